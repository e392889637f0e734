import { HrbaError } from '../errors.ts';
import type { AssessmentRecord, AssessmentState, ResponseState } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';

/**
 * The assessment, when the caller may read it: its own organisation's, one granted to an auditor's organisation, or an
 * embed key's one. Anything else is not there: that it exists is nobody's business.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
 */
export async function findReadable(deps: Deps, caller: Caller, id: string): Promise<AssessmentRecord> {
  const assessment = await deps.store.findAssessment(id);
  if (assessment === null || !(await mayRead(deps, caller, assessment))) throw notFound(id);
  return assessment;
}

/**
 * The assessment, when the caller may change it.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED
 */
export async function findWritable(deps: Deps, caller: Caller, id: string): Promise<AssessmentRecord> {
  const assessment = await deps.store.findAssessment(id);
  if (assessment === null || !isOwn(caller, assessment)) throw notFound(id);
  refuseArchived(assessment);
  return assessment;
}

/** Like findReadable, with all responses and reviews, read at one moment. */
export async function readableState(deps: Deps, caller: Caller, id: string): Promise<AssessmentState> {
  const state = await deps.store.readState(id);
  if (state === null || !(await mayRead(deps, caller, state.assessment))) throw notFound(id);
  return state;
}

/** Like findReadable, with one response and its newest review, read at one moment. */
export async function readableResponse(
  deps: Deps,
  caller: Caller,
  id: string,
  itemId: string,
): Promise<ResponseState> {
  const state = await deps.store.readResponse(id, itemId);
  if (state === null || !(await mayRead(deps, caller, state.assessment))) throw notFound(id);
  return state;
}

/** Like findWritable, with all responses and reviews, read at one moment. */
export async function writableState(deps: Deps, caller: Caller, id: string): Promise<AssessmentState> {
  const state = await deps.store.readState(id);
  if (state === null || !isOwn(caller, state.assessment)) throw notFound(id);
  refuseArchived(state.assessment);
  return state;
}

/**
 * Like readableState, for what readers write about it: an auditor with a grant in force, or a reviewer of its own
 * company. Who may do which is said where the operation is.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED
 */
export async function examinableState(deps: Deps, caller: Caller, id: string): Promise<AssessmentState> {
  const state = await readableState(deps, caller, id);
  refuseArchived(state.assessment);
  return state;
}

/** @throws HrbaError HRBA_ARCHIVED */
export function refuseArchived({ id, archivedAt }: AssessmentRecord): void {
  if (archivedAt === null) return;
  const detail = `Assessment ${id} was archived at ${archivedAt}; restore it first: POST /v1/assessments/${id}/restore.`;
  throw new HrbaError('HRBA_ARCHIVED', detail);
}

/** True for the organisation's own; an embed key has only its one assessment. */
export function isOwn(caller: Caller, assessment: { id: string; organisationId: string }): boolean {
  if (caller.role === 'embed' && caller.assessmentId !== assessment.id) return false;
  return caller.role !== 'auditor' && caller.organisationId === assessment.organisationId;
}

async function mayRead(deps: Deps, caller: Caller, assessment: AssessmentRecord): Promise<boolean> {
  if (isOwn(caller, assessment)) return true;
  if (caller.role !== 'auditor' || caller.organisationId === null) return false;
  return deps.store.isGranted(assessment.id, caller.organisationId, deps.clock().toISOString());
}

function notFound(id: string): HrbaError {
  return new HrbaError('HRBA_ASSESSMENT_NOT_FOUND', `No assessment ${id} that this key may see.`);
}
