import { digestOf } from '../digest.ts';
import type { Ruleset, Taxonomy, TranslatedRuleset, TranslatedTaxonomy } from '../generated/types.ts';
import { deepFreeze } from './deep-freeze.ts';
import { pointerTo } from './json-pointer.ts';
import type { LoadedRuleset, LoadedWords } from './loaded-content.ts';
import { findLanguage } from './localise.ts';
import { rulesetInWords } from './ruleset-words.ts';
import { taxonomyInWords } from './taxonomy-words.ts';
import { textAt, textsOf, type Words } from './words.ts';

/** The language that taxonomy and rulesets are written in. */
export const CATALOGUE_LANGUAGE = 'en';

type Head = Pick<TranslatedTaxonomy, 'language' | 'state' | 'scope'>;

/** The translations of a taxonomy or a ruleset by language; of files that were checked. */
export function loadWords(
  files: readonly { readonly value: TranslatedTaxonomy | TranslatedRuleset }[],
  source: Words,
): Map<string, LoadedWords> {
  const all = files.map(({ value }): LoadedWords => {
    const { language, state, scope = 'complete' }: Head = value;
    const words = value as unknown as Words;
    const missing = textsOf(source).filter(({ path }) => textAt(words, path) === undefined);
    const pointers = missing.map(({ path }) => pointerTo('', ...path));
    return deepFreeze({ language, state, scope, words, digest: digestOf(value), missing: pointers });
  });
  return new Map(all.map((words) => [words.language, words]));
}

/** A taxonomy in a language, and which that is; in English as far as there is no other. */
export function taxonomyIn(
  taxonomy: Taxonomy,
  translations: ReadonlyMap<string, LoadedWords>,
  language: string,
): Taxonomy {
  const found = findLanguage(translations, language, CATALOGUE_LANGUAGE);
  const own = found === undefined ? taxonomy : taxonomyInWords(taxonomy, found.words);
  return { ...own, ...offered(translations, found) };
}

/** A ruleset in a language, and which that is; in English as far as there is no other. Its digest is the source's. */
export function rulesetIn({ ruleset, translations }: LoadedRuleset, language: string): Ruleset {
  const found = findLanguage(translations, language, CATALOGUE_LANGUAGE);
  const own = found === undefined ? ruleset : rulesetInWords(ruleset, found.words);
  return { ...own, ...offered(translations, found) };
}

/** The languages that something can be read in, its own first. */
export function languagesOf(translations: ReadonlyMap<string, unknown>): string[] {
  return [CATALOGUE_LANGUAGE, ...[...translations.keys()].sort()];
}

function offered(
  translations: ReadonlyMap<string, LoadedWords>,
  found: LoadedWords | undefined,
): Required<Pick<Taxonomy, 'languages' | 'translation'>> {
  const languages = languagesOf(translations);
  if (found === undefined) {
    const translation = { language: CATALOGUE_LANGUAGE, state: 'source' as const, digest: null, missing: [] };
    return { languages, translation };
  }
  const { language, state, scope, digest, missing } = found;
  return { languages, translation: { language, state, scope, digest, missing: [...missing] } };
}
