import type { Ruleset } from '../generated/types.ts';
import type { ResolvedItem } from './aggregate.ts';
import { type Exact, exact } from './fraction.ts';
import { oncePer } from './once.ts';
import type { Resolution, TrackName } from './resolve-response.ts';
import type { ScoredItem } from './scored-item.ts';

export type Cause = 'open' | 'confirmed' | 'unsubstantiated';

export interface TriggeredFlag {
  item: string;
  stage: ScoredItem['stage'];
  flag: 'STOP' | 'CRITICAL' | 'MAJOR';
  declared: Cause | null;
  substantiated: Cause | null;
}

/**
 * The flags that trigger, with their cause in each track (SCORING section 6): open, below the threshold by the
 * company's own word or by the level that an assessor put in its place (confirmed), or above it only by that word
 * (unsubstantiated). Weight does not matter.
 */
export function triggeredFlags(items: readonly ResolvedItem[], ruleset: Ruleset): TriggeredFlag[] {
  const triggered: TriggeredFlag[] = [];
  for (const { item, resolution } of items) {
    if (item.flag === 'NONE') continue;
    const threshold = flagThreshold(item, ruleset);
    const declared = causeIn(resolution, 'declared', threshold);
    const substantiated = causeIn(resolution, 'substantiated', threshold);
    if (declared === null && substantiated === null) continue;
    triggered.push({ item: item.id, stage: item.stage, flag: item.flag, declared, substantiated });
  }
  return triggered;
}

const thresholds = oncePer(
  (ruleset: Ruleset) =>
    new Map<string, Exact>(ruleset.flags.map(({ id, threshold }) => [id, exact(threshold)])),
);

/** The value below which an item's flag triggers: its own, or the ruleset's for that flag. */
export function flagThreshold(item: ScoredItem, ruleset: Ruleset): Exact {
  const threshold = item.flagThreshold ?? thresholds(ruleset).get(item.flag);
  if (threshold === undefined) throw new RangeError(`flag ${item.flag} is not in the ruleset`);
  return threshold;
}

function causeIn(resolution: Resolution, track: TrackName, threshold: Exact): Cause | null {
  const resolved = resolution[track];
  if (resolved.kind === 'out') return null;
  if (resolved.kind === 'open') return 'open';
  if (resolved.lower.compare(threshold) >= 0) return null;
  const { declared } = resolution;
  const below = declared.kind === 'determinate' && declared.lower.compare(threshold) < 0;
  return below ? 'confirmed' : 'unsubstantiated';
}
