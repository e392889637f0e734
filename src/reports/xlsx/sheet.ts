import type { Fraction } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/messages-for.ts';
import { exactText } from '../words/number-words.ts';

/** A text, a number, a day, or nothing. A text is never a formula, whatever it begins with. */
export type CellContent = string | number | Date | null;

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** A table of one kind of thing: a heading, and a row for each. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** The columns of a table, with what each holds of a row. */
export type Columns<Row> = readonly (readonly [
  title: MessageKey,
  width: number,
  cell: (row: Row) => CellContent,
])[];

/** A table of one kind of thing; with nothing but headings where there is none. */
export function tableOf<Row>(
  words: Messages,
  name: MessageKey,
  columns: Columns<Row>,
  rows: readonly Row[],
): Sheet {
  return {
    name: words.text(name),
    columns: columns.map(([title, width]) => ({ title: words.text(title), width })),
    rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
  };
}

/** The day of a date or a time in RFC 3339, as a day that a spreadsheet can count with; else the text itself. */
export function dayCell(iso: string | null | undefined): CellContent {
  if (iso === null || iso === undefined || iso === '') return null;
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
  const date = new Date(day ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? iso : date;
}

/** A fraction twice: as a number of 100 to sort by, and exactly. */
export function fractionCells(value: Fraction | undefined): [CellContent, CellContent] {
  return value === null || value === undefined ? [null, null] : [value.percent, exactText(value)];
}
