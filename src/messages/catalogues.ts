import type { Catalogue } from './catalogue.ts';
import { en } from './en/catalogue.ts';
import type { Language } from './languages.ts';

const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => en,
  fr: async () => (await import('./fr/catalogue.ts')).fr,
  es: async () => (await import('./es/catalogue.ts')).es,
  ko: async () => (await import('./ko/catalogue.ts')).ko,
  ar: async () => (await import('./ar/catalogue.ts')).ar,
};

/** Every message in a language. English is always there; another is loaded when it is first asked for. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return LOADERS[language]();
}
