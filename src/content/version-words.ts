import { digestOf } from '../digest.ts';
import type { ChecklistFile, Glossary, GlossaryTerm, Item, Module } from '../generated/types.ts';

/** What is translated of an item, as i18n/<lang>/items/<item-id>.yaml has it. */
export type ItemWords = {
  question: string;
  why: string;
  ladder: string[];
  levels: string[];
  evidence: string[];
  do: string;
  dont: string;
  caution: string;
  /** Only of an item that has one. */
  naGuidance?: string;
  sources: string[];
};

export type ModuleWords = {
  title: string;
  about: string;
  seededHarms: Record<string, { title: string; story: string; talkTo: string; sources: string[] }>;
};

/** The other forms of a term are each language's own: they are not translated one by one. */
export type TermWords = { term: string; text: string };

export type HeadWords = {
  title: string;
  about: string;
  disclaimer: string;
  stages: Record<string, { title: string; about: string }>;
};

/** All that is translated of a version. */
export type VersionWords = HeadWords & {
  modules: Record<string, ModuleWords>;
  items: Record<string, ItemWords>;
  glossary: Record<string, TermWords>;
};

/** The parts of a version that have words. */
export interface VersionText {
  checklist: Pick<ChecklistFile, 'title' | 'about' | 'disclaimer' | 'stages' | 'modules'>;
  items: readonly Item[];
  terms: readonly GlossaryTerm[];
}

/** The words of an item in its source language. */
export function itemWords(item: Item): ItemWords {
  const { question, why, ladder, levels, evidence, naGuidance, sources } = item;
  return {
    question,
    why,
    ladder: [...ladder],
    levels: levels.map(({ text }) => text),
    evidence: evidence.map(({ text }) => text),
    do: item.do,
    dont: item.dont,
    caution: item.caution,
    ...(naGuidance === null ? {} : { naGuidance }),
    sources: sources.map(({ paraphrase }) => paraphrase),
  };
}

/** The words of a module and of the harms it brings. */
export function moduleWords({ title, about, seededHarms }: Module): ModuleWords {
  const harms = seededHarms.map(({ id, title: name, story, talkTo, sources }) => [
    id,
    { title: name, story, talkTo, sources: sources.map(({ paraphrase }) => paraphrase) },
  ]);
  return { title, about, seededHarms: Object.fromEntries(harms) };
}

/** The words of the head of a version. */
export function headWords({ title, about, disclaimer, stages }: VersionText['checklist']): HeadWords {
  const named = stages.map((stage) => [stage.id, { title: stage.title, about: stage.about }]);
  return { title, about, disclaimer, stages: Object.fromEntries(named) };
}

/** The words of a glossary, by term. */
export function termWords(terms: readonly GlossaryTerm[]): VersionWords['glossary'] {
  return Object.fromEntries(terms.map(({ id, term, text }) => [id, { term, text }]));
}

/** All words of a version; with the scope core, only those that everyone meets: the core items and their modules. */
export function versionWords(
  { checklist, items, terms }: VersionText,
  scope: 'all' | 'core' = 'all',
): VersionWords {
  const core = scope === 'core';
  const asked = core ? items.filter((item) => item.core) : items;
  const home = new Set(asked.map(({ module }) => module));
  const modules = core ? checklist.modules.filter(({ id }) => home.has(id)) : checklist.modules;
  return {
    ...headWords(checklist),
    modules: Object.fromEntries(modules.map((module) => [module.id, moduleWords(module)])),
    items: Object.fromEntries(asked.map((item) => [item.id, itemWords(item)])),
    glossary: core ? {} : termWords(terms),
  };
}

/** What `of` in a translation names: the digest of the English words, which numbers, weights and tags do not change. */
export function wordsDigest(words: object): string {
  return digestOf(words);
}

/** The glossary's terms; none when the version has no glossary. */
export function termsOf(glossary: { readonly value: Glossary } | null): readonly GlossaryTerm[] {
  return glossary?.value.terms ?? [];
}
