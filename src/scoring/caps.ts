import type { Ruleset } from '../generated/types.ts';
import { type BlockScore, liveBlocks, type Score } from './aggregate.ts';
import { bandOf } from './band.ts';
import type { Cause, TriggeredFlag } from './flags.ts';
import { type Exact, exact, smallest } from './fraction.ts';
import type { TrackName } from './resolve-response.ts';

export interface Cap {
  kind: 'STOP' | 'CRITICAL' | 'MAJOR' | 'weakest';
  /** The item whose flag it is, or the weakest block. */
  subject: string;
  cause: Cause | 'lowest';
  cap: Exact;
  /** It holds the result down: equal to final, and below the lower score. */
  binds: boolean;
}

export interface Capped {
  final: Exact | null;
  best: Exact | null;
  caps: Cap[];
}

/**
 * Holds the score down by its triggered flags and its weakest block, in one track (SCORING section 6). `best` is what
 * resolving the open items could reach at most.
 */
export function applyCaps(
  overall: Score,
  blocks: readonly BlockScore[],
  flags: readonly TriggeredFlag[],
  track: TrackName,
  ruleset: Ruleset,
): Capped {
  const ofFlags = flagCaps(flags, track, ruleset);
  const { lower, upper } = overall;
  if (lower === null || upper === null) return { final: null, best: null, caps: ofFlags };
  const weakest = weakestBlockCaps(blocks, 'lower', ruleset);
  const settled = ofFlags.filter((cap) => cap.cause !== 'open');
  const hopeful = [...settled, ...weakestBlockCaps(blocks, 'upper', ruleset)];
  const caps = [...ofFlags, ...weakest];
  const final = smallest(lower, ...caps.map(({ cap }) => cap));
  return {
    final,
    best: smallest(upper, ...hopeful.map(({ cap }) => cap)),
    caps: caps.map((cap) => ({ ...cap, binds: cap.cap.equals(final) && cap.cap.compare(lower) < 0 })),
  };
}

function flagCaps(flags: readonly TriggeredFlag[], track: TrackName, ruleset: Ruleset): Cap[] {
  return flags.flatMap((flag) => {
    const cause = flag[track];
    const row = ruleset.flags.find((candidate) => candidate.id === flag.flag);
    if (cause === null || row === undefined) return [];
    return [{ kind: flag.flag, subject: flag.item, cause, cap: exact(row.cap), binds: false }];
  });
}

/** The weakest block holds the whole to the top of the band above its own; every tie is listed. */
export function weakestBlockCaps(
  blocks: readonly BlockScore[],
  end: 'lower' | 'upper',
  ruleset: Ruleset,
): Cap[] {
  const scored = liveBlocks(blocks).flatMap((block) => {
    const value = block[end];
    return value === null ? [] : [{ block: block.block, value }];
  });
  const [first, ...rest] = scored;
  if (first === undefined) return [];
  const least = smallest(first.value, ...rest.map(({ value }) => value));
  const cap = exact(bandOf(least, ruleset).weakestBlockCap);
  return scored
    .filter(({ value }) => value.equals(least))
    .map(({ block }) => ({ kind: 'weakest', subject: block, cause: 'lowest', cap, binds: false }));
}
