import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { storeContract } from '../store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'hrba-store-'));
t.teardown(() => rmSync(folder, { recursive: true }));

storeContract(t, 'SQLite in memory', () => openSqliteStore({ path: ':memory:' }));

let files = 0;
storeContract(t, 'SQLite in a file', () => {
  files += 1;
  return openSqliteStore({ path: join(folder, `${files}`, 'record.db') });
});

t.test('the file, its side files and a folder made for it are for the owner only', async (t) => {
  const path = join(folder, 'private', 'record.db');
  const store = await openSqliteStore({ path });
  t.teardown(() => store.close());
  const modes = [join(folder, 'private'), path, `${path}-wal`].map((name) => statSync(name).mode & 0o777);
  t.same(modes, [0o700, 0o600, 0o600]);
  await store.check();
});
