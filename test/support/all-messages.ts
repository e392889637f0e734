import type { Catalogue } from '../../src/messages/catalogue.ts';
import { loadCatalogue } from '../../src/messages/catalogues.ts';
import { LANGUAGES, type Language } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';

/** Every message in every language; whoever imports this can draw pages in all of them. */
export const CATALOGUES = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await loadCatalogue(language)] as const)),
) as Record<Language, Catalogue>;

await Promise.all(LANGUAGES.map(loadMessages));
