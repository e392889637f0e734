import type { Ruleset } from '../generated/types.ts';
import { commonDenominator, type Exact, exact, ratio, scaled, ZERO } from './fraction.ts';
import type { Resolution, TrackName } from './resolve-response.ts';
import { pullsOf, type ScoredItem } from './scored-item.ts';
import { type Score, WeightedSum } from './weighted-sum.ts';
import { plus, times, type Whole } from './whole.ts';

/** One item with what its answer counts. */
export interface ResolvedItem {
  item: ScoredItem;
  resolution: Resolution;
}

/** A block's score with the sums it is made of: lower = numerator / denominator. */
export interface BlockScore extends Score {
  block: string;
  omega: Exact;
  numerator: Exact;
  denominator: Exact;
}

/**
 * Weighted mean over the items that are not out, per track (SCORING section 5).
 * @param weightOf the pull of an item, a rational >= 0
 */
export function weightedMean<Item extends ResolvedItem>(
  items: readonly Item[],
  track: TrackName,
  weightOf: (item: Item) => Exact,
): Score {
  const sum = new WeightedSum();
  for (const item of items) {
    const counted = item.resolution[track];
    if (counted.kind !== 'out') sum.add(weightOf(item), counted);
  }
  return sum.mean;
}

/** The score of every block of the ruleset; null where no item has weight in it (SCORING section 5). */
export function aggregateBlocks(
  items: readonly ResolvedItem[],
  track: TrackName,
  ruleset: Ruleset,
): BlockScore[] {
  const sums = new Map(ruleset.blocks.map(({ id }) => [id, new WeightedSum()]));
  for (const { item, resolution } of items) {
    const counted = resolution[track];
    if (counted.kind === 'out') continue;
    for (const { block, pull } of pullsOf(item)) sums.get(block)?.add(pull, counted);
  }
  return ruleset.blocks.map(({ id, weight }) => {
    const sum = sums.get(id) ?? new WeightedSum();
    const { numerator, denominator } = sum;
    return { block: id, omega: exact(weight), numerator, denominator, ...sum.mean };
  });
}

/** The mean of the non-null blocks, weighted by the ruleset's block weights (SCORING section 5). */
export function aggregateOverall(blocks: readonly BlockScore[]): Score {
  const live = liveBlocks(blocks);
  const weights = live.map(({ omega }) => omega);
  const unit = commonDenominator(weights);
  const omega = weights.reduce((sum: Whole, weight) => plus(sum, scaled(weight, unit)), 0);
  const mean = (part: 'lower' | 'upper' | 'coverage') => {
    const step = commonDenominator(live.map((block) => block[part] ?? ZERO));
    const sum = live.reduce(
      (all: Whole, block) => plus(all, times(scaled(block.omega, unit), scaled(block[part] ?? ZERO, step))),
      0,
    );
    return ratio(sum, times(omega, step));
  };
  return { lower: mean('lower'), upper: mean('upper'), coverage: mean('coverage') };
}

/** The blocks that count: something to score in them, and a weight above zero. */
export function liveBlocks(blocks: readonly BlockScore[]): BlockScore[] {
  return blocks.filter((block) => block.lower !== null && block.omega.compare(ZERO) > 0);
}

/**
 * How much of the whole each item carries in a track: the sum is 1, and the sum of weight times value is the overall
 * score (SCORING section 5).
 */
export function effectiveWeights(
  items: readonly ResolvedItem[],
  blocks: readonly BlockScore[],
  track: TrackName,
): Map<string, Exact> {
  const live = liveBlocks(blocks);
  const omega = live.reduce((sum, block) => sum.add(block.omega), ZERO);
  const factors = new Map(
    live.map((block) => [block.block, block.omega.div(omega).div(block.denominator)] as const),
  );
  const weights = new Map<string, Exact>();
  for (const { item, resolution } of items) {
    if (resolution[track].kind === 'out') continue;
    let sum = ZERO;
    for (const { block, pull } of pullsOf(item)) {
      const factor = factors.get(block);
      if (factor !== undefined) sum = sum.add(pull.mul(factor));
    }
    weights.set(item.id, sum);
  }
  return weights;
}
