import type { Database } from 'better-sqlite3';
import type { Unit } from '../records.ts';
import { type StoreStatistics, startCounting } from '../statistics.ts';
import { RetryTaken } from '../store-errors.ts';
import { asStoreError } from './driver-errors.ts';
import { openGroupCommit } from './group-commit.ts';
import type { Retries } from './retries.ts';
import { pacedScrub } from './scrub.ts';
import { openSharedReads } from './shared-reads.ts';
import { watchFiles } from './watch-files.ts';

/** Runs the store's work against the database: the one place where transactions begin and end. */
export interface Units {
  /** One atomic unit of work: all of it is on the disk when this resolves, none of it when this rejects. */
  write: <Result, Found extends Result | null>(unit: Unit<Result>, work: () => Found) => Promise<Found>;
  /** Reads that belong to one moment. */
  read: <Result>(work: () => Result) => Promise<Result>;
  /** Rids the file of what was deleted, when a unit has asked for it. */
  scrub: () => Promise<void>;
  /** Rejects when a file of the record does not stand where it was opened. */
  look: () => Promise<void>;
  statistics: StoreStatistics;
  /** Commits at once what still waits, and ends what is being read. */
  finish: () => void;
}

/** Units and reads in shared transactions. The work is synchronous and knows nothing of them. */
export function openUnits(db: Database, path: string, retries: Retries): Units {
  const watch = watchFiles(db, path);
  const { statistics, committed, failed } = startCounting();
  const explain = (error: unknown) => {
    const told = asStoreError(error, path);
    failed(told);
    return told;
  };
  const reads = openSharedReads(db, watch.record);
  let now = '';
  const dropExpired = expiryOf(db, retries);
  const commits = openGroupCommit(db, {
    prepare: () => {
      reads.end();
      watch.all();
    },
    confirm: watch.record,
    begin: () => dropExpired(now),
    explain,
    committed,
  });
  const scrub = pacedScrub(db, { prepare: () => reads.end() });

  return {
    write: (unit, work) => {
      now = unit.at;
      return commits.submit(() => workOnce(retries, unit, work));
    },
    read: async (work) => {
      try {
        return reads.read(work);
      } catch (error) {
        throw explain(error);
      }
    },
    scrub: async () => {
      try {
        scrub();
      } catch (error) {
        throw explain(error);
      }
    },
    look: async () => {
      try {
        reads.end();
        watch.all();
      } catch (error) {
        throw explain(error);
      }
    },
    statistics,
    finish: () => {
      commits.flush();
      reads.end();
    },
  };
}

/** What is over goes with the next transaction. Lists pass over readers of ended grants; gone they do not grow long. */
function expiryOf(db: Database, retries: Retries): (now: string) => void {
  const dropReaders = db.prepare<[string]>('DELETE FROM report_readers WHERE expires_at <= ?');
  return (now) => {
    retries.dropExpired(now);
    dropReaders.run(now);
  };
}

function workOnce<Result, Found extends Result | null>(
  retries: Retries,
  unit: Unit<Result>,
  work: () => Found,
): Found {
  const { retry } = unit;
  if (retry === undefined) return work();
  if (retries.find(retry.scope, retry.key, unit.at) !== null) {
    throw new RetryTaken('a request with this idempotency key has been done');
  }
  const result = work();
  // Nothing was found to act on, so there is no effect to protect from a repetition.
  if (result !== null) retries.keep(unit, retry, retry.remember(result as Result));
  return result;
}
