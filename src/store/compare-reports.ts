import { canonical, digestOf } from '../digest.ts';
import type { EventRecord } from './event-records.ts';
import type { Fault } from './fault.ts';
import { everyItem } from './paging.ts';
import type { AssessmentRecord, ReportRecord } from './records.ts';
import type { Store } from './store.ts';

type StoredReport = ReportRecord & { body: string };
type IssuedAfter = Pick<ReportRecord, 'id' | 'number' | 'asOf' | 'verdict' | 'digest'>;

/** A report as the event of its issuing tells it. */
export interface IssuedReport extends IssuedAfter {
  seq: number;
  issuedAt: string;
}

/** The report that an event of an assessment's chain tells of; null for every other event. */
export function issuedReport({ type, seq, at, payload }: EventRecord): IssuedReport | null {
  if (type !== 'report.issued' || payload === null) return null;
  return { ...(payload.after as IssuedAfter), seq, issuedAt: at };
}

/**
 * The first report of an assessment that is not what its event says, that no event tells of, or that is gone; null
 * when there is none.
 * @param end how many events the chain has
 */
export async function compareReports(
  store: Store,
  assessment: AssessmentRecord,
  { issued, end }: { issued: readonly IssuedReport[]; end: number },
): Promise<Fault | null> {
  for (const told of issued) {
    const kept = await store.findReport(told.id);
    const what = kept === null ? 'is gone, and no erasure says why' : wrongWith(kept, told, assessment);
    if (what !== null) return { seq: told.seq, what: `the report ${told.id} ${what}` };
  }
  const known = new Set(issued.map(({ id }) => id));
  const { id: assessmentId, organisationId } = assessment;
  const filter = { organisationId, relation: 'owned', assessmentId, productId: null } as const;
  for await (const { id } of everyItem((page) => store.listReports(filter, page))) {
    if (!known.has(id))
      return { seq: end + 1, what: `the report ${id} is there, and no event says it was issued` };
  }
  return null;
}

function wrongWith(kept: StoredReport, told: IssuedReport, assessment: AssessmentRecord): string | null {
  const { id: assessmentId, organisationId, product } = assessment;
  const expected = Object.entries({ ...told, assessmentId, organisationId, product });
  const stored = new Map<string, unknown>(Object.entries(kept));
  const [name] =
    expected.find(
      ([key, value]) => key !== 'seq' && canonical(stored.get(key) ?? null) !== canonical(value),
    ) ?? [];
  if (name !== undefined) return `has another ${name} than the chain says`;
  return wrongWithBody(kept.body, told.digest);
}

/** The body is bound to the event by its digest: over all its members but `digest` itself. */
function wrongWithBody(body: string, expected: string): string | null {
  const parsed = objectIn(body);
  if (parsed === null || canonical(parsed) !== body) return 'has a body that is not canonical JSON';
  const { digest, ...sealed } = parsed;
  if (digest !== expected) return 'has a body that names another digest than the chain says';
  return digestOf(sealed) === expected ? null : 'has a body that its digest does not fit';
}

function objectIn(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
