import { canonical } from '../digest.ts';
import type { AssessmentState, FrozenState } from './records.ts';
import { entryKey, type Rebuilt, type RebuiltEdition } from './replay-history.ts';

/** The first difference between an assessment as kept and as its chain tells it, in words; null when there is none. */
export function compareWithState(rebuilt: Rebuilt, state: AssessmentState): string | null {
  return differenceIn(rebuilt, state) ?? differentEditions(rebuilt.editions, state);
}

/** The same of what stands in one edition. */
export function differenceIn(rebuilt: RebuiltEdition['state'], state: FrozenState): string | null {
  const assessment = firstDifference(
    new Map(Object.entries(rebuilt.assessment)),
    new Map(Object.entries(state.assessment)),
  );
  if (assessment !== null) return `the assessment's ${assessment} is not what the chain says`;
  const response = firstDifference(rebuilt.responses, byItem(state.responses));
  if (response !== null) return `the response to ${response} is not what the chain says`;
  const review = firstDifference(rebuilt.reviews, byItem(state.reviews));
  if (review !== null) return `the review of ${review} is not what the chain says`;
  const entry = firstDifference(
    rebuilt.entries,
    new Map(state.entries.map((each) => [entryKey(each), each])),
  );
  if (entry !== null) return `the ${entry} is not what the chain says`;
  const isSame = canonical(rebuilt.kept) === canonical(state.kept);
  return isSame ? null : 'what is kept of earlier editions is not what the chain says';
}

function differentEditions(told: Rebuilt['editions'], { editions }: AssessmentState): string | null {
  const plain = told.map(({ state: _state, ...edition }) => edition);
  return canonical(plain) === canonical(editions)
    ? null
    : 'its past editions are not those the chain tells of';
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
