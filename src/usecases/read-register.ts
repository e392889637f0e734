import type { Register } from '../generated/types.ts';
import type { ShowAuthor } from '../register/entries.ts';
import { registerOf } from '../register/register.ts';
import type { Stage } from '../scoring/applicability.ts';
import type { FrozenState } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';
import { readableState } from './find-assessment.ts';
import { gateSourceOf } from './gate-source.ts';
import { registerContext, WITH_NAMES } from './register-context.ts';
import { today } from './score-state.ts';

/** The register of a state on a day. @param show how its authors are named */
export function registerOfState(
  deps: Deps,
  state: FrozenState,
  asOf: string,
  { show, includeEngagement }: { show: ShowAuthor; includeEngagement: boolean },
): Register {
  const context = registerContext(deps, state, asOf, show);
  const judge = (stage: Stage, day: string) => gateSourceOf(deps, state, asOf).judge(stage, day);
  return registerOf(context, { includeEngagement, judge });
}

/** Everything recorded about an assessment besides its responses and reviews. @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND */
export async function readRegister(deps: Deps, caller: Caller, assessmentId: string): Promise<Register> {
  const state = await readableState(deps, caller, assessmentId);
  return registerOfState(deps, state, today(deps), { show: WITH_NAMES, includeEngagement: false });
}
