import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { blobPath } from '../../src/store/disk-files/blobs.ts';
import { environmentOf, S3Server } from '../support/s3-server.ts';
import { kept, lay, own, recordWithFiles, wholeFiles } from './fixtures/evidence.ts';
import { type Folder, openFolder } from './fixtures/program.ts';

// Many runs of the real program, which take their time on a busy machine.
t.setTimeout(110_000);

/** A backup with files, and the service's own data gone. */
async function lost(folder: Folder, contents: readonly string[]): Promise<string[]> {
  const { digests } = await recordWithFiles(folder, contents);
  const { code, stderr } = await folder.run(['backup', 'kept.sqlite']);
  if (code !== EXIT.done) throw new Error(stderr);
  rmSync(join(folder.path, 'data'), { recursive: true });
  return digests;
}

t.test('a restore puts the files back before the record that names them', async (t) => {
  const folder = openFolder(t);
  const digests = await lost(folder, ['one', 'two']);
  const { code, stdout, stderr } = await folder.run(['restore', 'kept.sqlite']);
  t.equal(code, EXIT.done, stderr);
  t.match(stdout, /^Files of evidence: 2 of 2 .* among the files of the service, .*; 2 were copied now\.$/m);
  t.same(wholeFiles(own(folder)), { names: [...digests].sort(), false: [] });
  t.equal(readFileSync(blobPath(own(folder), digests[0]!), 'utf8'), 'one');
  const again = await folder.run(['restore', 'kept.sqlite', '--json']);
  t.match(JSON.parse(again.stdout), { files: { named: 2, copied: 0, missing: [], altered: [] } });
});

t.test('files that are here already are read, and put right where they are not what they were', async (t) => {
  const folder = openFolder(t);
  const { digests } = await recordWithFiles(folder, ['one', 'two']);
  await folder.run(['backup', 'kept.sqlite']);
  lay(own(folder), 'One', digests[0]);
  const { stdout } = await folder.run(['restore', 'kept.sqlite', '--json']);
  t.match(JSON.parse(stdout), { files: { named: 2, copied: 1, missing: [], altered: [] } });
  t.same(wholeFiles(own(folder)).false, []);
  rmSync(kept(folder), { recursive: true });
  const { code } = await folder.run(['restore', 'kept.sqlite']);
  t.equal(code, EXIT.done, 'and a backup without its files is no loss while they are here');
});

t.test('a restore that would lack files is refused, unless somebody says so', async (t) => {
  const folder = openFolder(t);
  const [gone, changed, sound] = (await lost(folder, ['gone', 'changed', 'sound'])) as [
    string,
    string,
    string,
  ];
  rmSync(blobPath(kept(folder), gone));
  lay(kept(folder), 'chanGed', changed);
  const refused = await folder.run(['restore', 'kept.sqlite']);
  t.match(refused, { code: EXIT.invalid, stdout: '' });
  t.match(
    refused.stderr,
    new RegExp(`^Missing: ${gone}\nAltered, .*: ${changed}\nFiles that the record`, 'm'),
  );
  t.match(refused.stderr, /The record was not changed\. Find them, or say --despite-missing-files\.$/m);
  t.notMatch(refused.stderr, /\n {4}at /);
  t.notOk(existsSync(join(folder.path, 'data/hrba.sqlite')));
  const told = await folder.run(['restore', 'kept.sqlite', '--despite-missing-files']);
  t.equal(told.code, EXIT.different);
  t.match(told.stdout, /holds the backup now: [\s\S]*Files of evidence: 1 of 3 /);
  t.match(told.stdout, new RegExp(`^Missing: ${gone}$`, 'm'));
  t.same(wholeFiles(own(folder)), { names: [sound], false: [] });
});

t.test('files can be elsewhere, or be left alone', async (t) => {
  const folder = openFolder(t);
  await lost(folder, ['one']);
  renameSync(kept(folder), join(folder.path, 'else'));
  const alone = await folder.run(['restore', 'kept.sqlite', '--without-files']);
  t.match(alone, {
    code: EXIT.done,
    stdout: /^Files of evidence were not looked at, as --without-files says\.$/m,
  });
  t.notOk(existsSync(own(folder)));
  const found = await folder.run(['restore', 'kept.sqlite', '--files', 'else', '--json']);
  t.match(JSON.parse(found.stdout), { files: { copied: 1 } });
});

t.test('files go back into object storage where that is what the service uses', async (t) => {
  const folder = openFolder(t);
  const digests = await lost(folder, ['one', 'two']);
  const server = new S3Server();
  const environment = await environmentOf(server);
  t.teardown(() => server.close());
  const { code, stderr } = await folder.run(['restore', 'kept.sqlite'], environment);
  t.equal(code, EXIT.done, stderr);
  t.same([...server.objects.keys()].sort(), digests.map((sha256) => `evidence/${sha256}`).sort());
  t.same(wholeFiles(own(folder)).names, [], 'and not onto this disk');
});

const isRoot = process.getuid?.() === 0;
t.test('restored by root, files are still the service’s', { skip: !isRoot && 'needs root' }, async (t) => {
  const folder = openFolder(t);
  const [first = ''] = await lost(folder, ['one']);
  mkdirSync(join(folder.path, 'data'), { mode: 0o700 });
  chownSync(join(folder.path, 'data'), 4711, 4711);
  t.equal((await folder.run(['restore', 'kept.sqlite'])).code, EXIT.done);
  for (const path of ['hrba.sqlite', 'files', 'files/blobs', `files/blobs/${first.slice(0, 2)}/${first}`])
    t.equal(statSync(join(folder.path, 'data', path)).uid, 4711, path);
});
