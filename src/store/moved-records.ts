import { canonical } from '../digest.ts';
import type {
  Actor,
  AssessmentState,
  FrozenState,
  MovedResponse,
  ResponseRecord,
  ReviewRecord,
} from './records.ts';

/** The records that a move, or undoing one, puts in the place of those that are there. */
export interface MovedRecords {
  responses: ResponseRecord[];
  reviews: ReviewRecord[];
  /** Items whose review goes: it came with a move that is undone, and stands in the history. */
  dropped: string[];
}

type Present = Pick<AssessmentState, 'responses' | 'reviews'>;

/** What the changes of a move make of a state. Revisions go on; a review that goes along is tied to the new one. */
export function movedRecords({ responses }: Present, changes: readonly MovedResponse[]): MovedRecords {
  const present = byItem(responses);
  const moved = changes.map(({ review, ...change }) => ({
    record: { ...change, revision: (present.get(change.itemId)?.revision ?? 0) + 1 },
    review,
  }));
  return {
    responses: moved.map(({ record }) => record),
    reviews: moved.flatMap(({ record, review }) =>
      review === null ? [] : [{ ...review, itemId: record.itemId, responseRevision: record.revision }],
    ),
    dropped: [],
  };
}

/**
 * What brings the responses and reviews of a past edition back. Revisions go on, and are never used twice: who read a
 * response in between and writes with If-Match is told that it changed.
 * @param by who undoes it, for items that were not answered before the move
 */
export function restoredRecords(
  past: FrozenState,
  present: Present,
  by: { at: string; actor: Actor },
): MovedRecords {
  const now = byItem(present.responses);
  const before = byItem(past.responses);
  const back = past.responses.flatMap((record): ResponseRecord[] => {
    const { revision } = now.get(record.itemId) ?? record;
    return revision === record.revision ? [] : [{ ...record, revision: revision + 1 }];
  });
  const added = present.responses.flatMap((record): ResponseRecord[] =>
    before.has(record.itemId) || record.response === null
      ? []
      : [{ ...record, response: null, revision: record.revision + 1, updatedAt: by.at, author: by.actor }],
  );
  const revisions = new Map(back.map(({ itemId, revision }) => [itemId, revision]));
  const reviews = past.reviews.map((review) => {
    const isCurrent = before.get(review.itemId)?.revision === review.responseRevision;
    const revision = revisions.get(review.itemId) ?? review.responseRevision;
    return isCurrent ? { ...review, responseRevision: revision } : review;
  });
  const standing = byItem(present.reviews);
  const known = byItem(past.reviews);
  return {
    responses: [...back, ...added],
    reviews: reviews.filter((review) => canonical(review) !== canonical(standing.get(review.itemId) ?? null)),
    dropped: present.reviews.map(({ itemId }) => itemId).filter((itemId) => !known.has(itemId)),
  };
}

/** A state with those records in it; a list is by item. */
export function withMovedRecords<State extends Present>(state: State, moved: MovedRecords): State {
  const responses = byItem([...state.responses, ...moved.responses]);
  const reviews = byItem([...state.reviews, ...moved.reviews]);
  for (const itemId of moved.dropped) reviews.delete(itemId);
  return { ...state, responses: [...responses.values()], reviews: [...reviews.values()] };
}

function byItem<T extends { itemId: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.itemId, record]));
}
