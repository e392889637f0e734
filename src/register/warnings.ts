import type { Impact, RegisterWarning, UndecidedHarm } from '../generated/types.ts';
import { heightenedTrigger } from '../scoring/applicability.ts';
import { changedAfterFinding } from './changed-findings.ts';
import { factsContradicted, factsWithoutReason } from './facts.ts';
import { findingsOf } from './findings.ts';
import { isGraver } from './ratings.ts';
import type { RegisterContext } from './register-context.ts';

/** Classes that a register of a heightened product is expected to hold an entry of. */
const GRAVE = 2;

/** What a reader of the register has to know (SCORING section 9); none of it changes a score. */
export function warningsOf(
  impacts: readonly Impact[],
  undecided: readonly UndecidedHarm[],
  context: RegisterContext,
): RegisterWarning[] {
  const adverse = impacts.filter(({ status, direction }) => status === 'open' && direction === 'adverse');
  const gravest = adverse.filter(({ inherentSeverity }) => inherentSeverity.class === 1);
  const warnings: (RegisterWarning | null)[] = [
    impacts.length === 0 ? warning('EMPTY_REGISTER', 'nobody has written an impact into the register') : null,
    nothingGrave(adverse, context),
    named(
      'HARMS_UNDECIDED',
      'seeded harms await a decision',
      undecided.map(({ harm }) => harm),
    ),
    named(
      'ASSUMED_PARTS',
      'parts that nobody could rate count as 5',
      adverse.filter(({ inherentSeverity }) => inherentSeverity.assumed.length > 0).map(({ id }) => id),
    ),
    named(
      'RESIDUAL_GRAVER',
      'impacts are rated graver with what is implemented than without it',
      adverse
        .filter(
          ({ residualSeverity: rest, inherentSeverity }) => rest !== null && isGraver(rest, inherentSeverity),
        )
        .map(({ id }) => id),
    ),
    named(
      'NOBODY_ENGAGED',
      'no evidence shows that the people affected by impacts of class 1 were engaged',
      gravest.filter(({ engaged }) => !engaged).map(({ id }) => id),
    ),
    named(
      'CHANGED_AFTER_FINDING',
      'answers were changed by the company after an auditor had found otherwise; the findings do not count for the new ones',
      changedAfterFinding(findingsOf(context)),
    ),
    ...ofFacts(context),
  ];
  return warnings.filter((each) => each !== null);
}

/** What decides what is asked at all, and rests on nothing. */
function ofFacts(context: RegisterContext): (RegisterWarning | null)[] {
  return [
    named(
      'FACTS_WITHOUT_REASON',
      'facts of the profile rule out a heightened trigger without a reason on record',
      factsWithoutReason(context),
    ),
    named(
      'FACTS_CONTRADICTED',
      'facts of the profile have something speak against them without a reason on record',
      factsContradicted(context),
    ),
  ];
}

function nothingGrave(
  adverse: readonly Impact[],
  { profile, taxonomy, ruleset }: RegisterContext,
): RegisterWarning | null {
  const trigger = heightenedTrigger({ profile, facts: taxonomy.facts, ruleset });
  if (trigger === null || adverse.some(({ inherentSeverity }) => inherentSeverity.class <= GRAVE))
    return null;
  return warning(
    'NOTHING_GRAVE',
    `no impact of class 1 or 2 is in the register of a product with a heightened profile: ${trigger}`,
  );
}

function warning(code: RegisterWarning['code'], words: string, subjects: string[] = []): RegisterWarning {
  return { code, words, subjects };
}

function named(code: RegisterWarning['code'], words: string, subjects: string[]): RegisterWarning | null {
  return subjects.length === 0 ? null : warning(code, words, subjects);
}
