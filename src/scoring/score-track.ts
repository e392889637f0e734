import type { Ruleset } from '../generated/types.ts';
import {
  aggregateBlocks,
  aggregateOverall,
  type BlockScore,
  effectiveWeights,
  type ResolvedItem,
} from './aggregate.ts';
import { type Band, bandOf, type Status, statusOf } from './band.ts';
import { applyCaps, type Capped } from './caps.ts';
import type { TriggeredFlag } from './flags.ts';
import type { Exact } from './fraction.ts';
import type { TrackName } from './resolve-response.ts';
import type { Score } from './weighted-sum.ts';

/** One of the two tracks, exact. */
export interface TrackScore extends Score, Capped {
  track: TrackName;
  blocks: BlockScore[];
  /** Worked out when it is first read: the score itself does not need it, the trace and the next actions do. */
  readonly effectiveWeights: Map<string, Exact>;
  status: Status;
  band: Band | null;
}

/** Resolve is done; aggregate, cap, band: one track of the score (SCORING sections 5 and 6). */
export function scoreTrack(
  items: readonly ResolvedItem[],
  flags: readonly TriggeredFlag[],
  track: TrackName,
  ruleset: Ruleset,
): TrackScore {
  const blocks = aggregateBlocks(items, track, ruleset);
  const overall = aggregateOverall(blocks);
  const capped = applyCaps(overall, blocks, flags, track, ruleset);
  const status = statusOf(overall.coverage, ruleset);
  const shown = status !== 'NOT_APPLICABLE' && status !== 'INSUFFICIENT' && capped.final !== null;
  let weights: Map<string, Exact> | undefined;
  return {
    track,
    ...overall,
    ...capped,
    blocks,
    get effectiveWeights() {
      weights ??= effectiveWeights(items, blocks, track);
      return weights;
    },
    status,
    band: shown && capped.final !== null ? bandOf(capped.final, ruleset) : null,
  };
}
