import { type Proof, withheldWords } from '../document/proof-blocks.ts';
import type { ReportIndex } from '../report-index.ts';
import { answeredWords, checkedHeadline, checkedRows } from '../words/checked-words.ts';
import { stageWords } from '../words/engine-words.ts';
import { expiryWords } from '../words/expiry-words.ts';
import { harmSentence, limitWords, reportOfWords, verdictTitle, verdictWords } from '../words/first-words.ts';
import { madeUnder } from '../words/glance-words.ts';
import { verdictCorrection, verdictLead } from '../words/verdict-lead.ts';
import { type CellContent, dayCell, type Sheet } from './sheet.ts';

/** What the first page says: whoever opens the workbook reads the verdict before any number. */
export function aboutSheet(index: ReportIndex, reportsNow: number, proof: Proof): Sheet {
  const { words } = index;
  return {
    name: words.text('sheet.about'),
    columns: [
      { title: words.text('column.what'), width: 26 },
      { title: words.text('column.says'), width: 100 },
    ],
    rows: [
      ...subject(index, reportsNow),
      ...verdict(index),
      ...checked(index),
      ...limits(index),
      ...proofRows(index, proof),
    ],
  };
}

function subject(index: ReportIndex, reportsNow: number): CellContent[][] {
  const { words, report, score } = index;
  const { name, description = '' } = report.answers.product;
  return [
    [words.text('about.product'), name],
    [words.text('about.description'), description],
    [words.text('about.organisation'), report.organisation.name],
    [words.text('about.stage'), stageWords(index, score.stage)],
    [words.text('about.report'), reportOfWords(index, reportsNow)],
    [words.text('about.issued'), dayCell(report.issuedAt)],
    [words.text('about.asOf'), dayCell(score.asOf)],
  ];
}

function verdict(index: ReportIndex): CellContent[][] {
  const { words } = index;
  const correction = verdictCorrection(index);
  return [
    [words.text('first.verdict'), verdictTitle(index)],
    [words.text('about.because'), verdictLead(index).because],
    [null, verdictWords(index)],
    ...(correction === null ? [] : [[null, correction]]),
    [words.text('first.harm'), harmSentence(index)],
  ];
}

function checked(index: ReportIndex): CellContent[][] {
  const { words, score } = index;
  const rows = checkedRows(words, score.counts).map((row) => [row.words, row.count]);
  return [
    [words.text('first.checked'), checkedHeadline(index)],
    [null, answeredWords(words, score.counts)],
    ...rows,
  ];
}

function limits(index: ReportIndex): CellContent[][] {
  const { words } = index;
  const all = [words.text('document.is'), ...limitWords(index), madeUnder(index)];
  return all.map((limit, at) => [at === 0 ? words.text('first.limits') : null, limit]);
}

function proofRows(index: ReportIndex, { address, signedBy }: Proof): CellContent[][] {
  const { words, report } = index;
  const signature =
    signedBy === null
      ? words.text('document.unsigned')
      : words.text('document.signed', { installation: signedBy });
  return [
    [words.text('document.expires'), expiryWords(index)],
    [words.text('document.withheld'), withheldWords(index)],
    [words.text('document.signature'), signature],
    [words.text('document.digest'), report.digest],
    [words.text('verify.id'), report.id],
    ...(address === null ? [] : [[words.text('document.check'), address]]),
  ];
}
