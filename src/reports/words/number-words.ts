import type { Fraction } from '../../generated/types.ts';
import { exact, percent, ZERO } from '../../scoring/fraction.ts';

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "three" up to twelve, then digits: what is said in words should not look like a score. */
export function countWord(count: number): string {
  return SMALL[count] ?? String(count);
}

/** "one question", "three questions". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${countWord(count)} ${count === 1 ? singular : plural}`;
}

/** "50 of 100"; null when there is nothing to score. Never a lone percent. */
export function ofHundred(value: Fraction | undefined): string | null {
  return value === null || value === undefined ? null : `${value.percent} of 100`;
}

/** "50 of 100" of an exact number written as "1/2"; what is more than nothing never reads as nothing. */
export function textOfHundred(text: string): string {
  const value = exact(text);
  const shown = percent(value);
  return shown === 0 && value.compare(ZERO) > 0 ? 'less than 1 of 100' : `${shown} of 100`;
}

/** The exact value, "19/100". */
export function exactText(value: NonNullable<Fraction>): string {
  return value.den === '1' ? value.num : `${value.num}/${value.den}`;
}

/** "a, b and c". */
export function listed(words: readonly string[], joiner = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

/** The first letter in upper case. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
