import type {
  Answers,
  Checklist,
  Register,
  Report,
  Ruleset,
  Score,
  Signals,
  Source,
  Taxonomy,
} from '../generated/types.ts';
import { expiryOf } from '../register/validity.ts';

export interface ReportParts {
  id: string;
  assessmentId: string;
  /** Which of the product's reports it is, from 1. */
  number: number;
  issuedAt: string;
  issuedBy: string;
  organisation: { id: string; name: string };
  answers: Omit<Answers, 'product' | 'asOf' | 'ruleset' | 'reviews'> &
    Required<Pick<Answers, 'asOf' | 'ruleset' | 'reviews'>> & {
      product: { name: string; description: string };
    };
  people: Report['people'];
  checklist: Checklist;
  ruleset: Ruleset;
  taxonomy: Taxonomy;
  sources: readonly Source[];
  score: Required<Score>;
  /** Absent where none is kept, as in a report from a file. */
  register?: Register | undefined;
  /** Absent where nothing was recorded, as in a report from a file. */
  signals?: Signals | undefined;
  /** Where people affected can complain; null when the company has not said. */
  complaints?: NonNullable<Report['complaints']> | null;
  history: Report['history'];
}

export type UnsealedReport = Omit<Report, 'digest' | 'salts' | 'withheld'>;

/**
 * Puts a report together: everything that is needed to recompute every number offline, and what was left out and why.
 * The caller seals it: salts, and the digest of its sealed form.
 */
export function buildReport(parts: ReportParts): UnsealedReport {
  const cited = new Set(
    parts.checklist.items.flatMap(({ sources }) => sources.map(({ document }) => document)),
  );
  return {
    format: 'hrba-report/2',
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
    ...(parts.register === undefined ? {} : { register: parts.register }),
    ...(parts.signals === undefined ? {} : { signals: parts.signals }),
    complaints: parts.complaints ?? null,
    expiresOn: expiryOf(parts.issuedAt.slice(0, 10)),
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
