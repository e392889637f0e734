import type { Ruleset } from '../generated/types.ts';
import { commonDenominator, type Exact, exact, ratio, scaled, ZERO } from './fraction.ts';
import type { Resolution, TrackName } from './resolve-response.ts';
import type { ScoredItem } from './scored-item.ts';

/** One item with what its answer counts. */
export interface ResolvedItem {
  item: ScoredItem;
  resolution: Resolution;
}

/** The least and most the open items leave possible, and the share that is determinate; null: nothing to score. */
export interface Score {
  lower: Exact | null;
  upper: Exact | null;
  coverage: Exact | null;
}

/** A block's score with the sums it is made of: lower = numerator / denominator. */
export interface BlockScore extends Score {
  block: string;
  omega: Exact;
  numerator: Exact;
  denominator: Exact;
}

type Weight = (item: ScoredItem) => Exact;
const NOTHING: Score = { lower: null, upper: null, coverage: null };

/**
 * Weighted mean over the items that are not out, per track (SCORING section 5). Sums run over whole numbers of a
 * common denominator; the only division is the last.
 * @param weightOf the pull of an item, a rational >= 0
 */
export function weightedMean(items: readonly ResolvedItem[], track: TrackName, weightOf: Weight): Score {
  const rows = items.flatMap(({ item, resolution }) => {
    const resolved = resolution[track];
    return resolved.kind === 'out' ? [] : [{ weight: weightOf(item), resolved }];
  });
  const unit = commonDenominator(rows.map((row) => row.weight));
  const step = commonDenominator(rows.flatMap((row) => [row.resolved.lower, row.resolved.upper]));
  const sum = { weight: 0n, lower: 0n, upper: 0n, known: 0n };
  for (const { weight, resolved } of rows) {
    const whole = scaled(weight, unit);
    sum.weight += whole;
    sum.lower += whole * scaled(resolved.lower, step);
    sum.upper += whole * scaled(resolved.upper, step);
    if (resolved.kind === 'determinate') sum.known += whole;
  }
  if (sum.weight === 0n) return NOTHING;
  const whole = sum.weight * step;
  return {
    lower: ratio(sum.lower, whole),
    upper: ratio(sum.upper, whole),
    coverage: ratio(sum.known, sum.weight),
  };
}

/** The score of every block of the ruleset; null where no item has weight in it (SCORING section 5). */
export function aggregateBlocks(
  items: readonly ResolvedItem[],
  track: TrackName,
  ruleset: Ruleset,
): BlockScore[] {
  return ruleset.blocks.map(({ id, weight }) => {
    const weightOf: Weight = (item) => item.weight.mul(item.blocks.get(id) ?? ZERO);
    const tagged = items.filter(({ item }) => item.blocks.has(id));
    const score = weightedMean(tagged, track, weightOf);
    const denominator = tagged
      .filter(({ resolution }) => resolution[track].kind !== 'out')
      .reduce((sum, { item }) => sum.add(weightOf(item)), ZERO);
    const numerator = score.lower === null ? ZERO : score.lower.mul(denominator);
    return { block: id, omega: exact(weight), numerator, denominator, ...score };
  });
}

/** The mean of the non-null blocks, weighted by the ruleset's block weights (SCORING section 5). */
export function aggregateOverall(blocks: readonly BlockScore[]): Score {
  const live = liveBlocks(blocks);
  const omega = live.reduce((sum, block) => sum.add(block.omega), ZERO);
  if (live.length === 0) return NOTHING;
  const mean = (part: 'lower' | 'upper' | 'coverage') =>
    live.reduce((sum, block) => sum.add(block.omega.mul(block[part] ?? ZERO)), ZERO).div(omega);
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
  const factors = live.map((block) => ({
    block: block.block,
    factor: omega.equals(ZERO) ? ZERO : block.omega.div(omega).div(block.denominator),
  }));
  const inTrack = items.filter(({ resolution }) => resolution[track].kind !== 'out');
  return new Map(
    inTrack.map(({ item }) => [
      item.id,
      factors.reduce((sum, { block, factor }) => {
        const coefficient = item.blocks.get(block);
        return coefficient === undefined ? sum : sum.add(item.weight.mul(coefficient).mul(factor));
      }, ZERO),
    ]),
  );
}
