import { digestOf } from '../digest.ts';
import type { TranslatedGlossary, TranslationFile } from '../generated/types.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { LoadedTranslation, ReadTranslation } from './loaded-content.ts';
import type { TranslationFolder } from './read-translations.ts';
import type { VersionFiles } from './read-version.ts';
import { itemWords } from './version-words.ts';
import { textAt, textsOf, type Words } from './words.ts';

/** The translations of a version by language, whichever form they have; of files that were checked. */
export function loadTranslations(version: VersionFiles): Map<string, ReadTranslation> {
  const all = [
    ...version.translations.map(({ value }) => fromFile(value, version)),
    ...version.translationFolders.map((folder) => fromFolder(folder, version)),
  ];
  return new Map(
    all.map((translation) => {
      deepFreeze(translation);
      return [translation.language, () => translation];
    }),
  );
}

function fromFile(file: TranslationFile, { items }: VersionFiles): LoadedTranslation {
  const { language, state, of: _of, ...words } = file;
  const missing = items.map(({ value }) => value.id).filter((id) => !Object.hasOwn(file.items, id));
  return {
    language,
    state,
    scope: 'partial',
    words: words as Words,
    also: {},
    digest: digestOf(file),
    missing: missing.sort(),
  };
}

function fromFolder(folder: TranslationFolder, version: VersionFiles): LoadedTranslation {
  const { language, state, scope = 'complete' } = folder.checklist!.value;
  const words = folderWords(folder);
  const terms = Object.entries(folder.glossary?.value.terms ?? {});
  const also = Object.fromEntries(terms.map(([id, term]) => [id, term.also ?? []]));
  const missing = version.items
    .map(({ value }) => value)
    .filter((item) => {
      const source = textsOf(itemWords(item));
      return source.some(({ path }) => textAt(words, ['items', item.id, ...path]) === undefined);
    });
  return {
    language,
    state,
    scope,
    words,
    also,
    digest: digestOf(filesOf(folder)),
    missing: missing.map(({ id }) => id).sort(),
  };
}

/** All words of a folder in the shape of the words of a version. */
export function folderWords({ checklist, modules, items, glossary }: TranslationFolder): Words {
  const { title, about, disclaimer, stages } = checklist?.value ?? {};
  const byId = (files: readonly { value: { id: string; of?: string } }[]): Words =>
    Object.fromEntries(files.map(({ value: { id, of: _of, ...words } }) => [id, words as Words]));
  const words = {
    title,
    about,
    disclaimer,
    stages,
    modules: byId(modules),
    items: byId(items),
    glossary: withoutForms(glossary?.value.terms ?? {}),
  };
  return Object.fromEntries(Object.entries(words).filter(([, part]) => part !== undefined)) as Words;
}

/** The words of terms; their other forms are each language's own and compared with nothing. */
export function withoutForms(terms: TranslatedGlossary['terms']): Words {
  return Object.fromEntries(Object.entries(terms).map(([id, { also: _also, ...words }]) => [id, words]));
}

/** The files of a folder, by their place in it, with the digest of their bytes. */
function filesOf({ folder, checklist, modules, items, glossary }: TranslationFolder): Record<string, string> {
  const files = [checklist, ...modules, ...items, glossary].filter((file) => file !== null);
  return Object.fromEntries(files.map(({ file, sha256 }) => [file.slice(folder.length + 1), sha256]));
}
