import type { Passage } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/messages-for.ts';
import { sentence } from './number-words.ts';

const STANDINGS: Record<Passage['standing'], MessageKey> = {
  consensus: 'passage.consensus',
  several: 'passage.several',
  'one-speaker': 'passage.oneSpeaker',
  text: 'passage.text',
};

/** Where a passage stands, whose view it records and what it does for the item: everything before its paraphrase. */
export function passageWords(words: Messages, { lines, standing, relation }: Passage) {
  return {
    lines: sentence(lineWords(words, lines)),
    standing: words.text(STANDINGS[standing]),
    relation: words.text(`passage.${relation}`),
  };
}

/** "line 12" or "lines 12 to 14". */
export function lineWords(words: Messages, [first = 0, last]: readonly number[]): string {
  return first === last || last === undefined
    ? words.text('passage.line', { first })
    : words.text('passage.lines', { first, last });
}
