import type { Ruleset } from '../generated/types.ts';
import {
  aggregateBlocks,
  aggregateOverall,
  type BlockScore,
  effectiveWeights,
  type ResolvedItem,
  type Score,
} from './aggregate.ts';
import { type Band, bandOf, type Status, statusOf } from './band.ts';
import { applyCaps, type Capped } from './caps.ts';
import type { TriggeredFlag } from './flags.ts';
import type { Exact } from './fraction.ts';
import type { TrackName } from './resolve-response.ts';

/** One of the two tracks, exact. */
export interface TrackScore extends Score, Capped {
  track: TrackName;
  blocks: BlockScore[];
  effectiveWeights: Map<string, Exact>;
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
  return {
    track,
    ...overall,
    ...capped,
    blocks,
    effectiveWeights: effectiveWeights(items, blocks, track),
    status,
    band: shown && capped.final !== null ? bandOf(capped.final, ruleset) : null,
  };
}
