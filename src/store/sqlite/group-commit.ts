import type { Database } from 'better-sqlite3';
import { StoreUnavailable } from '../store-errors.ts';

/** The most units that share a transaction, so that a burst does not hold up reading for long. */
export const MOST_IN_BATCH = 128;

/** A unit that waits for its turn: what it does, and how its caller is told. */
interface Waiting {
  work: () => unknown;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
}
type Outcome = { result: unknown } | { error: unknown };

export interface GroupCommit {
  /**
   * Puts a unit in line. Resolves with what it returned once it is on the disk; rejects when it failed, or when the
   * transaction it shared was lost: then nothing of it was written.
   */
  submit: <Result>(work: () => Result) => Promise<Result>;
  /** Commits at once what still waits. */
  flush: () => void;
}

interface Options {
  /** Called before each transaction; what it throws, every unit of the batch is told. */
  prepare: () => void;
  /** Called after each COMMIT, before anybody is told of it; what it throws, every unit of the batch is told. */
  confirm: () => void;
  /** Called first in each transaction. */
  begin: () => void;
  /** Turns the driver's errors into the store's. */
  explain: (error: unknown) => unknown;
  /** Told of each transaction that is on the disk: its units, those that took effect, and its seconds. */
  committed: (units: number, effective: number, seconds: number) => void;
}

/**
 * Units waiting in one turn of the event loop share one transaction, and so one wait for the disk; each has a savepoint,
 * so that one that fails does not take its neighbours with it. Nobody is told anything before COMMIT: even a refusal may
 * rest on what a neighbour wrote.
 */
export function openGroupCommit(
  db: Database,
  { prepare, confirm, begin, explain, committed }: Options,
): GroupCommit {
  let line: Waiting[] = [];
  const inSavepoint = db.transaction((work: () => unknown) => work());
  const inTransaction = db.transaction((batch: readonly Waiting[], outcomes: Outcome[]) => {
    begin();
    for (const { work } of batch) {
      const outcome = attempt(() => inSavepoint(work));
      outcomes.push(outcome);
      // A full disk or RAISE(ROLLBACK) ends the whole transaction: what ran now would be committed by itself, alone.
      if (!db.inTransaction)
        throw 'error' in outcome ? outcome.error : new Error('a unit ended its transaction');
    }
  });

  function commit(batch: readonly Waiting[]): void {
    const outcomes: Outcome[] = [];
    const started = performance.now();
    try {
      prepare();
      inTransaction.immediate(batch, outcomes);
      confirm();
    } catch (error) {
      const guilty = outcomes.length - 1;
      batch.forEach(({ reject }, index) => {
        reject(index === guilty && isLast(outcomes, error) ? explain(error) : lost(explain(error)));
      });
      return;
    }
    const effective = outcomes.filter((outcome) => 'result' in outcome).length;
    committed(batch.length, effective, (performance.now() - started) / 1000);
    batch.forEach((waiting, index) => {
      tell(waiting, outcomes[index] ?? { error: new Error('a unit was passed over') }, explain);
    });
  }

  function flush(): void {
    const waiting = line;
    line = [];
    for (let start = 0; start < waiting.length; start += MOST_IN_BATCH) {
      commit(waiting.slice(start, start + MOST_IN_BATCH));
    }
  }

  return {
    flush,
    submit: (work) =>
      new Promise((resolve, reject) => {
        // Every request that this turn brings in is in line by the time that it ends.
        if (line.length === 0) setImmediate(flush);
        line.push({ work, resolve, reject });
      }),
  };
}

function attempt(work: () => unknown): Outcome {
  try {
    return { result: work() };
  } catch (error) {
    return { error };
  }
}

/** True when what ended the transaction is the last unit's own failure, not COMMIT's. */
function isLast(outcomes: readonly Outcome[], error: unknown): boolean {
  const last = outcomes.at(-1);
  return last !== undefined && 'error' in last && last.error === error;
}

function tell({ resolve, reject }: Waiting, outcome: Outcome, explain: Options['explain']): void {
  if ('error' in outcome) reject(explain(outcome.error));
  else resolve(outcome.result as never);
}

/** What a unit is told whose transaction another one ended. */
function lost(cause: unknown): unknown {
  if (cause instanceof StoreUnavailable) return cause;
  const words = 'another write took the whole transaction back with it; nothing was written. Try again';
  return new StoreUnavailable('busy', words, { cause });
}
