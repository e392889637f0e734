import type { Fact, RulesetFile, Source, Taxonomy } from '../generated/types.ts';
import type { ContentDirectory } from './read-directory.ts';

/** What content may refer to: the project's taxonomy, and the sources and rulesets of all directories. */
export interface Vocabulary {
  readonly taxonomy: Taxonomy;
  readonly facts: readonly Fact[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Null where no directory has a catalogue: then pointers are not checked. */
  readonly frameworks: ReadonlySet<string> | null;
  /** By "id@version". */
  readonly rulesets: ReadonlyMap<string, RulesetFile>;
}

/** How a version is named in maps and in the manifest. */
export function versionKey(id: string, version: string): string {
  return `${id}@${version}`;
}

/**
 * The vocabulary of these directories, the first of which is the project's; null when its taxonomy is broken.
 */
export function vocabularyOf(directories: readonly ContentDirectory[]): Vocabulary | null {
  const taxonomy = directories[0]?.taxonomy?.value;
  if (taxonomy === undefined || directories.some(hasBrokenSources)) return null;
  const sources = directories.flatMap((directory) => directory.sources?.value.sources ?? []);
  const catalogues = directories.flatMap(({ frameworks }) => (frameworks === null ? [] : [frameworks]));
  const frameworks = catalogues.flatMap(({ value }) => value.frameworks.map(({ id }) => id));
  const rulesets = directories.flatMap((directory) => directory.rulesets.map(({ value }) => value));
  return {
    taxonomy,
    facts: taxonomy.facts,
    sources: new Map(sources.map((source) => [source.id, source])),
    frameworks: catalogues.length === 0 ? null : new Set(frameworks),
    rulesets: new Map(rulesets.map((ruleset) => [versionKey(ruleset.id, ruleset.version), ruleset])),
  };
}

/** Without its sources every passage would look unknown: one mistake would be reported a hundred times. */
function hasBrokenSources(directory: ContentDirectory): boolean {
  return directory.sources === null && directory.problems.some(({ file }) => file === 'sources.yaml');
}
