import { type Histogram, newHistogram, observe } from '../histogram.ts';
import { StoreUnavailable } from './store-errors.ts';

/** What an adapter has done since it was opened. Numbers only, nothing that was recorded. */
export interface StoreStatistics {
  /** Units that are on the disk. */
  committed: number;
  /** Units and reads that were refused for a reason in the record: it had moved on, was gone, was done already. */
  refused: number;
  /** Units and reads that failed because the record could not be used, by reason. */
  failures: Record<StoreUnavailable['reason'], number>;
  /** Seconds of each transaction that was committed, from looking at the file to the disk's word. */
  commitSeconds: Histogram;
  /** Units in each transaction that was committed. */
  batchUnits: Histogram;
}

/** Where an adapter counts. */
export interface Counting {
  statistics: StoreStatistics;
  /** One transaction was committed with that many units, of which so many took effect. */
  committed: (units: number, effective: number, seconds: number) => void;
  /** One unit or read was told this. */
  failed: (error: unknown) => void;
}

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
const UNITS = [1, 2, 4, 8, 16, 32, 64];

export function startCounting(): Counting {
  const failures = { full: 0, 'read-only': 0, moved: 0, busy: 0, newer: 0, corrupt: 0, unreadable: 0 };
  const statistics: StoreStatistics = {
    committed: 0,
    refused: 0,
    failures,
    commitSeconds: newHistogram(SECONDS),
    batchUnits: newHistogram(UNITS),
  };
  return {
    statistics,
    committed: (units, effective, seconds) => {
      statistics.committed += effective;
      observe(statistics.commitSeconds, seconds);
      observe(statistics.batchUnits, units);
    },
    failed: (error) => {
      if (error instanceof StoreUnavailable) failures[error.reason] += 1;
      else statistics.refused += 1;
    },
  };
}
