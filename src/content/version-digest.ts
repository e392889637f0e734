import { digestOf } from '../digest.ts';
import type { ChecklistFile, Item, RulesetFile } from '../generated/types.ts';
import { STAGES } from '../scoring/applicability.ts';

/** The part of a checklist version that its digest covers: everything but digest and translations. */
export type ChecklistText = ChecklistFile & { items: Item[] };

/**
 * A checklist version with its items by stage, then module in the checklist's order, then id: the same files
 * give the same object whatever order the disk lists them in.
 */
export function checklistText(checklist: ChecklistFile, items: readonly Item[]): ChecklistText {
  const modules = checklist.modules.map(({ id }) => id);
  const sorted = [...items].sort(
    (a, b) =>
      STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
      modules.indexOf(a.module) - modules.indexOf(b.module) ||
      (a.id < b.id ? -1 : 1),
  );
  return { ...checklist, items: sorted };
}

/** The digest of a checklist version: SHA-256 over its canonical JSON (SCORING.md section 1). */
export function checklistDigest(checklist: ChecklistFile, items: readonly Item[]): string {
  return digestOf(checklistText(checklist, items));
}

/** The digest of a ruleset version: SHA-256 over the canonical JSON of its file. */
export function rulesetDigest(ruleset: RulesetFile): string {
  return digestOf(ruleset);
}
