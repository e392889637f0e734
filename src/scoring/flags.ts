import type { Ruleset } from '../generated/types.ts';
import type { ResolvedItem } from './aggregate.ts';
import { type Exact, exact } from './fraction.ts';
import type { TrackName } from './resolve-response.ts';
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
 * company's own word (confirmed), or above it only by that word (unsubstantiated). Weight does not matter.
 */
export function triggeredFlags(items: readonly ResolvedItem[], ruleset: Ruleset): TriggeredFlag[] {
  return items.flatMap((resolved) => {
    const { item } = resolved;
    if (item.flag === 'NONE') return [];
    const threshold = flagThreshold(item, ruleset);
    const declared = causeIn(resolved, 'declared', threshold);
    const substantiated = causeIn(resolved, 'substantiated', threshold);
    if (declared === null && substantiated === null) return [];
    return [{ item: item.id, stage: item.stage, flag: item.flag, declared, substantiated }];
  });
}

/** The value below which an item's flag triggers: its own, or the ruleset's for that flag. */
export function flagThreshold(item: ScoredItem, ruleset: Ruleset): Exact {
  if (item.flagThreshold !== null) return item.flagThreshold;
  const row = ruleset.flags.find((flag) => flag.id === item.flag);
  if (row === undefined) throw new RangeError(`flag ${item.flag} is not in the ruleset`);
  return exact(row.threshold);
}

function causeIn({ resolution }: ResolvedItem, track: TrackName, threshold: Exact): Cause | null {
  const resolved = resolution[track];
  if (resolved.kind === 'out') return null;
  if (resolved.kind === 'open') return 'open';
  if (resolved.lower.compare(threshold) >= 0) return null;
  const { declared } = resolution;
  const below = declared.kind === 'determinate' && declared.lower.compare(threshold) < 0;
  return below ? 'confirmed' : 'unsubstantiated';
}
