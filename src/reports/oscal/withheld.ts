import type { Report } from '../../generated/types.ts';

/** What stands in a document for a text that a published copy of a report does not show. */
export const WITHHELD = 'withheld';

/**
 * A report in which texts that were withheld for publication read "withheld", so that it can be drawn like any other. In
 * a redacted report they are `{ sealed: commitment }`, which no other part of a report is.
 */
export function sayWithheld(report: Report): Report {
  return Object.hasOwn(report, 'withheld') ? (said(report) as Report) : report;
}

/** How many texts are withheld, by kind; empty where none is. */
export function withheldByKind(report: Report): Record<string, number> {
  const { withheld = [] } = report as Report & { withheld?: { kind: string }[] };
  const kinds = Map.groupBy(withheld, ({ kind }) => kind);
  return Object.fromEntries([...kinds].map(([kind, texts]) => [`withheld-${kind}`, texts.length]));
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'sealed' && typeof only[1] === 'string') return WITHHELD;
  return Object.fromEntries(entries.map(([key, inner]) => [key, said(inner)]));
}
