import type { Checklist, Manifest, Taxonomy } from '../generated/types.ts';
import { checkCatalogues, checkContent } from './check-content.ts';
import { ContentError, type ContentProblem, sortProblems } from './content-problem.ts';
import { deepFreeze } from './deep-freeze.ts';
import { listChecklists, newestVersion } from './find-version.ts';
import { checkFullEditions } from './full-edition/check-full-edition.ts';
import { withTerms } from './glossary-terms.ts';
import type { Readings } from './kept-readings.ts';
import { CATALOGUE_LANGUAGE, loadWords, taxonomyIn } from './load-catalogue-words.ts';
import { loadTranslations } from './load-translations.ts';
import type { Content, LoadedChecklist, LoadedRuleset, LoadedWords } from './loaded-content.ts';
import { findLanguage, localise } from './localise.ts';
import { type ContentDirectory, readDirectory } from './read-directory.ts';
import { readDocuments } from './read-documents.ts';
import type { TranslationsRead, VersionFiles } from './read-version.ts';
import { rulesetWords } from './ruleset-words.ts';
import { taxonomyWords } from './taxonomy-words.ts';
import { translationsAtFirstUse } from './translations-at-first-use.ts';
import { type ChecklistText, checklistDigest, checklistText, rulesetDigest } from './version-digest.ts';
import { versionKey, vocabularyOf } from './vocabulary.ts';

export interface ContentPlaces {
  /** Content directories; the first is the project's own, with the taxonomy and the manifest that counts. */
  directories: readonly string[];
  /** Where the cited documents are, as <id>.txt; digests and lines are checked against them when given. */
  documentsDirectory?: string | undefined;
  /** Files that were read before; without it every file is read and checked afresh. */
  readings?: Readings | undefined;
  /**
   * What to do about translations: read and check them at once, each word, or leave each for its first use, as a start
   * does. Then one that cannot be used is told to `onUnusable`, once, and its readers get the source language.
   */
  translations?: TranslationsRead | undefined;
  onUnusable?: ((error: ContentError) => void) | undefined;
  /** Whether to ask of the project's full editions what docs/add-an-item.md says; a start leaves it out. */
  fullEditions?: boolean | undefined;
}

/**
 * Reads, checks and freezes all content (ARCHITECTURE.md, "The house"; CONTENT.md). Throws a ContentError
 * with every problem, sorted by file and line, when anything is wrong: content that is half right is not
 * served.
 */
export function loadContent(places: ContentPlaces): Content {
  const directories = readChecked(places, { catalogues: true });
  const manifest = directories[0]?.manifest?.value ?? null;
  const rulesets = directories.flatMap((directory) => loadRulesets(directory, manifest));
  const checklists = directories.flatMap((directory) =>
    directory.versions.map((version) => loadChecklist(version, manifest, translationsOf(version, places))),
  );
  return assemble(directories, manifest, new Map(rulesets), new Map(checklists));
}

/**
 * The directories when nothing is wrong with them; throws a ContentError otherwise. Publishing leaves
 * `catalogues` out: it is what brings the manifest's record of the sources up to date.
 */
export function readChecked(
  places: ContentPlaces,
  { catalogues }: { catalogues: boolean },
): ContentDirectory[] {
  const { read, problems } = readAndCheck(places);
  if (catalogues) problems.push(...checkCatalogues(read));
  if (problems.length > 0) throw new ContentError(sortProblems(problems));
  places.readings?.keep();
  return read;
}

/** The directories as far as they can be read, and everything that is wrong with them but for the catalogues. */
export function readAndCheck(places: ContentPlaces): {
  read: ContentDirectory[];
  problems: ContentProblem[];
} {
  const { directories, documentsDirectory, readings, fullEditions, translations = 'at-once' } = places;
  const read = directories.map((path, at) =>
    readDirectory(path, at === 0 ? 'project' : 'additional', { readings, translationsRead: translations }),
  );
  const documents = readDocuments(read, documentsDirectory);
  const problems = checkContent(read, documents, { eachWord: translations === 'at-once' });
  const vocabulary = fullEditions === true ? vocabularyOf(read) : null;
  if (vocabulary !== null) problems.push(...checkFullEditions(read[0]!, vocabulary, documents.documents));
  return { read, problems };
}

