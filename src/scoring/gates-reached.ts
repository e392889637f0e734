import { isReached, STAGES } from './applicability.ts';
import { triggeredFlags } from './flags.ts';
import { evaluateGate, type Gate } from './gates.ts';
import type { AssessedItem, ScoringInput } from './scoring-input.ts';

/**
 * The exit gates of the stages the product has reached. A gate treats every item up to its stage as due; what the
 * profile excludes stays out, unless a grave impact brings it in as a gate item (SCORING sections 10 and 12).
 */
export function gatesReached(
  all: readonly AssessedItem[],
  input: ScoringInput,
  purpose: readonly string[],
): Gate[] {
  const items = all.filter(({ applicability }) => applicability !== 'not-applicable-to-profile');
  const gateItems = all.filter(({ heightened }) => heightened);
  const { impacts, ruleset } = input;
  const flags = triggeredFlags(items, ruleset);
  return STAGES.filter((stage) => isReached(stage, input.stage)).map((stage) =>
    evaluateGate(stage, { items, gateItems, impacts, purpose, ruleset, flags }),
  );
}
