import { randomBytes } from 'node:crypto';
import { canonical, sha256 } from '../digest.ts';
import { HrbaError } from '../errors.ts';
import type { LinkInput, Report, WithheldText } from '../generated/types.ts';
import { redactedCopy } from '../sealing/redacted-copy.ts';
import type { Page, PageRequest } from '../store/records.ts';
import type { LinkRecord, RedactionRecord, ReportRecord, StoredReport } from '../store/report-records.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { relationOf } from './list-assessments.ts';
import { ownOrganisation } from './organisations.ts';

export type WithBody = StoredReport;

/** The reports a caller may read, newest first: its organisation's own, or those granted to an auditor's. */
export async function listReports(
  deps: Deps,
  caller: Caller,
  filter: { assessmentId?: string | undefined; productId?: string | undefined },
  page: PageRequest,
): Promise<Page<ReportRecord>> {
  return deps.store.listReports(
    {
      organisationId: ownOrganisation(caller),
      ...relationOf(deps, caller),
      assessmentId: filter.assessmentId ?? null,
      productId: filter.productId ?? null,
    },
    page,
  );
}

/** @throws HrbaError HRBA_REPORT_NOT_FOUND, also for what is not the caller's to see */
export async function findReport(deps: Deps, caller: Caller, id: string): Promise<WithBody> {
  const report = await deps.store.findReport(id);
  if (report === null || !(await mayRead(deps, caller, report))) {
    throw new HrbaError('HRBA_REPORT_NOT_FOUND', `No report ${id} that this key may see.`);
  }
  return report;
}

async function mayRead(deps: Deps, caller: Caller, report: ReportRecord): Promise<boolean> {
  const { organisationId } = caller;
  if (caller.role !== 'auditor') return organisationId === report.organisationId;
  const now = deps.clock().toISOString();
  return organisationId !== null && deps.store.isGranted(report.assessmentId, organisationId, now);
}

const LINK_HOURS = 168;

/**
 * Makes an address that opens a report, or only a redacted copy of it, without a key, until it expires or is revoked. Its
 * token is seen this once.
 * @throws HrbaError HRBA_REPORT_NOT_FOUND; HRBA_NOT_ALLOWED when the report has no such redacted copy
 */
export async function createLink(
  deps: Deps,
  caller: Caller,
  reportId: string,
  input: LinkInput,
  retry?: RetryOf<LinkRecord>,
): Promise<{ link: LinkRecord; token: string }> {
  await findReport(deps, caller, reportId);
  const { redactionId = null } = input;
  if (redactionId !== null && (await deps.store.findRedaction(reportId, redactionId)) === null) {
    const detail = `this report has no redacted copy ${redactionId}: GET /v1/reports/${reportId}/redactions lists them`;
    throw new HrbaError('HRBA_NOT_ALLOWED', 'The link was not made.', {
      errors: [{ pointer: '/redactionId', detail, code: 'NOT_THERE' }],
    });
  }
  const token = randomBytes(32).toString('base64url');
  const expires = deps.clock().getTime() + (input.expiresInHours ?? LINK_HOURS) * 3_600_000;
  const link = await deps.store.createLink(
    {
      id: deps.newId(),
      reportId,
      redactionId,
      tokenHash: sha256(token),
      expiresAt: new Date(expires).toISOString(),
    },
    unitOf(deps, caller, retry),
  );
  return { link, token };
}

export async function listLinks(
  deps: Deps,
  caller: Caller,
  reportId: string,
  page: PageRequest,
): Promise<Page<LinkRecord>> {
  await findReport(deps, caller, reportId);
  return deps.store.listLinks(reportId, page);
}

/** @throws HrbaError HRBA_LINK_NOT_FOUND */
export async function revokeLink(
  deps: Deps,
  caller: Caller,
  reportId: string,
  linkId: string,
  retry?: RetryOf<LinkRecord>,
): Promise<LinkRecord> {
  await findReport(deps, caller, reportId);
  const link = await deps.store.revokeLink(reportId, linkId, unitOf(deps, caller, retry));
  if (link === null) throw new HrbaError('HRBA_LINK_NOT_FOUND', `No link ${linkId} of this report.`);
  return link;
}

/**
 * The report behind a link's token, or the redacted copy that alone the link opens.
 * @throws HrbaError HRBA_LINK_NOT_FOUND when unknown, expired or revoked
 */
export async function openLink(deps: Deps, token: string): Promise<WithBody> {
  const link = await deps.store.findLink(sha256(token));
  const open = link !== null && link.revokedAt === null && link.expiresAt > deps.clock().toISOString();
  const report = open ? await deps.store.findReport(link.reportId) : null;
  if (report === null) {
    throw new HrbaError(
      'HRBA_LINK_NOT_FOUND',
      'This link is unknown, has expired or was revoked. Ask for a new one.',
    );
  }
  if (link?.redactionId == null) return report;
  const redaction = await deps.store.findRedaction(report.id, link.redactionId);
  // Never the whole report in its place: it was not what the link was made for.
  if (redaction === null) throw new Error(`the redacted copy ${link.redactionId} of a link is gone`);
  return asPublished(report, redaction);
}

/** The report with the body of a redacted copy: made again each time, byte for byte the same. */
export function asPublished(report: WithBody, { withheld }: RedactionRecord): WithBody {
  const whole = JSON.parse(report.body) as Report;
  return { ...report, body: canonical(redactedCopy(whole, JSON.parse(withheld) as WithheldText[])) };
}
