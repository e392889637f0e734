import { canonical, sha256 } from '../digest.ts';
import { reportDigest } from '../sealing/sealed-form.ts';
import type { EventRecord } from './event-records.ts';
import type { Fault } from './fault.ts';
import { everyItem } from './paging.ts';
import type { AssessmentRecord } from './records.ts';
import type { ReportRecord } from './report-records.ts';
import type { Store } from './store.ts';

type StoredReport = ReportRecord & { body: string };
type IssuedAfter = Pick<ReportRecord, 'id' | 'number' | 'asOf' | 'verdict' | 'digest'>;

/** A report as the event of its issuing tells it. */
interface IssuedReport {
  seq: number;
  record: IssuedAfter & { issuedAt: string };
  /** SHA-256 of its envelope; null when it was not signed. */
  envelope: string | null;
  /** SHA-256 of its time stamp; null when there is none. */
  timestamp: string | null;
  redactions: PublishedRedaction[];
}
interface PublishedRedaction {
  seq: number;
  id: string;
  reason: string;
  createdAt: string;
  /** SHA-256 of what is kept. */
  withheld: string;
  envelope: string;
}

/** What the chain of an assessment tells of its reports: their issuing, their time stamps, their redacted copies. */
export class ToldReports {
  readonly issued = new Map<string, IssuedReport>();

  /** Takes in the next event. */
  add({ type, seq, at, payload }: EventRecord): void {
    if (payload === null) return;
    if (type === 'report.issued') {
      const { kid: _kid, envelope = null, ...record } = payload.after as IssuedAfter & Signed;
      const own = { ...record, issuedAt: at };
      this.issued.set(record.id, { seq, record: own, envelope, timestamp: null, redactions: [] });
    } else if (type === 'report.timestamped') {
      const { id, timestamp } = payload.after as { id: string; timestamp: string };
      const report = this.issued.get(id);
      if (report !== undefined) report.timestamp = timestamp;
    } else if (type === 'redaction.published') {
      const { reportId, ...redaction } = payload.after as PublishedRedaction & { reportId: string };
      this.issued.get(reportId)?.redactions.push({ ...redaction, seq, createdAt: at });
    }
  }
}
interface Signed {
  kid?: string;
  envelope?: string;
}

/**
 * The first report of an assessment that is not what its event says, that no event tells of, or that is gone; null
 * when there is none.
 * @param end how many events the chain has
 */
export async function compareReports(
  store: Store,
  assessment: AssessmentRecord,
  { told: { issued }, end }: { told: ToldReports; end: number },
): Promise<Fault | null> {
  for (const [id, told] of issued) {
    const kept = await store.findReport(id);
    const what = kept === null ? 'is gone, and no erasure says why' : wrongWith(kept, told, assessment);
    if (what !== null) return { seq: told.seq, what: `the report ${id} ${what}` };
    const fault = (await signatureFault(store, id, told)) ?? (await redactionFault(store, id, told, end));
    if (fault !== null) return fault;
  }
  const { id: assessmentId, organisationId } = assessment;
  const filter = { organisationId, relation: 'owned', assessmentId, productId: null } as const;
  for await (const { id } of everyItem((page) => store.listReports(filter, page))) {
    if (!issued.has(id))
      return { seq: end + 1, what: `the report ${id} is there, and no event says it was issued` };
  }
  return null;
}

function wrongWith(kept: StoredReport, told: IssuedReport, assessment: AssessmentRecord): string | null {
  const { id: assessmentId, organisationId, product } = assessment;
  const expected = Object.entries({ ...told.record, assessmentId, organisationId, product });
  const stored = new Map<string, unknown>(Object.entries(kept));
  const [name] =
    expected.find(([key, value]) => canonical(stored.get(key) ?? null) !== canonical(value)) ?? [];
  if (name !== undefined) return `has another ${name} than the chain says`;
  return wrongWithBody(kept.body, told.record.digest);
}

/** A signature and a time stamp are bound to the chain by their digests. */
async function signatureFault(store: Store, id: string, told: IssuedReport): Promise<Fault | null> {
  const kept = await store.findSignature(id);
  const fits = (text: string | null | undefined, digest: string | null) =>
    (typeof text === 'string' ? sha256(text) : null) === digest;
  if (!fits(kept?.envelope, told.envelope))
    return { seq: told.seq, what: `the report ${id} has another signature than the chain says` };
  if (!fits(kept?.timestamp, told.timestamp))
    return { seq: told.seq, what: `the report ${id} has another time stamp than the chain says` };
  return null;
}

async function redactionFault(
  store: Store,
  reportId: string,
  { redactions }: IssuedReport,
  end: number,
): Promise<Fault | null> {
  const missing = new Map(redactions.map((redaction) => [redaction.id, redaction]));
  for await (const kept of everyItem((page) => store.listRedactions(reportId, page))) {
    const told = missing.get(kept.id);
    if (told === undefined)
      return { seq: end + 1, what: `the redacted copy ${kept.id} is there, and no event says why` };
    missing.delete(kept.id);
    const isSame =
      kept.reason === told.reason &&
      kept.createdAt === told.createdAt &&
      sha256(kept.withheld) === told.withheld &&
      sha256(kept.envelope) === told.envelope;
    if (!isSame) return { seq: told.seq, what: `the redacted copy ${kept.id} is not what the chain says` };
  }
  const [gone] = missing.values();
  return gone === undefined ? null : { seq: gone.seq, what: `the redacted copy ${gone.id} is gone` };
}

/** The body is bound to the event by its digest: over all its members but `digest`, or over its sealed form. */
function wrongWithBody(body: string, expected: string): string | null {
  const parsed = objectIn(body);
  if (parsed === null || canonical(parsed) !== body) return 'has a body that is not canonical JSON';
  if (parsed['digest'] !== expected) return 'has a body that names another digest than the chain says';
  return reportDigest(parsed) === expected ? null : 'has a body that its digest does not fit';
}

function objectIn(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
