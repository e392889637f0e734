import { HrbaError } from '../errors.ts';
import type { OrganisationInput } from '../generated/types.ts';
import type { OrganisationRecord } from '../store/records.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';

/** Creates an organisation: a company that fills in, or an auditor's. */
export async function createOrganisation(
  deps: Deps,
  caller: Caller,
  { name, kind }: OrganisationInput,
  retry?: RetryOf<OrganisationRecord>,
): Promise<OrganisationRecord> {
  return deps.store.createOrganisation({ id: deps.newId(), name, kind }, unitOf(deps, caller, retry));
}

/** @throws HrbaError HRBA_ORGANISATION_NOT_FOUND, also for another organisation's member */
export async function findOrganisation(deps: Deps, caller: Caller, id: string): Promise<OrganisationRecord> {
  const visible = caller.role === 'admin' || caller.organisationId === id;
  const organisation = visible ? await deps.store.findOrganisation(id) : null;
  if (organisation === null) {
    throw new HrbaError('HRBA_ORGANISATION_NOT_FOUND', `No organisation ${id} that this key may see.`);
  }
  return organisation;
}

/** The organisation a key acts for. */
export function ownOrganisation({ organisationId }: Caller): string {
  if (organisationId === null) {
    throw new HrbaError('HRBA_FORBIDDEN', 'This key belongs to no organisation, so it cannot own anything.');
  }
  return organisationId;
}
