import type { Actor } from './records.ts';

/** One link of a chain. Payload and salt are null once erased; the digests stay. */
export interface EventRecord {
  scope: string;
  seq: number;
  id: string;
  at: string;
  type: EventType;
  payload: EventPayload | null;
  salt: string | null;
  payloadDigest: string;
  previous: string | null;
  digest: string;
}
export interface EventPayload {
  actor: Actor;
  itemId: string | null;
  before: unknown;
  after: unknown;
}
export type EventType =
  | 'organisation.created'
  | 'key.created'
  | 'key.revoked'
  | 'product.created'
  | 'grant.created'
  | 'grant.withdrawn'
  | 'grant.used'
  | 'assessment.started'
  | 'assessment.changed'
  | 'assessment.archived'
  | 'assessment.restored'
  | 'assessment.erased'
  | 'assessment.moved'
  | 'assessment.move-undone'
  | 'response.recorded'
  | 'response.cleared'
  | 'review.recorded'
  | 'entry.recorded'
  | 'entry.withdrawn'
  | 'report.issued'
  | 'report.timestamped'
  | 'redaction.published'
  | 'signing-key.created'
  | 'signing-key.retired'
  | 'link.created'
  | 'link.revoked';
