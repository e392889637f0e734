import type { Grant, Key, Product, ReportLink, ReportSummary } from '../generated/types.ts';
import type { GrantRecord } from '../store/grant-records.ts';
import type { KeyRecord, ProductRecord } from '../store/records.ts';
import type { LinkRecord, ReportRecord } from '../store/report-records.ts';

/** The public members of each record, and no others: what is not named here is never sent. */
export function presentKey(key: KeyRecord): Key {
  const { id, organisationId, role, actor, assessmentId, createdAt, expiresAt, revokedAt } = key;
  return { id, organisationId, role, actor, assessmentId, createdAt, expiresAt, revokedAt };
}

export function presentProduct({ id, name, description, createdAt }: ProductRecord): Product {
  return { id, name, description, createdAt };
}

export function presentGrant(grant: GrantRecord): Grant {
  const { id, assessmentId, organisationId, organisationName, createdAt, expiresAt, withdrawnAt } = grant;
  return { id, assessmentId, organisationId, organisationName, createdAt, expiresAt, withdrawnAt };
}

export function presentReport(report: ReportRecord): ReportSummary {
  const { id, assessmentId, product, number, of, issuedAt, asOf, verdict, digest } = report;
  const known = verdict as ReportSummary['verdict'];
  return { id, assessmentId, product, number, of, issuedAt, asOf, verdict: known, digest };
}

export function presentLink(link: LinkRecord): ReportLink {
  const { id, reportId, redactionId, createdAt, expiresAt, revokedAt } = link;
  return { id, reportId, redactionId, createdAt, expiresAt, revokedAt };
}
