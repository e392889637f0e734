import type { Answers, Checklist, Report, Ruleset, Score, Source, Taxonomy } from '../generated/types.ts';

export interface ReportParts {
  id: string;
  assessmentId: string;
  /** Which of the product's reports it is, from 1. */
  number: number;
  issuedAt: string;
  issuedBy: string;
  organisation: { id: string; name: string };
  answers: Required<Omit<Answers, 'product'>> & { product: { name: string; description: string } };
  people: Report['people'];
  checklist: Checklist;
  ruleset: Ruleset;
  taxonomy: Taxonomy;
  sources: readonly Source[];
  score: Required<Score>;
  history: Report['history'];
}

export type UnsealedReport = Omit<Report, 'digest'>;

/**
 * Puts a report together: everything that is needed to recompute every number offline, and what was left out and why.
 * The caller seals it with the digest of its canonical form.
 */
export function buildReport(parts: ReportParts): UnsealedReport {
  const cited = new Set(
    parts.checklist.items.flatMap(({ sources }) => sources.map(({ document }) => document)),
  );
  return {
    format: 'hrba-report/1',
    id: parts.id,
    assessmentId: parts.assessmentId,
    number: parts.number,
    ofThen: parts.number,
    issuedAt: parts.issuedAt,
    issuedBy: parts.issuedBy,
    organisation: parts.organisation,
    answers: parts.answers,
    people: parts.people,
    checklist: parts.checklist,
    ruleset: parts.ruleset,
    taxonomy: parts.taxonomy,
    sources: parts.sources.filter(({ id }) => cited.has(id)),
    score: parts.score,
    leftOut: leftOut(parts.score),
    history: parts.history,
  };
}

function leftOut({ trace }: Required<Score>): Report['leftOut'] {
  return trace
    .filter(({ rule }) => rule === 'applicability')
    .map(({ subject, value, because }) => ({
      item: subject,
      applicability: value['applicability'] ?? '',
      because,
    }));
}
