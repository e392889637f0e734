import { once } from 'node:events';
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { by, level, responsesInput, startedAssessment } from '../store/fixtures/samples.ts';
import { startProcess } from '../support/service-process.ts';
import { type Folder, openFolder } from './fixtures/program.ts';

// Many runs of the real program, which take their time on a busy machine.
t.setTimeout(110_000);
const recordOf = (folder: Folder) => join(folder.path, 'data/hrba.sqlite');

/** Works on the folder's record as the service would, and closes it. */
async function beside<T>(
  folder: Folder,
  work: (store: Awaited<ReturnType<typeof openSqliteStore>>) => Promise<T>,
) {
  const store = await openSqliteStore({ path: recordOf(folder) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A record with an assessment of `responses` events beyond its start, and a backup of it. */
async function backedUp(folder: Folder, responses = 2): Promise<string> {
  const id = await beside(folder, async (store) => {
    const { id } = await startedAssessment(store);
    for (let at = 0; at < responses; at += 1) {
      await store.recordResponses(responsesInput(id, { a: level(at % 5, `before ${at}`) }), by());
    }
    return id;
  });
  const { code, stderr } = await folder.run(['backup', 'kept.sqlite']);
  if (code !== EXIT.done) throw new Error(stderr);
  return id;
}

const filesOf = (folder: Folder) => readdirSync(join(folder.path, 'data')).sort();

t.test('a restored record is the backup; what was there is kept, and what is lost is counted', async (t) => {
  const folder = openFolder(t);
  const id = await backedUp(folder);
  await beside(folder, async (store) => {
    for (let at = 0; at < 3; at += 1) {
      await store.recordResponses(responsesInput(id, { a: level(at, `after ${at}`) }), by());
    }
    await startedAssessment(store);
  });
  const { code, stdout, stderr } = await folder.run(['restore', 'kept.sqlite']);
  t.equal(code, EXIT.done, stderr);
  t.match(stdout, /holds the backup now: 5 events in 2 chains, 0 erased\. Every link holds\.$/m);
  t.match(stdout, /^Head of the installation's chain: [0-9a-f]{64} after 2 events$/m);
  // Three responses; another organisation, product and start.
  t.match(stdout, /^Events that were there and are not in the backup: 6\.$/m);
  t.equal(await beside(folder, async (store) => (await store.readState(id))?.responses[0]?.revision), 2);
  const [, aside = ''] = /kept as (\S+)\. It/.exec(stdout) ?? [];
  const before = await openSqliteStore({ path: aside });
  t.equal((await before.readState(id))?.responses[0]?.revision, 5);
  await before.close();
  t.equal(statSync(recordOf(folder)).mode & 0o777, 0o600);
  t.same(
    filesOf(folder).filter((name) => !name.includes('before-restore')),
    ['hrba.sqlite'],
  );
});

t.test("with no record there, a restore makes the folder's first", async (t) => {
  const folder = openFolder(t);
  const id = await backedUp(folder);
  const elsewhere = { HRBA_DATA_DIR: join(folder.path, 'other') };
  await folder.run(['migrate'], elsewhere);
  const unused = await folder.run(['restore', 'kept.sqlite', '--json'], {
    HRBA_DATA_DIR: join(folder.path, 'new'),
  });
  t.equal(unused.code, EXIT.done, unused.stderr);
  t.match(JSON.parse(unused.stdout), {
    aside: null,
    difference: null,
    heads: [{ scope: `assessment:${id}` }, {}],
  });
  const other = await folder.run(['restore', 'kept.sqlite', '--json'], elsewhere);
  t.match(JSON.parse(other.stdout), { aside: String, difference: { lost: 0, parted: [] } });
});

t.test('a log left by a record that was deleted is not taken for that of the restored one', async (t) => {
  const folder = openFolder(t);
  await backedUp(folder);
  const service = await startProcess({ dataDirectory: join(folder.path, 'data') });
  await service.stop('SIGKILL');
  t.ok(statSync(`${recordOf(folder)}-wal`).size > 0);
  rmSync(recordOf(folder));
  const { code, stdout } = await folder.run(['restore', 'kept.sqlite', '--json']);
  t.equal(code, EXIT.done);
  t.match(JSON.parse(stdout), { aside: null, verification: { events: 5, broken: null } });
  t.equal(filesOf(folder).filter((name) => name.endsWith('Z-wal')).length, 1, 'and it is kept');
});

t.test('a chain that went another way is said to be no continuation', async (t) => {
  const folder = openFolder(t);
  const id = await backedUp(folder);
  await beside(folder, (store) => store.recordResponses(responsesInput(id, { a: level(4, 'here') }), by()));
  await folder.run(['backup', 'here.sqlite']);
  await folder.run(['restore', 'kept.sqlite']);
  await beside(folder, (store) => store.recordResponses(responsesInput(id, { a: level(3, 'there') }), by()));
  const { stdout } = await folder.run(['restore', 'here.sqlite']);
  t.match(stdout, new RegExp(`^The chain assessment:${id} went another way in the backup`, 'm'));
  t.match(stdout, /^Events that were there and are not in the backup: 1\.$/m);
});

t.test('while a service runs it is refused, and once the service is killed it is not', async (t) => {
  const folder = openFolder(t);
  await backedUp(folder);
  const service = await startProcess({ dataDirectory: join(folder.path, 'data') });
  const files = filesOf(folder);
  const refused = await folder.run(['restore', 'kept.sqlite']);
  t.match(refused, { code: EXIT.failed, stdout: '', stderr: /is in use\. Stop the service/ });
  t.same(filesOf(folder), files);
  t.equal((await fetch(`${service.url}/readyz`)).status, 200);
  await service.stop('SIGKILL');
  const after = await folder.run(['restore', 'kept.sqlite']);
  t.equal(after.code, EXIT.done, after.stderr);
  t.match(after.stdout, /^Events that were there and are not in the backup: \d+\.$/m);
});

t.test('what is not a sound record is refused, and the record stays as it was', async (t) => {
  const folder = openFolder(t);
  await backedUp(folder, 30);
  const record = readFileSync(recordOf(folder));
  const kept = join(folder.path, 'kept.sqlite');
  const file = (name: string) => join(folder.path, name);
  copyFileSync(kept, file('torn'));
  truncateSync(file('torn'), statSync(kept).size - 4096 * 3);
  const bytes = readFileSync(kept);
  bytes.fill(0x5a, 4096 * 8, 4096 * 9);
  writeFileSync(file('overwritten'), bytes);
  writeFileSync(file('empty'), '');
  writeFileSync(file('text'), 'no database '.repeat(999));
  new Database(file('foreign')).exec('CREATE TABLE t (x)').close();
  copyFileSync(kept, file('forged'));
  const forged = new Database(file('forged'));
  forged.exec("UPDATE events SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2");
  forged.close();
  copyFileSync(kept, file('live'));
  writeFileSync(file('live-wal'), 'newest writes');
  const says: Record<string, [number, RegExp]> = {
    torn: [EXIT.invalid, /torn is no sound record: it is damaged, cut short, or no database/],
    overwritten: [EXIT.invalid, /overwritten (is damaged: |is no sound record)/],
    empty: [EXIT.invalid, /empty holds no record of this service/],
    text: [EXIT.invalid, /text is no sound record/],
    foreign: [EXIT.invalid, /foreign holds no record of this service/],
    forged: [EXIT.invalid, /the history in forged does not hold: \S+ event 2: /],
    live: [EXIT.failed, /live has a write-ahead log beside it/],
    nowhere: [EXIT.invalid, /There is no file nowhere/],
  };
  for (const [name, [code, words]] of Object.entries(says)) {
    const ended = await folder.run(['restore', name]);
    t.match(ended, { code, stdout: '', stderr: words }, name);
    t.notMatch(ended.stderr, /\n {4}at /, 'without a stack');
  }
  t.same(filesOf(folder), ['hrba.sqlite']);
  t.ok(
    record.subarray(100).equals(readFileSync(recordOf(folder)).subarray(100)),
    'but for its header, byte for byte',
  );
});

t.test(
  'a record that is too damaged to be asked is replaced only by who vouches that nothing runs',
  async (t) => {
    const folder = openFolder(t);
    await backedUp(folder);
    writeFileSync(recordOf(folder), 'no database '.repeat(999));
    const refused = await folder.run(['restore', 'kept.sqlite']);
    t.match(refused, { code: EXIT.invalid, stdout: '', stderr: /say --service-is-stopped/ });
    const done = await folder.run(['restore', 'kept.sqlite', '--service-is-stopped']);
    t.equal(done.code, EXIT.done, done.stderr);
    t.match(done.stdout, /^It is too damaged to be compared with\.$/m);
    t.equal(filesOf(folder).filter((name) => /before-restore-.*Z$/.test(name)).length, 1);
    t.equal((await folder.run(['verify-history'])).code, EXIT.done);
  },
);

t.test(
  'a command that waits for the record while it is restored goes on with the restored one',
  async (t) => {
    const folder = openFolder(t);
    await backedUp(folder);
    const holder = new Database(recordOf(folder));
    holder.pragma('journal_mode = DELETE');
    holder.exec('BEGIN EXCLUSIVE');
    const waiting = folder.start(['keys', 'list', '--json']);
    let said = '';
    waiting.stdout?.on('data', (text: Buffer) => {
      said += text;
    });
    let complained = '';
    waiting.stderr?.on('data', (text: Buffer) => {
      complained += text;
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // As the swap at the end of a restore: another file under the name, and only then the lock given up.
    renameSync(recordOf(folder), `${recordOf(folder)}.aside`);
    copyFileSync(join(folder.path, 'kept.sqlite'), recordOf(folder));
    holder.close();
    const [code] = await once(waiting, 'close');
    t.equal(code, EXIT.done, complained);
    t.same(JSON.parse(said), []);
    t.same(
      filesOf(folder).filter((name) => name.includes('-wal')),
      [],
      'and not with the one set aside',
    );
  },
);
