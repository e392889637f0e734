import type { Ruleset } from '../../generated/types.ts';
import { type Exact, ONE, ZERO } from '../../scoring/fraction.ts';
import type { TrackName } from '../../scoring/resolve-response.ts';
import type { AssessedItem } from '../../scoring/scoring-input.ts';
import { type Step, stepsToValue } from './steps-to-value.ts';

interface Open {
  item: AssessedItem;
  steps: Step[];
  minutes: number;
}

/**
 * Which open items of a stage would bring its coverage to where a gate asks for it: the smallest first, in minutes, and
 * none that is not needed. Reading and settling take none of the minutes that a checklist counts.
 */
export function coverStage(
  own: readonly AssessedItem[],
  track: TrackName,
  least: Exact,
  ruleset: Ruleset,
): Step[] {
  const counted = own.filter(({ resolution }) => resolution[track].kind !== 'out');
  const open = counted
    .filter(({ item, resolution }) => resolution[track].kind === 'open' && item.weight.compare(ZERO) > 0)
    .map((item): Open => {
      const steps = stepsToValue(item, ZERO, track, ruleset);
      return { item, steps, minutes: steps[0]?.minutes ?? 0 };
    })
    .sort(smallestFirst);
  const isEnough = (taken: readonly Open[]) => coverageWith(counted, taken, track).compare(least) >= 0;
  const taken: Open[] = [];
  for (const one of open) {
    if (isEnough(taken)) break;
    taken.push(one);
  }
  return withoutNeedless(taken, isEnough).flatMap(({ steps }) => steps);
}

function smallestFirst(a: Open, b: Open): number {
  const { id } = a.item.item;
  return (
    a.minutes - b.minutes || b.item.item.weight.compare(a.item.item.weight) || (id < b.item.item.id ? -1 : 1)
  );
}

/** Of what was taken, the longest first, what is enough without it goes. */
function withoutNeedless(taken: readonly Open[], isEnough: (taken: readonly Open[]) => boolean): Open[] {
  return [...taken].reverse().reduce(
    (kept: Open[], one) => {
      const rest = kept.filter((other) => other !== one);
      return isEnough(rest) ? rest : kept;
    },
    [...taken],
  );
}

/** An accepted "not applicable" leaves both what is covered and what is asked. */
function coverageWith(counted: readonly AssessedItem[], taken: readonly Open[], track: TrackName): Exact {
  const settled = new Map(taken.map(({ item, steps }) => [item, steps[0]?.kind]));
  let asked = ZERO;
  let covered = ZERO;
  for (const one of counted) {
    const { item, resolution } = one;
    if (settled.get(one) === 'obtain-review') continue;
    asked = asked.add(item.weight);
    if (settled.has(one) || resolution[track].kind === 'determinate') covered = covered.add(item.weight);
  }
  return asked.compare(ZERO) === 0 ? ONE : covered.div(asked);
}
