import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { assessmentScope } from '../../../src/store/records.ts';
import { openDatabase } from '../../../src/store/sqlite/open-database.ts';
import { openSqliteStore, storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { StoreUnavailable } from '../../../src/store/store-errors.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import { by, failureOf, level, responsesInput, startedAssessment } from '../fixtures/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hrba-durability-'));
t.teardown(() => rmSync(folder, { recursive: true }));
const burst = fileURLToPath(new URL('../fixtures/write-burst.ts', import.meta.url));

async function madeRecord(name: string) {
  const path = join(folder, `${name}.db`);
  const store = await openSqliteStore({ path });
  const { id } = await startedAssessment(store);
  return { path, store, id };
}

function startBurst(path: string, id: string, itemId: string, count = 0) {
  const child = spawn(process.execPath, [burst, path, id, itemId, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  /** The last revision that was acknowledged; a line cut short by the kill is none. */
  const acknowledged = () => Number(said.join('').split('\n').at(-2) ?? 0);
  return { child, acknowledged };
}

t.test('10 times killed in the middle of writing: every acknowledged write is there', async (t) => {
  const { path, store, id } = await madeRecord('kill');
  await store.close();
  for (let round = 1; round <= 10; round += 1) {
    const { child, acknowledged } = startBurst(path, id, 'a');
    await once(child.stdout, 'data');
    await pause(5 + round * 7);
    child.kill('SIGKILL');
    await once(child, 'close');
    const reopened = await openSqliteStore({ path });
    const state = await reopened.readState(id);
    const kept = state?.responses[0]?.revision ?? 0;
    t.ok(acknowledged() > 0, `round ${round}: some were acknowledged`);
    t.ok(kept >= acknowledged(), `round ${round}: ${acknowledged()} acknowledged, ${kept} kept`);
    t.equal((await verifyHistory(reopened)).broken, null);
    await reopened.close();
  }
});

t.test('2 processes and this one writing to one assessment make one chain without a gap', async (t) => {
  const { path, store, id } = await madeRecord('processes');
  t.teardown(() => store.close());
  const bursts = ['a', 'b'].map((itemId) => startBurst(path, id, itemId, 60));
  const ends = bursts.map(({ child }) => once(child, 'close'));
  for (let count = 1; count <= 60; count += 1) {
    await store.recordResponses(responsesInput(id, { c: level(count % 5, `c ${count}`) }), by());
    await pause(1);
  }
  t.equal((await verifyHistory(store)).broken, null, 'it verifies while the others still write');
  t.same(
    (await Promise.all(ends)).map(([code]) => code),
    [0, 0],
  );
  const state = await store.readState(id);
  t.same(
    state?.responses.map((record) => record.revision),
    [60, 60, 60],
  );
  t.match(state, { assessment: { revision: 181 }, chain: { count: 181 } });
  t.equal((await verifyHistory(store)).broken, null);
});

t.test('4 processes opening a new record at the same moment all find it made, once', async (t) => {
  const path = join(folder, 'new', 'record.db');
  const module = new URL('../../../src/store/sqlite/open-sqlite-store.ts', import.meta.url);
  const script = `const { openSqliteStore } = await import(${JSON.stringify(module.href)});
    while (Date.now() < ${Date.now() + 900}) {}
    await (await openSqliteStore({ path: ${JSON.stringify(path)} })).close();`;
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  const ends = await Promise.all(children.map((child) => once(child, 'close')));
  t.same(
    ends.map(([code]) => code),
    [0, 0, 0, 0],
  );
});

t.test('a full disk refuses the write whole, and writing goes on when there is room', async (t) => {
  const path = join(folder, 'full.db');
  const db = openDatabase(path);
  const store = storeOver(db, path);
  t.teardown(() => store.close());
  const { id } = await startedAssessment(store);
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 3}`);
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, item) => [`item-${item}`, level(1, 'x'.repeat(900))]),
  );
  const before = await store.readState(id);
  const failure = await failureOf(store.recordResponses(responsesInput(id, many), by()));
  t.type(failure, StoreUnavailable);
  t.match(failure, { reason: 'full', message: /full\.db: the disk is full; nothing was written/ });
  t.equal(db.inTransaction, false);
  t.same(await store.readState(id), before);
  t.equal((await store.history(assessmentScope(id), { limit: 9, cursor: null })).items.length, 1);
  db.pragma('max_page_count = 100000');
  t.equal((await store.recordResponses(responsesInput(id, many), by())).changed.length, 40);
  t.equal((await verifyHistory(store)).broken, null);
});

t.test(
  'a record held by another process for long is said to be busy, one that cannot be written read-only',
  async (t) => {
    const { path, store, id } = await madeRecord('busy');
    await store.close();
    const other = openDatabase(path);
    const db = openDatabase(path);
    const here = storeOver(db, path);
    t.teardown(async () => {
      other.close();
      await here.close();
    });
    db.pragma('busy_timeout = 50');
    other.exec('BEGIN IMMEDIATE');
    const write = () => here.recordResponses(responsesInput(id, { a: level(1) }), by());
    t.match(await failureOf(write()), { reason: 'busy' });
    t.ok(await here.readState(id), 'reading goes on');
    other.exec('ROLLBACK');
    db.pragma('query_only = ON');
    t.match(await failureOf(write()), { reason: 'read-only' });
    db.pragma('query_only = OFF');
    t.equal((await write()).assessmentRevision, 2);
  },
);
