import { HrbaError } from '../errors.ts';
import type { AssessmentPatch } from '../generated/types.ts';
import { STAGES } from '../scoring/applicability.ts';
import type { AssessmentRecord } from '../store/records.ts';
import { RevisionConflict } from '../store/store-errors.ts';
import { checkProfile } from './check-profile.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { findWritable } from './find-assessment.ts';
import { mergeProfile } from './merge-profile.ts';

/** How often a change without If-Match is tried again when somebody else's came between. */
const ATTEMPTS = 20;

/**
 * Changes facts, stage, description or language. The profile merges fact by fact and null removes one; a stage may
 * move back with a reason (SCORING section 0).
 * @param expected the revision the caller has read, or null: the last write wins and the history keeps both
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED; RevisionConflict
 */
export async function changeAssessment(
  deps: Deps,
  caller: Caller,
  id: string,
  patch: AssessmentPatch,
  expected: number | null,
  retry?: RetryOf<AssessmentRecord>,
): Promise<AssessmentRecord> {
  const faults = checkProfile(patch.profile ?? {}, deps.content.taxonomy.facts, '/profile');
  if (faults.length > 0)
    throw new HrbaError('HRBA_NOT_ALLOWED', 'The profile says what it cannot.', { errors: faults });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const current = await findWritable(deps, caller, id);
    refuseUnreasonedReturn(current, patch);
    const input = {
      id,
      expectedRevision: expected ?? current.revision,
      next: {
        description: patch.description ?? current.description,
        profile: mergeProfile(current.profile, patch.profile ?? {}),
        stage: patch.stage ?? current.stage,
        language: patch.language ?? current.language,
      },
      reason: patch.reason ?? null,
    };
    try {
      return await deps.store.changeAssessment(input, unitOf(deps, caller, retry));
    } catch (error) {
      if (expected !== null || !(error instanceof RevisionConflict)) throw error;
    }
  }
  throw new HrbaError('HRBA_BUSY_RECORD', 'Others kept changing the assessment. Try again.', {
    retryAfter: 1,
  });
}

function refuseUnreasonedReturn(current: AssessmentRecord, { stage, reason }: AssessmentPatch): void {
  if (stage === undefined || STAGES.indexOf(stage) >= STAGES.indexOf(current.stage)) return;
  if ((reason ?? '').trim() !== '') return;
  const detail = `From ${current.stage} back to ${stage} needs a reason: send "reason".`;
  throw new HrbaError('HRBA_NOT_ALLOWED', detail, {
    errors: [{ pointer: '/reason', detail, code: 'REASON_NEEDED' }],
  });
}
