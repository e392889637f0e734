import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { remarksOf } from '../../src/cli/backup-files.ts';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { carryFiles } from '../../src/store/carry-files.ts';
import { blobPath, diskBlobs } from '../../src/store/disk-files/blobs.ts';
import { backUp } from '../../src/store/sqlite/backup.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { by } from '../store/fixtures/samples.ts';
import { BUCKET, CREDENTIALS, environmentOf, REGION, S3Server } from '../support/s3-server.ts';
import { digestOf, kept, lay, nameFile, own, recordWithFiles, wholeFiles } from './fixtures/evidence.ts';
import { endOf, openFolder } from './fixtures/program.ts';

// Many runs of the real program, which take their time on a busy machine.
t.setTimeout(110_000);

t.test(
  'a backup has every file that its record names, and a later one copies only what is new',
  async (t) => {
    const folder = openFolder(t);
    const { id, digests } = await recordWithFiles(folder, ['one', 'two', 'x'.repeat(3_000_000)]);
    lay(own(folder), 'named by nobody');
    const first = await folder.run(['backup', 'kept.sqlite']);
    t.equal(first.code, EXIT.done, first.stderr);
    t.match(
      first.stdout,
      /^Files of evidence: 3 of 3 \(2\.9 MiB in all\) are in \S+evidence-files, each read and compared with its SHA-256; 3 were copied now\.$/m,
    );
    t.match(first.stderr, /^Files of evidence, into \S+evidence-files: 3 to look at\.$/m);
    t.same(wholeFiles(kept(folder)), { names: [...digests].sort(), false: [] });
    t.equal(statSync(kept(folder)).mode & 0o777, 0o700);
    t.equal(statSync(blobPath(kept(folder), digests[0]!)).mode & 0o777, 0o600);
    const old = new Date('2026-01-01');
    for (const sha256 of digests) utimesSync(blobPath(kept(folder), sha256), old, old);

    const store = await openSqliteStore({ path: join(folder.path, 'data/hrba.sqlite') });
    await store.recordEntries(nameFile(id, lay(own(folder), 'three'), 5), by());
    await store.recordEntries(nameFile(id, digests[0]!, null), by());
    await store.close();
    const second = await folder.run(['backup', 'later.sqlite', '--json']);
    t.match(JSON.parse(second.stdout), { files: { named: 3, copied: 1, missing: [], altered: [] } });
    t.equal(wholeFiles(kept(folder)).names.length, 4, 'what the first one names stays');
    const [withdrawn, stillNamed] = digests.map((sha256) => statSync(blobPath(kept(folder), sha256)).mtime);
    t.ok(stillNamed! > old, 'what is still named is of today');
    t.same(withdrawn, old, 'and what is not can be told by its date');
    for (const name of ['kept.sqlite', 'later.sqlite']) {
      const verified = await folder.run(['verify-backup', name]);
      t.match(
        verified,
        { code: EXIT.done, stdout: /Every link holds\.[\s\S]*Files of evidence: 3 of 3 / },
        name,
      );
    }
  },
);

t.test('a file that is missing or altered is named, and the backup is not said to be whole', async (t) => {
  const folder = openFolder(t);
  const { digests } = await recordWithFiles(folder, ['sound', 'gone', 'changed']);
  const [sound, gone, changed] = digests as [string, string, string];
  rmSync(blobPath(own(folder), gone));
  lay(own(folder), 'chanGed', changed);
  const { code, stdout } = await folder.run(['backup', 'kept.sqlite']);
  t.equal(code, EXIT.different);
  t.match(stdout, /^Files of evidence: 1 of 3 /m);
  t.match(stdout, new RegExp(`^Missing: ${gone}$`, 'm'));
  t.match(stdout, new RegExp(`^Altered, its bytes have another SHA-256: ${changed}$`, 'm'));
  t.match(stdout, /^This backup is not whole/m);
  t.ok(existsSync(join(folder.path, 'kept.sqlite')), 'the record goes without no backup');
  t.same(
    wholeFiles(kept(folder)),
    { names: [sound], false: [] },
    'altered bytes are not kept under the name',
  );
});

