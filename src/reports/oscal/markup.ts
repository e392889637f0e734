/** What Markdown, or OSCAL's additions to it, would take for more than a character. */
const SPECIAL = /[\\`*_{}[\]<>&#~^|]/g;
/** Begins a list or a heading when it stands first in a line. */
const LINE_START = /^([+\-=]|\d+[.)])/gm;
const ESCAPED = /\\([\\`*_{}[\]<>&#~^|+\-=.)])/g;
/** Blanks before a line mean code. */
const INDENT = /^[ \t]+/gm;

/**
 * Plain text as OSCAL's markup, which is Markdown: a reader that draws it shows what was typed, and nothing that was
 * typed becomes a link, an image, a tag or a parameter. Blanks at the beginning of lines are lost.
 */
export function markupOf(text: string): string {
  return text
    .replace(INDENT, '')
    .replace(SPECIAL, '\\$&')
    .replace(LINE_START, (mark) => `${mark.slice(0, -1)}\\${mark.at(-1)}`);
}

/** The plain text again. */
export function textOfMarkup(markup: string): string {
  return markup.replace(ESCAPED, '$1');
}

/** The same in one line, for titles. */
export function markupLineOf(text: string): string {
  return markupOf(stringOf(text));
}

/**
 * A text as OSCAL's string: one line, no blank at either end, not empty. Breaks become blanks; a text without a visible
 * character is written as a dash.
 */
export function stringOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? '-' : line;
}
