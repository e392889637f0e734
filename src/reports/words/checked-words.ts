import type { Score, ScoredReview } from '../../generated/types.ts';
import type { Messages } from '../../messages/messages-for.ts';
import { changedAfterFinding, wasExamined } from '../../register/changed-findings.ts';
import type { ReportIndex } from '../report-index.ts';
import { isAsked } from './answer-words.ts';
import { sentence } from './number-words.ts';

type Counts = Score['counts'];

/** Who looked at the answers, in one sentence or two that tell a checked assessment from an unchecked one. */
export function checkedHeadline(index: ReportIndex): string {
  const { words } = index;
  const count = reviewsOfDue(index).filter(({ verdict }) => verdict === 'disputed').length;
  const said = [vouched(index, headlineOf(index)), changedWords(index)];
  const headline = said.filter((each) => each !== null).join(' ');
  if (count === 0) return headline;
  return words.text('checked.headlineDisputed', { headline, count, Count: sentence(words.countWord(count)) });
}

/** An edit drops a finding: what an assessor had found otherwise is said all the same, on the first page of every form. */
export function changedWords({ words, report }: ReportIndex): string | null {
  const count = changedAfterFinding(report.register?.findings ?? []).length;
  if (count === 0) return null;
  return words.text('checked.changed', { count, Count: sentence(words.countWord(count)) });
}

/** Whether the report was made from an answer file: then the reviews in it are its author's word. */
export function isFromFile({ report }: ReportIndex): boolean {
  return report.assessmentId === 'file';
}

/** Whether an assessor looked at any answer in a finding that does not count, or does not count any more. */
export function wasSeenFromOutside({ report }: ReportIndex): boolean {
  return wasExamined(report.register?.findings ?? []);
}

/** Whether an assessor of another organisation has looked at any answer as it is now, whatever the finding. */
export function isSeenFromOutside(index: ReportIndex): boolean {
  return reviewsOfDue(index).some(({ by }) => by === 'assessor');
}

function vouched(index: ReportIndex, headline: string): string {
  const { examinedOutside, readBySecondPerson } = index.score.counts;
  const isReviewed = examinedOutside > 0 || readBySecondPerson > 0;
  if (!isFromFile(index) || !isReviewed) return headline;
  const within = `${headline.charAt(0).toLowerCase()}${headline.slice(1)}`;
  return index.words.text('checked.byFile', { headline: within });
}

function headlineOf(index: ReportIndex): string {
  const { words } = index;
  const {
    answered,
    examinedOutside: outside,
    readBySecondPerson: read,
    evidenceAttached,
  } = index.score.counts;
  if (answered === 0 && outside === 0) return words.text('checked.nothing');
  if (outside > 0) {
    return words.text(read > 0 ? 'checked.outsideAndRead' : 'checked.outside', { answered, outside, read });
  }
  const seen = wasSeenFromOutside(index);
  if (read > 0 && seen) return words.text('checked.readNoneCounts', { answered, read });
  if (read > 0) {
    return words.text(read >= answered ? 'checked.allRead' : 'checked.someRead', { answered, read });
  }
  if (seen || reviewsOfDue(index).some(({ by, outsider }) => by === 'assessor' || outsider === true)) {
    return words.text('checked.nobodyStands', { answered });
  }
  const looked = evidenceAttached > 0 ? 'checked.nobodyLookedEvidence' : 'checked.nobodyLooked';
  return words.text(looked, { answered, evidence: evidenceAttached });
}

function reviewsOfDue(index: ReportIndex): ScoredReview[] {
  return index.report.checklist.items
    .filter(({ id }) => isAsked(index, id))
    .map(({ id }) => index.review(id))
    .filter((review) => review !== undefined);
}

/** How many answers rest on what, from the best backed to the least; only the last rows may be missing. */
export function checkedRows(words: Messages, counts: Counts): { count: number; words: string }[] {
  const { answered, due, examinedOutside, readBySecondPerson, evidenceAttached, wordOnly } = counts;
  const unscored = answered - examinedOutside - readBySecondPerson - evidenceAttached - wordOnly;
  const rows = [
    { count: examinedOutside, words: words.text('checked.examined') },
    { count: readBySecondPerson, words: words.text('checked.read') },
    { count: evidenceAttached, words: words.text('checked.evidence') },
    { count: wordOnly, words: words.text('checked.word') },
  ];
  if (unscored > 0) rows.push({ count: unscored, words: words.text('checked.notApplicable') });
  if (due > answered) rows.push({ count: due - answered, words: words.text('checked.unanswered') });
  return rows;
}

/** "27 of 28 questions that are due are answered:", which the rows follow. */
export function answeredWords(words: Messages, { answered, due }: Counts): string {
  return words.text('checked.answered', { answered, due });
}