t.test('what was altered in the backup is told, and put right by the next one', async (t) => {
  const folder = openFolder(t);
  const { digests } = await recordWithFiles(folder, ['first', 'second', 'third']);
  const [first, second, third] = digests as [string, string, string];
  await folder.run(['backup', 'kept.sqlite']);
  lay(kept(folder), 'fiRst', first);
  rmSync(blobPath(kept(folder), second));
  const before = readdirSync(folder.path).sort();
  const told = await folder.run(['verify-backup', 'kept.sqlite', '--json']);
  t.equal(told.code, EXIT.different);
  t.match(JSON.parse(told.stdout), { files: { named: 3, missing: [second], altered: [first] } });
  const words = await folder.run(['verify-backup', 'kept.sqlite']);
  t.match(
    words.stdout,
    new RegExp(`^Missing: ${second}\nAltered, its bytes have another SHA-256: ${first}$`, 'm'),
  );
  const record = await folder.run(['verify-backup', 'kept.sqlite', '--without-files']);
  t.match(record, {
    code: EXIT.done,
    stdout: /^Files of evidence were not looked at; the record names 3\.$/m,
  });
  t.same(readdirSync(folder.path).sort(), before, 'looking leaves nothing behind');
  const mended = await folder.run(['backup', 'again.sqlite', '--json']);
  t.match(JSON.parse(mended.stdout), { files: { copied: 2, missing: [], altered: [] } });
  t.same(wholeFiles(kept(folder)), { names: [first, second, third].sort(), false: [] });
});

t.test('what is no backup is not verified as one', async (t) => {
  const folder = openFolder(t);
  folder.write('text', 'no database '.repeat(999));
  t.match(await folder.run(['verify-backup', 'text']), {
    code: EXIT.invalid,
    stdout: '',
    stderr: /text is no sound record/,
  });
  t.match(await folder.run(['verify-backup', 'nowhere']), {
    code: EXIT.invalid,
    stderr: /^There is no file nowhere/,
  });
});

t.test('files go where they are told to, but not on themselves, and can be left out', async (t) => {
  const folder = openFolder(t);
  const { digests } = await recordWithFiles(folder, ['one']);
  const itself = await folder.run(['backup', 'kept.sqlite', '--files', 'data/files/blobs']);
  t.match(itself, { code: EXIT.invalid, stderr: /is where the service has its files/ });
  const record = await folder.run(['backup', 'record.sqlite', '--without-files']);
  t.match(record, { code: EXIT.done, stdout: /^Files of evidence were left out.*the record alone\.$/m });
  t.notOk(existsSync(kept(folder)));
  t.equal((await folder.run(['backup', 'kept.sqlite', '--files', 'else/where'])).code, EXIT.done);
  t.same(wholeFiles(join(folder.path, 'else/where')).names, digests);
  t.equal(
    (await folder.run(['verify-backup', 'kept.sqlite'])).code,
    EXIT.different,
    'they are not beside it',
  );
  t.equal((await folder.run(['verify-backup', 'kept.sqlite', '--files', 'else/where'])).code, EXIT.done);
});

t.test(
  'a file that is withdrawn while the backup is made is no loss: the record is copied anew',
  async (t) => {
    const folder = openFolder(t);
    const { id, digests } = await recordWithFiles(folder, ['one', 'two']);
    const path = join(folder.path, 'data/hrba.sqlite');
    const asked: number[] = [];
    const { files } = await backUp(path, join(folder.path, 'kept.sqlite'), {
      replace: false,
      keepFiles: async (named) => {
        asked.push(named.length);
        if (named.length === 2) {
          const store = await openSqliteStore({ path });
          await store.recordEntries(nameFile(id, digests[0]!, null), by());
          await store.close();
        }
        const missing = named.length === 2 ? [digests[0]!] : [];
        return { named: named.length, bytes: 0, copied: 0, missing, altered: [] };
      },
    });
    t.same(asked, [2, 1]);
    t.match(files, { named: 1, missing: [] });
  },
);

