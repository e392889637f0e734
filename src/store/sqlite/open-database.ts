import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreUnavailable } from '../store-errors.ts';
import { asStoreError } from './driver-errors.ts';
import { migrate } from './migrate.ts';
import { finishScrub } from './scrub.ts';

/** How long a statement waits for another process before it gives up, in milliseconds. */
const PATIENCE = 5000;
/** How long opening pauses before it tries again, in milliseconds. */
const PAUSE = 20;
const IN_MEMORY = ':memory:';

/** Opens or makes the database file, sets it up to lose nothing, and brings its tables up to date. */
export function openDatabase(path: string): Database.Database {
  refuseOldNode();
  try {
    if (path !== IN_MEMORY) makeFile(path);
    return openPatiently(path);
  } catch (error) {
    throw asStoreError(error, path);
  }
}

/**
 * Opens the file, again and again for as long as PATIENCE lasts while another process sets it up: SQLite does not wait
 * by itself when two change a new file to WAL at the same moment.
 */
function openPatiently(path: string): Database.Database {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const file = fileNumber(path);
    const db = new Database(path, { timeout: PATIENCE });
    try {
      setUp(db, path);
      // While it waited, a restore may have put another file there: what is open now is the one set aside.
      if (fileNumber(path) === file) return db;
      db.close();
    } catch (error) {
      db.close();
      if (!isPassing(error) || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** Held by another process, or moved aside by a restore while it was being opened. */
function isPassing(error: unknown): boolean {
  const code = (error as { code?: unknown; cause?: { code?: unknown } }) ?? {};
  return [code.code, code.cause?.code].some((known) => /^SQLITE_(BUSY|READONLY_DBMOVED)/.test(String(known)));
}

function fileNumber(path: string): number | undefined {
  return path === IN_MEMORY ? undefined : statSync(path, { throwIfNoEntry: false })?.ino;
}

function setUp(db: Database.Database, path: string): void {
  // The first read finds what is no database, or is cut short: SQLite compares the header with the file's length.
  db.pragma('schema_version');
  db.pragma('journal_mode = WAL');
  // In WAL mode the driver's default is NORMAL, which may lose the last commits when power fails.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma('trusted_schema = OFF');
  migrate(db, path);
  finishScrub(db);
}

/** Readable by the service's own user only, the folder too; SQLite gives its side files the same mode. */
function makeFile(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

/** On a Node without Node-API 10 the driver does not throw: it takes the process down without a word. */
function refuseOldNode(): void {
  if (Number(process.versions['napi']) >= 10) return;
  throw new StoreUnavailable(
    'unreadable',
    `the record needs Node 22.14 or newer, and this is ${process.version}. ` +
      'Run it by `npm start`, which brings its own, or install a newer Node',
  );
}
