import type {
  Checklist,
  ChecklistList,
  Crosswalk,
  Framework,
  Manifest,
  Provenance,
  Ruleset,
  Source,
  Taxonomy,
} from '../generated/types.ts';
import type { ScoreCase } from './score-cases.ts';
import type { Words } from './words.ts';

/** A checklist version in its source language, ready to be served and scored. */
export interface LoadedChecklist {
  readonly checklist: Checklist;
  /** In the manifest of the project's own directory, with this digest: immutable. */
  readonly published: boolean;
  readonly directory: string;
  readonly provenance: Provenance;
  /** What became of the items of the version before; null for a first version. */
  readonly crosswalk: Crosswalk | null;
  /** Its worked cases, none when it has no cases.yaml. */
  readonly cases: readonly ScoreCase[];
  /** By language tag; never holds the source language. */
  readonly translations: ReadonlyMap<string, ReadTranslation>;
}

/** Gives a translation, always the same; null when it cannot be used, which is told elsewhere. */
export type ReadTranslation = () => LoadedTranslation | null;

/** A translation of a version, merged from the one or the many files that it is in. */
export interface LoadedTranslation {
  readonly language: string;
  readonly state: 'machine-drafted' | 'reviewed';
  readonly scope: 'complete' | 'core' | 'partial';
  /** In the shape of the words of the version (version-words.ts), as far as they are there. */
  readonly words: Words;
  /** Term id → the other forms of the term in this language. */
  readonly also: Readonly<Record<string, readonly string[]>>;
  readonly digest: string;
  /** Items of which something stays in the source language. */
  readonly missing: readonly string[];
}

/** A translation of the taxonomy or of a ruleset. */
export interface LoadedWords {
  readonly language: string;
  readonly state: 'machine-drafted' | 'reviewed';
  readonly scope: 'complete' | 'partial';
  /** In the shape of taxonomy-words.ts or ruleset-words.ts, as far as they are there. */
  readonly words: Words;
  readonly digest: string;
  /** Pointers to the texts that stay in English. */
  readonly missing: readonly string[];
}

export interface LoadedRuleset {
  readonly ruleset: Ruleset;
  readonly published: boolean;
  readonly directory: string;
  /** By language tag; never holds English. */
  readonly translations: ReadonlyMap<string, LoadedWords>;
}

/** All checked content of an installation. Frozen: it is the same for as long as the process lives. */
export interface Content {
  readonly taxonomy: Taxonomy;
  readonly sources: readonly Source[];
  readonly frameworks: readonly Framework[];
  /** By "id@version". */
  readonly checklists: ReadonlyMap<string, LoadedChecklist>;
  readonly rulesets: ReadonlyMap<string, LoadedRuleset>;
  /** Of the project's own directory; null before anything was published. */
  readonly manifest: Manifest | null;
  /**
   * That version; without one the newest published, or the newest draft when none is; undefined when unknown.
   */
  findChecklist(id: string, version?: string): LoadedChecklist | undefined;
  findRuleset(id: string, version?: string): LoadedRuleset | undefined;
  listChecklists(): ChecklistList;
  /** The checklist in a language, item by item; see localise.ts. */
  localise(checklist: Checklist, language: string): Checklist;
  /** By language tag; never holds English. */
  readonly taxonomyTranslations: ReadonlyMap<string, LoadedWords>;
  /** A taxonomy, the installation's own unless told, in a language; see load-catalogue-words.ts. */
  taxonomyIn(language: string, taxonomy?: Taxonomy): Taxonomy;
}
