import { HrbaError } from '../errors.ts';
import type { EraseInput } from '../generated/types.ts';
import { keptOf } from '../register/entries.ts';
import type { AssessmentRecord, ErasedRecord } from '../store/records.ts';
import { inDoubt } from './complete-upload.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { findReadable } from './find-assessment.ts';

/** Archives an assessment (hidden from lists, no more writes, reports stay) or restores it. */
export async function setArchived(
  deps: Deps,
  caller: Caller,
  id: string,
  archived: boolean,
  retry?: RetryOf<AssessmentRecord>,
): Promise<AssessmentRecord> {
  await findReadable(deps, caller, id);
  return deps.store.setArchived(id, archived, unitOf(deps, caller, retry));
}

/**
 * Erases an assessment for good: everything typed, its reports, links and files. What remains is a chain of digests that
 * still verifies. The id has to be said once more, so that no slip does it.
 * @throws HrbaError HRBA_NOT_ALLOWED, HRBA_ASSESSMENT_NOT_FOUND
 */
export async function eraseAssessment(
  deps: Deps,
  caller: Caller,
  id: string,
  input: EraseInput,
  retry?: RetryOf<ErasedRecord>,
): Promise<ErasedRecord> {
  await findReadable(deps, caller, id);
  if (input.confirm !== id) {
    const detail = 'Erasing cannot be undone: "confirm" must be the id of the assessment once more.';
    throw new HrbaError('HRBA_NOT_ALLOWED', detail, {
      errors: [{ pointer: '/confirm', detail, code: 'CONFIRM' }],
    });
  }
  const state = await deps.store.readState(id);
  const digests = keptOf(state?.entries ?? [], 'file').map((entry) => entry.id);
  // Files go with the last assessment that has them.
  const erased = await inDoubt(deps, digests.sort(), () =>
    deps.store.eraseAssessment(id, input.reason, unitOf(deps, caller, retry)),
  );
  for (const upload of await deps.files.uploads.list(id)) await deps.files.uploads.drop(upload);
  return erased;
}
