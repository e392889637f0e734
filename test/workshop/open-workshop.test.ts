import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { reportDigest } from '../../src/sealing/sealed-form.ts';
import type { DrawingJob, FrozenReport } from '../../src/usecases/workshop.ts';
import { WorkshopFailed } from '../../src/usecases/workshop.ts';
import { openWorkshop, type WorkshopOptions } from '../../src/workshop/open-workshop.ts';
import { workshopHere } from '../../src/workshop/workshop-here.ts';
import { partsOf } from '../support/parts-to-freeze.ts';
import { honestStartUp } from '../support/sample-reports.ts';

t.setTimeout(120_000);

const report = honestStartUp();
const drawing: DrawingJob = { form: 'md', report: JSON.stringify(report), language: 'fr', options: {} };

function open(t: Test, options: WorkshopOptions = {}) {
  const workshop = openWorkshop(options);
  t.teardown(() => workshop.close());
  return workshop;
}

const thread = (name: string) => new URL(`./fixtures/${name}.ts`, import.meta.url);

/** Without what is drawn by chance, and what is over it. */
function withoutSalts({ body }: FrozenReport) {
  const { salts, digest: _digest, ...rest } = JSON.parse(body) as Report;
  return { ...rest, salts: Object.keys(salts ?? {}).sort() };
}

t.test('a report made beside is the one that would be made here, and its digest is its own', async (t) => {
  const workshop = open(t);
  const here = await workshopHere().freeze(partsOf(report));
  // The second time the thread has the checklist already.
  for (const made of [await workshop.freeze(partsOf(report)), await workshop.freeze(partsOf(report))]) {
    t.same(withoutSalts(made), withoutSalts(here));
    t.equal(reportDigest(JSON.parse(made.body)), made.digest);
    t.not(made.digest, here.digest, 'its salts are its own');
    t.same(made.overview, here.overview);
    t.match(JSON.parse(made.statement).subject[0], { name: 'report', digest: { sha256: made.digest } });
  }
  t.same(withoutSalts(here), withoutSalts({ ...here, body: JSON.stringify(report) }));
});

t.test('a report of another edition is not taken for one of the first', async (t) => {
  const workshop = open(t);
  await workshop.freeze(partsOf(report));
  const checklist = { ...report.checklist, version: '0.1.1' };
  const { body } = await workshop.freeze({ ...partsOf(report), checklist });
  t.equal((JSON.parse(body) as Report).checklist.version, '0.1.1');
});

t.test('every form is drawn beside as it is here', async (t) => {
  const workshop = open(t);
  const forms = ['html', 'csv', 'md', 'document', 'summary', 'summary-document', 'poam'] as const;
  for (const form of forms)
    t.equal(await workshop.draw({ ...drawing, form }), await workshopHere().draw({ ...drawing, form }), form);
  t.equal(Buffer.from(await workshop.draw({ ...drawing, form: 'xlsx' })).toString('latin1', 0, 2), 'PK');
});

t.test('work that goes wrong is told as it went wrong, and the next is done', async (t) => {
  const workshop = open(t);
  await t.rejects(workshop.draw({ ...drawing, report: '{' }), SyntaxError);
  await t.rejects(workshop.draw({ ...drawing, options: { signedBy: (() => '') as never } }), WorkshopFailed);
  t.match(await workshop.draw(drawing), 'ClinicQueue');
});

t.test('a thread that ends over its work gives it up, and another one starts', async (t) => {
  const workshop = open(t, { thread: thread('dies') });
  await t.rejects(workshop.draw(drawing), { name: 'WorkshopFailed', message: 'the thread ended' });
  await t.rejects(workshop.draw(drawing), WorkshopFailed, 'and so with the next');
});

t.test(
  'work that takes too long is given up, and what waits behind it has all of its own time',
  async (t) => {
    const workshop = open(t, { thread: thread('hangs'), limit: 300 });
    const message = 'the work took more than 300 ms';
    const started = performance.now();
    await Promise.all([drawing, drawing].map((job) => t.rejects(workshop.draw(job), { message })));
    t.ok(performance.now() - started >= 600, 'one after the other');
  },
);

t.test('work is done in one thread, which ends by itself when there is none', async (t) => {
  const workshop = open(t, { thread: thread('says-which'), idle: 50 });
  const [first, second] = await Promise.all([workshop.draw(drawing), workshop.draw(drawing)]);
  t.equal(first, second);
  await pause(500);
  t.not(await workshop.draw(drawing), first);
});

t.test('closing gives up what is under way and what waits, and it opens again', async (t) => {
  const workshop = open(t, { thread: thread('hangs'), limit: 20_000 });
  const under = t.rejects(workshop.draw(drawing), { message: 'the thread ended' });
  const behind = t.rejects(workshop.draw(drawing), { message: 'the workshop is being closed' });
  await pause(300);
  await workshop.close();
  await Promise.all([under, behind]);
  const again = t.rejects(workshop.draw(drawing), { message: 'the thread ended' }, 'asked, and not refused');
  await pause(300);
  await workshop.close();
  await again;
});

t.test('while a report is made, others are served', async (t) => {
  const workshop = open(t);
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 1);
  await workshop.freeze(partsOf(report));
  clearInterval(counting);
  t.ok(turns > 5, `${turns} turns of others`);
});
