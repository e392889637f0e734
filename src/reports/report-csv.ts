import { stringify } from 'csv-stringify/sync';
import type { Item, Passage, Report } from '../generated/types.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { items } from '../messages/en/items.ts';
import { plainCell } from './csv-cell.ts';
import { indexReport, type ReaderOptions, type ReportIndex, type Track } from './report-index.ts';
import { isAsked, levelText } from './words/answer-words.ts';
import { engineWords } from './words/engine-words.ts';
import { countKept } from './words/kept-words.ts';
import { evidenceMarks } from './words/mark-words.ts';
import { reviewCode } from './words/review-words.ts';

type Column = Extract<MessageKey, `csv.${string}`>;
type Row = Partial<Record<Column, string>>;

/**
 * One row an item, for a spreadsheet: UTF-8 with a byte order mark, RFC 4180, every cell quoted, and nothing that a
 * spreadsheet would run. Values are exact fractions; with the purpose in question they are left empty. Headings and
 * sentences are in the reader's language, codes (states, flags, verdicts) are not.
 */
export function renderReportCsv(report: Report, reader: ReaderOptions = {}): string {
  const index = indexReport(report, reader);
  const rows = report.checklist.items.map((item) => itemRow(index, item));
  const columns = Object.keys(items).filter((key): key is Column => key.startsWith('csv.'));
  const cells = rows.map((row) => columns.map((key) => plainCell(row[key] ?? '')));
  const heads = columns.map((key) => plainCell(index.words.text(key)));
  return stringify([heads, ...cells], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function itemRow(index: ReportIndex, item: Item): Row {
  return { ...content(item), ...answer(index, item), ...backing(index, item.id), ...counts(index, item) };
}

function content({ stage, id, question, flag }: Item): Row {
  return { 'csv.stage': stage, 'csv.item': id, 'csv.question': question, 'csv.flag': flag };
}

function answer(index: ReportIndex, { id }: Item): Row {
  const response = index.response(id);
  const leftOut = index.report.leftOut.find(({ item }) => item === id);
  return {
    'csv.applicability': leftOut?.applicability ?? (isAsked(index, id) ? 'applies' : ''),
    'csv.state': response?.state ?? 'unanswered',
    'csv.level': response?.level === undefined ? '' : String(response.level),
    'csv.levelText': levelText(index, id) ?? '',
    'csv.justification': response?.justification ?? '',
  };
}

function backing(index: ReportIndex, id: string): Row {
  const evidence = index.response(id)?.evidence ?? [];
  const node = index.node(`response/${id}`);
  const review = index.review(id);
  return {
    'csv.assurance': node?.value['assurance'] ?? '',
    'csv.assuranceBecause': node === undefined ? '' : engineWords(index, node.because),
    'csv.evidenceCount': String(evidence.length),
    'csv.evidenceTitles': evidence.map(({ title }) => title).join('; '),
    'csv.evidenceHeld': String(countKept(index, id)),
    'csv.evidenceMarks': evidenceMarks(index, id) ?? '',
    'csv.reviewVerdict': review === undefined ? '' : reviewCode(review),
    'csv.reviewNote': review?.note ?? '',
    'csv.contest': index.contest(id) ?? '',
  };
}

function counts(index: ReportIndex, { id, weight, minutes, sources }: Item): Row {
  return {
    'csv.declaredValue': valueIn(index, 'declared', id),
    'csv.substantiatedValue': valueIn(index, 'substantiated', id),
    'csv.weight': weight,
    'csv.share': index.purposeInQuestion ? '' : (shareOf(index, id) ?? ''),
    'csv.minutes': String(minutes),
    'csv.sources': sources.map(passage).join('; '),
  };
}

function valueIn(index: ReportIndex, track: Track, id: string): string {
  const node = index.node(`${track}/item/${id}`);
  if (node === undefined || index.purposeInQuestion) return '';
  const { kind, lower, upper } = node.value;
  if (kind === 'out') return 'out';
  return kind === 'open' ? `${lower} to ${upper}` : (lower ?? '');
}

function shareOf(index: ReportIndex, id: string): string | null | undefined {
  return index.node(`substantiated/item/${id}`)?.value['effectiveWeight'];
}

function passage({ document, lines }: Passage): string {
  return `${document}:${lines.join('-')}`;
}
