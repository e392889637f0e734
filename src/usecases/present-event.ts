import type { HistoryEvent } from '../generated/types.ts';
import type { EventRecord } from '../store/event-records.ts';

/** One link of a chain as clients see it: who changed what, when, from what to what, and how to check the link. */
export function presentEvent(event: EventRecord): HistoryEvent {
  const { seq, id, at, type, payload, salt, payloadDigest, previous, digest } = event;
  return {
    seq,
    id,
    at,
    type,
    actor: payload?.actor ?? null,
    itemId: payload?.itemId ?? null,
    before: payload?.before ?? null,
    after: payload?.after ?? null,
    salt,
    payloadDigest,
    previous,
    digest,
  };
}
