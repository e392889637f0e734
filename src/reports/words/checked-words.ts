import type { Score, ScoredReview } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { isAsked } from './answer-words.ts';
import { counted, sentence } from './number-words.ts';

type Counts = Score['counts'];

/** Who looked at the answers, in one sentence or two that tell a checked assessment from an unchecked one. */
export function checkedHeadline(index: ReportIndex): string {
  const disputed = reviewsOfDue(index).filter(({ verdict }) => verdict === 'disputed').length;
  const headline = vouched(index, headlineOf(index));
  if (disputed === 0) return headline;
  return `${headline} ${sentence(counted(disputed, 'answer'))} ${disputed === 1 ? 'is' : 'are'} disputed.`;
}

/** Whether the report was made from an answer file: then the reviews in it are its author's word. */
export function isFromFile({ report }: ReportIndex): boolean {
  return report.assessmentId === 'file';
}

/** Whether an assessor of another organisation has looked at any answer, whatever the finding. */
export function isSeenFromOutside(index: ReportIndex): boolean {
  return reviewsOfDue(index).some(({ by }) => by === 'assessor');
}

function vouched(index: ReportIndex, headline: string): string {
  const { examinedOutside, readBySecondPerson } = index.score.counts;
  const isReviewed = examinedOutside > 0 || readBySecondPerson > 0;
  if (!isFromFile(index) || !isReviewed) return headline;
  return `By the file's own account: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`;
}

function headlineOf(index: ReportIndex): string {
  const { answered, examinedOutside, readBySecondPerson, evidenceAttached } = index.score.counts;
  if (answered === 0 && examinedOutside === 0) return 'There is nothing to check yet.';
  if (examinedOutside > 0) {
    const read = readBySecondPerson > 0 ? ` and ${readBySecondPerson} read by a second person` : '';
    return `Of ${answered} answers, ${examinedOutside} were examined from outside${read}.`;
  }
  if (readBySecondPerson > 0) {
    const all = readBySecondPerson >= answered ? `All ${answered}` : `${readBySecondPerson} of ${answered}`;
    return `${all} answers were read by a second person, none was examined from outside.`;
  }
  if (reviewsOfDue(index).some(({ by, outsider }) => by === 'assessor' || outsider === true)) {
    return `Nobody but the company stands behind any of its ${answered} answers yet.`;
  }
  const evidence = evidenceAttached > 0 ? `, though ${evidenceAttached} have evidence attached` : '';
  return `Nobody but the company has looked at any of its ${answered} answers${evidence}.`;
}

function reviewsOfDue(index: ReportIndex): ScoredReview[] {
  return index.report.checklist.items
    .filter(({ id }) => isAsked(index, id))
    .map(({ id }) => index.review(id))
    .filter((review) => review !== undefined);
}

/** How many answers rest on what, from the best backed to the least; only the last rows may be missing. */
export function checkedRows(counts: Counts): { count: number; words: string }[] {
  const { answered, due, examinedOutside, readBySecondPerson, evidenceAttached, wordOnly } = counts;
  const unscored = answered - examinedOutside - readBySecondPerson - evidenceAttached - wordOnly;
  const rows = [
    { count: examinedOutside, words: 'examined from outside' },
    { count: readBySecondPerson, words: 'read by a second person' },
    { count: evidenceAttached, words: 'with evidence nobody else read' },
    { count: wordOnly, words: "on the company's word" },
  ];
  if (unscored > 0) rows.push({ count: unscored, words: 'said not to apply' });
  if (due > answered) rows.push({ count: due - answered, words: 'not answered' });
  return rows;
}

/** "27 of 28 questions that are due are answered:", which the rows follow. */
export function answeredWords({ answered, due }: Counts): string {
  return `${answered} of ${due} ${due === 1 ? 'question that is' : 'questions that are'} due are answered:`;
}
