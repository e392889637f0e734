import type { HistoryEvent } from '../generated/types.ts';
import type { EventPayload, EventRecord } from '../store/event-records.ts';

export interface EventOptions {
  /** The engagement log stays out unless somebody includes it on purpose. */
  includeEngagement: boolean;
}

/**
 * One link of a chain as clients see it: who changed what, when, from what to what, and how to check the link. Of an
 * engagement that is left out the salt is, too: with it a short text could be guessed from the digest of the payload.
 */
export function presentEvent(event: EventRecord, { includeEngagement }: EventOptions): HistoryEvent {
  const { seq, id, at, type, payload, salt, payloadDigest, previous, digest } = event;
  const isWithheld = !includeEngagement && isOfEngagement(payload);
  return {
    seq,
    id,
    at,
    type,
    actor: payload?.actor ?? null,
    itemId: payload?.itemId ?? null,
    before: isWithheld ? null : (payload?.before ?? null),
    after: isWithheld ? null : (payload?.after ?? null),
    salt: isWithheld ? null : salt,
    payloadDigest,
    previous,
    digest,
    ...(isWithheld ? { withheld: 'engagement' as const } : {}),
  };
}

function isOfEngagement(payload: EventPayload | null): boolean {
  return [payload?.before, payload?.after].some(
    (side) => typeof side === 'object' && side !== null && 'kind' in side && side.kind === 'engagement',
  );
}
