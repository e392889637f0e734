import t from 'tap';
import { readSeeds } from '../../src/cli/read-seeds.ts';
import { HrbaError } from '../../src/errors.ts';
import type { Report, Seed } from '../../src/generated/types.ts';
import { SEEDS } from '../../src/product.ts';
import { type Planted, plantSeed } from '../../src/usecases/plant-seed.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

t.setTimeout(110_000);

const seeds = readSeeds(SEEDS);
/** Everything that can be overdue or expired is so by then. */
const MUCH_LATER = '2036-11-22';

interface Company {
  seed: Seed;
  planted: Planted;
  report: Report;
  get: (path: string) => Promise<any>;
}

async function plantAll(app: TestApp): Promise<Company[]> {
  const all: Company[] = [];
  for (const seed of seeds) {
    const planted = await plantSeed(app.deps, seed);
    const get = async (path: string) =>
      (await app.expect(200, 'GET', path, { token: planted.companyToken })).body;
    all.push({ seed, planted, report: await get(`/v1/reports/${planted.reportId}`), get });
  }
  return all;
}

t.test(
  'each company has a register, and with it the verdict that its seed says, also years later',
  async (t) => {
    const app = await openTestApp(t);
    for (const { seed, planted, report, get } of await plantAll(app)) {
      const { title } = seed;
      const { register } = report;
      if (register === undefined) throw new Error('a report has its register');
      t.equal(report.score.verdict, seed.expect.verdict, title);
      const later = await get(`/v1/assessments/${planted.assessmentId}/score?asOf=${MUCH_LATER}`);
      t.equal(later.verdict, seed.expect.verdict, `${title} in ${MUCH_LATER}`);
      const decisions = seed.harmDecisions?.decisions.length ?? 0;
      t.equal(register.impacts.length, decisions + Object.keys(seed.impacts ?? {}).length, title);
      t.ok(register.impacts.length >= 10, title);
      t.ok(
        register.impacts.some(({ status }) => status === 'closed') && decisions > 0,
        `${title} decided on harms`,
      );
      t.ok(
        register.impacts.some(({ raters }) => raters.length > 0),
        `${title} has raters who differ`,
      );
      t.ok(
        register.impacts.some(({ direction }) => direction === 'positive'),
        title,
      );
      t.equal(register.actions.length, seed.actions?.length, title);
      t.equal(register.contests.length, 1, title);
      t.ok(
        register.contests.every(({ replies, decision }) => replies.length === 1 && decision === null),
        title,
      );
      t.match(
        register.engagement,
        { count: seed.engagements?.length, included: null },
        'the log stays out of it',
      );
      const ids = new Set(register.impacts.map(({ id }) => id));
      const talks = (await get(`/v1/assessments/${planted.assessmentId}/engagements`)).items;
      for (const { impacts } of [...register.actions, ...talks])
        for (const id of impacts) t.ok(ids.has(id), `${title} names impacts that are there`);
      t.ok(
        talks.some(({ means }: any) => means === 'nobody'),
        `${title} says whom it has not asked`,
      );
    }
  },
);

t.test('one company leaves harms undecided, and its report says so; the others leave none', async (t) => {
  const all = await plantAll(await openTestApp(t));
  const left = all.filter(({ report }) => (report.register?.undecidedHarms.length ?? 0) > 0);
  t.same(
    left.map(({ seed }) => seed.expect.verdict),
    ['STOPPED'],
  );
  const [camera] = left;
  t.ok(camera?.report.register?.warnings.some(({ code }) => code === 'HARMS_UNDECIDED'));
});

t.test('what happened to people, what they got, and what is overdue can be seen in the demo', async (t) => {
  const all = await plantAll(await openTestApp(t));
  const impacts = all.flatMap(({ report }) => report.register?.impacts ?? []);
  t.ok(impacts.some(({ occurrence, remedy }) => occurrence === 'actual' && remedy?.accepted === 'yes'));
  t.ok(
    impacts.some(({ mitigations }) => mitigations.some(({ result }) => result?.outcome === 'not-effective')),
  );
  t.ok(impacts.some(({ residual }) => residual !== null));
  t.ok(all.flatMap(({ report }) => report.register?.actions ?? []).some(({ overdue }) => overdue));
});

t.test('a page of the demo shows its impacts, actions and what is contested', async (t) => {
  const app = await openTestApp(t);
  for (const { planted, report, seed } of await plantAll(app)) {
    const page = (await app.expect(200, 'GET', `/r/${planted.linkToken}`)).text;
    for (const title of [
      ...Object.values(seed.impacts ?? {}).map((impact) => impact.title),
      ...(seed.actions ?? []).map((action) => action.title),
      ...(report.register?.contests ?? []).map(({ words }) => words.slice(0, 40)),
    ])
      t.ok(page.includes(escaped(title)), `${seed.title}: ${title}`);
  }
});

t.test('a seed has no door of its own: what a client could not write is refused', async (t) => {
  const { deps } = await openTestApp(t);
  const [first] = seeds;
  if (first === undefined) throw new Error('there are seeds');
  const [name, impact] = Object.entries(first.impacts ?? {})[0] ?? [];
  if (name === undefined || impact === undefined) throw new Error('it has impacts');
  const refusalOf = (change: Partial<Seed>) =>
    plantSeed(deps, { ...first, ...change }).then(
      () => null,
      (error: unknown) => (error instanceof HrbaError ? error.code : error),
    );
  t.equal(await refusalOf({ impacts: { [name]: { ...impact, groups: ['RG-99'] } } }), 'HRBA_NOT_ALLOWED');
  const action = { title: 'x', ownerRole: 'lead', dueOn: '2027-01-01', impacts: ['nothing-of-that-name'] };
  t.equal(await refusalOf({ actions: [action] }), 'HRBA_NOT_ALLOWED');
  t.equal(
    await refusalOf({ actions: [{ ...action, impacts: [name], title: 'ring +41 79 123 45 67' }] }),
    'HRBA_NOT_ALLOWED',
  );
});

/** As a page has it. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
