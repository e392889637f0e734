import type { Relation } from './records.ts';

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
  /** What a reader of many reports filters and sorts by. */
  overview: ReportOutline;
  /** Canonical JSON, kept byte for byte. */
  body: string;
  /** Null for a report that nobody signs. */
  signature: NewSignature | null;
  expectedRevision: number;
}
export interface NewSignature {
  /** The key that signed: it has to be the active one still when the report is written. */
  kid: string;
  /** Canonical JSON, kept byte for byte. */
  envelope: string;
}
export interface StoredSignature {
  envelope: string;
  /** JSON; null when no time-stamping authority was asked, or none answered. */
  timestamp: string | null;
}
export interface ReportOutline {
  /** id@version. */
  checklist: string;
  expiresOn: string | null;
  declaredBand: number | null;
  substantiatedBand: number | null;
  /** Those that hold where evidence counts. */
  flags: { flag: string; item: string }[];
}
export interface ReportRecord
  extends Omit<NewReport, 'body' | 'overview' | 'signature' | 'expectedRevision'> {
  issuedAt: string;
  /** How many the product has now. */
  of: number;
}
export interface StoredReport extends ReportRecord {
  body: string;
  /** When a major change of the product was first declared after it was issued; null while none was. */
  changedAt: string | null;
}
export type ReportFilter = Relation & {
  organisationId: string;
  assessmentId: string | null;
  productId: string | null;
};

export interface NewRedaction {
  id: string;
  reportId: string;
  /** Canonical JSON: what is withheld. */
  withheld: string;
  reason: string;
  /** Canonical JSON, kept byte for byte. */
  envelope: string;
}
export interface RedactionRecord extends NewRedaction {
  createdAt: string;
}

export interface NewSigningKey {
  kid: string;
  /** The public half, canonical JSON. */
  jwk: string;
}
export interface SigningKeyRecord extends NewSigningKey {
  createdAt: string;
  /** Since when it signs nothing; what it signed before still verifies. */
  retiredAt: string | null;
}
export interface OverviewRecord extends ReportRecord, ReportOutline {
  organisationName: string;
}
export type OverviewFilter = Relation & {
  organisationId: string;
  sort: 'issuedAt' | '-issuedAt' | 'band' | '-band';
  /** Each null: whatever it is. */
  company: string | null;
  checklist: string | null;
  verdict: string | null;
  band: number | null;
  /** A kind of flag, or an item that has one. */
  flag: string | null;
  /** Times of issue, the second one excluded. */
  from: string | null;
  before: string | null;
};

export interface NewLink {
  id: string;
  reportId: string;
  /** The redacted copy that it opens; null for the whole report. */
  redactionId: string | null;
  tokenHash: string;
  expiresAt: string;
}
export interface LinkRecord extends Omit<NewLink, 'tokenHash'> {
  createdAt: string;
  revokedAt: string | null;
}
