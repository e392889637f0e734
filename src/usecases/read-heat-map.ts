import type { HeatMap } from '../generated/types.ts';
import { heatMapOf } from '../register/heat-map.ts';
import { impactsOf } from '../register/impacts.ts';
import type { Caller, Deps } from './deps.ts';
import { readableState } from './find-assessment.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/**
 * Where the impacts of an assessment stand by severity and likelihood, and the language it is kept in.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
 */
export async function readHeatMap(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
): Promise<{ map: HeatMap; language: string }> {
  const state = await readableState(deps, caller, assessmentId);
  const { language, revision } = state.assessment;
  return { map: heatMapOf(impactsOf(registerContext(deps, state, today(deps))), revision), language };
}
