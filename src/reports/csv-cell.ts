// A spreadsheet runs what starts like a formula, and some look past leading blanks. csv-stringify's own
// escape_formulas reads the first character only, so what hides behind blanks is caught here.
const HIDDEN_FORMULA = /^[\p{White_Space}\p{Cc}\p{Cf}]+[=+\-@|%＝＋－＠]|^[\p{Cc}\p{Cf}]/u;

/** A cell that no spreadsheet runs: a quote mark stands before what could be read as a formula. */
export function plainCell(text: string): string {
  return HIDDEN_FORMULA.test(text) ? `'${text}` : text;
}
