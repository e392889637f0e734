// A spreadsheet runs what starts like a formula, and some look past leading blanks. csv-stringify's own
// escape_formulas reads the first character only, so what hides behind blanks is caught here.
const HIDDEN_FORMULA = /^[\p{White_Space}\p{Cc}\p{Cf}]+[=+\-@|%＝＋－＠]|^[\p{Cc}\p{Cf}]/u;

// Where a spreadsheet splits cells at semicolons or tabs, quotes in the middle of what it takes for a cell mean nothing
// to it: a semicolon, a tab or a line break in a text then starts a cell of its own.
const INNER_CELL = /([;\t\r\n][\p{White_Space}\p{Cc}\p{Cf}"']*)(?=[=+\-@|%＝＋－＠])/gu;

/** A cell that no spreadsheet runs, whatever it splits cells at: a quote mark stands before what could be a formula. */
export function plainCell(text: string): string {
  const inside = text.replace(INNER_CELL, "$1'");
  return HIDDEN_FORMULA.test(inside) ? `'${inside}` : inside;
}
