import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './catalogue.ts';
import { loadCatalogue } from './catalogues.ts';
import { en } from './en/catalogue.ts';
import { directionOf, type Language, localeOf, nearestLanguage, SOURCE_LANGUAGE } from './languages.ts';

export type Values = Readonly<Record<string, string | number>>;

/** The engine's words in one language. */
export interface Messages {
  language: Language;
  direction: 'ltr' | 'rtl';
  /** Whether a person stands behind these words: what was drafted by a machine says so until one does. */
  state: 'source' | 'machine-drafted';
  /** A message as text. @throws when the message needs a value that is not given */
  text(key: MessageKey, values?: Values): string;
  /** A message in pieces: its own text, and what was given for its places and its tags as it was given. */
  parts(key: MessageKey, values: Readonly<Record<string, unknown>>): unknown[];
  /** "22 November 2026" from a date or a time in UTC; anything else stays as it is. */
  date(iso: string): string;
  number(value: number): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "three" up to twelve, then digits: what is said in words should not look like a score. */
  countWord(count: number): string;
}

const english = makeMessages(SOURCE_LANGUAGE, en);
const made = new Map<Language, Messages>([[SOURCE_LANGUAGE, english]]);

/**
 * The engine's words in the language nearest to a tag; English for a language that we do not have. Loaded and made once
 * for each language, and each message is parsed when it is first asked for.
 */
export async function loadMessages(tag: string): Promise<Messages> {
  const language = nearestLanguage(tag);
  const known = made.get(language) ?? makeMessages(language, await loadCatalogue(language));
  // Two may have waited for the same catalogue: the first to come made them.
  const first = made.get(language) ?? known;
  made.set(language, first);
  return first;
}

/** As loadMessages, at once: for what draws a page, after whoever asks for it has loaded them. English until then. */
export function messagesFor(tag: string): Messages {
  return made.get(nearestLanguage(tag)) ?? english;
}

function makeMessages(language: Language, catalogue: Catalogue): Messages {
  const locale = localeOf(language);
  const format = formatterOf(catalogue, locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const countWords = catalogue['number.words'].split('|');
  return {
    language,
    direction: directionOf(language),
    state: language === 'en' ? 'source' : 'machine-drafted',
    text: (key, values) => String(format(key).format(values)),
    parts: (key, values) =>
      format(key)
        .formatToParts(values as Parameters<IntlMessageFormat['formatToParts']>[0])
        .map(({ value }) => value),
    date: (iso) => {
      const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
      const date = new Date(day ?? Number.NaN);
      return Number.isNaN(date.getTime()) ? iso : dates.format(date);
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    countWord: (count) => countWords[count] ?? numbers.format(count),
  };
}

function formatterOf(catalogue: Catalogue, locale: string): (key: MessageKey) => IntlMessageFormat {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key) => {
    const known = formats.get(key) ?? new IntlMessageFormat(catalogue[key], locale);
    formats.set(key, known);
    return known;
  };
}
