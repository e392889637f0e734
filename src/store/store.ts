import type { Profile, Response } from '../generated/types.ts';

/**
 * The port of the record. It is asynchronous and coarse: every method that writes is one atomic unit of work, with its
 * events in the hash-chained history, answered only after it is durable. Adapters live in folders beside this file and
 * are held to it by one contract suite (test/store/store-contract.ts).
 */
export interface Store {
  createOrganisation(input: NewOrganisation, unit: Unit<OrganisationRecord>): Promise<OrganisationRecord>;
  findOrganisation(id: string): Promise<OrganisationRecord | null>;

  createKey(input: NewKey, unit: Unit<KeyRecord>): Promise<KeyRecord>;
  findKey(id: string): Promise<(KeyRecord & { secretHash: string }) | null>;
  /** Of one organisation, or with null every key of the installation. */
  listKeys(organisationId: string | null, page: PageRequest): Promise<Page<KeyRecord>>;
  /** Null when there is no such key. Revoking a revoked key changes nothing. */
  revokeKey(id: string, unit: Unit<KeyRecord>): Promise<KeyRecord | null>;
  hasAnyKey(): Promise<boolean>;

  /** A product of that name that the organisation already has is returned unchanged. */
  createProduct(input: NewProduct, unit: Unit<ProductRecord>): Promise<ProductRecord>;
  findProduct(id: string): Promise<ProductRecord | null>;
  listProducts(organisationId: string, page: PageRequest): Promise<Page<ProductRecord>>;

  startAssessment(input: NewAssessment, unit: Unit<AssessmentRecord>): Promise<AssessmentRecord>;
  /** Null for an erased one too. */
  findAssessment(id: string): Promise<AssessmentRecord | null>;
  listAssessments(filter: AssessmentFilter, page: PageRequest): Promise<Page<AssessmentRecord>>;
  /** Throws RevisionConflict when the revision is no longer the expected one. The same again is no event. */
  changeAssessment(input: AssessmentChange, unit: Unit<AssessmentRecord>): Promise<AssessmentRecord>;
  /** Archives or restores. The same again is no event. */
  setArchived(id: string, archived: boolean, unit: Unit<AssessmentRecord>): Promise<AssessmentRecord>;
  /** Purges every payload, response, review, report, link and retry of the assessment; the chain's digests stay. */
  eraseAssessment(id: string, reason: string, unit: Unit<ErasedRecord>): Promise<ErasedRecord>;

  /** The assessment with all its responses, reviews and the head of its chain, read at one moment. */
  readState(assessmentId: string): Promise<AssessmentState | null>;
  /** All or nothing. Throws RevisionConflict when an expectation fails. A response that is the same is no change. */
  recordResponses(input: ResponsesChange, unit: Unit<ResponsesRecorded>): Promise<ResponsesRecorded>;
  /** Throws RevisionConflict when the response has changed since the reviewer read it. */
  recordReview(input: NewReview, unit: Unit<ReviewRecord>): Promise<ReviewRecord>;

  createGrant(input: NewGrant, unit: Unit<GrantRecord>): Promise<GrantRecord>;
  listGrants(assessmentId: string, page: PageRequest): Promise<Page<GrantRecord>>;
  withdrawGrant(assessmentId: string, grantId: string, unit: Unit<GrantRecord>): Promise<GrantRecord | null>;
  /** True while a grant of the assessment to that organisation is neither withdrawn nor the assessment erased. */
  isGranted(assessmentId: string, organisationId: string): Promise<boolean>;

  /** Throws RevisionConflict when the assessment or the product's report count has moved since the input was read. */
  issueReport(input: NewReport, unit: Unit<ReportRecord>): Promise<ReportRecord>;
  findReport(id: string): Promise<(ReportRecord & { body: string }) | null>;
  listReports(filter: ReportFilter, page: PageRequest): Promise<Page<ReportRecord>>;
  countReports(productId: string): Promise<number>;

