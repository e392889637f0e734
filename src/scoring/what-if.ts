import type { Ruleset } from '../generated/types.ts';
import { aggregateOverall, type ResolvedItem } from './aggregate.ts';
import { applyCaps } from './caps.ts';
import { type TriggeredFlag, triggeredFlags } from './flags.ts';
import { type Exact, ZERO } from './fraction.ts';
import type { Resolution } from './resolve-response.ts';
import type { TrackScore } from './score-track.ts';

/** What one change would add to the substantiated track. */
export interface Gain {
  final: Exact;
  lower: Exact;
}

/**
 * The gain of resolving one item differently, without scoring everything again: only the blocks the item is in change,
 * and only its own flag (SCORING section 11).
 */
export function gainOf(
  before: ResolvedItem,
  after: Resolution,
  score: { substantiated: TrackScore; flags: readonly TriggeredFlag[] },
  ruleset: Ruleset,
): Gain {
  const { substantiated } = score;
  const was = before.resolution.substantiated;
  const is = after.substantiated;
  if (was.kind === 'out' || is.kind === 'out') return { final: ZERO, lower: ZERO };
  const step = is.lower.sub(was.lower);
  const blocks = substantiated.blocks.map((block) => {
    const coefficient = before.item.blocks.get(block.block);
    if (coefficient === undefined || block.denominator.equals(ZERO)) return block;
    const numerator = block.numerator.add(before.item.weight.mul(coefficient).mul(step));
    return { ...block, numerator, lower: numerator.div(block.denominator) };
  });
  const own = triggeredFlags([{ item: before.item, resolution: after }], ruleset);
  const flags = [...score.flags.filter((flag) => flag.item !== before.item.id), ...own];
  const overall = aggregateOverall(blocks);
  const capped = applyCaps(overall, blocks, flags, 'substantiated', ruleset);
  return {
    final: difference(capped.final, substantiated.final),
    lower: difference(overall.lower, substantiated.lower),
  };
}

function difference(after: Exact | null, before: Exact | null): Exact {
  return after === null || before === null ? ZERO : after.sub(before);
}
