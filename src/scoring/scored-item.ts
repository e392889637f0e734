import type { Item, Taxonomy } from '../generated/types.ts';
import type { Stage } from './applicability.ts';
import { type Exact, exact } from './fraction.ts';

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

/**
 * Reduces an item to its numbers. Tagging more criteria of one block never gives an item more pull there: the
 * largest coefficient counts (SCORING section 5).
 */
export function toScoredItem(item: Item, taxonomy: Taxonomy): ScoredItem {
  const blocks = new Map<string, Exact>();
  for (const { id, coefficient } of item.criteria) {
    const block = taxonomy.criteria.find((criterion) => criterion.id === id)?.block;
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
