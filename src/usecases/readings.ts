import type { Listing, Reading } from '../generated/types.ts';
import type { EventRecord } from '../store/event-records.ts';
import type { NewListing, NewReading } from '../store/grant-records.ts';
import { listingsScope, type Page, type PageRequest, readingsScope } from '../store/records.ts';
import { type Caller, type Deps, unitOf } from './deps.ts';
import { findReadable } from './find-assessment.ts';
import { findOrganisation } from './organisations.ts';

/**
 * Logs what an auditor was answered, for the company to see. It is on the disk when this resolves.
 * @throws StoreUnavailable when it cannot be written
 */
export async function recordReading(deps: Deps, caller: Caller, reading: NewReading): Promise<void> {
  await deps.store.recordReading(reading, unitOf(deps, caller));
}

/**
 * Logs a list that an auditor was answered, for each company that it named something of. It is on the disk when this
 * resolves.
 * @throws StoreUnavailable when it cannot be written
 */
export async function recordListing(deps: Deps, caller: Caller, listing: NewListing): Promise<void> {
  await deps.store.recordListing(listing, unitOf(deps, caller));
}

/** What auditors read of an assessment, oldest first. @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND */
export async function listReadings(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  page: PageRequest,
): Promise<Page<Reading>> {
  await findReadable(deps, caller, assessmentId);
  const { items, nextCursor } = await deps.store.history(readingsScope(assessmentId), page);
  return { items: items.map(presentReading), nextCursor };
}

/**
 * The lists that auditors read and that named assessments or reports of an organisation, oldest first.
 * @throws HrbaError HRBA_ORGANISATION_NOT_FOUND
 */
export async function listListings(
  deps: Deps,
  caller: Caller,
  organisationId: string,
  page: PageRequest,
): Promise<Page<Listing>> {
  await findOrganisation(deps, caller, organisationId);
  const { items, nextCursor } = await deps.store.history(listingsScope(organisationId), page);
  return { items: items.map(presentListing), nextCursor };
}

function presentListing(event: EventRecord): Listing {
  const { assessments = null } = (event.payload?.after ?? {}) as { assessments?: string[] | null };
  return { ...presentReading(event), assessments };
}

function presentReading({ seq, at, payload, digest }: EventRecord): Reading {
  const { actor = null, after = null } = payload ?? {};
  const { operation = null, path = null, status = null } = (after ?? {}) as Partial<NewReading>;
  return {
    seq,
    at,
    organisationId: actor?.organisationId ?? null,
    keyId: actor?.keyId ?? null,
    name: actor?.name ?? null,
    operation,
    path,
    status,
    digest,
  };
}
