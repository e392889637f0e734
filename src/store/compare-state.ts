import { canonical } from '../digest.ts';
import type { AssessmentState } from './records.ts';
import type { Rebuilt } from './replay-history.ts';

/** The first difference between an assessment as kept and as its chain tells it, in words; null when there is none. */
export function compareWithState(rebuilt: Rebuilt, state: AssessmentState): string | null {
  const assessment = firstDifference(
    new Map(Object.entries(rebuilt.assessment)),
    new Map(Object.entries(state.assessment)),
  );
  if (assessment !== null) return `the assessment's ${assessment} is not what the chain says`;
  const response = firstDifference(rebuilt.responses, byItem(state.responses));
  if (response !== null) return `the response to ${response} is not what the chain says`;
  const review = firstDifference(rebuilt.reviews, byItem(state.reviews));
  return review === null ? null : `the review of ${review} is not what the chain says`;
}

function firstDifference(
  told: ReadonlyMap<string, unknown>,
  kept: ReadonlyMap<string, unknown>,
): string | null {
  const names = [...new Set([...told.keys(), ...kept.keys()])].sort();
  const isSame = (name: string) => canonical(told.get(name) ?? null) === canonical(kept.get(name) ?? null);
  return names.find((name) => !isSame(name)) ?? null;
}

function byItem<T extends { itemId: string }>(records: T[]): Map<string, T> {
  return new Map(records.map((record) => [record.itemId, record]));
}
