import { writeXlsx } from 'hucre/xlsx';
import type { Report } from '../../generated/types.ts';
import type { DocumentOptions } from '../document/report-document.ts';
import { indexReport } from '../report-index.ts';
import { visible } from '../visible-text.ts';
import { aboutSheet } from './about-sheet.ts';
import { answersSheet } from './answers-sheet.ts';
import { assuranceSheets } from './assurance-sheets.ts';
import { gateSheets, withheldSheet } from './gate-sheets.ts';
import { moreRegisterSheets, registerSheets } from './register-sheets.ts';
import { gatesSheet, scoresSheet } from './scores-sheet.ts';
import type { CellContent, Sheet } from './sheet.ts';

/** What a cell may hold at most. */
const LONGEST = 32_767;
const DAY = 'yyyy-mm-dd';
const WRAPPED_FROM = 30;

type WrittenSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type Styled = NonNullable<WrittenSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

const HEAD: Styled = { style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } };

/**
 * A report as a workbook: what it is, answers, scores, what is on record, and what is withheld, a table each. Numbers are numbers,
 * days are days, and what a person typed is text, never a formula or a link. The same bytes for the same report.
 */
export async function renderReportXlsx(report: Report, options: DocumentOptions = {}): Promise<Uint8Array> {
  const index = indexReport(report, options);
  const { address = null, signedBy = null, of = report.ofThen } = options;
  const sheets = [
    aboutSheet(index, of, { address, signedBy }),
    answersSheet(index),
    scoresSheet(index),
    ...registerSheets(index),
    gatesSheet(index),
    ...gateSheets(index),
    ...assuranceSheets(index),
    ...moreRegisterSheets(index),
    withheldSheet(index),
  ];
  const issuedAt = new Date(report.issuedAt);
  const known = Number.isNaN(issuedAt.getTime()) ? new Date(0) : issuedAt;
  const isMirrored = index.words.direction === 'rtl';
  return writeXlsx({
    properties: {
      title: written(index.words.text('page.title', { number: report.number })),
      created: known,
      modified: known,
    },
    sheets: sheets.map((sheet) => writtenSheet(sheet, isMirrored)),
  });
}

function writtenSheet({ name, columns, rows }: Sheet, isMirrored: boolean): WrittenSheet {
  return {
    name,
    columns: columns.map(({ width }) => ({ width, style: { alignment: alignmentOf(width) } })),
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(contentOf))],
    cells: styledCells(columns, rows),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length)}${rows.length + 1}` },
    view: { rightToLeft: isMirrored },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function alignmentOf(width: number) {
  return { vertical: 'top', wrapText: width >= WRAPPED_FROM } as const;
}

/** What is not styled like the rest of its column: headings, and days. */
function styledCells(columns: Sheet['columns'], rows: Sheet['rows']): NonNullable<WrittenSheet['cells']> {
  const heads = columns.map((_, column): [string, Styled] => [`0,${column}`, HEAD]);
  const days = rows.flatMap((row, at) =>
    row.flatMap((value, column): [string, Styled][] => {
      const alignment = alignmentOf(columns[column]?.width ?? 0);
      return value instanceof Date ? [[`${at + 1},${column}`, { style: { alignment, numFmt: DAY } }]] : [];
    }),
  );
  return new Map([...heads, ...days]);
}

function contentOf(value: CellContent): CellContent {
  return typeof value === 'string' ? written(value) : value;
}

/** A text as a workbook can hold it: "_x0041_" would be read as "A" there. */
function written(text: string): string {
  const shown = visible(text).replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x');
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}

/** "A" to "Z", then "AA". */
function columnName(count: number): string {
  const last = count - 1;
  const letter = String.fromCharCode(65 + (last % 26));
  return last < 26 ? letter : `${columnName(Math.floor(last / 26))}${letter}`;
}
