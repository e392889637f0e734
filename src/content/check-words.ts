import { type ContentProblem, type Finding, type Place, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import { lostNumbers } from './lost-numbers.ts';
import { nearest } from './nearest.ts';
import { textAt, textsOf, type WordAt, type Words, wordsAt } from './words.ts';

/** A text up to so many signs may be the same in two languages: a name, a number, a word of both. */
const SAME_UP_TO = 20;

/** The words of one file of a translation beside those that it translates. */
export interface ComparedWords {
  readonly place: Place;
  readonly language: string;
  readonly source: Words;
  readonly translated: Words;
  /** Every text has to be there; else those that are not are still to come. */
  readonly complete: boolean;
}

/**
 * What a translation has against the words that it translates, text by text: nothing is missing, nothing is there that
 * has no English, nothing is left in English, and no number, address or placeholder is lost.
 */
export function checkWords(compared: ComparedWords): ContentProblem[] {
  const { place, language, source, translated, complete } = compared;
  const texts = textsOf(source);
  const found = texts.flatMap((text): [WordAt, Finding][] => {
    const own = textAt(translated, text.path);
    if (own === undefined) return complete ? [[text, missing(text, source)]] : [];
    if (own === text.text) return isCopy(own) ? [[text, copied(own)]] : [];
    const lost = lostNumbers(text.text, own, language);
    return lost.length === 0 ? [] : [[text, withoutNumbers(lost)]];
  });
  return [
    ...found.map(([{ path }, finding]) => problemAt(place, pointerTo('', ...path), finding)),
    ...checkExtra(compared),
  ];
}

/** Texts that translate nothing: a position or a name that the English does not have. */
function checkExtra({ place, source, translated }: ComparedWords): ContentProblem[] {
  const strayed = new Map<string, Finding>();
  for (const { path } of textsOf(translated)) {
    const depth = path.findIndex((_step, at) => wordsAt(source, path.slice(0, at + 1)) === undefined);
    if (depth === -1) continue;
    const step = path[depth]!;
    const beside = wordsAt(source, path.slice(0, depth));
    const names = typeof beside === 'object' && !Array.isArray(beside) ? Object.keys(beside) : [];
    strayed.set(pointerTo('', ...path.slice(0, depth + 1)), {
      code: 'CONTENT_TRANSLATION_EXTRA',
      message:
        typeof step === 'number'
          ? `the English has ${(beside as readonly Words[]).length} texts there, and this is number ${step + 1}`
          : `the English has nothing called "${step}" there`,
      mend: 'compare it with the English, and take out what it does not have',
      didYouMean: nearest(String(step), names),
    });
  }
  return [...strayed].map(([pointer, finding]) => problemAt(place, pointer, finding));
}

function missing({ path, text }: WordAt, source: Words): Finding {
  const last = path.at(-1);
  const list = wordsAt(source, path.slice(0, -1));
  const where =
    typeof last === 'number' ? `text ${last + 1} of ${(list as readonly Words[]).length}` : 'a text';
  return {
    code: 'CONTENT_TRANSLATION_MISSING',
    message: `${where} is not translated: "${shortened(text)}"`,
    mend: 'translate it; while the translation is being made, checklist.yaml may say scope: partial',
  };
}

function isCopy(text: string): boolean {
  return text.length > SAME_UP_TO && /\p{L}/u.test(text);
}

function copied(text: string): Finding {
  const message = `the text is still the English one: "${shortened(text)}"`;
  return { code: 'CONTENT_TRANSLATION_COPY', message, mend: 'translate it' };
}

function withoutNumbers(lost: readonly string[]): Finding {
  return {
    code: 'CONTENT_TRANSLATION_NUMBER',
    message: `the English has ${lost.join(', ')}, which the translation has lost`,
    mend: 'write it as the English does: numbers in figures, addresses and {placeholders} as they are',
  };
}

/** The beginning of a text, to find it by. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
