import { CATALOGUE_LANGUAGE } from '../load-catalogue-words.ts';
import { folderWords } from '../load-translations.ts';
import type { ContentDirectory } from '../read-directory.ts';
import type { VersionFiles } from '../read-version.ts';
import { rulesetWords } from '../ruleset-words.ts';
import { taxonomyWords } from '../taxonomy-words.ts';
import {
  headWords,
  itemWords,
  moduleWords,
  termsOf,
  termWords,
  type VersionText,
  versionWords,
  wordsDigest,
} from '../version-words.ts';
import { versionKey } from '../vocabulary.ts';
import type { Words } from '../words.ts';

export type Scope = 'complete' | 'core' | 'partial';

/** One translation as it stands, however unfinished. */
export interface Standing {
  readonly language: string;
  readonly state: string;
  readonly scope: Scope;
  readonly words: Words;
  /** The digest of the English words that it says it was made from. */
  readonly of: string;
}

/** Something with words: the taxonomy, a ruleset, a version of a checklist. */
export interface Translatable {
  /** "taxonomy", "ungp@1.0.0", "hrba-tech@1.0.0". */
  readonly name: string;
  readonly directory: string;
  /** Its English words as far as a translation of that scope has to have them. */
  source(scope: Scope): Words & object;
  /** The files of a translation, the head first. */
  files(language: string, scope: Scope): TranslatableFile[];
  readonly standing: readonly Standing[];
}

/** A file of a translation: where it stands, and what has to be in it. */
export interface TranslatableFile {
  readonly file: string;
  /** What the file says before its words. */
  readonly head: Readonly<Record<string, string>>;
  readonly of: string;
  readonly words: Words;
  /** A list of texts that each language makes for itself, beside those with this name. */
  readonly ownListBeside?: 'term';
}

/** All that can be translated in a content directory; what does not fit its schema is left out. */
export function translatables(directory: ContentDirectory): Translatable[] {
  const { taxonomy } = directory;
  return [
    ...(taxonomy === null ? [] : [taxonomyOf(directory, taxonomyWords(taxonomy.value))]),
    ...directory.rulesets.map(({ value }) =>
      rulesetOf(directory, value.id, value.version, rulesetWords(value)),
    ),
    ...directory.versions.flatMap((version) => (version.checklist === null ? [] : [versionOf(version)])),
  ];
}

interface Head {
  language: string;
  state: string;
  scope?: Scope;
  of: string;
}

function catalogue(
  name: string,
  directory: string,
  words: Words & object,
  place: (language: string) => string,
  files: readonly { value: Head }[],
): Translatable {
  const of = wordsDigest(words);
  return {
    name,
    directory,
    source: () => words,
    files: (language, scope) => [{ file: place(language), head: headOf(language, scope, of), of, words }],
    standing: files.map(({ value }) => ({
      language: value.language,
      state: value.state,
      scope: value.scope ?? 'complete',
      words: value as unknown as Words,
      of: value.of,
    })),
  };
}

function taxonomyOf({ path, taxonomyTranslations }: ContentDirectory, words: Words & object): Translatable {
  return catalogue('taxonomy', path, words, (lang) => `taxonomy/i18n/${lang}.yaml`, taxonomyTranslations);
}

function rulesetOf(
  { path, rulesetTranslations }: ContentDirectory,
  id: string,
  version: string,
  words: Words & object,
): Translatable {
  const own = rulesetTranslations.filter((file) => file.id === id && file.version === version);
  const place = (language: string) => `rulesets/${id}/i18n/${language}/${version}.yaml`;
  return catalogue(
    versionKey(id, version),
    path,
    words,
    place,
    own.map(({ file }) => file),
  );
}

function versionOf(version: VersionFiles): Translatable {
  const { id, version: number, folder, directory, checklist, items, glossary } = version;
  const text = {
    checklist: checklist!.value,
    items: items.map(({ value }) => value),
    terms: termsOf(glossary),
  };
  const source = (scope: Scope) => versionWords(text, scope === 'core' ? 'core' : 'all');
  const folders = version.translationFolders.filter((one) => one.checklist !== null);
  return {
    name: versionKey(id, number),
    directory,
    source,
    files: (language, scope) => versionFiles(text, `${folder}/i18n/${language}`, language, scope),
    standing: folders.map((one) => {
      const { language, state, scope = 'complete', of } = one.checklist!.value;
      return { language, state, scope, words: folderWords(one), of };
    }),
  };
}

function versionFiles(text: VersionText, folder: string, language: string, scope: Scope): TranslatableFile[] {
  const all = versionWords(text, scope === 'core' ? 'core' : 'all');
  const head = headOf(language, scope, wordsDigest(all));
  const { items, checklist } = text;
  const part = (file: string, id: string, words: Words & object): TranslatableFile => {
    const of = wordsDigest(words);
    return { file: `${folder}/${file}/${id}.yaml`, head: { id, of }, of, words };
  };
  const terms = termWords(text.terms);
  const of = wordsDigest(terms);
  return [
    { file: `${folder}/checklist.yaml`, head, of: head['of']!, words: headWords(checklist) },
    ...checklist.modules
      .filter(({ id }) => Object.hasOwn(all.modules, id))
      .map((module) => part('modules', module.id, moduleWords(module))),
    ...items
      .filter(({ id }) => Object.hasOwn(all.items, id))
      .map((item) => part('items', item.id, itemWords(item))),
    ...(text.terms.length === 0
      ? []
      : [
          {
            file: `${folder}/glossary.yaml`,
            head: { of },
            of,
            words: { terms },
            ownListBeside: 'term' as const,
          },
        ]),
  ];
}

function headOf(language: string, scope: Scope, of: string): Record<string, string> {
  return { language, state: 'machine-drafted', scope, of };
}

/** Whether a language is one to translate into. */
export function isOtherLanguage(language: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) && language !== CATALOGUE_LANGUAGE;
}
