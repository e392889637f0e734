import type { Checklist, Entry, Profile, Response, Ruleset, Taxonomy } from '../generated/types.ts';
import type { AccessSeen } from './access.ts';
import type { ShowAuthor } from './entries.ts';

/** All that the register of an assessment is made from: a day, the content it is pinned to, what was recorded. */
export interface RegisterContext {
  entries: readonly Entry[];
  checklist: Checklist;
  ruleset: Ruleset;
  taxonomy: Taxonomy;
  profile: Profile;
  /** What the product is called and said to be; unknown where a register is made without an assessment. */
  product?: { name: string; description: string };
  /** The day things are due, valid or final on, YYYY-MM-DD. */
  asOf: string;
  /** Of the assessment. */
  revision: number;
  /** By item; a response that was cleared is null and keeps its revision. */
  responses: ReadonlyMap<string, { response: Response | null; revision: number }>;
  show: ShowAuthor;
  /** Who could read it and when; unknown for what is read from an offline copy or a past edition. */
  access?: AccessSeen;
  /** SHA-256 of the canonical form: how a piece of evidence is named. */
  digestOf: (value: unknown) => string;
}
