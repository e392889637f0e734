import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { folderVault } from '../../src/signing/folder-vault.ts';
import { forEachOf, openFolder } from '../cli/fixtures/program.ts';

function openVault(t: Test) {
  const parent = mkdtempSync(join(tmpdir(), 'hrba-vault-'));
  t.teardown(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'signing-keys');
  return { folder, vault: folderVault(folder) };
}

t.test('a key is one file that only its user can read, in a folder that only it can open', async (t) => {
  const { folder, vault } = openVault(t);
  const { kid } = await vault.create();
  const [name, ...more] = readdirSync(folder);
  t.same([name, more], [`ed25519-${kid}.pem`, []], 'and nothing unfinished is left');
  t.equal(statSync(folder).mode & 0o777, 0o700);
  t.equal(statSync(join(folder, name ?? '')).mode & 0o777, 0o600);
  t.equal((await folderVault(folder).find(kid))?.asymmetricKeyType, 'ed25519', 'another process reads it');
  await vault.remove(kid);
  t.same(readdirSync(folder), []);
  t.equal(await vault.find(kid), null);
});

t.test('a damaged file, and one that holds another key, are refused without a word of the key', async (t) => {
  const { folder, vault } = openVault(t);
  const { kid } = await vault.create();
  const other = (await vault.create()).kid;
  const path = join(folder, `ed25519-${kid}.pem`);
  const pem = readFileSync(path, 'utf8');
  writeFileSync(path, readFileSync(join(folder, `ed25519-${other}.pem`)));
  await t.rejects(folderVault(folder).find(kid), /holds another key than its name says/);
  writeFileSync(path, pem.replace('MC4', 'XXX'));
  await t.rejects(folderVault(folder).find(kid), {
    message: `${path} holds no private key that can be read`,
  });
});

t.test('processes that start at one moment agree on one key', async (t) => {
  const folder = openFolder(t);
  await folder.run(['migrate']);
  const all = await forEachOf([1, 2, 3, 4], () => folder.run(['signing-keys', 'rotate']));
  const { keys } = JSON.parse((await folder.run(['signing-keys', 'list', '--json'])).stdout);
  const active = keys.filter((key: { retired?: string }) => key.retired === undefined);
  t.equal(active.length, 1);
  t.same(readdirSync(join(folder.path, 'data/signing-keys')), [`ed25519-${active[0].kid}.pem`]);
  t.equal(
    all.filter(({ code }) => code === 0).length,
    keys.length,
    'whoever came second said so, and left nothing',
  );
  t.notMatch(all.map(({ stdout, stderr }) => stdout + stderr).join(''), 'PRIVATE KEY');
});
