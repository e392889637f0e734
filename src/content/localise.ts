import type { Checklist, Item, Module } from '../generated/types.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { LoadedChecklist, LoadedTranslation } from './loaded-content.ts';
import { headWords, itemWords, moduleWords, termWords } from './version-words.ts';
import { inOtherWords, type Words, wordsAt } from './words.ts';

const made = new WeakMap<LoadedTranslation, Checklist>();

/**
 * A checklist in a language: the exact tag, else its primary language ("es" for "es-MX"), else the source.
 * What the translation lacks stays in the source language, text by text, and `translation` names the items. Tags,
 * weights and flags are never translated, so the digest is the source text's. Content never changes: each language is
 * read and put together once, when it is first asked for; one that cannot be used is the source.
 */
export function localise(loaded: LoadedChecklist, language: string): Checklist {
  const { checklist } = loaded;
  const translation = findTranslation(loaded, language);
  if (translation === undefined) return checklist;
  let localised = made.get(translation);
  if (localised === undefined) {
    localised = deepFreeze(inLanguage(checklist, translation));
    made.set(translation, localised);
  }
  return localised;
}

function findTranslation(loaded: LoadedChecklist, language: string): LoadedTranslation | undefined {
  return findLanguage(loaded.translations, language, loaded.checklist.language)?.() ?? undefined;
}

/** What is there for a language, or for its primary language; undefined when that is the source. */
export function findLanguage<T>(
  offered: ReadonlyMap<string, T>,
  language: string,
  source: string,
): T | undefined {
  const wanted = language.toLowerCase();
  const tags = [wanted, wanted.split('-')[0]];
  for (const tag of tags) {
    if (tag === source.toLowerCase()) return undefined;
    for (const [own, found] of offered) {
      if (own.toLowerCase() === tag) return found;
    }
  }
  return undefined;
}

function inLanguage(checklist: Checklist, translation: LoadedTranslation): Checklist {
  const { words, language, state, scope, digest, missing } = translation;
  const { stages, ...head } = inOtherWords(headWords(checklist), words);
  return {
    ...checklist,
    ...head,
    stages: checklist.stages.map((stage) => ({ ...stage, ...stages[stage.id] })),
    modules: checklist.modules.map((module) =>
      localiseModule(module, wordsAt(words, ['modules', module.id])),
    ),
    items: checklist.items.map((item) => localiseItem(item, wordsAt(words, ['items', item.id]))),
    ...(checklist.glossary === undefined ? {} : { glossary: localiseTerms(checklist.glossary, translation) }),
    translation: { language, state, scope, digest, missing: [...missing] },
  };
}

function localiseModule(module: Module, translated: Words | undefined): Module {
  if (translated === undefined) return module;
  const { seededHarms, ...words } = inOtherWords(moduleWords(module), translated);
  return {
    ...module,
    ...words,
    seededHarms: module.seededHarms.map((harm) => {
      const { sources, ...own } = seededHarms[harm.id]!;
      const passages = harm.sources.map((source, at) => ({ ...source, paraphrase: sources[at]! }));
      return { ...harm, ...own, sources: passages };
    }),
  };
}

function localiseItem(item: Item, translated: Words | undefined): Item {
  if (translated === undefined) return item;
  const { levels, evidence, sources, ...words } = inOtherWords(itemWords(item), translated);
  return {
    ...item,
    ...words,
    levels: item.levels.map((level, at) => ({ ...level, text: levels[at]! })),
    evidence: item.evidence.map((one, at) => ({ ...one, text: evidence[at]! })),
    sources: item.sources.map((source, at) => ({ ...source, paraphrase: sources[at]! })),
  };
}

type Terms = NonNullable<Checklist['glossary']>;

function localiseTerms(terms: Terms, { words, also }: LoadedTranslation): Terms {
  const named = inOtherWords(termWords(terms), wordsAt(words, ['glossary']));
  return terms.map((term) => ({
    ...term,
    ...named[term.id],
    also: [...(Object.hasOwn(also, term.id) ? also[term.id]! : term.also)],
  }));
}
