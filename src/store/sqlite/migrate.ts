import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { sha256 } from '../../digest.ts';
import { StoreUnavailable } from '../store-errors.ts';

/** The same three steps up from src/store/sqlite and from dist/store/sqlite. */
const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url));
const FILE_NAME = /^(\d{4})-[a-z0-9-]+\.sql$/;

interface Migration {
  number: number;
  name: string;
  sql: string;
  checksum: string;
}
type Applied = Pick<Migration, 'number' | 'name' | 'checksum'>;

/**
 * Brings a database forward to this version's tables: each numbered file once, in order, in a transaction of its own.
 * Throws StoreUnavailable when the database is not one that these files lead to.
 */
export function migrate(db: Database, path: string, folder = FOLDER): void {
  const migrations = readMigrations(folder);
  for (const migration of pending(migrations, readApplied(db, path), path)) {
    // Another process may have applied it since, so it is looked for again under the lock.
    db.transaction(() => {
      const left = pending(migrations, readApplied(db, path), path);
      if (left[0]?.number === migration.number) apply(db, migration);
    }).immediate();
  }
}

/**
 * The names of this version's migrations that a database lacks; none when it is up to date. Changes nothing.
 * @throws StoreUnavailable when the database is not one that these files lead to
 */
export function missingMigrations(db: Database, path: string, folder = FOLDER): string[] {
  return pending(readMigrations(folder), readApplied(db, path), path).map(({ name }) => name);
}

function apply(db: Database, migration: Migration): void {
  db.exec(
    `CREATE TABLE IF NOT EXISTS migrations (
       number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL
     ) STRICT`,
  );
  db.exec(migration.sql);
  db.prepare<Applied>(
    `INSERT INTO migrations (number, name, checksum, applied_at)
     VALUES (:number, :name, :checksum, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`,
  ).run({ number: migration.number, name: migration.name, checksum: migration.checksum });
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => FILE_NAME.test(name));
  const migrations = names.sort().map((name) => {
    const sql = readFileSync(`${folder}/${name}`, 'utf8');
    return { number: Number(name.slice(0, 4)), name, sql, checksum: sha256(sql) };
  });
  const misplaced = migrations.find((migration, index) => migration.number !== index + 1);
  if (misplaced !== undefined || migrations.length === 0) {
    throw new Error(`the migrations in ${folder} are not numbered 0001, 0002, … without a gap`);
  }
  return migrations;
}

function readApplied(db: Database, path: string): Applied[] {
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all();
  if (tables.some((table) => table.name === 'migrations')) {
    return db.prepare<[], Applied>('SELECT number, name, checksum FROM migrations ORDER BY number').all();
  }
  if (tables.length > 0) {
    throw new StoreUnavailable(
      'unreadable',
      `the database at ${path} belongs to something else: it has tables, but no list of migrations. ` +
        'Point HRBA_DATA_DIR at a folder of its own',
    );
  }
  return [];
}

/** The migrations still to apply, once those applied are known to be the first of ours, unchanged. */
function pending(migrations: Migration[], applied: Applied[], path: string): Migration[] {
  for (const [index, was] of applied.entries()) {
    const ours = migrations[index];
    if (ours === undefined) {
      throw new StoreUnavailable(
        'newer',
        `the record at ${path} was written by a newer version: this one does not know its migration ${was.name}. ` +
          'Install that version again, or restore the backup made before it',
      );
    }
    if (was.number !== ours.number || was.checksum !== ours.checksum) {
      throw new StoreUnavailable(
        'corrupt',
        `the record at ${path} was made with another ${was.name} than the one installed here (${ours.name}). ` +
          'Published migrations never change: install this version afresh, or restore a backup',
      );
    }
  }
  return migrations.slice(applied.length);
}
