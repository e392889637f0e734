import type { Checklist, Item, Taxonomy } from '../generated/types.ts';
import type { Stage } from './applicability.ts';
import { type Exact, exact } from './fraction.ts';
import { oncePer } from './once.ts';

export type Flag = 'NONE' | 'MAJOR' | 'CRITICAL' | 'STOP';

/** The part of an item that the arithmetic needs. */
export interface ScoredItem {
  id: string;
  stage: Stage;
  weight: Exact;
  /** Block id to the largest coefficient among the item's criteria in that block. */
  blocks: ReadonlyMap<string, Exact>;
  flag: Flag;
  flagThreshold: Exact | null;
  naAllowed: boolean;
  voice: boolean;
}

const blocksOf = oncePer(
  (taxonomy: Taxonomy) => new Map(taxonomy.criteria.map(({ id, block }) => [id, block])),
);

/**
 * Reduces an item to its numbers. Tagging more criteria of one block never gives an item more pull there: the
 * largest coefficient counts (SCORING section 5).
 */
export function toScoredItem(item: Item, taxonomy: Taxonomy): ScoredItem {
  const blocks = new Map<string, Exact>();
  for (const { id, coefficient } of item.criteria) {
    const block = blocksOf(taxonomy).get(id);
    if (block === undefined) continue;
    const value = exact(coefficient);
    const present = blocks.get(block);
    if (present === undefined || value.compare(present) > 0) blocks.set(block, value);
  }
  return {
    id: item.id,
    stage: item.stage,
    weight: exact(item.weight),
    blocks,
    flag: item.flag,
    flagThreshold: item.flagThreshold === null ? null : exact(item.flagThreshold),
    naAllowed: item.naAllowed,
    voice: item.voice,
  };
}

/** How hard an item pulls in each of its blocks: weight times coefficient. */
export const pullsOf = oncePer((item: ScoredItem): readonly { block: string; pull: Exact }[] =>
  [...item.blocks].map(([block, coefficient]) => ({ block, pull: item.weight.mul(coefficient) })),
);

/** An item as it is written, and reduced to its numbers. */
export interface PreparedItem {
  content: Item;
  item: ScoredItem;
}

const byTaxonomy = oncePer((taxonomy: Taxonomy) =>
  oncePer((checklist: Checklist): readonly PreparedItem[] =>
    checklist.items.map((content) => ({ content, item: toScoredItem(content, taxonomy) })),
  ),
);

/** The items of a checklist with their numbers, in its order. */
export function preparedItems(checklist: Checklist, taxonomy: Taxonomy): readonly PreparedItem[] {
  return byTaxonomy(taxonomy)(checklist);
}
