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

/** Milliseconds of writing anew that nobody minds. */
const CHEAP = 100;
/** Of the time, writing anew takes no more than one part in so many. */
const SHARE = 20;

/**
 * Finishes scrubs, at once where that is cheap. Writing a large file anew holds up everybody, so that a company that
 * erases a hundred assessments one after the other would stop the service: then the next one waits, and one does for all
 * that were erased meanwhile. It stays due on the disk until then.
 * @param cheap milliseconds of writing anew that need no rest afterwards
 * @param prepare ends what may stand in the way of this connection itself
 */
export function pacedScrub(
  db: Database,
  { cheap = CHEAP, prepare }: { cheap?: number; prepare?: () => void } = {},
): () => void {
  let rested = 0;
  let timer: NodeJS.Timeout | undefined;
  const scrub = (): void => {
    const start = performance.now();
    prepare?.();
    finishScrub(db);
    const end = performance.now();
    rested = end - start < cheap ? 0 : end + (end - start) * (SHARE - 1);
  };
  return () => {
    const wait = rested - performance.now();
    if (wait <= 0) return scrub();
    timer ??= setTimeout(() => {
      timer = undefined;
      // What fails here stays due: the next erasure, or the next opening, tries again.
      if (db.open) attempt(scrub);
    }, wait);
    timer.unref();
  };
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    return;
  }
}

function isInTheWay(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED|FULL|IOERR)/.test(String(error.code))
  );
}
