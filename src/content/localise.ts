import type { Checklist, Item, TranslationFile } from '../generated/types.ts';
import type { LoadedChecklist, LoadedTranslation } from './loaded-content.ts';

type ItemWords = TranslationFile['items'][string];

/**
 * A checklist in a language: the exact tag, else its primary language ("es" for "es-MX"), else the source.
 * What the translation lacks stays in the source language, item by item, and `translation` says so. Tags,
 * weights and flags are never translated, so the digest is the source text's.
 */
export function localise(loaded: LoadedChecklist, language: string): Checklist {
  const { checklist } = loaded;
  const translation = findTranslation(loaded, language);
  if (translation === undefined) return checklist;
  const { file, digest, missing } = translation;
  const words = { title: file.title, about: file.about, disclaimer: file.disclaimer };
  return {
    ...checklist,
    ...withoutAbsent(words),
    stages: checklist.stages.map((stage) => ({ ...stage, ...own(file.stages, stage.id) })),
    modules: checklist.modules.map((module) => ({ ...module, ...own(file.modules, module.id) })),
    items: checklist.items.map((item) => localiseItem(item, own(file.items, item.id))),
    translation: { language: file.language, state: file.state, digest, missing: [...missing] },
  };
}

function findTranslation(loaded: LoadedChecklist, language: string): LoadedTranslation | undefined {
  const wanted = language.toLowerCase();
  const tags = [wanted, wanted.split('-')[0]];
  for (const tag of tags) {
    if (tag === loaded.checklist.language.toLowerCase()) return undefined;
    for (const [own, translation] of loaded.translations) {
      if (own.toLowerCase() === tag) return translation;
    }
  }
  return undefined;
}

function localiseItem(item: Item, words: ItemWords | undefined): Item {
  if (words === undefined) return item;
  const { levels, ...texts } = words;
  return {
    ...item,
    ...texts,
    levels: item.levels.map((level, at) => ({ ...level, text: levels[at] ?? level.text })),
  };
}

/** An own property: an item called "constructor" must not find one that every object has. */
function own<T>(map: Record<string, T> | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

function withoutAbsent<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
