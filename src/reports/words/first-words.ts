import type { ReportIndex } from '../report-index.ts';
import { isFromFile, isSeenFromOutside, wasSeenFromOutside } from './checked-words.ts';
import { engineWords } from './engine-words.ts';
import { counted, sentence } from './number-words.ts';

/** Classes of harm that no release goes past without an answer. */
const GRAVE = 2;

/** "Report 2 of 3 for this product, 22 November 2026.", with the day of judgement where that is another. */
export function reportOfWords({ words, report, score }: ReportIndex, reportsNow: number): string {
  const { number, issuedAt } = report;
  const { asOf = score.asOf } = report.answers;
  const reportOf = words.text('first.reportOf', { number, of: reportsNow, date: words.date(issuedAt) });
  const judged = issuedAt.startsWith(asOf) ? '' : words.text('first.judgedAsOf', { date: words.date(asOf) });
  return `${reportOf}${judged}.`;
}

/** The verdict in a word or two. */
export function verdictTitle({ score, report }: ReportIndex): string {
  return report.ruleset.verdicts.find(({ id }) => id === score.verdict)?.title ?? score.verdict;
}

/** What the verdict means. In another language the ruleset has these words, and the score does not. */
export function verdictWords({ words, score, report }: ReportIndex): string {
  if (words.state === 'source') return score.words;
  return report.ruleset.verdicts.find(({ id }) => id === score.verdict)?.words ?? score.words;
}

/** What is known of harm, in a sentence. */
export function harmSentence(index: ReportIndex): string {
  const { words, score } = index;
  if (score.verdict === 'HARM_OPEN') return `${sentence(engineWords(index, score.because))}.`;
  const { register } = index.report;
  if (register === undefined) return words.text('first.noRegister');
  const open = register.impacts.filter(
    ({ status, direction }) => status === 'open' && direction === 'adverse',
  );
  const grave = open.filter(({ inherentSeverity }) => inherentSeverity.class <= GRAVE).length;
  return words.text('register.inRegister', { count: open.length, grave });
}

/** What a report cannot tell, a sentence each. */
export function limitWords(index: ReportIndex): string[] {
  const { words } = index;
  const { counts, unsetFacts } = index.score;
  const { ahead } = counts;
  const unset = unsetFacts.length;
  return [
    ...(isFromFile(index) ? [words.text('first.fromFile')] : []),
    words.text(selfAssessed(index)),
    ...(counts.readBySecondPerson > 0 ? [words.text('first.ownReader')] : []),
    ...(isColleagueUnclear(index) ? [words.text('first.sizeUnknown')] : []),
    words.text('first.digestProves'),
    ...(ahead > 0 ? [sentence(counted(words, ahead, 'first.ahead'))] : []),
    ...(unset > 0 ? [sentence(counted(words, unset, 'first.unsetFacts'))] : []),
  ];
}

/** SCORING section 3 asks a company under five people for a reader from outside; an unset size is not under five (ADR 6). */
function isColleagueUnclear({ report, score, review }: ReportIndex): boolean {
  if (!score.unsetFacts.includes(report.ruleset.tierFact)) return false;
  return Object.keys(report.answers.responses).some((item) => {
    const read = review(item);
    return read?.by === 'second-person' && read.verdict !== 'disputed' && read.outsider !== true;
  });
}

function selfAssessed(index: ReportIndex) {
  if (!isSeenFromOutside(index)) {
    return wasSeenFromOutside(index) ? 'first.examinedNotCounted' : 'first.selfAssessed';
  }
  return isFromFile(index) ? 'first.examinedByFile' : 'first.examinedPartly';
}
