import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { idsAfter } from '../../src/ids.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import {
  answer,
  evidenced,
  LEVEL_ITEM,
  makeAssessment,
  makeKey,
  makeReport,
  makeWriter,
} from '../support/people.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The service with ids made as the real one makes them, on the test's clock. */
async function openClocked(t: Test): Promise<TestApp> {
  const app = await openTestApp(t);
  app.deps.newId = idsAfter(await app.deps.store.newestId(), () => app.clock.now().getTime());
  return app;
}

async function listOf(app: TestApp, token: string, url: string, limit = 2): Promise<any[]> {
  const found: any[] = [];
  let cursor = '';
  do {
    const { body } = await app.expect(200, 'GET', `${url}limit=${limit}${cursor}`, { token });
    found.push(...body.items);
    cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
  } while (cursor !== '');
  return found;
}

t.test(
  'lists stay in the order of making while the clock jumps back an hour, a day, and forward again',
  async (t) => {
    const app = await openClocked(t);
    const { company, assessmentId } = await makeWriter(app);
    const made = [assessmentId];
    for (const jump of [0, -HOUR, 0, -DAY, HOUR, 2 * DAY, -DAY]) {
      app.clock.advance(jump);
      made.unshift(await makeAssessment(app, company));
      const listed = (await listOf(app, company, '/v1/assessments?')).map(({ id }) => id);
      t.same(listed, made, 'newest first, none skipped and none twice');
    }
  },
);

t.test(
  'a reader in the middle of a list misses nothing that was there when the clock is put back',
  async (t) => {
    const app = await openClocked(t);
    const { company } = await makeWriter(app);
    for (let count = 0; count < 5; count += 1) await makeAssessment(app, company);
    const before = (await listOf(app, company, '/v1/assessments?')).map(({ id }) => id);
    const { body } = await app.expect(200, 'GET', '/v1/assessments?limit=2', { token: company });
    app.clock.advance(-DAY);
    await makeAssessment(app, company);
    const rest = `/v1/assessments?limit=100&cursor=${body.nextCursor}`;
    const { body: second } = await app.expect(200, 'GET', rest, { token: company });
    t.same(
      [...body.items, ...second.items].map(({ id }: any) => id),
      before,
    );
  },
);

t.test('the chain goes on in sequence with the times that the clock showed, and verifies', async (t) => {
  const app = await openClocked(t);
  const { company, assessmentId, events } = await makeWriter(app);
  for (const [count, jump] of [0, -HOUR, -DAY, 2 * DAY].entries()) {
    app.clock.advance(jump);
    const { status, body } = await answer(
      app,
      company,
      assessmentId,
      LEVEL_ITEM,
      evidenced(`mark ${count}`, 2),
    );
    t.equal(status, 200);
    t.equal(body.revision, count + 1, 'revisions count, whatever the time');
    t.equal(body.updatedAt, app.clock.now().toISOString());
  }
  const chain = await events();
  t.same(
    chain.map(({ seq }) => seq),
    [1, 2, 3, 4, 5],
  );
  t.ok(chain[2].at < chain[1].at, 'time goes back in it, sequence does not');
  // The teardown of the service verifies the whole history.
});

t.test(
  'a report issued after the clock was put back is judged on the day that the clock shows, and is the next one',
  async (t) => {
    const app = await openClocked(t);
    const { company, assessmentId } = await makeWriter(app);
    await answer(app, company, assessmentId);
    const first = await makeReport(app, company, assessmentId);
    app.clock.advance(-DAY);
    const second = await makeReport(app, company, assessmentId);
    const day = (report: typeof first) => [report.body.number, report.body.asOf];
    t.same(
      [day(first), day(second)],
      [
        [1, '2026-11-22'],
        [2, '2026-11-21'],
      ],
    );
    const listed = await listOf(app, company, `/v1/reports?assessmentId=${assessmentId}&`, 1);
    t.same(
      listed.map(({ number }) => number),
      [2, 1],
    );
  },
);

t.test(
  'a retry is replayed after the clock was put back, and forgotten only 24 hours after by the clock',
  async (t) => {
    const app = await openClocked(t);
    const { company, assessmentId } = await makeWriter(app);
    const url = `/v1/assessments/${assessmentId}/reports`;
    const options = { token: company, body: {}, headers: { 'idempotency-key': 'once' } };
    const { body: first } = await app.expect(201, 'POST', url, options);
    for (const jump of [-HOUR, -DAY, DAY + 2 * HOUR, 22 * HOUR]) {
      app.clock.advance(jump);
      const { body, headers } = await app.expect(201, 'POST', url, options);
      t.equal(headers['idempotency-replayed'], 'true');
      t.equal(body.id, first.id);
    }
    app.clock.advance(2 * HOUR);
    t.not((await app.expect(201, 'POST', url, options)).body.id, first.id);
  },
);

t.test(
  'an embed key works until the time it was given by the clock: put back, it works again for as long',
  async (t) => {
    const app = await openClocked(t);
    const { id, assessmentId } = await makeWriter(app);
    const { token } = await makeKey(app, id, 'embed', { assessmentId });
    const status = async () => (await app.call('GET', `/v1/assessments/${assessmentId}`, { token })).status;
    t.equal(await status(), 200);
    app.clock.advance(HOUR + 1);
    t.equal(await status(), 401);
    app.clock.advance(-HOUR);
    t.equal(await status(), 200);
    app.clock.advance(DAY);
    t.equal(await status(), 401);
  },
);

t.test('a record that was written in the future is gone on with in order after a restart', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-clock-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'hrba.sqlite');
  const first = await openSqliteStore({ path });
  const tomorrow = idsAfter(null, () => Date.now() + DAY);
  const actor = { keyId: null, organisationId: null, role: 'operator', name: '' } as const;
  const unit = { at: new Date(Date.now() + DAY).toISOString(), actor };
  const early = await first.createOrganisation({ id: tomorrow(), name: 'Early', kind: 'company' }, unit);
  await first.close();
  const again = await openSqliteStore({ path });
  t.teardown(() => again.close());
  const next = idsAfter(await again.newestId());
  t.ok(next() > early.id);
});
