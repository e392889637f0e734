import type { Taxonomy } from '../generated/types.ts';
import { inOtherWords, type Words } from './words.ts';

type Named = { name: string };

/** What is translated of the taxonomy, as taxonomy/i18n/<lang>.yaml has it: names and texts, never ids or numbers. */
export type TaxonomyWords = {
  note: string;
  blocks: Record<string, Named>;
  criteria: Record<string, { requirement: string; evidenceExamples: string }>;
  rights: Record<string, { name: string; digitalRelevance: string }>;
  groups: Record<string, Named>;
  pillars: Record<string, Named>;
  principles: Record<string, Named>;
  panelNames: Record<string, string>;
  facts: Record<string, { question: string; valueNames: Record<string, string> }>;
};

/** The words of a taxonomy in its own language. */
export function taxonomyWords(taxonomy: Taxonomy): TaxonomyWords {
  const named = (rows: readonly { id: string; name: string }[]): Record<string, Named> =>
    Object.fromEntries(rows.map(({ id, name }) => [id, { name }]));
  const { criteria, rights, facts } = taxonomy;
  return {
    note: taxonomy.note,
    blocks: named(taxonomy.blocks),
    criteria: Object.fromEntries(
      criteria.map(({ id, requirement, evidenceExamples }) => [id, { requirement, evidenceExamples }]),
    ),
    rights: Object.fromEntries(
      rights.map(({ id, name, digitalRelevance }) => [id, { name, digitalRelevance }]),
    ),
    groups: named(taxonomy.groups),
    pillars: named(taxonomy.pillars),
    principles: named(taxonomy.principles),
    panelNames: { ...taxonomy.panelNames },
    facts: Object.fromEntries(
      facts.map(({ id, question, valueNames }) => [id, { question, valueNames: { ...valueNames } }]),
    ),
  };
}

/** A taxonomy with the words of a translation, as far as it has them; what decides scores stays. */
export function taxonomyInWords(taxonomy: Taxonomy, translated: Words): Taxonomy {
  const words = inOtherWords(taxonomyWords(taxonomy), translated);
  const { note, panelNames } = words;
  return {
    ...taxonomy,
    note,
    blocks: taxonomy.blocks.map((row) => ({ ...row, ...words.blocks[row.id] })),
    criteria: taxonomy.criteria.map((row) => ({ ...row, ...words.criteria[row.id] })),
    rights: taxonomy.rights.map((row) => ({ ...row, ...words.rights[row.id] })),
    groups: taxonomy.groups.map((row) => ({ ...row, ...words.groups[row.id] })),
    pillars: taxonomy.pillars.map((row) => ({ ...row, ...words.pillars[row.id] })),
    principles: taxonomy.principles.map((row) => ({ ...row, ...words.principles[row.id] })),
    ...(taxonomy.panelNames === undefined ? {} : { panelNames }),
    facts: taxonomy.facts.map((row) => {
      const { question, valueNames } = words.facts[row.id]!;
      return row.valueNames === undefined ? { ...row, question } : { ...row, question, valueNames };
    }),
  };
}
