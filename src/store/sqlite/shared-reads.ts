import type { Database } from 'better-sqlite3';

export interface SharedReads {
  /** What the work returns; it sees what was committed when the first read of this turn began. */
  read: <Result>(work: () => Result) => Result;
  /** Ends the transaction that is open for reading, if one is: before anything is written. */
  end: () => void;
}

/**
 * Reads of one turn of the event loop share one transaction: they belong to one moment, and the locks that SQLite takes
 * for each transaction, which cost more than most look-ups, are taken once.
 * @param prepare called before each transaction; what it throws, the reader is told
 */
export function openSharedReads(db: Database, prepare: () => void): SharedReads {
  const begin = db.prepare('BEGIN');
  const commit = db.prepare('COMMIT');
  let open = false;

  function end(): void {
    if (!open) return;
    open = false;
    // An error while reading may have ended it.
    if (db.inTransaction) commit.run();
  }

  return {
    end,
    read: (work) => {
      if (!open) {
        prepare();
        begin.run();
        open = true;
        setImmediate(end);
      }
      return work();
    },
  };
}
