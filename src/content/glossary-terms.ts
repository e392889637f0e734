import type { GlossaryTerm, Item } from '../generated/types.ts';
import { itemWords } from './version-words.ts';
import { textsOf } from './words.ts';

/** Finds the terms of a glossary in English texts. */
export type TermFinder = (text: string) => readonly string[];

/**
 * Makes what finds the terms that a text uses: by any of their forms, whatever the case, as whole words. Where a longer
 * form has a shorter one in it ("access to remedy", "remedy"), only the longer was used.
 */
export function termFinder(terms: readonly GlossaryTerm[]): TermFinder {
  const owners = new Map<string, string>();
  for (const { id, term, also } of terms) {
    for (const form of [term, ...also]) owners.set(plain(form), id);
  }
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (forms.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  // Each language is compared with the same texts.
  const known = new Map<string, string[]>();
  return (text) => {
    let ids = known.get(text);
    if (ids === undefined) {
      const found = plain(text).match(pattern) ?? [];
      ids = [...new Set(found.map((form) => owners.get(form)!))];
      known.set(text, ids);
    }
    return ids;
  };
}

/** One blank between words, lower case, plain apostrophes. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").toLowerCase();
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Items with the terms that their texts use, in the order of the glossary. */
export function withTerms(items: readonly Item[], terms: readonly GlossaryTerm[]): Item[] {
  const find = termFinder(terms);
  return items.map((item) => {
    const used = new Set(textsOf(itemWords(item)).flatMap(({ text }) => find(text)));
    return { ...item, terms: terms.map(({ id }) => id).filter((id) => used.has(id)) };
  });
}
