import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { storeOver } from '../../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../../src/store/verify-chain.ts';
import { answer, evidenced, LEVEL_ITEM, makeReport, makeWriter, OTHER_ITEM } from '../support/people.ts';
import { type Answer, openTestApp } from '../support/test-app.ts';

/** The service over a file, with an answered assessment and a report. */
async function openOnDisk(t: Test) {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-environment-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'hrba.sqlite');
  const db = openDatabase(path);
  const app = await openTestApp(t, { store: storeOver(db, path) });
  const writer = await makeWriter(app);
  const { company, assessmentId } = writer;
  await answer(app, company, assessmentId);
  const report = await makeReport(app, company, assessmentId);
  const reads = () =>
    Promise.all(
      [
        `${writer.address}/responses/${LEVEL_ITEM}`,
        `${writer.address}/score`,
        `${writer.address}/history`,
        `/v1/reports/${report.body.id}`,
        '/v1/assessments',
        '/readyz',
      ].map(async (url) => (await app.call('GET', url, { token: company })).status),
    );
  return { folder, path, db, app, ...writer, reads };
}

const problemOf = ({ status, headers, body }: Answer) => ({
  status,
  code: body.code,
  retryAfter: Number(headers['retry-after']),
});
const ALL_WELL = Array.from({ length: 6 }, () => 200);

t.test(
  'on a full disk every kind of write is 507 with Retry-After, reads go on, and room is all it takes',
  async (t) => {
    const { db, app, company, reviewer, assessmentId, address, reads, patch, post, put, as, events } =
      await openOnDisk(t);
    const before = await events();
    // Fills what is left of the last pages as well, so that even a short write needs a new one.
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    const long = (mark: string) => ({ ...evidenced(), justification: mark.repeat(1000) });
    const key = { 'idempotency-key': 'once' };
    const full = { status: 507, code: 'HRBA_STORAGE_FULL', retryAfter: 60 };
    const body = { responses: { [LEVEL_ITEM]: long('one'), [OTHER_ITEM]: long('two') } };
    t.same(problemOf(await answer(app, company, assessmentId, LEVEL_ITEM, long('xxx'))), full);
    t.same(problemOf(await patch('/responses', body, key)), full);
    t.same(problemOf(await post('/reports', {}, key)), full);
    const note = { verdict: 'confirmed', note: 'seen '.repeat(1000) };
    t.same(problemOf(await as(reviewer).put(`/responses/${LEVEL_ITEM}/review`, note)), full);
    t.same(
      problemOf(
        await app.call('PATCH', address, { token: company, body: { description: 'd'.repeat(4000) } }),
      ),
      full,
    );
    t.same(await reads(), ALL_WELL, 'reads go on');
    t.same(await events(), before, 'nothing is half written');
    db.pragma('max_page_count = 1000000');
    const patched = await patch('/responses', body, key);
    t.equal(patched.status, 200, 'the same request with the same key is done now');
    t.equal(patched.headers['idempotency-replayed'], undefined);
    t.equal((await post('/reports', {}, key)).status, 201);
    t.equal((await put(`/responses/${LEVEL_ITEM}`, evidenced('after'))).status, 200);
    t.same(await reads(), ALL_WELL);
  },
);

t.test('a record that cannot be written to is 503 for writes only, and recovers by itself', async (t) => {
  const { db, reads, put } = await openOnDisk(t);
  db.pragma('query_only = ON');
  const refused = await put(`/responses/${LEVEL_ITEM}`, evidenced('x'));
  t.same(problemOf(refused), { status: 503, code: 'HRBA_UNAVAILABLE', retryAfter: 60 });
  t.match(refused.body.detail, /nothing was written\. Reading still works/);
  t.same(await reads(), ALL_WELL);
  db.pragma('query_only = OFF');
  t.equal((await put(`/responses/${LEVEL_ITEM}`, evidenced('x'))).status, 200);
});

t.test('a record that is moved, replaced or locked is 503 with Retry-After until that is over', async (t) => {
  const { folder, path, db, app, reads, put, get } = await openOnDisk(t);
  const moved = { status: 503, code: 'HRBA_UNAVAILABLE', retryAfter: 30 };
  const write = () => put(`/responses/${LEVEL_ITEM}`, evidenced('x'));
  renameSync(path, join(folder, 'elsewhere'));
  t.same(problemOf(await write()), moved);
  t.same(problemOf(await get('/score')), moved);
  t.same(problemOf(await app.call('GET', '/readyz')), moved);
  t.equal((await app.call('GET', '/healthz')).status, 200, 'the process lives');
  copyFileSync(join(folder, 'elsewhere'), path);
  t.same(problemOf(await write()), moved, 'a copy is not the record');
  renameSync(join(folder, 'elsewhere'), path);
  t.same(await reads(), ALL_WELL, 'the record itself is');
  t.notMatch(JSON.stringify(await write()), new RegExp(folder), 'where it stands is not said');

  const other = openDatabase(path);
  t.teardown(() => other.close());
  db.pragma('busy_timeout = 20');
  other.exec('BEGIN IMMEDIATE');
  t.same(problemOf(await put(`/responses/${LEVEL_ITEM}`, evidenced('y'))), { ...moved, retryAfter: 5 });
  t.same(await reads(), ALL_WELL);
  other.exec('ROLLBACK');
  t.equal((await put(`/responses/${LEVEL_ITEM}`, evidenced('y'))).status, 200);
  t.equal((await verifyHistory(app.deps.store)).broken, null);
});
