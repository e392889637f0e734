import type { ChecklistFile, TranslationFile } from '../generated/types.ts';
import { checkFolderFits, checkTranslationFolder } from './check-translation-folder.ts';
import { checkWords } from './check-words.ts';
import { type ContentProblem, placeOf, problemAt, unknownId } from './content-problem.ts';
import { termFinder } from './glossary-terms.ts';
import { pointerTo } from './json-pointer.ts';
import type { VersionFiles } from './read-version.ts';
import type { ContentFile } from './read-yaml.ts';
import { checklistDigest } from './version-digest.ts';
import { termsOf, type VersionWords, versionWords } from './version-words.ts';
import type { Words } from './words.ts';

/**
 * A translation is named after its language, was made from exactly this version's English text, and
 * translates only items, stages and modules that the version has. Items it lacks are no mistake: they fall
 * back to English.
 */
export function checkTranslations(version: VersionFiles, checklist: ChecklistFile): ContentProblem[] {
  const oneForm = checkOneForm(version);
  if (version.translations.length + version.translationFolders.length === 0) return oneForm;
  const items = version.items.map(({ value }) => value);
  const digest = checklistDigest(checklist, items);
  const known = items.map(({ id }) => id);
  const stages = checklist.stages.map(({ id }) => id);
  const modules = checklist.modules.map(({ id }) => id);
  const find = termFinder(termsOf(version.glossary));
  const words = versionWords({ checklist, items, terms: [] });
  const folders = version.translationFolders.flatMap((folder) =>
    checkTranslationFolder(folder, version, find),
  );
  const files = version.translations.flatMap((file) => [
    ...checkLanguage(file, checklist.language),
    ...checkOf(file, digest),
    ...checkFileWords(file, words),
    ...checkKeys(file, 'items', 'CONTENT_UNKNOWN_ITEM', known),
    ...checkKeys(file, 'stages', 'CONTENT_VALUE', stages),
    ...checkKeys(file, 'modules', 'CONTENT_UNKNOWN_MODULE', modules),
  ]);
  return [...files, ...folders, ...oneForm];
}

/**
 * What keeps translations from being read at all: the wrong language, or another English text. For their first use,
 * which has no time for what checkTranslations looks at besides.
 */
export function checkTranslationsFit(version: VersionFiles, checklist: ChecklistFile): ContentProblem[] {
  const items = version.items.map(({ value }) => value);
  return [
    ...version.translationFolders.flatMap((folder) => checkFolderFits(folder, version)),
    ...version.translations.flatMap((file) => [
      ...checkLanguage(file, checklist.language),
      ...checkOf(file, checklistDigest(checklist, items)),
    ]),
  ];
}

/** The texts of what the version has; what it does not have is told by its own check. */
function checkFileWords(file: Translation, source: VersionWords): ContentProblem[] {
  const { language, state: _state, of: _of, ...words } = file.value;
  const parts = ['stages', 'modules', 'items'] as const;
  const known = parts.map((part) => {
    const ids = Object.entries(words[part] ?? {}).filter(([id]) => Object.hasOwn(source[part], id));
    return [part, Object.fromEntries(ids)];
  });
  const translated = { ...words, ...Object.fromEntries(known) } as unknown as Words;
  return checkWords({ place: file, language, source, translated, complete: false });
}

/** A language in both forms: which of the two would be read depended on chance. */
function checkOneForm({ directory, translationPlaces }: VersionFiles): ContentProblem[] {
  const folders = new Set(
    translationPlaces.filter(({ isFolder }) => isFolder).map(({ language }) => language),
  );
  return translationPlaces
    .filter(({ isFolder, language }) => !isFolder && folders.has(language))
    .map(({ language, path }) => {
      const message = `the translation into ${language} is there twice: as this file and as the folder ${language}/`;
      const finding = { code: 'CONTENT_DUPLICATE_ID', message, mend: 'remove one of them' } as const;
      return problemAt(placeOf(directory, path), '', finding);
    });
}

type Translation = ContentFile<TranslationFile>;

function checkLanguage(file: Translation, source: string): ContentProblem[] {
  const { language } = file.value;
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  if (name === `${language}.yaml` && language !== source) return [];
  const finding =
    language === source
      ? { message: `${language} is the language of the source`, mend: 'correct the items, in a new version' }
      : {
          message: `a translation into ${language} is called ${name}`,
          mend: `rename it to ${language}.yaml`,
        };
  return [problemAt(file, '/language', { code: 'CONTENT_FILE_NAME', ...finding })];
}

function checkOf(file: Translation, digest: string): ContentProblem[] {
  if (file.value.of === digest) return [];
  return [
    problemAt(file, '/of', {
      code: 'CONTENT_TRANSLATION_STALE',
      message: 'the translation was made from another English text',
      mend: `compare it with the text of now, then write of: ${digest}`,
    }),
  ];
}

function checkKeys(
  file: Translation,
  part: 'items' | 'stages' | 'modules',
  code: 'CONTENT_UNKNOWN_ITEM' | 'CONTENT_UNKNOWN_MODULE' | 'CONTENT_VALUE',
  known: readonly string[],
): ContentProblem[] {
  return Object.keys(file.value[part] ?? {}).flatMap((id) => {
    const finding = unknownId(code, part.slice(0, -1), id, known, 'this version');
    return finding === null ? [] : [problemAt(file, pointerTo('', part, id), finding)];
  });
}
