import { digestOf } from '../digest.ts';
import type { Checklist, ChecklistFile, Item, RulesetFile, Taxonomy } from '../generated/types.ts';
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

/**
 * The part of a served checklist that its digest covers: all but the digest itself, the translations, the glossary and
 * the terms that were found in its items. Of the source language only; another gives another digest.
 */
export function digestedText(checklist: Checklist): ChecklistText {
  const {
    digest: _digest,
    languages: _languages,
    translation: _translation,
    glossary: _glossary,
    ...text
  } = checklist;
  return { ...text, items: text.items.map(({ terms: _terms, ...item }) => item) };
}

/** The digest of a ruleset version: SHA-256 over the canonical JSON of its file. */
export function rulesetDigest(ruleset: RulesetFile): string {
  return digestOf(ruleset);
}

/**
 * The digest of what in a taxonomy decides scores: which criterion counts in which block, the values of facts
 * and their order, what belongs to what. Words that are only shown are no part of it and may be improved.
 */
export function taxonomyDigest(taxonomy: Taxonomy): string {
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  return digestOf({
    blocks: ids(taxonomy.blocks),
    criteria: taxonomy.criteria.map(({ id, block }) => ({ id, block })),
    facts: taxonomy.facts.map(({ id, type, values }) => ({ id, type, values })),
    principles: ids(taxonomy.principles),
    pillars: taxonomy.pillars.map(({ id, principles }) => ({ id, principles })),
    panel: taxonomy.panel,
    rights: ids(taxonomy.rights),
    groups: ids(taxonomy.groups),
  });
}
