import type { Database } from 'better-sqlite3';

/**
 * What an erasure deleted must leave the file too. `secure_delete` overwrites freed cells, but a page that was split
 * keeps stale copies in its gap; only VACUUM, which writes every page anew, is sure. It cannot run inside the erasure's
 * transaction, so `user_version`, which is transactional, says that it is still due: a crash in between is made good
 * at the next opening.
 */
const DUE = 1;

/** Inside the erasure's transaction: remembers that the file holds what it should not. */
export function requireScrub(db: Database): void {
  db.pragma(`user_version = ${DUE}`);
}

/**
 * Writes the file anew and empties the write-ahead log, when that is due. Another process reading, or a full disk, may
 * be in the way: then it stays due, because the erasure itself has been done and is answered as done.
 */
export function finishScrub(db: Database): void {
  if (db.pragma('user_version', { simple: true }) !== DUE) return;
  try {
    db.exec('VACUUM');
    // The old pages leave the log only when it is emptied, and a reader elsewhere can hold it.
    const [log] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    if (log?.busy === 0) db.pragma('user_version = 0');
  } catch (error) {
    if (!isInTheWay(error)) throw error;
  }
}

function isInTheWay(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED|FULL|IOERR)/.test(String(error.code))
  );
}