function assemble(
  directories: readonly ContentDirectory[],
  manifest: Manifest | null,
  rulesets: ReadonlyMap<string, LoadedRuleset>,
  checklists: ReadonlyMap<string, LoadedChecklist>,
): Content {
  const taxonomy = directories[0]?.taxonomy?.value;
  if (taxonomy === undefined) throw new TypeError('no content directory was given');
  const all = [...checklists.values()];
  const list = deepFreeze(listChecklists(all));
  const taxonomyTranslations = loadWords(directories[0]!.taxonomyTranslations, taxonomyWords(taxonomy));
  return Object.freeze<Content>({
    taxonomy: deepFreeze(taxonomy),
    sources: deepFreeze(directories.flatMap(({ sources }) => sources?.value.sources ?? [])),
    frameworks: deepFreeze(directories.flatMap(({ frameworks }) => frameworks?.value.frameworks ?? [])),
    checklists,
    rulesets,
    manifest: deepFreeze(manifest),
    findChecklist: (id, version) => {
      if (version !== undefined) return checklists.get(versionKey(id, version));
      const own = all.filter(({ checklist }) => checklist.id === id);
      return newestVersion(own, ({ checklist }) => checklist.version);
    },
    findRuleset: (id, version) => {
      if (version !== undefined) return rulesets.get(versionKey(id, version));
      const own = [...rulesets.values()].filter(({ ruleset }) => ruleset.id === id);
      return newestVersion(own, ({ ruleset }) => ruleset.version);
    },
    listChecklists: () => list,
    localise: (checklist, language) => {
      const loaded = checklists.get(versionKey(checklist.id, checklist.version));
      return loaded === undefined ? checklist : localise(loaded, language);
    },
    taxonomyTranslations,
    taxonomyIn: taxonomyReader(taxonomy, taxonomyTranslations),
  });
}

function loadRulesets(directory: ContentDirectory, manifest: Manifest | null): [string, LoadedRuleset][] {
  return directory.rulesets.map(({ value }) => {
    const key = versionKey(value.id, value.version);
    const digest = rulesetDigest(value);
    const published = manifest?.rulesets[key]?.digest === digest;
    const own = directory.rulesetTranslations.filter(
      ({ id, version }) => id === value.id && version === value.version,
    );
    const translations = loadWords(
      own.map(({ file }) => file),
      rulesetWords(value),
    );
    const ruleset = deepFreeze({ ...value, digest });
    return [key, Object.freeze({ ruleset, published, directory: directory.path, translations })];
  });
}

function translationsOf(version: VersionFiles, places: ContentPlaces): LoadedChecklist['translations'] {
  const { translations, readings, onUnusable } = places;
  if (translations !== 'at-first-use') return loadTranslations(version);
  return translationsAtFirstUse(version, { readings, onUnusable });
}

function loadChecklist(
  version: VersionFiles,
  manifest: Manifest | null,
  translations: LoadedChecklist['translations'],
): [string, LoadedChecklist] {
  const file = version.checklist!.value;
  const items = version.items.map(({ value }) => value);
  const key = versionKey(version.id, version.version);
  const digest = checklistDigest(file, items);
  const checklist = deepFreeze({
    ...withGlossary(checklistText(file, items), version),
    digest,
    languages: [file.language, ...[...translations.keys()].sort()],
    translation: { language: file.language, state: 'source' as const, digest: null, missing: [] },
  });
  const published = manifest?.checklists[key]?.digest === digest;
  const provenance = deepFreeze(version.provenance!.value);
  const crosswalk = deepFreeze(version.crosswalk?.value ?? null);
  const cases = deepFreeze(version.cases?.value.cases ?? []);
  const loaded = {
    checklist,
    published,
    directory: version.directory,
    provenance,
    crosswalk,
    cases,
    translations,
  };
  return [key, Object.freeze(loaded)];
}

function withGlossary(
  text: ChecklistText,
  { glossary }: VersionFiles,
): ChecklistText & Pick<Checklist, 'glossary'> {
  if (glossary === null) return text;
  const { terms } = glossary.value;
  return { ...text, items: withTerms(text.items, terms), glossary: terms };
}

/** Puts the installation's own taxonomy into each language once. */
function taxonomyReader(
  taxonomy: Taxonomy,
  translations: ReadonlyMap<string, LoadedWords>,
): Content['taxonomyIn'] {
  const made = new Map<string, Taxonomy>();
  return (language, other) => {
    if (other !== undefined) return taxonomyIn(other, translations, language);
    const found = findLanguage(translations, language, CATALOGUE_LANGUAGE)?.language ?? CATALOGUE_LANGUAGE;
    const own = made.get(found) ?? deepFreeze(taxonomyIn(taxonomy, translations, found));
    made.set(found, own);
    return own;
  };
}
