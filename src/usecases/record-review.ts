import { type Fault, HrbaError } from '../errors.ts';
import type { ReviewInput } from '../generated/types.ts';
import type { AssessmentState, ResponseRecord, ReviewRecord } from '../store/records.ts';
import { RevisionConflict } from '../store/store-errors.ts';
import { unknownItem } from './check-response.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { itemOf, pinnedEdition } from './edition.ts';
import { writableState } from './find-assessment.ts';

/**
 * Records a second person's reading of one response, tied to that revision of it: any later edit drops it (SCORING
 * section 1). The reader is not the author.
 * @param expected the revision of the response the reviewer has read, or null for the one that stands
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ITEM_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED; RevisionConflict
 */
export async function recordReview(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  itemId: string,
  input: ReviewInput,
  expected: number | null,
  retry?: RetryOf<ReviewRecord>,
): Promise<ReviewRecord> {
  const state = await writableState(deps, caller, assessmentId);
  const record = findResponse(deps, state, itemId);
  if (expected !== null && expected !== record.revision) {
    throw new RevisionConflict({ revision: record.revision, itemId });
  }
  const faults = checkReview(record, input, caller);
  const [first] = faults;
  if (first !== undefined) throw new HrbaError('HRBA_NOT_ALLOWED', first.detail, { errors: faults });
  const { verdict, note, outsider = false, ties = '' } = input;
  return deps.store.recordReview(
    { assessmentId, itemId, responseRevision: record.revision, verdict, note, outsider, ties },
    unitOf(deps, caller, retry),
  );
}

function findResponse(deps: Deps, state: AssessmentState, itemId: string): ResponseRecord {
  const { checklist } = pinnedEdition(deps, state.assessment).checklist;
  if (itemOf(checklist, itemId) === undefined) {
    throw new HrbaError('HRBA_ITEM_NOT_FOUND', unknownItem(itemId, checklist, '').detail);
  }
  const record = state.responses.find((candidate) => candidate.itemId === itemId);
  if (record === undefined || record.response === null) {
    throw new HrbaError('HRBA_NOT_ALLOWED', `There is no response to ${itemId} to review yet.`);
  }
  return record;
}

function checkReview(
  record: ResponseRecord,
  { verdict, outsider, ties }: ReviewInput,
  caller: Caller,
): Fault[] {
  const faults: Fault[] = [];
  if (samePerson(record, caller)) {
    faults.push({
      pointer: '/verdict',
      detail: 'Whoever wrote a response cannot review it: a second person reads it.',
      code: 'REVIEWER_IS_AUTHOR',
    });
  }
  const claimed = record.response?.state === 'not-applicable';
  if (claimed !== verdict.startsWith('na-')) {
    const detail = claimed
      ? 'The response is "not applicable": answer na-accepted or na-refused.'
      : 'The response does not claim "not applicable": answer confirmed or disputed.';
    faults.push({ pointer: '/verdict', detail, code: 'VERDICT_DOES_NOT_FIT' });
  }
  if (outsider === true && (ties ?? '').trim() === '') {
    faults.push({ pointer: '/ties', detail: 'An outsider declares ties, or "none".', code: 'TIES_NEEDED' });
  }
  return faults;
}

function samePerson({ author }: ResponseRecord, caller: Caller): boolean {
  const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase();
  return author.keyId === caller.keyId || plain(author.name) === plain(caller.actor);
}
