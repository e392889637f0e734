/** The shortest beginning of a word that tells it from others. */
const STEM = 4;
/** How much of a long word has to be there: the rest is ending. */
const KEPT = 0.7;
/** Words so short are articles and prepositions, or are written as they are. */
const SMALL = 3;

/**
 * Whether a text in another language names a term by one of its forms. Words are compared by their beginnings, without
 * case and accents, so that endings do not matter; where words are written together or take particles (Korean, Arabic)
 * the form may stand anywhere.
 */
export function namesTerm(text: string, forms: readonly string[], language: string): boolean {
  const primary = language.split('-')[0]!.toLowerCase();
  const own = bare(text);
  if (primary === 'ko') {
    const joined = wordsOf(own).join('');
    return forms.some((form) => joined.includes(wordsOf(bare(form)).join('')));
  }
  const words = wordsOf(own);
  return forms.some((form) => {
    const stems = stemsOf(bare(form));
    if (primary === 'ar') return stems.every((stem) => own.includes(stem.replace(/^ال/, '')));
    return stems.every((stem) => words.some((word) => word.startsWith(stem)));
  });
}

/** The beginnings that matter of the words of a form; all of them whole when they are all small. */
function stemsOf(form: string): string[] {
  const words = wordsOf(form);
  const large = words.filter((word) => word.length > SMALL);
  if (large.length === 0) return words;
  return large.map((word) => word.slice(0, Math.max(STEM, Math.ceil(word.length * KEPT))));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lower case, without accents, vowel signs and lengthening; composed again, so that Korean syllables stay whole. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
