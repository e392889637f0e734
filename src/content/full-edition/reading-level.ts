import type { Item } from '../../generated/types.ts';
import { answeringTexts } from './edition-texts.ts';

/**
 * The Flesch-Kincaid grade of texts that are read one after another: 0.39 · words per sentence + 11.8 · syllables per
 * word − 15.59 (Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted
 * personnel", Research Branch Report 8-75, 1975). A text ends its sentence. To one decimal; it says how long sentences
 * and words are, not whether a reader understands.
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.!?]+(?=\s|$|["”’)])/)).map(spoken);
  const full = sentences.filter((words) => words.length > 0);
  const words = full.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / full.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
}

/** Words as they are spoken: the parts of a word with a hyphen apart. */
function spoken(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
}

/**
 * Groups of vowels, without a silent e, es or ed at the end: within one of a dictionary's count for most English words,
 * and its errors even out over an item.
 */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const heard = letters
    .replace(/(?<=[^laeiouy])e$|(?<=[^aeiouytd])ed$|(?<=[^aeioucgsxz]|[aeiou][^aeiouycgsxz])es$/, '')
    .replace(/(?<=[aeiouy]l)e$/, '')
    .replace(/^y/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The grade of everything that the person who answers reads. */
export function answeringGrade(item: Item): number {
  return readingGrade(answeringTexts(item).map(([, text]) => text));
}

/** The grade of what nobody can leave out: the question and its ladder. */
export function ladderGrade({ question, ladder }: Item): number {
  return readingGrade([question, ...ladder]);
}
