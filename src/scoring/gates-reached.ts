import { isReached, purposeInQuestion, STAGES, type Stage } from './applicability.ts';
import { triggeredFlags } from './flags.ts';
import { evaluateGate, type Gate, type GateInput } from './gates.ts';
import { type AssessedItem, assessItems, type ScoringInput } from './scoring-input.ts';

/**
 * The exit gates of the stages the product has reached. A gate treats every item up to its stage as due; what the
 * profile excludes stays out, unless a grave impact brings it in as a gate item (SCORING sections 10 and 12).
 */
export function gatesReached(
  all: readonly AssessedItem[],
  input: ScoringInput,
  purpose: readonly string[],
): Gate[] {
  const situation = situationOf(all, input, purpose);
  return STAGES.filter((stage) => isReached(stage, input.stage)).map((stage) =>
    evaluateGate(stage, situation),
  );
}

/** The gate of any stage, also of one that is not reached yet, with every item the profile does not exclude. */
export function gateAt(stage: Stage, input: ScoringInput): { gate: Gate; all: AssessedItem[] } {
  const { profile, ruleset, taxonomy } = input;
  const all = assessItems(input);
  const purpose = purposeInQuestion({ profile, facts: taxonomy.facts, ruleset });
  return { gate: evaluateGate(stage, situationOf(all, input, purpose)), all };
}

function situationOf(
  all: readonly AssessedItem[],
  { impacts, ruleset }: ScoringInput,
  purpose: readonly string[],
): GateInput {
  const items = all.filter(({ applicability }) => applicability !== 'not-applicable-to-profile');
  const gateItems = all.filter(({ heightened }) => heightened);
  return { items, gateItems, impacts, purpose, ruleset, flags: triggeredFlags(items, ruleset) };
}
