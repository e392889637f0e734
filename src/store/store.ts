import type { EventRecord } from './event-records.ts';
import type { GrantRecord, NewGrant, NewListing, NewReading } from './grant-records.ts';
import type {
  AssessmentChange,
  AssessmentFilter,
  AssessmentRecord,
  AssessmentState,
  EntriesChange,
  EntriesRecorded,
  ErasedRecord,
  FrozenEdition,
  KeyRecord,
  NewAssessment,
  NewEdition,
  NewKey,
  NewOrganisation,
  NewProduct,
  NewReview,
  OrganisationRecord,
  Page,
  PageRequest,
  ProductRecord,
  ResponseState,
  ResponsesChange,
  ResponsesRecorded,
  ReviewRecord,
  StoredRetry,
  Unit,
} from './records.ts';
import type {
  LinkRecord,
  NewLink,
  NewRedaction,
  NewReport,
  NewSigningKey,
  OverviewFilter,
  OverviewRecord,
  RedactionRecord,
  ReportFilter,
  ReportRecord,
  SigningKeyRecord,
  StoredReport,
  StoredSignature,
} from './report-records.ts';
import type { StoreStatistics } from './statistics.ts';

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
  /** One response with its newest review and its assessment, read at one moment. Null when there is no such assessment. */
  readResponse(assessmentId: string, itemId: string): Promise<ResponseState | null>;
  /** All or nothing. Throws RevisionConflict when an expectation fails or the assessment is archived. A response that is the same is no change. */
  recordResponses(input: ResponsesChange, unit: Unit<ResponsesRecorded>): Promise<ResponsesRecorded>;
  /**
   * Records impacts, actions, findings and the like, all or none. Throws RevisionConflict when an expectation fails or
   * the assessment is archived. The same body again is no change and no event.
   */
  recordEntries(input: EntriesChange, unit: Unit<EntriesRecorded>): Promise<EntriesRecorded>;
  /** True while a file of that digest stands among the entries of any assessment. */
  isFileNamed(sha256: string): Promise<boolean>;
  /** Throws RevisionConflict when the response has changed since the reviewer read it. */
  recordReview(input: NewReview, unit: Unit<ReviewRecord>): Promise<ReviewRecord>;

  /**
   * Moves an assessment to another version: freezes what it is as a past edition, and changes the responses that the
   * new one does not take as they stand. Throws RevisionConflict when it is archived or its revision is no longer the
   * expected one.
   */
  moveAssessment(input: NewEdition, unit: Unit<AssessmentState>): Promise<AssessmentState>;
  /**
   * Goes back to the newest past edition, whose responses and reviews stand again, under new revisions. Throws
   * RevisionConflict as moving does, or when there is no past edition; AnsweredSince when something was answered.
   */
  undoMove(
    input: { assessmentId: string; expectedRevision: number },
    unit: Unit<AssessmentState>,
  ): Promise<AssessmentState>;
  /** A past edition by the version of its checklist; null when there is none. */
  readEdition(assessmentId: string, version: string): Promise<FrozenEdition | null>;

  /**
   * One grant to an organisation is in force at a time: the same again is the one that is; with another expiry the new
   * one takes its place at once.
   */
  createGrant(input: NewGrant, unit: Unit<GrantRecord>): Promise<GrantRecord>;
  listGrants(assessmentId: string, page: PageRequest): Promise<Page<GrantRecord>>;
  withdrawGrant(assessmentId: string, grantId: string, unit: Unit<GrantRecord>): Promise<GrantRecord | null>;
  /** True when at that moment a grant of the assessment to that organisation was neither withdrawn nor over. */
  isGranted(assessmentId: string, organisationId: string, at: string): Promise<boolean>;
  /** Writes a use of a grant into the chain of readings of each assessment named, itself or by one of its reports. */
  recordReading(input: NewReading, unit: Unit<null>): Promise<null>;
  /** Writes a list that was read into the chain of listings of each organisation whose assessments or reports it named. */
  recordListing(input: NewListing, unit: Unit<null>): Promise<null>;

  /**
   * Throws RevisionConflict when the assessment, the product's report count or the active signing key has moved since the
   * input was read.
   */
  issueReport(input: NewReport, unit: Unit<ReportRecord>): Promise<ReportRecord>;
  findReport(id: string): Promise<StoredReport | null>;
  listReports(filter: ReportFilter, page: PageRequest): Promise<Page<ReportRecord>>;
  countReports(productId: string): Promise<number>;
  /** Null for a report that was not signed. */
  findSignature(reportId: string): Promise<StoredSignature | null>;
  /** Keeps what a time-stamping authority said of a report's signature; the first stays. */
  addTimestamp(reportId: string, timestamp: string, unit: Unit<void>): Promise<void>;

  /** A copy for publication: made once, never changed. */
  publishRedaction(input: NewRedaction, unit: Unit<RedactionRecord>): Promise<RedactionRecord>;
  findRedaction(reportId: string, id: string): Promise<RedactionRecord | null>;
  listRedactions(reportId: string, page: PageRequest): Promise<Page<RedactionRecord>>;

  /**
   * A new key that signs from now on, and the end of the one before. Throws SigningKeyMoved unless `before` is the active
   * one; null when there is none.
   */
  addSigningKey(
    input: NewSigningKey & { before: string | null; reason: string },
    unit: Unit<SigningKeyRecord>,
  ): Promise<SigningKeyRecord>;
  /** All of them, newest first; the active one is the first without an end. */
  listSigningKeys(): Promise<SigningKeyRecord[]>;
  /** Many reports, filtered and sorted, for who looks over them. */
  listReportOverviews(filter: OverviewFilter, page: PageRequest): Promise<Page<OverviewRecord>>;

  createLink(input: NewLink, unit: Unit<LinkRecord>): Promise<LinkRecord>;
  listLinks(reportId: string, page: PageRequest): Promise<Page<LinkRecord>>;
  findLink(tokenHash: string): Promise<LinkRecord | null>;
  revokeLink(reportId: string, linkId: string, unit: Unit<LinkRecord>): Promise<LinkRecord | null>;

  /** Events of one chain in order, those after `cursor` (a sequence number as text). */
  history(scope: string, page: PageRequest): Promise<Page<EventRecord>>;
  /** Every chain there is, in a stable order: INSTALLATION, one for each assessment, and one for what was read of it. */
  listScopes(): Promise<string[]>;
  /** Where a chain ends, as it is kept apart from its events. */
  chainEnd(scope: string): Promise<{ head: string | null; count: number }>;

  /** What was answered to the first request with this key, or null. Retries older than 24 hours are gone. */
  findRetry(scope: string, key: string, now: string): Promise<StoredRetry | null>;

  /** The greatest id of everything that stands in lists; null when there is nothing yet. */
  newestId(): Promise<string | null>;

  /** Resolves when the record can be read; rejects with a StoreUnavailable otherwise. */
  check(): Promise<void>;
  /** What was done since the store was opened. Does not touch the disk. */
  statistics(): Promise<StoreStatistics>;
  close(): Promise<void>;
}
