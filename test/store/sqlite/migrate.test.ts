import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import t from 'tap';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { StoreUnavailable } from '../../../src/store/store-errors.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import { failureOf, startedAssessment } from '../fixtures/samples.ts';

const ours = fileURLToPath(new URL('../../../migrations/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hrba-migrate-'));
t.teardown(() => rmSync(folder, { recursive: true }));

/** A database with one assessment in it, closed. */
async function madeRecord(name: string): Promise<string> {
  const path = join(folder, `${name}.db`);
  const store = await openSqliteStore({ path });
  await startedAssessment(store);
  await store.close();
  return path;
}

function alter(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

async function refusal(path: string): Promise<StoreUnavailable> {
  const failure = await failureOf(openSqliteStore({ path }));
  if (!(failure instanceof StoreUnavailable)) throw new Error(`not refused: ${failure}`);
  return failure;
}

t.test('opening an existing record applies nothing again and finds what was there', async (t) => {
  const path = await madeRecord('again');
  const store = await openSqliteStore({ path });
  t.teardown(() => store.close());
  t.match(await verifyHistory(store), { scopes: 2, events: 3, broken: null });
  const db = new Database(path, { readonly: true });
  t.teardown(() => void db.close());
  t.equal(db.prepare('SELECT * FROM migrations').all().length, readdirSync(ours).length);
});

t.test('a migration whose text changed since it was applied is refused, by its name', async (t) => {
  const path = await madeRecord('changed');
  alter(path, "UPDATE migrations SET checksum = 'other' WHERE number = 1");
  t.match(await refusal(path), {
    reason: 'corrupt',
    message: /changed\.db .*0001-record\.sql.*restore a backup/,
  });
});

t.test('a record from a newer version is refused, with what to do', async (t) => {
  const path = await madeRecord('newer');
  alter(path, "INSERT INTO migrations VALUES (9999, '9999-later.sql', 'x', 'y')");
  t.match(await refusal(path), {
    reason: 'newer',
    message: /newer\.db .*newer version.*9999-later\.sql.*Install/,
  });
});

t.test('a file that is no database, or one cut short, is refused as corrupt', async (t) => {
  const text = join(folder, 'text.db');
  writeFileSync(text, 'this is a letter, not a database\n'.repeat(100));
  t.match(await refusal(text), { reason: 'corrupt', message: /text\.db: it is not a database/ });
  const cut = await madeRecord('cut');
  truncateSync(cut, 8192);
  t.match(await refusal(cut), { reason: 'corrupt', message: /cut\.db: .*damaged.*restore a backup/ });
});

t.test('a database of something else, and a folder in its place, are refused', async (t) => {
  const other = join(folder, 'other.db');
  alter(other, 'CREATE TABLE songs (title TEXT)');
  t.match(await refusal(other), { reason: 'unreadable', message: /belongs to something else/ });
  t.match(await refusal(folder), { reason: 'unreadable' });
});

t.test('a migration that fails leaves the ones before it and nothing of itself', async (t) => {
  const next = join(folder, 'migrations');
  cpSync(ours, next, { recursive: true });
  const count = readdirSync(ours).length;
  const name = `${String(count + 1).padStart(4, '0')}-half.sql`;
  writeFileSync(join(next, name), 'CREATE TABLE half (a TEXT) STRICT; CREATE TABLE half (a TEXT) STRICT;');
  const db = new Database(':memory:');
  t.teardown(() => void db.close());
  t.throws(() => migrate(db, ':memory:', next), /half already exists/);
  t.equal(db.prepare('SELECT * FROM migrations').all().length, count);
  t.equal(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get(), undefined);
  writeFileSync(join(next, name), 'CREATE TABLE half (a TEXT) STRICT;');
  migrate(db, ':memory:', next);
  t.equal(db.prepare('SELECT * FROM migrations').all().length, count + 1);
  writeFileSync(join(next, '0077-gap.sql'), '');
  t.throws(() => migrate(db, ':memory:', next), /without a gap/);
});

t.test('reports of before are in the overview of whoever could read them, in their order', (t) => {
  const older = join(folder, 'older');
  cpSync(ours, older, { recursive: true });
  for (const name of readdirSync(older)) if (name >= '0009') rmSync(join(older, name));
  const db = new Database(':memory:');
  t.teardown(() => void db.close());
  migrate(db, ':memory:', older);
  db.pragma('foreign_keys = OFF');
  db.exec(`
    INSERT INTO reports VALUES ('r1', 'a', 'company', 'p', 'P', 1, 'x', 'v', 'd', '2026-02-01T00:00:00.000Z', '{}'),
      ('r2', 'a', 'company', 'p', 'P', 2, 'x', 'v', 'd', '2026-01-01T00:00:00.000Z', 'no longer JSON');
    INSERT INTO report_overview VALUES ('r1', 'company', 'c@1', NULL, 2, 1, '[]');
    INSERT INTO report_readers VALUES ('auditor', 'r1', NULL), ('auditor', 'r2', NULL);
  `);
  migrate(db, ':memory:');
  t.same(db.prepare('SELECT * FROM report_readers ORDER BY report_id').all(), [
    {
      organisation_id: 'auditor',
      report_id: 'r1',
      expires_at: null,
      company_id: 'company',
      issued_at: '2026-02-01T00:00:00.000Z',
      substantiated_band: 1,
    },
    {
      organisation_id: 'auditor',
      report_id: 'r2',
      expires_at: null,
      company_id: '',
      issued_at: '',
      substantiated_band: -1,
    },
  ]);
  t.match(db.prepare('SELECT * FROM report_overview').all(), [
    { report_id: 'r1', issued_at: '2026-02-01T00:00:00.000Z', substantiated_band: 1 },
  ]);
  t.end();
});
