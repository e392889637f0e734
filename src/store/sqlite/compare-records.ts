import type { Database } from 'better-sqlite3';
import { headsOf } from './inspect-record.ts';

/** How one record goes on from another. */
export interface Difference {
  /** Events of the first that the second does not have. */
  lost: number;
  /** Chains in which both went different ways: neither is the beginning of the other. */
  parted: string[];
}

/** What is lost when one record takes the place of another. Both are read, neither is changed. */
export function compareRecords(before: Database, after: Database): Difference {
  const now = new Map(headsOf(after).map((chain) => [chain.scope, chain]));
  const difference: Difference = { lost: 0, parted: [] };
  for (const { scope, count, head } of headsOf(before)) {
    const kept = now.get(scope);
    if (kept === undefined) {
      difference.lost += count;
      continue;
    }
    const goesOn =
      count > kept.count
        ? digestAt(before, scope, kept.count) === kept.head
        : digestAt(after, scope, count) === head;
    if (!goesOn) difference.parted.push(scope);
    difference.lost += goesOn ? Math.max(0, count - kept.count) : count - sharedEvents(before, after, scope);
  }
  return difference;
}

/** How many events two chains have in common, from their beginning. */
function sharedEvents(one: Database, other: Database, scope: string): number {
  let least = 0;
  let most = Math.min(
    ...[one, other].map((db) => headsOf(db).find((chain) => chain.scope === scope)?.count ?? 0),
  );
  // Each digest covers all before it: where two are the same, so is everything up to there.
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (digestAt(one, scope, middle) === digestAt(other, scope, middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

function digestAt(db: Database, scope: string, seq: number): string | undefined {
  return db
    .prepare<[string, number], string>('SELECT digest FROM events WHERE scope = ? AND seq = ?')
    .pluck()
    .get(scope, seq) as string | undefined;
}
