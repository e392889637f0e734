import type { Messages } from '../../messages/messages-for.ts';
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

/** What an answer lacks, for one question or for more. */
export function missingWords(words: Messages, backing: Backing, count: number): string {
  return words.text(`missing.${backing}`, { count });
}
