import type { Ruleset } from '../generated/types.ts';
import { type Exact, exact, ONE } from './fraction.ts';

export type Band = Ruleset['bands'][number];
export type Status = 'NOT_APPLICABLE' | 'INSUFFICIENT' | 'PROVISIONAL' | 'ALL_ANSWERED';

/** The band a score from 0 to 1 falls in: the last one that starts at or below it (SCORING section 6). */
export function bandOf(score: Exact, ruleset: Ruleset): Band {
  const band = ruleset.bands.findLast(({ from }) => score.compare(exact(from)) >= 0);
  if (band === undefined) throw new RangeError('the first band of a ruleset starts at 0');
  return band;
}

/** How much of a track is answered, from its coverage alone; it says nothing about how well it is backed. */
export function statusOf(coverage: Exact | null, ruleset: Ruleset): Status {
  if (coverage === null) return 'NOT_APPLICABLE';
  if (coverage.compare(exact(ruleset.statusLimits.insufficientBelow)) < 0) return 'INSUFFICIENT';
  return coverage.compare(ONE) < 0 ? 'PROVISIONAL' : 'ALL_ANSWERED';
}
