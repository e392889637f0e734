import type { ReportIndex } from '../report-index.ts';

export type Backing =
  | 'unanswered'
  | 'unknown'
  | 'notApplicable'
  | 'disputed'
  | 'expired'
  | 'incomplete'
  | 'word'
  | 'evidence'
  | 'secondReader'
  | 'outside';

/** What stands behind an answer, read from the answer itself, its review and its assurance. */
export function backingOf(index: ReportIndex, id: string): Backing {
  const response = index.response(id);
  const assurance = index.node(`response/${id}`)?.value['assurance'] ?? 'A0';
  if (assurance === 'A3' || assurance === 'A4') return 'outside';
  if (response === undefined) return 'unanswered';
  if (response.state === 'unknown') return 'unknown';
  if (response.state === 'not-applicable') return 'notApplicable';
  if (assurance === 'A2') return 'secondReader';
  return assurance === 'A1' ? 'evidence' : unbacked(index, id);
}

function unbacked(index: ReportIndex, id: string): Backing {
  const evidence = index.response(id)?.evidence ?? [];
  if (index.review(id)?.verdict === 'disputed') return 'disputed';
  if (evidence.length === 0) return 'word';
  return evidence.every(({ validUntil }) => isExpired(validUntil, index.score.asOf))
    ? 'expired'
    : 'incomplete';
}

/** Evidence is valid through its last day; ISO dates compare as text. */
export function isExpired(validUntil: string | undefined, asOf: string): boolean {
  return validUntil !== undefined && validUntil < asOf;
}

const MISSING: Record<Backing, [one: string, more: string]> = {
  unanswered: ['is not answered', 'are not answered'],
  unknown: ['is answered with “not known”', 'are answered with “not known”'],
  notApplicable: [
    'is said not to apply, which nobody who may has accepted',
    'are said not to apply, which nobody who may has accepted',
  ],
  disputed: ['is disputed by a reviewer', 'are disputed by a reviewer'],
  expired: ['rests on evidence that has expired', 'rest on evidence that has expired'],
  incomplete: [
    'has evidence that does not say who made it and when',
    'have evidence that does not say who made it and when',
  ],
  word: ["rests on the company's word alone", "rest on the company's word alone"],
  evidence: ['needs a second reader', 'need a second reader'],
  secondReader: ['needs to be examined from outside', 'need to be examined from outside'],
  outside: ['needs the people affected to confirm it', 'need the people affected to confirm them'],
};

/** What an answer lacks, for one question or for more. */
export function missingWords(backing: Backing, count: number): string {
  return MISSING[backing][count === 1 ? 0 : 1];
}
