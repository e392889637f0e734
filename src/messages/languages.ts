/** The languages that the engine's own words exist in, each with the locale of its numbers, dates and lists. */
const LOCALES = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ko: 'ko',
  // Latin digits, as in the ids, fractions, versions and digests beside them: one number is never written in two ways.
  ar: 'ar-u-nu-latn',
} as const;

export type Language = keyof typeof LOCALES;

export const LANGUAGES = Object.keys(LOCALES) as Language[];

export const SOURCE_LANGUAGE = 'en';

/** The language of ours nearest to a BCP 47 tag: "es" for "es-MX"; English for what we do not have. */
export function nearestLanguage(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? SOURCE_LANGUAGE;
}

/** The locale whose numbers, dates and lists a language uses. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** Which way a language is read. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
