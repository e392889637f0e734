import { type Fault, HrbaError } from '../errors.ts';
import type { Response } from '../generated/types.ts';
import type { ResponsesRecorded } from '../store/records.ts';
import { checkResponse, unknownItem } from './check-response.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { itemOf, pinnedEdition } from './edition.ts';
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
  const assessment = await findWritable(deps, caller, assessmentId);
  const { checklist, ruleset } = pinnedEdition(deps, assessment);
  const faults = changes.flatMap(({ itemId, response, pointer }): Fault[] => {
    if (response !== null)
      return checkResponse(itemId, response, checklist.checklist, ruleset.ruleset, pointer);
    return itemOf(checklist.checklist, itemId) !== undefined
      ? []
      : [unknownItem(itemId, checklist.checklist, pointer)];
  });
  refuse(faults, changes);
  return deps.store.recordResponses(
    {
      assessmentId,
      changes: changes.map(({ itemId, response }) => ({ itemId, response })),
      expectedAssessmentRevision: expected.assessmentRevision,
      expectedRevisions: expected.revisions,
      expectedUnanswered: expected.unanswered,
    },
    unitOf(deps, caller, retry),
  );
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
