import type { Fraction } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/messages-for.ts';
import { exact, percent, ZERO } from '../../scoring/fraction.ts';

/** "one question", "three questions": a message that counts, given the count and its word. */
export function counted(words: Messages, count: number, key: MessageKey): string {
  return words.text(key, { count, n: words.countWord(count) });
}

/** "50 of 100"; null when there is nothing to score. Never a lone percent. */
export function ofHundred(words: Messages, value: Fraction | undefined): string | null {
  return value === null || value === undefined
    ? null
    : words.text('number.ofHundred', { value: value.percent });
}

/** "50 of 100" of an exact number written as "1/2"; what is more than nothing never reads as nothing. */
export function textOfHundred(words: Messages, text: string): string {
  const value = exact(text);
  const shown = percent(value);
  return shown === 0 && value.compare(ZERO) > 0
    ? words.text('number.lessThanOne')
    : words.text('number.ofHundred', { value: shown });
}

/** The exact value, "19/100". */
export function exactText(value: NonNullable<Fraction>): string {
  return value.den === '1' ? value.num : `${value.num}/${value.den}`;
}

/** The first letter in upper case, in scripts that have one. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
