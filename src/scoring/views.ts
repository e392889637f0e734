import type { Item, Taxonomy, View, Views } from '../generated/types.ts';
import { type ResolvedItem, weightedMean } from './aggregate.ts';
import { STAGES } from './applicability.ts';
import { type Exact, exact, toBody, ZERO } from './fraction.ts';
import type { Score } from './weighted-sum.ts';

/** An item in scope with its content and what its answer counts. */
export interface TaggedItem extends ResolvedItem {
  content: Item;
}

/**
 * The same answers seen by tag (SCORING section 16): each view is the weighted mean over the items that carry the tag,
 * by weight alone; a criterion and a stage × block cell by weight times coefficient. None of them feeds the headline.
 */
export function viewsOf(items: readonly TaggedItem[], taxonomy: Taxonomy): Views {
  const ids = <T extends { id: string }>(rows: readonly T[]) => rows.map(({ id }) => id);
  const pillarOf = (principle: string) =>
    taxonomy.pillars.filter(({ principles }) => principles.includes(principle)).map(({ id }) => id);
  return {
    stages: tagged(items, STAGES, ({ stage }) => [stage]),
    principles: tagged(items, ids(taxonomy.principles), ({ principles }) => principles),
    pillars: tagged(items, ids(taxonomy.pillars), ({ principles }) => principles.flatMap(pillarOf)),
    panel: tagged(items, taxonomy.panel, ({ panel }) => panel),
    rights: tagged(items, ids(taxonomy.rights), ({ rights }) => rights),
    groups: tagged(items, ids(taxonomy.groups), ({ groups }) => groups),
    criteria: criteria(items, ids(taxonomy.criteria)),
    matrix: matrix(items, ids(taxonomy.blocks)),
  };
}

function tagged(
  items: readonly TaggedItem[],
  ids: readonly string[],
  tagsOf: (item: Item) => string[],
): View[] {
  const byTag = groupBy(items, ({ content }) => tagsOf(content));
  return ids.flatMap((id) => {
    const own = byTag.get(id);
    return own === undefined ? [] : [{ id, ...pair(own, ({ item }) => item.weight) }];
  });
}

function criteria(items: readonly TaggedItem[], ids: readonly string[]): View[] {
  const byTag = groupBy(items, ({ content }) => content.criteria.map(({ id }) => id));
  return ids.flatMap((id) => {
    const own = byTag.get(id);
    if (own === undefined) return [];
    return [{ id, ...pair(own, ({ item, content }) => item.weight.mul(largestCoefficient(content, id))) }];
  });
}

function matrix(items: readonly TaggedItem[], blocks: readonly string[]): Views['matrix'] {
  const byCell = groupBy(items, ({ item }) =>
    [...item.blocks.keys()].map((block) => `${item.stage} ${block}`),
  );
  return STAGES.flatMap((stage) =>
    blocks.flatMap((block) => {
      const own = byCell.get(`${stage} ${block}`);
      if (own === undefined) return [];
      return [{ stage, block, ...pair(own, ({ item }) => item.weight.mul(item.blocks.get(block) ?? ZERO)) }];
    }),
  );
}

function pair(items: readonly TaggedItem[], weightOf: (item: TaggedItem) => Exact) {
  return {
    declared: toInterval(weightedMean(items, 'declared', weightOf)),
    substantiated: toInterval(weightedMean(items, 'substantiated', weightOf)),
  };
}

/** An interval in its serialised form. */
export function toInterval({ lower, upper, coverage }: Score): View['declared'] {
  return { lower: toBody(lower), upper: toBody(upper), coverage: toBody(coverage) };
}

function largestCoefficient(item: Item, criterion: string): Exact {
  return item.criteria
    .filter(({ id }) => id === criterion)
    .map(({ coefficient }) => exact(coefficient))
    .reduce((most, next) => (next.compare(most) > 0 ? next : most), ZERO);
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
