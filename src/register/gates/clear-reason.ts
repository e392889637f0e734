import type { Ruleset } from '../../generated/types.ts';
import type { Stage } from '../../scoring/applicability.ts';
import { flagThreshold } from '../../scoring/flags.ts';
import { ZERO } from '../../scoring/fraction.ts';
import { type GateReason, gateRule } from '../../scoring/gates.ts';
import { levelValue, type TrackName } from '../../scoring/resolve-response.ts';
import type { AssessedItem } from '../../scoring/scoring-input.ts';
import { coverStage } from './cover-stage.ts';
import { raiseStage } from './raise-stage.ts';
import { type Step, stepsToValue } from './steps-to-value.ts';

interface Standing {
  stage: Stage;
  /** Every item of the checklist, assessed. */
  all: readonly AssessedItem[];
  ruleset: Ruleset;
}

/**
 * The cheapest way known to clear one reason of a gate, were it the only one. A purpose in question has none: no answer
 * clears it.
 */
export function clearReason({ about }: GateReason, standing: Standing): Step[] {
  const { ruleset, stage } = standing;
  const rule = gateRule(stage, ruleset);
  const own = standing.all.filter(
    ({ applicability, item }) => applicability !== 'not-applicable-to-profile' && item.stage === stage,
  );
  switch (about.kind) {
    case 'purpose':
      return [];
    case 'lower':
      return raiseStage(own, rule.track, about.least, ruleset);
    case 'coverage':
      return coverStage(own, rule.track, about.least, ruleset);
    case 'nothing-determinate':
      return smallestAnswer(own);
    case 'flag':
      return onItem(about.item, rule.flagsTrack, standing);
    case 'gate-item':
      return onItem(about.item, 'declared', standing, about.level);
    case 'mitigation': {
      const needed = about.needed === 'none' ? null : about.needed;
      return [{ ...onImpact('mitigate-impact', about.impact), mitigation: needed }];
    }
    case 'engagement':
      return [onImpact('engage', about.impact)];
    case 'sign-off':
      return [onImpact('sign-off', about.impact)];
  }
}

function onItem(id: string, track: TrackName, { all, ruleset }: Standing, level?: number): Step[] {
  const item = all.find((one) => one.item.id === id);
  if (item === undefined) return [];
  const value = level === undefined ? flagThreshold(item.item, ruleset) : levelValue(level, ruleset);
  return stepsToValue(item, value, track, ruleset);
}

/** Where everything went out, one question answered by a level is what there is to count. */
function smallestAnswer(own: readonly AssessedItem[]): Step[] {
  const [first] = own
    .filter(({ item }) => item.weight.compare(ZERO) > 0)
    .sort((a, b) => a.content.minutes - b.content.minutes || (a.item.id < b.item.id ? -1 : 1));
  if (first === undefined) return [];
  const { id } = first.item;
  return [{ kind: 'answer', subject: id, level: null, mitigation: null, minutes: first.content.minutes }];
}

function onImpact(kind: Step['kind'], subject: string): Step {
  return { kind, subject, level: null, mitigation: null, minutes: null };
}
