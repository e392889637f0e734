import { HrbaError } from '../errors.ts';
import type { GrantInput } from '../generated/types.ts';
import type { GrantRecord } from '../store/grant-records.ts';
import type { Page, PageRequest } from '../store/records.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { findReadable, findWritable } from './find-assessment.ts';

/**
 * Lets an auditor's organisation read an assessment and its reports, until it is withdrawn or over. Another expiry for an
 * organisation that has a grant takes the place of the one there is, without a gap.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_NOT_ALLOWED
 */
export async function createGrant(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  { organisationId, expiresAt }: GrantInput,
  retry?: RetryOf<GrantRecord>,
): Promise<GrantRecord> {
  await findWritable(deps, caller, assessmentId);
  const organisation = await deps.store.findOrganisation(organisationId);
  // The same words for "no such organisation" and "not an auditor's": which organisations exist is nobody's business.
  if (organisation?.kind !== 'auditor') {
    const detail = 'A grant is for an organisation of kind auditor.';
    const errors = [{ pointer: '/organisationId', detail, code: 'NOT_AN_AUDITOR' }];
    throw new HrbaError('HRBA_NOT_ALLOWED', detail, { errors });
  }
  const expires = expiresAt === undefined ? null : expiryOf(deps, expiresAt);
  return deps.store.createGrant(
    { id: deps.newId(), assessmentId, organisationId, expiresAt: expires },
    unitOf(deps, caller, retry),
  );
}

/** The moment as it is kept: times in one form compare as text. */
function expiryOf(deps: Deps, expiresAt: string): string {
  const time = Date.parse(expiresAt);
  if (time > deps.clock().getTime()) return new Date(time).toISOString();
  const detail = 'A grant ends after now.';
  const errors = [{ pointer: '/expiresAt', detail, code: 'EXPIRES_IN_PAST' }];
  throw new HrbaError('HRBA_NOT_ALLOWED', detail, { errors });
}

export async function listGrants(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  page: PageRequest,
): Promise<Page<GrantRecord>> {
  await findReadable(deps, caller, assessmentId);
  return deps.store.listGrants(assessmentId, page);
}

/** Withdraws a grant: from now on the auditor gets 404. @throws HrbaError HRBA_GRANT_NOT_FOUND */
export async function withdrawGrant(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  grantId: string,
  retry?: RetryOf<GrantRecord>,
): Promise<GrantRecord> {
  await findReadable(deps, caller, assessmentId);
  const grant = await deps.store.withdrawGrant(assessmentId, grantId, unitOf(deps, caller, retry));
  if (grant === null) throw new HrbaError('HRBA_GRANT_NOT_FOUND', `No grant ${grantId} of this assessment.`);
  return grant;
}
