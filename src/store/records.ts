import type { Entry, Profile, Response } from '../generated/types.ts';
import type { GrantTimes } from './grant-records.ts';

/** The chain of organisations, keys, products and grants. An assessment's chain is named `assessment:<id>`. */
export const INSTALLATION = 'installation';
export const assessmentScope = (assessmentId: string): string => `assessment:${assessmentId}`;
/** The chain of what auditors read of an assessment. */
export const readingsScope = (assessmentId: string): string => `readings:${assessmentId}`;
/** The chain of lists that auditors read and that named assessments or reports of an organisation. */
export const listingsScope = (organisationId: string): string => `readings:organisation:${organisationId}`;

export type Role = 'admin' | 'company' | 'reviewer' | 'auditor' | 'embed';
export type OrganisationKind = 'company' | 'auditor';

export interface Actor {
  keyId: string | null;
  organisationId: string | null;
  role: Role | 'operator';
  name: string;
}

/** What every unit of work carries: who, when, and what to remember for a retry of the same request. */
export interface Unit<Result> {
  at: string;
  actor: Actor;
  retry?: Retry<Result> | undefined;
}

/**
 * Remembered in the same transaction as the effect. A unit whose retry is already there does nothing and throws
 * RetryTaken.
 */
export interface Retry<Result> {
  /** Key, method and path of the request. */
  scope: string;
  key: string;
  requestDigest: string;
  /** The assessment whose erasure purges it. */
  assessmentId: string | null;
  /** Pure: what to remember, as text. */
  remember: (result: Result) => string;
}

export interface StoredRetry {
  requestDigest: string;
  remembered: string;
}

export interface PageRequest {
  limit: number;
  /** Opaque; from the page before. */
  cursor: string | null;
}
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface NewOrganisation {
  id: string;
  name: string;
  kind: OrganisationKind;
}
export interface OrganisationRecord extends NewOrganisation {
  createdAt: string;
}

export interface NewKey {
  id: string;
  organisationId: string | null;
  role: Role;
  actor: string;
  secretHash: string;
  assessmentId: string | null;
  expiresAt: string | null;
}
export interface KeyRecord extends Omit<NewKey, 'secretHash'> {
  createdAt: string;
  revokedAt: string | null;
}

export interface NewProduct {
  id: string;
  organisationId: string;
  name: string;
  description: string;
}
export interface ProductRecord extends NewProduct {
  createdAt: string;
}

export interface VersionRef {
  id: string;
  version: string;
  digest: string;
}

export type StageName = 'conception' | 'design' | 'deployment' | 'operation';

/** What of an assessment can change. */
export interface AssessmentFacts {
  description: string;
  profile: Profile;
  stage: StageName;
  language: string;
}
export interface NewAssessment extends AssessmentFacts {
  id: string;
  organisationId: string;
  /** Used when it exists by id, or by the organisation and name; created otherwise. */
  product: NewProduct;
  checklist: VersionRef;
  ruleset: VersionRef;
}
export interface AssessmentRecord extends AssessmentFacts {
  id: string;
  organisationId: string;
  product: { id: string; name: string };
  checklist: VersionRef;
  ruleset: VersionRef;
  /** Rises by one with every change of the assessment or of any of its responses and reviews. */
  revision: number;
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
}
/** Owned by an organisation, or granted to it and in force at a moment. */
export type Relation = { relation: 'owned' } | { relation: 'granted'; at: string };

export type AssessmentFilter = Relation & {
  organisationId: string;
  archived: boolean;
  productId: string | null;
};
export interface AssessmentChange {
  id: string;
  expectedRevision: number;
  next: AssessmentFacts;
  /** Why a stage moves back; null otherwise. */
  reason: string | null;
}
export interface ErasedRecord {
  assessmentId: string;
  erasedAt: string;
  /** Links of the chain that remain, the erasure's own included. */
  events: number;
  head: string;
}

