import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';
import { directionOf, type Language, localeOf, nearestLanguage } from './languages.ts';

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

const made = new Map<Language, Messages>();

/**
 * The engine's words in the language nearest to a tag; English for a language that we do not have. Made once for each
 * language, and each message is parsed when it is first asked for.
 */
export function messagesFor(tag: string): Messages {
  const language = nearestLanguage(tag);
  const known = made.get(language) ?? makeMessages(language);
  made.set(language, known);
  return known;
}

function makeMessages(language: Language): Messages {
  const locale = localeOf(language);
  const format = formatterOf(language, locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const countWords = CATALOGUES[language]['number.words'].split('|');
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

function formatterOf(language: Language, locale: string): (key: MessageKey) => IntlMessageFormat {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key) => {
    const known = formats.get(key) ?? new IntlMessageFormat(CATALOGUES[language][key], locale);
    formats.set(key, known);
    return known;
  };
}
