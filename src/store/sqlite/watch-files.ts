import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { StoreUnavailable } from '../store-errors.ts';

/** Looks whether the files that the database is open on still stand under their names. */
export interface Watch {
  /** @throws StoreUnavailable `moved` when the record's file does not stand there any more */
  record: () => void;
  /** Looks at the side files as well, and makes a new log when the old one was deleted. @throws StoreUnavailable */
  all: () => void;
}

const IN_MEMORY = ':memory:';

/**
 * SQLite goes on writing to files that were deleted or replaced under it. What is written to such a file is lost without
 * a word, and a new log beside a process that still uses the old one ruins the record: so the names are looked at
 * before each transaction.
 */
export function watchFiles(db: Database, path: string): Watch {
  if (path === IN_MEMORY) return { record: () => {}, all: () => {} };
  const opened = fileAt(path);
  let log = fileAt(`${path}-wal`);
  let shared = fileAt(`${path}-shm`);
  let isWhole = false;

  const record = (): void => {
    const now = fileAt(path);
    if (now !== null && now === opened) {
      isWhole = false;
      return;
    }
    // What was acknowledged goes from the log into the file that was moved, where it belongs, before anybody takes the
    // log for that of another file.
    if (!isWhole) isWhole = emptyLog(db);
    throw new StoreUnavailable('moved', now === null ? gone(path) : replaced(path));
  };

  const all = (): void => {
    record();
    const [logNow, sharedNow] = [fileAt(`${path}-wal`), fileAt(`${path}-shm`)];
    if (logNow === log && sharedNow === shared) return;
    const isStrange = (logNow !== null && logNow !== log) || (sharedNow !== null && sharedNow !== shared);
    if (isStrange) throw new StoreUnavailable('corrupt', strange(path));
    renewLog(db);
    [log, shared] = [fileAt(`${path}-wal`), fileAt(`${path}-shm`)];
  };

  return { record, all };
}

/** Device and number of a file: another one when another file stands under the name. */
function fileAt(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

/** Brings what is in the log into the file. True when all of it is there. */
function emptyLog(db: Database): boolean {
  try {
    const [log] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return log?.busy === 0;
  } catch {
    return false;
  }
}

/**
 * Leaving WAL mode brings the deleted log, which this process still has open, into the file; going back makes a new one.
 * It needs the record for itself: when another process has it open, SQLite says busy.
 */
function renewLog(db: Database): void {
  db.pragma('journal_mode = DELETE');
  db.pragma('journal_mode = WAL');
  // The first read makes the log.
  db.pragma('user_version');
}

const gone = (path: string): string =>
  `the record at ${path} was moved or deleted while in use. Put the same file back: no restart is needed. ` +
  'If it cannot be put back, stop the service and restore a backup';

const replaced = (path: string): string =>
  `another file was put in the place of the record at ${path} while it was in use. Put the first one back: no restart ` +
  'is needed. For another record stop the service and use hrba restore';

const strange = (path: string): string =>
  `the log of the record at ${path} was replaced while in use. Stop everything that has the record open, keep copies ` +
  'of all its files, and run hrba verify-history';
