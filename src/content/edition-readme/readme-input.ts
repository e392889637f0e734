import type { Profile, Ruleset, Taxonomy } from '../../generated/types.ts';
import type { LoadedChecklist } from '../loaded-content.ts';

/** What the README of a version is made from. */
export interface ReadmeInput {
  readonly loaded: LoadedChecklist;
  readonly ruleset: Ruleset;
  readonly taxonomy: Taxonomy;
  /** CHANGELOG.md of the checklist. */
  readonly changelog: string;
  /** Profiles for which to say how much is asked. */
  readonly profiles: readonly NamedProfile[];
}

interface NamedProfile {
  readonly name: string;
  readonly profile: Profile;
}
