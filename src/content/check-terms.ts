import { shortened } from './check-words.ts';
import { type ContentProblem, problemAt } from './content-problem.ts';
import type { TermFinder } from './glossary-terms.ts';
import { pointerTo } from './json-pointer.ts';
import { namesTerm } from './names-term.ts';
import type { TranslationFolder } from './read-translations.ts';
import { itemWords, type VersionText } from './version-words.ts';
import { textAt, textsOf, type Words } from './words.ts';

/**
 * Where an English text of an item uses a term of the glossary, its translation says it in the words of its own
 * glossary: a term that is called now this, now that reads as two things. Terms that are not translated yet, and texts
 * that are not, are not looked at.
 */
export function checkTerms(
  folder: TranslationFolder,
  { items, terms }: VersionText,
  find: TermFinder,
): ContentProblem[] {
  const { glossary, language } = folder;
  if (glossary === null) return [];
  const english = new Map(terms.map(({ id, term }) => [id, term]));
  const forms = new Map(
    Object.entries(glossary.value.terms).map(([id, { term = '', also = [] }]) => [
      id,
      [term, ...also].filter((form) => form.trim() !== ''),
    ]),
  );
  const source = new Map(items.map((item) => [item.id, textsOf(itemWords(item))]));
  return folder.items.flatMap((file) =>
    (source.get(file.value.id) ?? []).flatMap(({ path, text }) => {
      const own = textAt(file.value as unknown as Words, path);
      if (own === undefined) return [];
      return find(text).flatMap((id) => {
        const names = forms.get(id) ?? [];
        if (names.length === 0 || namesTerm(own, names, language)) return [];
        const message = `"${english.get(id)}" is "${names[0]}" in the glossary, and this text has no form of it: "${shortened(own)}"`;
        const mend = `use it, or add the form that is used here to "also" of ${id} in glossary.yaml`;
        return [problemAt(file, pointerTo('', ...path), { code: 'CONTENT_TRANSLATION_TERM', message, mend })];
      });
    }),
  );
}
