import { textsOf, type Words } from '../words.ts';
import type { TranslatableFile } from './translatable.ts';

const WIDTH = 100;

/**
 * A file of a translation that is still to be made: every text empty, with the English above it as a comment. An empty
 * text counts as not there, so the file can be checked and served before it is finished.
 */
export function skeletonText({ head, words, ownListBeside }: TranslatableFile): string {
  const top = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  return `${[...top, '', ...lines(words, '', ownListBeside)].join('\n')}\n`;
}

function lines(words: Words, indent: string, ownListBeside: string | undefined): string[] {
  if (typeof words === 'string') return [];
  if (Array.isArray(words)) return words.flatMap((word: Words) => listLines(word, indent, ownListBeside));
  return Object.entries(words as Record<string, Words>).flatMap(([name, word]) => {
    if (textsOf(word).length === 0) return [];
    const key = /^[A-Za-z][\w.-]*$/.test(name) ? name : JSON.stringify(name);
    if (typeof word !== 'string') {
      return [`${indent}${key}:`, ...lines(word, `${indent}  `, ownListBeside)];
    }
    const own = [...comment(word, indent), `${indent}${key}: ""`];
    return name === ownListBeside ? [...own, `${indent}also: []`] : own;
  });
}

function listLines(word: Words, indent: string, ownListBeside: string | undefined): string[] {
  if (typeof word === 'string') return [...comment(word, indent), `${indent}- ""`];
  const inner = lines(word, `${indent}  `, ownListBeside);
  // The first line that is no comment begins the entry.
  const first = inner.findIndex((line) => !line.trimStart().startsWith('#'));
  return inner.map((line, at) => (at === first ? `${indent}- ${line.trimStart()}` : line));
}

/** The English in lines of a width that is read easily. */
function comment(text: string, indent: string): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (row !== '' && `${indent}# ${row} ${word}`.length > WIDTH) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row].map((one) => `${indent}# ${one}`);
}
