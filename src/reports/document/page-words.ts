import type { Messages } from '../../messages/messages-for.ts';

const NUMBER = { page: true, pages: true };

/** "Page 2 of 30" in pieces; null stands for the numbers, the page first. */
export function pageWords(words: Messages): (string | null)[] {
  return words.parts('document.page', NUMBER).map((piece) => (typeof piece === 'string' ? piece : null));
}