t.test('a copy that is killed in the middle leaves no half file, also out of object storage', async (t) => {
  const folder = openFolder(t);
  const large = Buffer.alloc(200_000, 'large');
  const { digests } = await recordWithFiles(folder, [large, 'small'], false);
  const server = new S3Server();
  const environment = await environmentOf(server);
  t.teardown(() => server.close());
  for (const bytes of [large, Buffer.from('small')]) server.objects.set(`evidence/${digestOf(bytes)}`, bytes);
  server.silentAfter = 100_000;
  const child = folder.start(['backup', 'kept.sqlite'], environment);
  const unfinished = () =>
    existsSync(kept(folder))
      ? readdirSync(kept(folder)).filter((name) => name.startsWith('unfinished-'))
      : [];
  const isHalf = () => unfinished().some((name) => statSync(join(kept(folder), name)).size >= 100_000);
  for (let tries = 0; tries < 600 && !isHalf(); tries += 1) await pause(20);
  t.ok(isHalf(), 'half of the file has come');
  child.kill('SIGKILL');
  await endOf(child);
  t.notOk(existsSync(join(folder.path, 'kept.sqlite')));
  t.notOk(wholeFiles(kept(folder)).names.includes(digestOf(large)), 'and nobody sees it');
  t.same(wholeFiles(kept(folder)).false, []);

  server.silentAfter = Number.POSITIVE_INFINITY;
  const [left] = unfinished();
  const past = new Date(Date.now() - 25 * 60 * 60 * 1000);
  utimesSync(join(kept(folder), left!), past, past);
  const { code, stderr } = await folder.run(['backup', 'kept.sqlite'], environment);
  t.equal(code, EXIT.done, stderr);
  t.same(wholeFiles(kept(folder)), { names: [...digests].sort(), false: [] });
  t.same(unfinished(), [], 'what the killed one left is gone a day later');
  t.notMatch(readFileSync(join(folder.path, 'kept.sqlite'), 'latin1'), CREDENTIALS.secretAccessKey);
});

t.test(
  'a connection that breaks in the middle of a file is told in words, and nothing half is kept',
  async (t) => {
    const folder = openFolder(t);
    const bytes = Buffer.alloc(200_000, 'large');
    const server = new S3Server();
    const { openS3Files } = await import('../../src/store/s3-files/open-s3-files.ts');
    const endpoint = await server.listen();
    const { blobs } = openS3Files(folder.path, { endpoint, bucket: BUCKET, region: REGION, ...CREDENTIALS });
    server.objects.set(`evidence/${digestOf(bytes)}`, bytes);
    server.silentAfter = 1000;
    const carrying = { from: blobs, to: diskBlobs(kept(folder)), scratch: kept(folder) };
    const carried = carryFiles([{ sha256: digestOf(bytes), size: bytes.length }], carrying);
    for (let tries = 0; tries < 200 && !existsSync(kept(folder)); tries += 1) await pause(10);
    await server.close();
    await t.rejects(carried, {
      reason: 'unreadable',
      message: /^the file of evidence [0-9a-f]{64} could not be read or copied \(ECONNRESET\)$/,
    });
    t.same(readdirSync(kept(folder)), []);
  },
);

t.test('a long copy tells how far it is, now and then and not for each file', async (t) => {
  const said: string[] = [];
  t.intercept(process.stderr, 'write', { value: (text: string) => said.push(text) > 0 });
  let now = 0;
  const named = Array.from({ length: 100 }, (_, at) => ({ sha256: `${at}`, size: 1024 * 1024 }));
  const tell = remarksOf(named, 'Files', () => now);
  for (let files = 1; files <= 100; files += 1) {
    now += 400;
    tell({ files, ofFiles: 100, bytes: files * 1024 * 1024, ofBytes: 100 * 1024 * 1024 });
  }
  t.equal(said[0], 'Files: 100 to look at.\n');
  t.equal(said[1], '13 of 100 files, 13.0 MiB of 100.0 MiB.\n');
  t.equal(said.length, 1 + Math.floor(100 / 13));
});
