import type { TranslatedChecklist } from '../generated/types.ts';
import { checkTerms } from './check-terms.ts';
import { checkWords } from './check-words.ts';
import {
  type ContentProblem,
  type Finding,
  type Place,
  placeOf,
  problemAt,
  unknownId,
} from './content-problem.ts';
import type { TermFinder } from './glossary-terms.ts';
import { withoutForms } from './load-translations.ts';
import type { TranslationFolder } from './read-translations.ts';
import type { VersionFiles } from './read-version.ts';
import type { ContentFile } from './read-yaml.ts';
import {
  headWords,
  itemWords,
  moduleWords,
  termsOf,
  termWords,
  type VersionText,
  type VersionWords,
  versionWords,
  wordsDigest,
} from './version-words.ts';
import type { Words } from './words.ts';

/**
 * A translation in a folder is named after its language, was made from exactly the English words of this version, and
 * has every one of them and nothing else, each in the file that is named after it. One of the core alone may leave out
 * the rest; one that is still being made may leave out anything.
 */
export function checkTranslationFolder(
  folder: TranslationFolder,
  version: VersionFiles,
  find: TermFinder,
): ContentProblem[] {
  const { checklist } = folder;
  if (checklist === null || version.checklist === null) return [];
  const text = textOf(version);
  const { scope = 'complete' } = checklist.value;
  const needed = scope === 'partial' ? null : versionWords(text, scope === 'core' ? 'core' : 'all');
  return [
    ...checkFolderFits(folder, version),
    ...[...folder.modules, ...folder.items].flatMap(checkNamed),
    ...(needed === null ? [] : checkAllThere(folder, needed)),
    ...checkFolderWords(folder, text, needed),
    ...checkTerms(folder, text, find),
  ];
}

const texts = new WeakMap<VersionFiles, VersionText>();
const digests = new WeakMap<VersionText, Map<'all' | 'core', string>>();

/**
 * Whether a folder can be read as a translation of this version at all: its language, and that it was made from exactly
 * these English words. Cheaper than to look at each word.
 */
export function checkFolderFits(folder: TranslationFolder, version: VersionFiles): ContentProblem[] {
  const { checklist } = folder;
  if (checklist === null || version.checklist === null) return [];
  const text = textOf(version);
  return [
    ...checkHead(checklist, folder.language, version.checklist.value.language),
    ...checkOf(checklist, expectedDigest(text, checklist.value), 'the English words'),
    ...checkKnown(folder, text),
  ];
}

/** The parts of a version that are translated; put together once, for every language is held against the same. */
function textOf(version: VersionFiles): VersionText {
  const { checklist, items, glossary } = version;
  const text = texts.get(version) ?? {
    checklist: checklist!.value,
    items: items.map(({ value }) => value),
    terms: termsOf(glossary),
  };
  texts.set(version, text);
  return text;
}

/** What `of` of a translation has to say: the digest of the words that its scope covers. */
function expectedDigest(text: VersionText, { scope }: Pick<TranslatedChecklist, 'scope'>): string {
  const part = scope === 'core' ? 'core' : 'all';
  const known = digests.get(text) ?? new Map<'all' | 'core', string>();
  const digest = known.get(part) ?? wordsDigest(versionWords(text, part));
  digests.set(text, known.set(part, digest));
  return digest;
}

