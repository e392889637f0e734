import type { TranslatedChecklist } from '../generated/types.ts';
import { type ContentProblem, type Finding, type Place, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { TranslationFolder } from './read-translations.ts';
import type { VersionFiles } from './read-version.ts';
import type { ContentFile } from './read-yaml.ts';
import { termsOf, type VersionText, versionWords, wordsDigest } from './version-words.ts';

/**
 * A translation in a folder is named after its language, was made from exactly the English words of this version, and
 * translates only what the version has, each in the file that is named after it.
 */
export function checkTranslationFolder(folder: TranslationFolder, version: VersionFiles): ContentProblem[] {
  const { checklist } = folder;
  if (checklist === null || version.checklist === null) return [];
  const text = textOf(version);
  return [
    ...checkHead(checklist, folder, version.checklist.value.language),
    ...checkOf(checklist, expectedDigest(text, checklist.value), 'the English words'),
    ...checkKnown(folder, text),
    ...[...folder.modules, ...folder.items].flatMap(checkNamed),
  ];
}

/** The parts of a version that are translated. */
export function textOf({ checklist, items, glossary }: VersionFiles): VersionText {
  return { checklist: checklist!.value, items: items.map(({ value }) => value), terms: termsOf(glossary) };
}

/** What `of` of a translation has to say: the digest of the words that its scope covers. */
export function expectedDigest(text: VersionText, { scope }: Pick<TranslatedChecklist, 'scope'>): string {
  return wordsDigest(versionWords(text, scope === 'core' ? 'core' : 'all'));
}

function checkHead(
  file: ContentFile<TranslatedChecklist>,
  { language: folder }: TranslationFolder,
  source: string,
): ContentProblem[] {
  const { language, state, reviewedBy, reviewedOn } = file.value;
  const found: [string, Finding][] = [];
  if (language !== folder) {
    const message = `the folder ${folder} holds a translation into ${language}`;
    found.push(['/language', { code: 'CONTENT_FILE_NAME', message, mend: `rename it to ${language}` }]);
  }
  if (language === source) {
    const message = `${language} is the language of the source`;
    const mend = 'correct the items, in a new version';
    found.push(['/language', { code: 'CONTENT_FILE_NAME', message, mend }]);
  }
  if (state === 'reviewed' && (reviewedBy === undefined || reviewedOn === undefined)) {
    const message = 'the translation is called reviewed, and it does not say by whom and when';
    const mend = 'add reviewedBy and reviewedOn, or write state: machine-drafted';
    found.push(['/state', { code: 'CONTENT_MISSING_PROPERTY', message, mend }]);
  }
  return found.map(([pointer, finding]) => problemAt(file, pointer, finding));
}

/** Whether a translation was made from the words of now. */
export function checkOf(file: ContentFile<{ of?: string }>, digest: string, what: string): ContentProblem[] {
  const { of } = file.value;
  if (of === undefined || of === digest) return [];
  return [
    problemAt(file, '/of', {
      code: 'CONTENT_TRANSLATION_STALE',
      message: `the translation was made from another English text: ${what} changed since`,
      mend: `compare it with the text of now, then write of: ${digest}`,
    }),
  ];
}

function checkKnown(folder: TranslationFolder, { checklist, items, terms }: VersionText): ContentProblem[] {
  const stages = checklist.stages.map(({ id }) => id);
  const modules = new Map(checklist.modules.map((module) => [module.id, module]));
  const known = items.map(({ id }) => id);
  const unknown = (place: Place, pointer: string, finding: Finding | null): ContentProblem[] =>
    finding === null ? [] : [problemAt(place, pointer, finding)];
  const home = 'this version';
  const code = 'CONTENT_VALUE' as const;
  return [
    ...Object.keys(folder.checklist?.value.stages ?? {}).flatMap((id) =>
      unknown(folder.checklist!, pointerTo('/stages', id), unknownId(code, 'stage', id, stages, home)),
    ),
    ...folder.modules.flatMap((file) => {
      const { id, seededHarms } = file.value;
      const module = modules.get(id);
      if (module === undefined) {
        return unknown(file, '/id', unknownId('CONTENT_UNKNOWN_MODULE', 'module', id, modules.keys(), home));
      }
      const harms = module.seededHarms.map((harm) => harm.id);
      return Object.keys(seededHarms ?? {}).flatMap((harm) => {
        const finding = unknownId(code, 'seeded harm', harm, harms, 'this module');
        return unknown(file, pointerTo('/seededHarms', harm), finding);
      });
    }),
    ...folder.items.flatMap((file) => {
      const { id } = file.value;
      return unknown(file, '/id', unknownId('CONTENT_UNKNOWN_ITEM', 'item', id, known, home));
    }),
    ...Object.keys(folder.glossary?.value.terms ?? {}).flatMap((id) => {
      const ids = terms.map((term) => term.id);
      return unknown(folder.glossary!, pointerTo('/terms', id), unknownId(code, 'term', id, ids, home));
    }),
  ];
}

function checkNamed(file: ContentFile<{ id: string }>): ContentProblem[] {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  const wanted = `${file.value.id}.yaml`;
  if (name === wanted) return [];
  const message = `the translation of "${file.value.id}" is called ${name}`;
  return [problemAt(file, '/id', { code: 'CONTENT_FILE_NAME', message, mend: `rename it to ${wanted}` })];
}
