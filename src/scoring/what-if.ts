import type { Ruleset } from '../generated/types.ts';
import { type BlockScore, liveBlocks, type ResolvedItem } from './aggregate.ts';
import { type Cap, flagCaps, weakestCap } from './caps.ts';
import { type TriggeredFlag, triggeredFlags } from './flags.ts';
import { type Exact, smallest, ZERO } from './fraction.ts';
import type { Resolution } from './resolve-response.ts';
import type { TrackScore } from './score-track.ts';
import { pullsOf, type ScoredItem } from './scored-item.ts';

/** What one change would add to the substantiated track. */
export interface Gain {
  final: Exact;
  lower: Exact;
}

export const NO_GAIN: Gain = { final: ZERO, lower: ZERO };

/** How the substantiated track stands: what every gain is measured from, worked out once for all of them. */
export interface Standing {
  ruleset: Ruleset;
  effectiveWeights: ReadonlyMap<string, Exact>;
  live: readonly BlockScore[];
  /** The caps of its flags, lowest first. */
  caps: readonly Cap[];
  /** How far its caps hold it down: lower − final. */
  held: Exact;
  /** What a cap leaves above lower (it may be below zero) and above final. */
  under: (cap: Exact) => { lower: Exact; final: Exact };
}

/** The standing of a track that has something to score; null when it has not, and nothing can be gained. */
export function standingOf(
  substantiated: TrackScore,
  flags: readonly TriggeredFlag[],
  ruleset: Ruleset,
): Standing | null {
  const { lower, final, blocks, effectiveWeights } = substantiated;
  if (lower === null || final === null) return null;
  const known = new Map<Exact, { lower: Exact; final: Exact }>();
  return {
    ruleset,
    effectiveWeights,
    live: liveBlocks(blocks),
    caps: flagCaps(flags, 'substantiated', ruleset).sort((a, b) => a.cap.compare(b.cap)),
    held: lower.sub(final),
    under: (cap) => {
      const left = known.get(cap) ?? { lower: cap.sub(lower), final: cap.sub(final) };
      known.set(cap, left);
      return left;
    },
  };
}

/**
 * The gain of resolving one item differently, without scoring everything again (SCORING section 11): L is the sum of
 * effective weight times value, so it moves by this item's part alone, and final = min(L, cap) by what the caps let by.
 */
export function gainOf({ item, resolution }: ResolvedItem, after: Resolution, standing: Standing): Gain {
  const was = resolution.substantiated;
  const is = after.substantiated;
  if (was.kind === 'out' || is.kind === 'out') return NO_GAIN;
  const step = is.lower.sub(was.lower);
  const lower = step.mul(standing.effectiveWeights.get(item.id) ?? ZERO);
  const left = standing.under(capAfter(item, step, after, standing));
  return { lower, final: lower.compare(left.lower) <= 0 ? lower.add(standing.held) : left.final };
}

/** The lowest cap when the item counts so much more: that of the other flags, of its own, or of the weakest block. */
function capAfter(item: ScoredItem, step: Exact, after: Resolution, standing: Standing): Exact {
  const { live, caps, ruleset } = standing;
  const values = live.map(({ block, lower, denominator }) => {
    const before = lower ?? ZERO;
    const own = pullsOf(item).find((pulled) => pulled.block === block);
    return own === undefined ? before : before.add(step.mul(own.pull).div(denominator));
  });
  const [first = ZERO, ...rest] = values;
  const others = caps.find(({ subject }) => subject !== item.id);
  const own = flagCaps(triggeredFlags([{ item, resolution: after }], ruleset), 'substantiated', ruleset);
  const least = [...own, ...(others === undefined ? [] : [others])].map(({ cap }) => cap);
  return smallest(weakestCap(smallest(first, ...rest), ruleset), ...least);
}
