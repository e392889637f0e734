import type {
  Framework,
  Manifest,
  RulesetFile,
  Source,
  Taxonomy,
  TranslatedTaxonomy,
} from '../generated/types.ts';
import { type ContentProblem, placeOf, problemAt } from './content-problem.ts';
import { FileReader } from './file-reader.ts';
import type { Readings } from './kept-readings.ts';
import { type RulesetTranslation, readRulesets } from './read-rulesets.ts';
import { readVersion, type TranslationsRead, type VersionFiles } from './read-version.ts';
import type { ContentFile } from './read-yaml.ts';
import { TAXONOMY_FILES, type TaxonomyFile } from './validator.ts';

const VERSION = /^\d+\.\d+\.\d+$/;
const TOP_FILES = new Set(['sources.yaml', 'frameworks.yaml', 'manifest.json', 'README.md']);

/** sources.yaml: the documents that passages may be in. */
export interface SourcesFile {
  sources: Source[];
}

/** frameworks.yaml: what the documents name, and what items point to. */
export interface FrameworksFile {
  frameworks: Framework[];
}

/** Everything in one content directory that fits its schema, and everything that does not. */
export interface ContentDirectory {
  readonly path: string;
  /** Null in a directory that uses the project's, and when a file of it is broken. */
  readonly taxonomy: TaxonomyInFiles | null;
  readonly sources: ContentFile<SourcesFile> | null;
  /** Null in a directory without a catalogue of frameworks, and when it is broken. */
  readonly frameworks: ContentFile<FrameworksFile> | null;
  readonly taxonomyTranslations: readonly ContentFile<TranslatedTaxonomy>[];
  readonly rulesets: readonly ContentFile<RulesetFile>[];
  readonly rulesetTranslations: readonly RulesetTranslation[];
  readonly versions: readonly VersionFiles[];
  readonly manifest: ContentFile<Manifest> | null;
  /** The digest of every YAML file that was read, by its name. */
  readonly digests: ReadonlyMap<string, string>;
  readonly problems: readonly ContentProblem[];
}

/** The merged taxonomy and the files that its parts stand in. */
export interface TaxonomyInFiles {
  readonly value: Taxonomy;
  readonly files: ReadonlyMap<TaxonomyFile, ContentFile>;
}

/**
 * Reads a content directory (ARCHITECTURE.md, "The house") and validates each file against its schema. The
 * project's own directory must have a taxonomy and sources; others may add sources and use the project's
 * taxonomy.
 */
export function readDirectory(
  path: string,
  role: 'project' | 'additional',
  {
    readings,
    translationsRead = 'at-once',
  }: { readings?: Readings | undefined; translationsRead?: TranslationsRead | undefined } = {},
): ContentDirectory {
  const reader = new FileReader(path, readings);
  const entries = reader.list('');
  const names = new Set(entries.map(({ name }) => name));
  const needs = (name: string): boolean => role === 'project' || names.has(name);
  const taxonomy = needs('taxonomy') ? readTaxonomy(reader) : null;
  const sources = needs('sources.yaml') ? reader.read<SourcesFile>('sources.yaml', 'sources.yaml') : null;
  const frameworks = names.has('frameworks.yaml')
    ? reader.read<FrameworksFile>('frameworks.yaml', 'frameworks.yaml')
    : null;
  const manifest = names.has('manifest.json') ? reader.read<Manifest>('manifest.json', 'Manifest') : null;
  const taxonomyTranslations = names.has('taxonomy') ? readTaxonomyTranslations(reader) : [];
  const rulesets = names.has('rulesets') ? readRulesets(reader) : { rulesets: [], rulesetTranslations: [] };
  const versions: VersionFiles[] = [];
  for (const { name, folder } of entries) {
    if (!folder) {
      if (!TOP_FILES.has(name)) reader.stray(name);
    } else if (name !== 'taxonomy' && name !== 'rulesets')
      versions.push(...readChecklist(reader, name, translationsRead));
  }
  return {
    path,
    taxonomy,
    sources,
    frameworks,
    taxonomyTranslations,
    ...rulesets,
    versions,
    manifest,
    digests: reader.digests,
    problems: reader.problems,
  };
}

function readTaxonomy(reader: FileReader): TaxonomyInFiles | null {
  const files = new Map<TaxonomyFile, ContentFile>();
  const names = Object.keys(TAXONOMY_FILES) as TaxonomyFile[];
  for (const name of names) {
    const file = reader.read(name, name);
    if (file !== null) files.set(name, file);
  }
  for (const { name, folder } of reader.list('taxonomy')) {
    const known = folder ? name === 'i18n' : Object.hasOwn(TAXONOMY_FILES, `taxonomy/${name}`);
    if (!known) reader.stray(`taxonomy/${name}`);
  }
  if (files.size < names.length) return null;
  const parts = [...files.values()].map(({ value }) => value as Partial<Taxonomy>);
  return { value: Object.assign({}, ...parts) as Taxonomy, files };
}

function readTaxonomyTranslations(reader: FileReader): ContentFile<TranslatedTaxonomy>[] {
  if (!reader.list('taxonomy').some(({ name, folder }) => folder && name === 'i18n')) return [];
  return reader.readAll<TranslatedTaxonomy>('taxonomy/i18n', 'TranslatedTaxonomy');
}

function readChecklist(reader: FileReader, id: string, translationsRead: TranslationsRead): VersionFiles[] {
  const versions: VersionFiles[] = [];
  for (const { name, folder } of reader.list(id)) {
    if (folder && VERSION.test(name))
      versions.push(readVersion(reader, { id, version: name }, translationsRead));
    else if (name !== 'CHANGELOG.md') reader.stray(`${id}/${name}`);
  }
  if (versions.length === 0) {
    const finding = { message: `the checklist ${id} has no version`, mend: 'add <version>/checklist.yaml' };
    const place = placeOf(reader.directory, id);
    reader.problems.push(problemAt(place, '', { code: 'CONTENT_MISSING_FILE', ...finding }));
  }
  return versions;
}
