import { canonical } from '../digest.ts';
import { HrbaError } from '../errors.ts';
import type { Redaction, RedactionInput, Report, WithheldText } from '../generated/types.ts';
import { isTree, pointerTo, valueAt } from '../sealing/places.ts';
import { signedEnvelope } from '../signing/envelope.ts';
import type { Page, PageRequest } from '../store/records.ts';
import type { RedactionRecord } from '../store/report-records.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { asPublished, findReport, type WithBody } from './read-reports.ts';
import { countsOf, publicationStatement } from './report-statement.ts';
import { activeSigner } from './signing-keys.ts';
import { withheldTexts } from './withheld-texts.ts';

/**
 * Publishes a redacted copy of a report: made once and never changed, with the digest and the signature of the whole
 * report, and a signature of its own over what is withheld.
 * @throws HrbaError HRBA_REPORT_NOT_FOUND; HRBA_NOT_ALLOWED, with pointers, when it names what may not be withheld, or when
 *   the report was issued before texts could be
 */
export async function publishRedaction(
  deps: Deps,
  caller: Caller,
  reportId: string,
  { withhold, reason }: RedactionInput,
  retryFor: (report: Report) => RetryOf<RedactionRecord>,
): Promise<{ record: RedactionRecord; report: Report }> {
  const stored = await findReport(deps, caller, reportId);
  const report = wholeReport(stored);
  const withheld = withheldTexts(report, withhold);
  const id = deps.newId();
  const unit = unitOf(deps, caller, retryFor(report));
  const { kid, key } = await activeSigner(deps);
  const publication = { id, createdAt: unit.at, withheld };
  const statement = publicationStatement(report, publication, deps.signing.installation);
  const envelope = canonical(signedEnvelope(canonical(statement), kid, key));
  const input = { id, reportId, withheld: canonical(withheld), reason, envelope };
  return { record: await deps.store.publishRedaction(input, unit), report };
}

function wholeReport({ id, body }: WithBody): Report {
  const report = JSON.parse(body) as Report;
  if (report.format === 'hrba-report/2') return report;
  const detail = `report ${id} was issued before texts could be withheld: its digest is over every word`;
  throw new HrbaError('HRBA_NOT_ALLOWED', 'Nothing was published. Issue a new report.', {
    errors: [{ pointer: '/withhold', detail, code: 'NOT_REDACTABLE' }],
  });
}

/** @throws HrbaError HRBA_REPORT_NOT_FOUND */
export async function listRedactions(
  deps: Deps,
  caller: Caller,
  reportId: string,
  page: PageRequest,
): Promise<{ page: Page<RedactionRecord>; report: Report }> {
  const stored = await findReport(deps, caller, reportId);
  return { page: await deps.store.listRedactions(reportId, page), report: JSON.parse(stored.body) as Report };
}

/**
 * A report as one of its redacted copies shows it.
 * @throws HrbaError HRBA_REPORT_NOT_FOUND, HRBA_REDACTION_NOT_FOUND
 */
export async function findRedaction(
  deps: Deps,
  caller: Caller,
  reportId: string,
  redactionId: string,
): Promise<{ stored: WithBody; record: RedactionRecord }> {
  const stored = await findReport(deps, caller, reportId);
  const record = await deps.store.findRedaction(reportId, redactionId);
  if (record === null)
    throw new HrbaError('HRBA_REDACTION_NOT_FOUND', `No redacted copy ${redactionId} of this report.`);
  return { stored: asPublished(stored, record), record };
}

/** A redacted copy as the company sees it: what is withheld, and where the same words still stand. */
export function presentRedaction(record: RedactionRecord, report: Report): Redaction {
  const { id, reportId, createdAt, reason } = record;
  const withheld = JSON.parse(record.withheld) as WithheldText[];
  return {
    id,
    reportId,
    createdAt,
    withheld,
    counts: countsOf(withheld),
    stillShown: stillShown(report, withheld),
    reason,
  };
}

/** Shorter words stand in every text. */
const TELLING = 4;

/** Words of the checklist and of the engine, which nobody typed. */
const CONTENT = /^\/(register\/(undecidedHarms|warnings)|score|leftOut)\//;

/** Texts that are shown and hold one that is withheld: a name, say, or a sentence that was copied. */
function stillShown(report: Report, withheld: readonly WithheldText[]): string[] {
  const words = (pointer: string) => String(valueAt(report, pointer)).trim().toLowerCase();
  const hidden = new Set(withheld.map(({ pointer }) => pointer));
  const values = [...new Set([...hidden].map(words))].filter((value) => value.length >= TELLING);
  const { checklist: _c, ruleset: _r, taxonomy: _t, sources: _s, salts: _l, withheld: _w, ...typed } = report;
  return [...stringsIn(typed, '')]
    .filter(([pointer]) => !hidden.has(pointer) && !CONTENT.test(pointer))
    .filter(([, text]) => values.some((value) => text.includes(value)))
    .map(([pointer]) => pointer);
}

function* stringsIn(value: unknown, pointer: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [pointer, value.toLowerCase()];
  else if (isTree(value))
    for (const [step, own] of Object.entries(value)) yield* stringsIn(own, pointerTo(pointer, step));
}
