import { HrbaError } from '../errors.ts';
import type { AssessmentState } from '../store/records.ts';
import { AnsweredSince, RevisionConflict } from '../store/store-errors.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { writableState } from './find-assessment.ts';

/** How often undoing without If-Match starts over when somebody writes in between. */
const ATTEMPTS = 20;

/**
 * Goes back to the edition that the assessment was last moved on from, with exactly its responses and reviews, as long
 * as nothing was answered, cleared or reviewed after the move. Facts and stage stay as they are now.
 * @param expected the revision the caller has read, or null
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOTHING_TO_UNDO, HRBA_ANSWERED_SINCE,
 *   HRBA_BUSY_RECORD; RevisionConflict
 */
export async function undoMove(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  expected: number | null,
  retry?: RetryOf<AssessmentState>,
): Promise<AssessmentState> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { assessment, editions } = await writableState(deps, caller, assessmentId);
    if (editions.length === 0) throw nothingToUndo(assessmentId, assessment.checklist.version);
    const expectedRevision = expected ?? assessment.revision;
    try {
      return await deps.store.undoMove({ assessmentId, expectedRevision }, unitOf(deps, caller, retry));
    } catch (error) {
      if (error instanceof AnsweredSince) throw answeredSince(error);
      if (expected !== null || !(error instanceof RevisionConflict)) throw error;
    }
  }
  throw new HrbaError('HRBA_BUSY_RECORD', 'Others kept changing the assessment. Try again.', {
    retryAfter: 1,
  });
}

function nothingToUndo(id: string, version: string): HrbaError {
  const detail = `Assessment ${id} has been under version ${version} from its start: there is no move to undo.`;
  return new HrbaError('HRBA_NOTHING_TO_UNDO', detail);
}

function answeredSince({ answered }: AnsweredSince): HrbaError {
  const detail =
    `Since the move ${answered.length === 1 ? 'one item was' : `${answered.length} items were`} answered, cleared or ` +
    'reviewed, and undoing it would lose that. The edition before stays readable.';
  const errors = answered.map(({ itemId, at }) => ({
    pointer: itemId,
    detail: `written at ${at}`,
    code: 'ANSWERED_SINCE',
  }));
  return new HrbaError('HRBA_ANSWERED_SINCE', detail, { errors });
}
