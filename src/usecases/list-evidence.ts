import type { EvidencePieceList } from '../generated/types.ts';
import { evidencePieces } from '../register/evidence-pieces.ts';
import type { Caller, Deps } from './deps.ts';
import { readableState } from './find-assessment.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/**
 * Every piece of evidence of an assessment, what expires first standing first.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
 */
export async function listEvidence(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
): Promise<EvidencePieceList> {
  const state = await readableState(deps, caller, assessmentId);
  const context = registerContext(deps, state, today(deps));
  // The engagement log stays with the people of the company, wherever it is not asked for by itself.
  const entries =
    caller.role === 'auditor' ? context.entries.filter(({ kind }) => kind !== 'engagement') : context.entries;
  return { revision: state.assessment.revision, items: evidencePieces({ ...context, entries }) };
}
