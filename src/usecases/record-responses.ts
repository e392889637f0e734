import { type Fault, HrbaError } from '../errors.ts';
import type { Response } from '../generated/types.ts';
import type { ResponsesRecorded } from '../store/records.ts';
import { EditionMoved } from '../store/store-errors.ts';
import { checkResponse, unknownItem } from './check-response.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { type Edition, itemOf, pinnedEdition } from './edition.ts';
import { findWritable } from './find-assessment.ts';

export interface Change {
  itemId: string;
  /** Null clears the response. */
  response: Response | null;
  /** Where it stood in what was sent: '' for a whole body. */
  pointer: string;
}

export interface Expectation {
  assessmentRevision: number | null;
  /** Of single responses. */
  revisions: Record<string, number>;
  unanswered: string[];
}

export const EXPECT_NOTHING: Expectation = { assessmentRevision: null, revisions: {}, unanswered: [] };

/**
 * Records responses, all or nothing: one that is not allowed rejects all, with a fault for each. Writing the same again
 * changes nothing. Responses to items that do not apply are kept and stay out of the score.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED; RevisionConflict
 */
export async function recordResponses(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  changes: readonly Change[],
  expected: Expectation = EXPECT_NOTHING,
  retry?: RetryOf<ResponsesRecorded>,
): Promise<ResponsesRecorded> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const assessment = await findWritable(deps, caller, assessmentId);
    refuse(faultsOf(changes, pinnedEdition(deps, assessment)), changes);
    const input = {
      assessmentId,
      changes: changes.map(({ itemId, response }) => ({ itemId, response })),
      expectedAssessmentRevision: expected.assessmentRevision,
      expectedRevisions: expected.revisions,
      expectedUnanswered: expected.unanswered,
      expectedChecklist: assessment.checklist.digest,
    };
    try {
      return await deps.store.recordResponses(input, unitOf(deps, caller, retry));
    } catch (error) {
      // What was checked against a version that the assessment has just left is checked against the one it has now.
      if (!(error instanceof EditionMoved)) throw error;
    }
  }
  throw new HrbaError('HRBA_BUSY_RECORD', 'The assessment kept moving between versions. Try again.', {
    retryAfter: 1,
  });
}

/** How often responses are checked again when the assessment moves to another version in between. */
const ATTEMPTS = 5;

function faultsOf(changes: readonly Change[], { checklist, ruleset }: Edition): Fault[] {
  return changes.flatMap(({ itemId, response, pointer }): Fault[] => {
    if (response !== null)
      return checkResponse(itemId, response, checklist.checklist, ruleset.ruleset, pointer);
    return itemOf(checklist.checklist, itemId) !== undefined
      ? []
      : [unknownItem(itemId, checklist.checklist, pointer)];
  });
}

function refuse(faults: readonly Fault[], changes: readonly Change[]): void {
  const [first] = faults;
  if (first === undefined) return;
  if (changes.length === 1 && first.code === 'UNKNOWN_ITEM' && first.pointer === '') {
    throw new HrbaError('HRBA_ITEM_NOT_FOUND', first.detail);
  }
  const detail = `Nothing was recorded: ${faults.length === 1 ? first.detail : `${faults.length} things are wrong.`}`;
  throw new HrbaError('HRBA_NOT_ALLOWED', detail, { errors: faults });
}