/** What the head of any translation says of itself. */
export function checkHead(
  file: ContentFile<Pick<TranslatedChecklist, 'language' | 'state' | 'reviewedBy' | 'reviewedOn'>>,
  folder: string,
  source: string,
): ContentProblem[] {
  const { language, state, reviewedBy, reviewedOn } = file.value;
  const found: [string, Finding][] = [];
  if (language !== folder) {
    const message = `a translation into ${language} stands in the place of one into ${folder}`;
    const mend = `put it in the place of ${language}, or correct language`;
    found.push(['/language', { code: 'CONTENT_FILE_NAME', message, mend }]);
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

function checkKnown(folder: TranslationFolder, { checklist, items }: VersionText): ContentProblem[] {
  const lists = [
    ['CONTENT_UNKNOWN_MODULE', 'module', folder.modules, checklist.modules],
    ['CONTENT_UNKNOWN_ITEM', 'item', folder.items, items],
  ] as const;
  return lists.flatMap(([code, what, files, known]) =>
    files.flatMap((file) => {
      const ids = known.map(({ id }) => id);
      const finding = unknownId(code, what, file.value.id, ids, 'this version');
      return finding === null ? [] : [problemAt(file, '/id', finding)];
    }),
  );
}

function checkNamed(file: ContentFile<{ id: string }>): ContentProblem[] {
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  const wanted = `${file.value.id}.yaml`;
  if (name === wanted) return [];
  const message = `the translation of "${file.value.id}" is called ${name}`;
  return [problemAt(file, '/id', { code: 'CONTENT_FILE_NAME', message, mend: `rename it to ${wanted}` })];
}

/** The files that the words need: a module, an item or a glossary without one is one problem, not one a text. */
function checkAllThere(folder: TranslationFolder, needed: VersionWords): ContentProblem[] {
  const there = (files: readonly ContentFile<{ id: string }>[]) =>
    new Set(files.map(({ value }) => value.id));
  const [modules, items] = [there(folder.modules), there(folder.items)];
  const files = [
    ...Object.keys(needed.modules).flatMap((id) => (modules.has(id) ? [] : [`modules/${id}.yaml`])),
    ...Object.keys(needed.items).flatMap((id) => (items.has(id) ? [] : [`items/${id}.yaml`])),
    ...(Object.keys(needed.glossary).length === 0 || folder.glossary !== null ? [] : ['glossary.yaml']),
  ];
  return files.map((name) =>
    problemAt(placeOf(folder.directory, `${folder.folder}/${name}`), '', {
      code: 'CONTENT_TRANSLATION_MISSING',
      message: 'the translation has no such file',
      mend: `add it ("hrba content translate" writes it with the English beside), or write scope: partial in checklist.yaml`,
    }),
  );
}

/** Every file of a folder beside the words that it translates. */
function checkFolderWords(
  folder: TranslationFolder,
  { checklist, items, terms }: VersionText,
  needed: VersionWords | null,
): ContentProblem[] {
  const compare = (place: Place, source: Words, translated: Words, complete: boolean): ContentProblem[] =>
    checkWords({ place, language: folder.language, source, translated, complete });
  const { title, about, disclaimer, stages } = folder.checklist!.value;
  const head = given({ title, about, disclaimer, stages });
  const source = {
    modules: new Map(checklist.modules.map((module) => [module.id, moduleWords(module)])),
    items: new Map(items.map((item) => [item.id, itemWords(item)])),
  };
  const each = (part: 'modules' | 'items'): ContentProblem[] =>
    folder[part].flatMap((file) => {
      const { id, of: _of, ...words } = file.value;
      const own = source[part].get(id);
      if (own === undefined) return [];
      return [
        ...checkOf(file, wordsDigest(own), `the English of ${id}`),
        ...compare(file, own, words, Object.hasOwn(needed?.[part] ?? {}, id)),
      ];
    });
  const { glossary } = folder;
  const whole = Object.keys(needed?.glossary ?? {}).length > 0;
  const named = { terms: termWords(terms) };
  return [
    ...compare(folder.checklist!, headWords(checklist), head, needed !== null),
    ...each('modules'),
    ...each('items'),
    ...(glossary === null
      ? []
      : [
          ...checkOf(glossary, wordsDigest(named.terms), 'the English glossary'),
          ...compare(glossary, named, { terms: withoutForms(glossary.value.terms) }, whole),
        ]),
  ];
}

/** The parts that are there. */
function given(words: Record<string, Words | undefined>): Words {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined));
}
