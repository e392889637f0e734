import type { Ruleset } from '../../generated/types.ts';
import { type Exact, exact, ZERO } from '../../scoring/fraction.ts';
import type { TrackName } from '../../scoring/resolve-response.ts';
import type { AssessedItem } from '../../scoring/scoring-input.ts';
import { type Step, stepsToValue } from './steps-to-value.ts';

/** How far one item is taken, and what the next stretch costs and brings. */
interface Climb {
  item: AssessedItem;
  value: Exact;
  effort: number;
}
interface Stretch {
  climb: Climb;
  to: Exact;
  effort: number;
  gain: Exact;
}

/**
 * Which items of a stage, raised and backed how far, would bring what it counts to where a gate asks for it: always the
 * stretch that brings most for each step next. A level is one step, and so is evidence, a reader, an assessor.
 */
export function raiseStage(
  own: readonly AssessedItem[],
  track: TrackName,
  least: Exact,
  ruleset: Ruleset,
): Step[] {
  const counted = own.filter(({ resolution }) => resolution[track].kind !== 'out');
  const total = counted.reduce((sum, { item }) => sum.add(item.weight), ZERO);
  const climbs = counted.filter(mayClimb).map((item) => ({ item, value: lowerOf(item, track), effort: 0 }));
  let missing = total
    .mul(least)
    .sub(counted.reduce((sum, item) => sum.add(item.item.weight.mul(lowerOf(item, track))), ZERO));
  const taken = new Set<Climb>();
  while (missing.compare(ZERO) > 0) {
    const next = climbs.flatMap((climb) => stretchOf(climb, track, ruleset)).sort(bestFirst)[0];
    if (next === undefined) break;
    Object.assign(next.climb, { value: next.to, effort: next.climb.effort + next.effort });
    taken.add(next.climb);
    missing = missing.sub(next.gain);
  }
  return [...taken].flatMap(({ item, value }) => stepsToValue(item, value, track, ruleset));
}

/** What waits for somebody to accept or settle it counts by that, not by a level. */
function mayClimb({ answer, item, resolution }: AssessedItem): boolean {
  const waits = resolution.declared.kind === 'out' || answer.contest === 'upheld';
  return !waits && item.weight.compare(ZERO) > 0;
}

function lowerOf({ resolution }: AssessedItem, track: TrackName): Exact {
  const counted = resolution[track];
  return counted.kind === 'out' ? ZERO : counted.lower;
}

function stretchOf(climb: Climb, track: TrackName, ruleset: Ruleset): Stretch[] {
  const { item, value } = climb;
  const to = ruleset.levels
    .map((level) => exact(level.value))
    .sort((a, b) => a.compare(b))
    .find((next) => next.compare(value) > 0);
  if (to === undefined) return [];
  const effort = effortOf(item, stepsToValue(item, to, track, ruleset)) - climb.effort;
  return [{ climb, to, effort, gain: item.item.weight.mul(to.sub(value)) }];
}

function effortOf({ answer }: AssessedItem, steps: readonly Step[]): number {
  const levels = ({ level }: Step) =>
    level === null ? 0 : level - (answer.override ?? answer.level ?? 0) - 1;
  return steps.reduce((sum, step) => sum + 1 + Math.max(0, levels(step)), 0);
}

function bestFirst(a: Stretch, b: Stretch): number {
  // gain / effort, without dividing: a stretch that costs nothing more comes first.
  const rate = b.gain.mul(exact(String(a.effort))).compare(a.gain.mul(exact(String(b.effort))));
  const minutes = a.climb.item.content.minutes - b.climb.item.content.minutes;
  return rate || minutes || (a.climb.item.item.id < b.climb.item.item.id ? -1 : 1);
}