  createLink(input: NewLink, unit: Unit<LinkRecord>): Promise<LinkRecord>;
  listLinks(reportId: string, page: PageRequest): Promise<Page<LinkRecord>>;
  findLink(tokenHash: string): Promise<LinkRecord | null>;
  revokeLink(reportId: string, linkId: string, unit: Unit<LinkRecord>): Promise<LinkRecord | null>;

  /** Events of one chain in order, those after `cursor` (a sequence number as text). */
  history(scope: string, page: PageRequest): Promise<Page<EventRecord>>;
  /** Every chain there is, in a stable order: INSTALLATION and one for each assessment. */
  listScopes(): Promise<string[]>;

  /** What was answered to the first request with this key, or null. Retries older than 24 hours are gone. */
  findRetry(scope: string, key: string, now: string): Promise<StoredRetry | null>;

  /** Resolves when the record can be read; rejects with a StoreUnavailable otherwise. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The chain of organisations, keys, products and grants. An assessment's chain is named `assessment:<id>`. */
export const INSTALLATION = 'installation';
export const assessmentScope = (assessmentId: string): string => `assessment:${assessmentId}`;

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
export interface AssessmentFilter {
  /** Owned by this organisation, or granted to it. */
  organisationId: string;
  relation: 'owned' | 'granted';
  archived: boolean;
  productId: string | null;
}
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
  chain: { head: string | null; count: number };
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
}
export interface ResponsesRecorded {
  assessmentRevision: number;
  /** Items that changed. */
  changed: string[];
  /** The records of every item named in the change, changed or not. */
  responses: ResponseRecord[];
}

export interface NewGrant {
  id: string;
  assessmentId: string;
  organisationId: string;
}
export interface GrantRecord extends NewGrant {
  organisationName: string;
  createdAt: string;
  withdrawnAt: string | null;
}

export interface NewReport {
  id: string;
  assessmentId: string;
  organisationId: string;
  product: { id: string; name: string };
  /** Which of the product's reports it is, from 1. */
  number: number;
  asOf: string;
  verdict: string;
  digest: string;
  /** Canonical JSON, kept byte for byte. */
  body: string;
  expectedRevision: number;
}
export interface ReportRecord extends Omit<NewReport, 'body' | 'expectedRevision'> {
  issuedAt: string;
  /** How many the product has now. */
  of: number;
}
export interface ReportFilter {
  organisationId: string;
  relation: 'owned' | 'granted';
  assessmentId: string | null;
  productId: string | null;
}

export interface NewLink {
  id: string;
  reportId: string;
  tokenHash: string;
  expiresAt: string;
}
export interface LinkRecord extends Omit<NewLink, 'tokenHash'> {
  createdAt: string;
  revokedAt: string | null;
}

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
  | 'assessment.started'
  | 'assessment.changed'
  | 'assessment.archived'
  | 'assessment.restored'
  | 'assessment.erased'
  | 'response.recorded'
  | 'response.cleared'
  | 'review.recorded'
  | 'report.issued'
  | 'link.created'
  | 'link.revoked';

/** What was read is no longer what is there. `current` says what is, without anything typed by people. */
export class RevisionConflict extends Error {
  readonly current: { revision: number; itemId?: string };
  constructor(current: { revision: number; itemId?: string }) {
    super('the record has moved on');
    this.current = current;
  }
}

/** What a unit was to change is not there: never was, or was erased since the caller looked. */
export class RecordGone extends Error {
  readonly kind: 'organisation' | 'assessment' | 'report';
  readonly id: string;
  constructor(kind: RecordGone['kind'], id: string) {
    super(`there is no ${kind} ${id} in the record`);
    this.kind = kind;
    this.id = id;
  }
}

/** A cursor that no list of this store has given out. */
export class BadCursor extends TypeError {}

/** The request with this idempotency key has been done already, perhaps a moment ago. */
export class RetryTaken extends Error {}

/** The record cannot be read or written now: disk full, file gone, read-only, newer or corrupt. */
export class StoreUnavailable extends Error {
  readonly reason: 'full' | 'read-only' | 'busy' | 'newer' | 'corrupt' | 'unreadable';
  constructor(reason: StoreUnavailable['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
