import { stringify } from 'csv-stringify/sync';
import type { Item, Passage, Report } from '../generated/types.ts';
import { plainCell } from './csv-cell.ts';
import { indexReport, type ReportIndex, type Track } from './report-index.ts';
import { isAsked, levelText } from './words/answer-words.ts';

type Row = Record<string, string>;

/**
 * One row an item, for a spreadsheet: UTF-8 with a byte order mark, RFC 4180, every cell quoted, and nothing that a
 * spreadsheet would run. Values are exact fractions; with the purpose in question they are left empty.
 */
export function renderReportCsv(report: Report): string {
  const index = indexReport(report);
  const rows = report.checklist.items.map((item) => plainRow(itemRow(index, item)));
  return stringify(rows, {
    header: true,
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function plainRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, text]) => [name, plainCell(text)]));
}

function itemRow(index: ReportIndex, item: Item): Row {
  return { ...content(item), ...answer(index, item), ...backing(index, item.id), ...counts(index, item) };
}

function content({ stage, id, question, flag }: Item): Row {
  return { stage, item: id, question, flag };
}

function answer(index: ReportIndex, { id }: Item): Row {
  const response = index.response(id);
  const leftOut = index.report.leftOut.find(({ item }) => item === id);
  return {
    applicability: leftOut?.applicability ?? (isAsked(index, id) ? 'applies' : ''),
    state: response?.state ?? 'unanswered',
    level: response?.level === undefined ? '' : String(response.level),
    'level text': levelText(index, id) ?? '',
    justification: response?.justification ?? '',
  };
}

function backing(index: ReportIndex, id: string): Row {
  const evidence = index.response(id)?.evidence ?? [];
  const node = index.node(`response/${id}`);
  const review = index.review(id);
  return {
    assurance: node?.value['assurance'] ?? '',
    'assurance because': node?.because ?? '',
    'evidence count': String(evidence.length),
    'evidence titles': evidence.map(({ title }) => title).join('; '),
    'review verdict': review?.verdict ?? '',
    'review note': review?.note ?? '',
  };
}

function counts(index: ReportIndex, { id, weight, minutes, sources }: Item): Row {
  return {
    'declared value': valueIn(index, 'declared', id),
    'substantiated value': valueIn(index, 'substantiated', id),
    weight,
    'share of the whole': index.purposeInQuestion ? '' : (shareOf(index, id) ?? ''),
    minutes: String(minutes),
    sources: sources.map(passage).join('; '),
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
