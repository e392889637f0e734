import type { Ruleset } from '../generated/types.ts';
import { type BlockScore, liveBlocks } from './aggregate.ts';
import { bandOf } from './band.ts';
import type { Cause, TriggeredFlag } from './flags.ts';
import { type Exact, exact, smallest } from './fraction.ts';
import { oncePer } from './once.ts';
import type { TrackName } from './resolve-response.ts';
import type { Score } from './weighted-sum.ts';

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
  const final = held(lower, caps);
  const isHeld = final.compare(lower) < 0;
  for (const cap of caps) cap.binds = isHeld && cap.cap.equals(final);
  return { final, best: held(upper, hopeful), caps };
}

/** A score under its caps, which are few different numbers: they are compared with each other first. */
function held(score: Exact, caps: readonly Cap[]): Exact {
  let least = caps[0]?.cap;
  if (least === undefined) return score;
  for (const { cap } of caps) if (cap !== least && cap.compare(least) < 0) least = cap;
  return smallest(score, least);
}

const capOfFlag = oncePer(
  (ruleset: Ruleset) => new Map<string, Exact>(ruleset.flags.map(({ id, cap }) => [id, exact(cap)])),
);

/** What each triggered flag holds a track to. */
export function flagCaps(flags: readonly TriggeredFlag[], track: TrackName, ruleset: Ruleset): Cap[] {
  const caps: Cap[] = [];
  for (const flag of flags) {
    const cause = flag[track];
    const cap = capOfFlag(ruleset).get(flag.flag);
    if (cause === null || cap === undefined) continue;
    caps.push({ kind: flag.flag, subject: flag.item, cause, cap, binds: false });
  }
  return caps;
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
  const cap = weakestCap(least, ruleset);
  return scored
    .filter(({ value }) => value.equals(least))
    .map(({ block }) => ({ kind: 'weakest', subject: block, cause: 'lowest', cap, binds: false }));
}

/** What a weakest block with this score holds the whole to. */
export function weakestCap(least: Exact, ruleset: Ruleset): Exact {
  return exact(bandOf(least, ruleset).weakestBlockCap);
}
