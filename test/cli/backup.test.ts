import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import t, { type Test } from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { INSTALLATION } from '../../src/store/records.ts';
import { backUp } from '../../src/store/sqlite/backup.ts';
import { refuseWithoutRoom } from '../../src/store/sqlite/durable-files.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../../src/store/verify-chain.ts';
import { by, failureOf, level, responsesInput, startedAssessment } from '../store/fixtures/samples.ts';
import { endOf, type Folder, openFolder } from './fixtures/program.ts';

// Many runs of the real program, which take their time on a busy machine.
t.setTimeout(110_000);
const burst = fileURLToPath(new URL('../store/fixtures/write-burst.ts', import.meta.url));

/** A record with one assessment in the folder's data directory, closed. */
async function makeRecord(folder: Folder): Promise<{ path: string; id: string }> {
  await folder.run(['migrate']);
  const path = join(folder.path, 'data/hrba.sqlite');
  const store = await openSqliteStore({ path });
  const { id } = await startedAssessment(store);
  await store.close();
  return { path, id };
}

/** A process that writes as fast as it can until the test ends; tells which revision was acknowledged last. */
async function keepWriting(t: Test, path: string, id: string, itemId: string) {
  const child = spawn(process.execPath, [burst, path, id, itemId], { stdio: ['ignore', 'pipe', 'inherit'] });
  t.teardown(() => child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await once(child.stdout, 'data');
  return { acknowledged: () => Number(said.split('\n').at(-2) ?? 0), child };
}

t.test(
  'a backup beside two writers ends, holds all that was acknowledged before it, and is sound',
  async (t) => {
    const folder = openFolder(t);
    const { path, id } = await makeRecord(folder);
    const writers = await Promise.all(['a', 'b'].map((itemId) => keepWriting(t, path, id, itemId)));
    const before = writers.map(({ acknowledged }) => acknowledged());
    const { code, stdout, stderr } = await folder.run(['backup', 'kept.sqlite', '--json']);
    t.equal(code, EXIT.done, stderr);
    const after = writers.map(({ acknowledged }) => acknowledged());
    // SQLite is not fair between processes: on a busy machine one of them can wait for the other all that time.
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    t.ok(sum(after) > sum(before), 'the writers went on meanwhile');
    const said = JSON.parse(stdout);
    const bytes = readFileSync(join(folder.path, 'kept.sqlite'));
    t.equal(said.sha256, createHash('sha256').update(bytes).digest('hex'));
    t.equal(said.bytes, bytes.length);
    t.equal(statSync(join(folder.path, 'kept.sqlite')).mode & 0o777, 0o600);
    t.same(readdirSync(folder.path).sort(), ['data', 'kept.sqlite'], 'nothing else is left');
    const copy = await openSqliteStore({ path: join(folder.path, 'kept.sqlite') });
    t.teardown(() => copy.close());
    const state = (await copy.readState(id))!;
    for (const [at, { revision }] of state.responses.entries()) t.ok(revision >= before[at]!);
    const verified = await verifyHistory(copy);
    t.same(verified, said.verification);
    t.equal(verified.broken, null);
    t.match(said.heads, [{ scope: `assessment:${id}`, ...state.chain }, { scope: INSTALLATION }]);
  },
);

t.test('a file that is there is not written over unless told, and never the record itself', async (t) => {
  const folder = openFolder(t);
  const { path } = await makeRecord(folder);
  folder.write('kept.sqlite', 'precious');
  const refused = await folder.run(['backup', 'kept.sqlite']);
  t.match(refused, { code: EXIT.invalid, stdout: '', stderr: /^kept\.sqlite is already there\./ });
  t.equal(folder.read('kept.sqlite'), 'precious');
  const forced = await folder.run(['backup', 'kept.sqlite', '--force']);
  t.match(forced, { code: EXIT.done, stdout: /^kept\.sqlite: 0\.\d MiB, 3 events in 2 chains, 0 erased\. / });
  t.match(forced.stdout, /^SHA-256 of the file: [0-9a-f]{64}$/m);
  for (const own of [path, `${path}-wal`]) {
    const itself = await folder.run(['backup', own, '--force']);
    t.match(itself, { code: EXIT.invalid, stderr: /is the record itself/ });
  }
  t.match(await folder.run(['backup', 'nowhere/x']), { code: EXIT.invalid, stderr: /^There is no folder / });
  t.match(await folder.run(['backup', 'data']), { code: EXIT.invalid, stderr: /is a folder/ });
});

t.test('a name that was taken while the copy was made is not written over', async (t) => {
  const folder = openFolder(t);
  const { path } = await makeRecord(folder);
  const file = join(folder.path, 'kept.sqlite');
  const first = await backUp(path, file, { replace: false });
  t.match(await failureOf(backUp(path, file, { replace: false })), { code: 'EEXIST' });
  t.equal(createHash('sha256').update(readFileSync(file)).digest('hex'), first.sha256);
  t.same(readdirSync(folder.path).sort(), ['data', 'kept.sqlite']);
});

t.test('where there is no record there is no backup, and none is made', async (t) => {
  const folder = openFolder(t);
  const { code, stderr } = await folder.run(['backup', 'kept.sqlite']);
  t.equal(code, EXIT.failed);
  t.match(stderr, /^there is no record at \S+hrba\.sqlite$/m);
  t.same(readdirSync(folder.path), []);
});

t.test('what an erasure purged is not in a backup made after it, due to be scrubbed or not', async (t) => {
  const folder = openFolder(t);
  const { path, id } = await makeRecord(folder);
  const store = await openSqliteStore({ path });
  await store.recordResponses(responsesInput(id, { a: level(1, 'zebrafish '.repeat(2000)) }), by());
  await store.eraseAssessment(id, 'asked', by());
  await store.close();
  // As if the process had ended before the file was written anew: the text still stands in pages nothing points to.
  const db = new Database(path);
  db.exec('CREATE TABLE typed (text TEXT) STRICT');
  db.prepare('INSERT INTO typed VALUES (?)').run('zebrafish '.repeat(2000));
  db.exec('DROP TABLE typed; PRAGMA user_version = 1');
  db.close();
  t.match(readFileSync(path, 'latin1'), /zebrafish/);
  t.equal((await folder.run(['backup', 'kept.sqlite'])).code, EXIT.done);
  t.notMatch(readFileSync(join(folder.path, 'kept.sqlite'), 'latin1'), /zebrafish/);
});

t.test('a history that does not hold is copied as it is, said so, and ends with 4', async (t) => {
  const folder = openFolder(t);
  const { path } = await makeRecord(folder);
  const db = new Database(path);
  db.prepare("UPDATE events SET type = 'key.created' WHERE scope = 'installation' AND seq = 2").run();
  db.close();
  const { code, stdout } = await folder.run(['backup', 'kept.sqlite']);
  t.equal(code, EXIT.different);
  t.match(stdout, /^The copy is faithful, and the history in it does not hold: installation event 2: /m);
  t.ok(statSync(join(folder.path, 'kept.sqlite')).size > 0);
});

t.test('a record that is damaged makes no backup', async (t) => {
  const folder = openFolder(t);
  const { path } = await makeRecord(folder);
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.exec("UPDATE products SET organisation_id = 'nobody'");
  db.close();
  const { code, stderr } = await folder.run(['backup', 'kept.sqlite']);
  t.equal(code, EXIT.failed);
  t.match(stderr, /is damaged: a row of products points at nothing in organisations/);
  t.same(readdirSync(folder.path), ['data']);
});

t.test('a record that cannot be read, or is of an older version, is named as what is wrong', async (t) => {
  const folder = openFolder(t);
  const { path } = await makeRecord(folder);
  const db = new Database(path);
  db.exec('DELETE FROM migrations');
  db.close();
  const older = await folder.run(['backup', 'kept.sqlite']);
  t.match(older, {
    code: EXIT.failed,
    stderr: /hrba\.sqlite was written by an older version \(it lacks 0001-/,
  });
  writeFileSync(path, 'no database '.repeat(999));
  const none = await folder.run(['backup', 'kept.sqlite']);
  t.match(none, { code: EXIT.failed, stderr: /^the record at \S+data\/hrba\.sqlite: it is not a database/m });
  t.same(readdirSync(folder.path), ['data']);
});

t.test('without room it says how much is needed and how much is free, and leaves nothing', async (t) => {
  const folder = openFolder(t);
  const { path, id } = await makeRecord(folder);
  t.throws(() => refuseWithoutRoom(join(folder.path, 'kept.sqlite'), 2 ** 53), {
    reason: 'full',
    message: /it needs 8589934592\.0 MiB, and \d+\.\d MiB are free\. Free some space/,
  });
  const store = await openSqliteStore({ path });
  await store.recordResponses(responsesInput(id, { a: level(1, 'x'.repeat(200_000)) }), by());
  await store.close();
  // A limit on the size of files stops the copy half way, as a disk that fills up meanwhile does. The test runner's own
  // hook in children would take the signal of that limit for the end of the process: this one runs without it.
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const limited = spawn(
    'sh',
    [
      '-c',
      `unset NODE_OPTIONS; ulimit -f 200; exec "$0" "$@"`,
      process.execPath,
      main,
      'backup',
      'kept.sqlite',
    ],
    {
      cwd: folder.path,
      env: { HRBA_DATA_DIR: join(folder.path, 'data') },
    },
  );
  const { code, stderr } = await endOf(limited);
  t.equal(code, EXIT.failed);
  t.match(stderr, /kept\.sqlite\S*: .*Check the disk and its free space/);
  t.same(readdirSync(folder.path), ['data']);
});

t.test('a backup leaves the processor to the service: it runs at low priority', async (t) => {
  const folder = openFolder(t);
  await makeRecord(folder);
  const child = folder.start(['backup', 'kept.sqlite']);
  const [said] = await once(child.stderr!, 'data');
  t.match(String(said), /Copying/);
  t.equal(getPriority(child.pid ?? 0), constants.priority.PRIORITY_LOW);
  t.equal((await endOf(child)).code, EXIT.done);
});
