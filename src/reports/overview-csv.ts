import { type Options, stringify } from 'csv-stringify/sync';
import type { ReportOverview } from '../generated/types.ts';
import { plainCell } from './csv-cell.ts';

const COLUMNS: readonly [string, (report: ReportOverview) => string][] = [
  ['report', ({ id }) => id],
  ['organisation', ({ organisation }) => organisation.name],
  ['organisation id', ({ organisation }) => organisation.id],
  ['product', ({ product }) => product.name],
  ['checklist', ({ checklist }) => checklist],
  ['number', ({ number }) => String(number)],
  ['of', ({ of }) => String(of)],
  ['issued at', ({ issuedAt }) => issuedAt],
  ['as of', ({ asOf }) => asOf],
  ['ends on', ({ expiresOn }) => expiresOn ?? ''],
  ['verdict', ({ verdict }) => verdict],
  ['band by the company', ({ declaredBand }) => String(declaredBand ?? '')],
  ['band by evidence', ({ substantiatedBand }) => String(substantiatedBand ?? '')],
  ['flags', ({ flags }) => flags.map(({ flag, item }) => `${flag} ${item}`).join('; ')],
  ['digest', ({ digest }) => digest],
];
const FORM: Options = {
  quoted: true,
  quoted_empty: true,
  record_delimiter: 'windows',
  escape_formulas: true,
};

/** The first line of a table of many reports, as report-csv.ts writes tables. */
export function overviewCsvHead(): string {
  return stringify([COLUMNS.map(([name]) => name)], { ...FORM, bom: true });
}

/** The line of one of them; nothing in it is what a spreadsheet would run. */
export function overviewCsvRow(report: ReportOverview): string {
  return stringify([COLUMNS.map(([, read]) => plainCell(read(report)))], FORM);
}
