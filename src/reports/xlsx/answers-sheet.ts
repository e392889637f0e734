import type { Item } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { exact } from '../../scoring/fraction.ts';
import type { ReportIndex, Track } from '../report-index.ts';
import { isAsked, levelText } from '../words/answer-words.ts';
import { engineWords } from '../words/engine-words.ts';
import { countKept } from '../words/kept-words.ts';
import { evidenceMarks } from '../words/mark-words.ts';
import { reviewCode } from '../words/review-words.ts';
import { type CellContent, dayCell, type Sheet } from './sheet.ts';

type Cells = (index: ReportIndex, item: Item) => CellContent;

const COLUMNS: readonly (readonly [title: MessageKey, width: number, cells: Cells])[] = [
  ['csv.stage', 12, (_, { stage }) => stage],
  ['column.module', 12, (_, { module }) => module],
  ['csv.item', 30, (_, { id }) => id],
  ['csv.question', 60, (_, { question }) => question],
  ['csv.flag', 10, (_, { flag }) => flag],
  ['csv.applicability', 16, applicability],
  ['csv.state', 14, (index, { id }) => index.response(id)?.state ?? 'unanswered'],
  ['csv.level', 7, (index, { id }) => index.response(id)?.level ?? null],
  ['csv.levelText', 40, (index, { id }) => levelText(index, id)],
  ['csv.justification', 50, (index, { id }) => index.response(id)?.justification ?? null],
  ['column.answeredBy', 14, (index, { id }) => index.person(id)?.answeredBy ?? null],
  ['column.answeredOn', 12, (index, { id }) => dayCell(index.person(id)?.answeredAt)],
  ['csv.assurance', 10, (index, { id }) => index.node(`response/${id}`)?.value['assurance'] ?? null],
  ['csv.assuranceBecause', 40, assuranceBecause],
  ['csv.evidenceCount', 9, (index, { id }) => index.response(id)?.evidence?.length ?? 0],
  ['csv.evidenceTitles', 40, evidenceTitles],
  ['csv.evidenceHeld', 9, (index, { id }) => countKept(index, id)],
  ['csv.evidenceMarks', 40, (index, { id }) => evidenceMarks(index, id)],
  ['csv.reviewVerdict', 14, (index, { id }) => reviewVerdict(index, id)],
  ['csv.reviewNote', 40, (index, { id }) => index.review(id)?.note ?? null],
  ['csv.contest', 12, (index, { id }) => index.contest(id) ?? null],
  ['column.reviewedOn', 12, (index, { id }) => dayCell(index.person(id)?.reviewedAt)],
  ['column.declaredFrom', 10, (index, { id }) => countedAt(index, 'declared', id, 'lower')],
  ['column.declaredTo', 10, (index, { id }) => countedAt(index, 'declared', id, 'upper')],
  ['column.shownFrom', 10, (index, { id }) => countedAt(index, 'substantiated', id, 'lower')],
  ['column.shownTo', 10, (index, { id }) => countedAt(index, 'substantiated', id, 'upper')],
  ['csv.weight', 9, (_, { weight }) => numberOf(weight)],
  ['csv.minutes', 9, (_, { minutes }) => minutes],
];

/** A row for each item, as the CSV has it, with numbers as numbers and days as days. */
export function answersSheet(index: ReportIndex): Sheet {
  const { words, report } = index;
  return {
    name: words.text('sheet.answers'),
    columns: COLUMNS.map(([title, width]) => ({ title: words.text(title), width })),
    rows: report.checklist.items.map((item) => COLUMNS.map(([, , cells]) => cells(index, item))),
  };
}

function applicability(index: ReportIndex, { id }: Item): CellContent {
  const leftOut = index.report.leftOut.find(({ item }) => item === id);
  return leftOut?.applicability ?? (isAsked(index, id) ? 'applies' : null);
}

function assuranceBecause(index: ReportIndex, { id }: Item): CellContent {
  const node = index.node(`response/${id}`);
  return node === undefined ? null : engineWords(index, node.because);
}

function reviewVerdict(index: ReportIndex, id: string): CellContent {
  const review = index.review(id);
  return review === undefined ? null : reviewCode(review);
}

function evidenceTitles(index: ReportIndex, { id }: Item): CellContent {
  const evidence = index.response(id)?.evidence ?? [];
  return evidence.length === 0 ? null : evidence.map(({ title }) => title).join('; ');
}

/** What an item counted between 0 and 1; nothing where it is out, or where no number may be shown. */
function countedAt(index: ReportIndex, track: Track, id: string, end: 'lower' | 'upper'): CellContent {
  const node = index.node(`${track}/item/${id}`);
  if (node === undefined || index.purposeInQuestion || node.value['kind'] === 'out') return null;
  return numberOf(node.value[end] ?? null);
}

function numberOf(fraction: string | null): CellContent {
  if (fraction === null) return null;
  const { num, den } = exact(fraction);
  return Number(num) / Number(den);
}
