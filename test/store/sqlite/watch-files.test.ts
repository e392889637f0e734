import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import t, { type Test } from 'tap';
import { openDatabase } from '../../../src/store/sqlite/open-database.ts';
import { openSqliteStore, storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import { by, failureOf, level, responsesInput, startedAssessment } from '../fixtures/samples.ts';

interface Record {
  folder: string;
  path: string;
  db: Database.Database;
  store: Store;
  id: string;
  write: (text: string) => Promise<unknown>;
}

/** A record in a folder of its own, with one acknowledged response that is still in the log. */
async function madeRecord(t: Test): Promise<Record> {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-watch-'));
  const path = join(folder, 'record.db');
  const db = openDatabase(path);
  const store = storeOver(db, path);
  t.teardown(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const { id } = await startedAssessment(store);
  const write = (text: string) => store.recordResponses(responsesInput(id, { a: level(1, text) }), by());
  await write('acknowledged');
  return { folder, path, db, store, id, write };
}

/** What a record holds, looked at by somebody who opens it afresh. */
async function textsIn(path: string, id: string): Promise<(string | undefined)[]> {
  const store = await openSqliteStore({ path });
  const state = await store.readState(id);
  const { broken } = await verifyHistory(store);
  await store.close();
  if (broken !== null) throw new Error(JSON.stringify(broken));
  return state?.responses.map(({ response }) => response?.justification) ?? [];
}

t.test(
  'moved away, nothing is written to it or read from it; moved back, both go on without a restart',
  async (t) => {
    const { path, store, id, write } = await madeRecord(t);
    renameSync(path, `${path}.old`);
    const moved = { reason: 'moved', message: /moved or deleted while in use\. Put the same file back/ };
    t.match(await failureOf(store.check()), moved);
    t.match(await failureOf(write('into nowhere')), moved);
    t.match(await failureOf(store.readState(id)), moved);
    renameSync(`${path}.old`, path);
    await store.check();
    t.equal((await store.readState(id))?.responses[0]?.response?.justification, 'acknowledged');
    await write('again');
    t.equal((await verifyHistory(store)).broken, null);
  },
);

t.test('a file moved away holds all that was acknowledged, also what was only in the log', async (t) => {
  const { folder, path, store, id, write } = await madeRecord(t);
  renameSync(path, `${path}.old`);
  await failureOf(write('into nowhere'));
  await store.close();
  const elsewhere = join(folder, 'elsewhere.db');
  copyFileSync(`${path}.old`, elsewhere);
  t.same(await textsIn(elsewhere, id), ['acknowledged']);
});

t.test('another file in its place is not written to, and the old log does not get into it', async (t) => {
  const { folder, path, store, id, write } = await madeRecord(t);
  const backup = join(folder, 'backup.db');
  const other = await openSqliteStore({ path: backup });
  const { id: otherId } = await startedAssessment(other);
  await other.recordResponses(responsesInput(otherId, { a: level(2, 'of the backup') }), by());
  await other.close();
  renameSync(path, `${path}.old`);
  copyFileSync(backup, path);
  const replaced = { reason: 'moved', message: /another file was put in the place .* use hrba restore/ };
  t.match(await failureOf(write('into the other')), replaced);
  t.match(await failureOf(store.check()), replaced);
  await store.close();
  t.same(await textsIn(path, otherId), ['of the backup']);
  t.same(await textsIn(`${path}.old`, id), ['acknowledged']);
});

t.test('deleted, it is a refusal and not a new empty record', async (t) => {
  const { path, store, write } = await madeRecord(t);
  linkSync(path, `${path}.second-name`);
  rmSync(path);
  t.match(await failureOf(write('into nowhere')), { reason: 'moved' });
  t.match(await failureOf(store.check()), { reason: 'moved' });
  t.notOk(existsSync(path));
  renameSync(`${path}.second-name`, path);
  await write('back');
});

t.test('moved between the look and the end of the commit, it is not acknowledged', async (t) => {
  const { path, db, write } = await madeRecord(t);
  // A trigger's function is called inside the transaction: after the look before it, and before the one after it.
  db.function('move_away', () => {
    if (existsSync(path)) renameSync(path, `${path}.old`);
    return 1;
  });
  db.exec('CREATE TEMP TRIGGER moving AFTER INSERT ON events BEGIN SELECT move_away(); END');
  t.match(await failureOf(write('in between')), { reason: 'moved' });
  renameSync(`${path}.old`, path);
  db.exec('DROP TRIGGER moving');
  await write('later');
});

for (const suffix of ['-wal', '-shm']) {
  t.test(`with its ${suffix} deleted it makes a new one before it writes, and loses nothing`, async (t) => {
    const { path, store, id, write } = await madeRecord(t);
    rmSync(`${path}${suffix}`);
    await write('after it was deleted');
    t.ok(statSync(`${path}${suffix}`).size > 0, 'there is a new one');
    t.same(await textsIn(path, id), ['after it was deleted'], 'and others see what was written');
    const { assessment } = (await store.readState(id))!;
    t.equal(assessment.revision, 3);
  });
}

t.test(
  'with its log deleted while another process reads, it waits until it has the record for itself',
  async (t) => {
    const { path, db, write } = await madeRecord(t);
    const other = openDatabase(path);
    db.pragma('busy_timeout = 20');
    rmSync(`${path}-wal`);
    t.match(await failureOf(write('too early')), { reason: 'busy' });
    other.close();
    await write('in time');
  },
);

t.test('with its log replaced it writes no more', async (t) => {
  const { folder, path, write } = await madeRecord(t);
  renameSync(`${path}-wal`, join(folder, 'kept-wal'));
  copyFileSync(join(folder, 'kept-wal'), `${path}-wal`);
  t.match(await failureOf(write('with a strange log')), {
    reason: 'corrupt',
    message: /log .* was replaced/,
  });
  rmSync(`${path}-wal`);
  renameSync(join(folder, 'kept-wal'), `${path}-wal`);
  await write('with its own again');
  t.equal(readdirSync(folder).length, 3);
});
