import type {
  Checklist,
  ChecklistList,
  Crosswalk,
  Manifest,
  Provenance,
  Ruleset,
  Source,
  Taxonomy,
  TranslationFile,
} from '../generated/types.ts';

/** A checklist version in its source language, ready to be served and scored. */
export interface LoadedChecklist {
  readonly checklist: Checklist;
  /** In the manifest of the project's own directory, with this digest: immutable. */
  readonly published: boolean;
  readonly directory: string;
  readonly provenance: Provenance;
  /** What became of the items of the version before; null for a first version. */
  readonly crosswalk: Crosswalk | null;
  /** By language tag; never holds the source language. */
  readonly translations: ReadonlyMap<string, LoadedTranslation>;
}

export interface LoadedTranslation {
  readonly file: TranslationFile;
  readonly digest: string;
  /** Items that fall back to the source language. */
  readonly missing: readonly string[];
}

export interface LoadedRuleset {
  readonly ruleset: Ruleset;
  readonly published: boolean;
  readonly directory: string;
}

/** All checked content of an installation. Frozen: it is the same for as long as the process lives. */
export interface Content {
  readonly taxonomy: Taxonomy;
  readonly sources: readonly Source[];
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
}
