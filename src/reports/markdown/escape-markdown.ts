import { visible } from '../visible-text.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const SPECIAL = /[\\`*_[\]<>|~&#$]/g;
// What begins a list, a heading's underline or a rule does so at the start of a line only.
const LINE_START = /^(\s*)(?:([-+=])|(\d+)([.)]))/;
// Many readers make links of what looks like an address, a mention or a number of an issue, whatever is escaped in it.
// In a code span they leave it alone.
const LIVE = /\S*(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|xmpp:|@|(?<!\S)#\d)\S*/gi;

/** One line of text in which nothing is markup, HTML or a link, whatever was typed. */
export function escapeMarkdown(line: string): string {
  const text = visible(line).replace(/\s+/g, ' ');
  let written = '';
  let from = 0;
  for (const found of text.matchAll(LIVE)) {
    written += escaped(text.slice(from, found.index)) + codeSpan(found[0]);
    from = found.index + found[0].length;
  }
  return (written + escaped(text.slice(from))).replace(LINE_START, startOfLine);
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function startOfLine(_: string, blank: string, sign?: string, digits?: string, dot?: string): string {
  return sign === undefined ? `${blank}${digits}\\${dot}` : `${blank}\\${sign}`;
}

/** Text as a code span: with more backticks around it than it has in a row. */
export function codeSpan(text: string): string {
  const shown = visible(text).replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // A bar ends the cell of a table even in a code span.
  const body = shown.replaceAll('|', '\\|');
  return longest === 0 ? `${fence}${body}${fence}` : `${fence} ${body} ${fence}`;
}

/** A text with its own direction kept apart from what stands around it, where the two may differ. */
export function isolated(text: string, direction: 'ltr' | 'rtl'): string {
  return direction === 'ltr' && !RIGHT_TO_LEFT.test(text) ? text : `\u2068${text}\u2069`;
}
