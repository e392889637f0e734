import { type Expected, TELLTALES } from './telltale-words.ts';

/** Letters that Arabic puts before a word: and, in, with, like, for, and the article. */
const ARABIC_FRONT = '[وف]?(?:ال|بال|كال|لل|[بكل])?';
const PATTERNS = TELLTALES.map(
  ({ words, stems }) => new RegExp(`${wholeWords(words)}|${begun(stems)}`, 'iu'),
);

function wholeWords(words: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`;
}

function begun(stems: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])${ARABIC_FRONT}(?:${stems.join('|')})`;
}

/** What a text suggests, each with the word that does, as it stands in the text. */
export function suggestedBy(text: string): (Expected & { word: string })[] {
  // Typed as two characters or as one, an accented letter is the same; typographic apostrophes, too.
  const plain = text.normalize('NFC').replaceAll('’', "'");
  return TELLTALES.flatMap(({ fact, value }, index) => {
    const [word] = PATTERNS[index]?.exec(plain) ?? [];
    return word === undefined ? [] : [{ fact, value, word }];
  });
}
