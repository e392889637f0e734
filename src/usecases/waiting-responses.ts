import type { KeptResponse } from '../generated/types.ts';
import type { AssessmentState, KeptRecord } from '../store/records.ts';

/** Kept responses that wait to be confirmed, by the item they wait at: once that is answered they wait no more. */
export function waitingResponses({
  responses,
  kept,
}: Pick<AssessmentState, 'responses' | 'kept'>): Map<string, KeptRecord[]> {
  const answered = new Set(responses.filter(({ response }) => response !== null).map(({ itemId }) => itemId));
  const waiting = new Map<string, KeptRecord[]>();
  for (const record of kept) {
    if (record.itemId === null || answered.has(record.itemId)) continue;
    waiting.set(record.itemId, [...(waiting.get(record.itemId) ?? []), record]);
  }
  return waiting;
}

/** A kept response as clients see it. */
export function presentKept({
  itemId,
  kind,
  reason,
  from,
  response,
  updatedAt,
  author,
}: KeptRecord): KeptResponse {
  return { itemId, kind, reason, from, response: { ...response, updatedAt, updatedBy: author.name } };
}