export interface ResponseRecord {
  itemId: string;
  /** Null when it was cleared; its revision goes on. */
  response: Response | null;
  revision: number;
  updatedAt: string;
  author: Actor;
}
export interface ReviewContent {
  verdict: 'confirmed' | 'disputed' | 'na-accepted' | 'na-refused';
  note: string;
  outsider: boolean;
  ties: string;
}
export interface NewReview extends ReviewContent {
  assessmentId: string;
  itemId: string;
  responseRevision: number;
}
export interface ReviewRecord extends NewReview {
  reviewer: Actor;
  reviewedAt: string;
  assessmentRevision: number;
}
export interface AssessmentState {
  assessment: AssessmentRecord;
  responses: ResponseRecord[];
  /** The newest review of each item, whatever revision of the response it read. */
  reviews: ReviewRecord[];
  /** Impacts, actions, findings and all else recorded besides, withdrawn ones too; by kind and id. */
  entries: Entry[];
  /** Responses of earlier editions that do not count as they stand. */
  kept: KeptRecord[];
  /** Every grant there was, the oldest first. */
  grants: GrantTimes[];
  /** The editions that the assessment was moved on from, oldest first. */
  editions: PastEdition[];
  chain: { head: string | null; count: number };
}
/** One response of an assessment; null when the item was never answered, or never reviewed. */
export interface ResponseState {
  assessment: AssessmentRecord;
  response: ResponseRecord | null;
  /** The newest, whatever revision of the response it read. */
  review: ReviewRecord | null;
  /** Of the assessment: what is recorded besides may concern this response. */
  entries: Entry[];
}
export interface ResponsesChange {
  assessmentId: string;
  changes: { itemId: string; response: Response | null }[];
  /** If-Match on the assessment. */
  expectedAssessmentRevision: number | null;
  /** If-Match on single responses, by item id; 0 means never answered. */
  expectedRevisions: Record<string, number>;
  /** If-None-Match: * on single responses: they must be unanswered. */
  expectedUnanswered: string[];
  /** Digest of the checklist version they were checked against; null to write under any. */
  expectedChecklist: string | null;
}
export interface ResponsesRecorded {
  assessmentRevision: number;
  /** Items that changed. */
  changed: string[];
  /** The records of every item named in the change, changed or not. */
  responses: ResponseRecord[];
}

export interface EntryChange {
  kind: Entry['kind'];
  id: string;
  /** Null withdraws it; its revision goes on. */
  body: Entry['body'];
  /** If-Match; 0 means not there yet, null takes whatever is there. */
  expectedRevision: number | null;
}
export interface EntriesChange {
  assessmentId: string;
  changes: EntryChange[];
  /** Of the assessment, where what was checked depends on all of it; null to write on whatever is there. */
  expectedAssessmentRevision: number | null;
}
export interface EntriesRecorded {
  assessmentRevision: number;
  /** Every entry named in the change, changed or not. */
  entries: Entry[];
}

/** A response of an earlier edition: shown, and scored as open until it is written again. */
export interface KeptRecord {
  /** The item of the present edition that waits for it; null when none asks it any more. */
  itemId: string | null;
  /** What became of the item that it was given to. */
  kind: 'same' | 're-weighted' | 'reworded' | 'split' | 'merged' | 'retired';
  /** Why it does not count as it stands. */
  reason: string;
  from: { version: string; itemId: string };
  response: Response;
  updatedAt: string;
  author: Actor;
}
/** A response that a move changes. It gets the next revision of its item. */
export interface MovedResponse {
  itemId: string;
  response: Response | null;
  updatedAt: string;
  author: Actor;
  /** Goes along, tied to the new revision. */
  review: ReviewRecord | null;
}
export interface NewEdition {
  assessmentId: string;
  expectedRevision: number;
  checklist: VersionRef;
  ruleset: VersionRef;
  changes: MovedResponse[];
  kept: KeptRecord[];
}
export interface PastEdition {
  /** From 1, oldest first. */
  number: number;
  checklist: VersionRef;
  ruleset: VersionRef;
  /** Of the assessment, when it was left. */
  revision: number;
  leftAt: string;
  leftBy: Actor;
}
export type FrozenState = Pick<AssessmentState, 'assessment' | 'responses' | 'reviews' | 'entries' | 'kept'>;
export interface FrozenEdition extends PastEdition {
  state: FrozenState;
}
