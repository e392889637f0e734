import type { Reading } from '../generated/types.ts';
import type { EventRecord } from '../store/event-records.ts';
import type { NewReading } from '../store/grant-records.ts';
import { type Page, type PageRequest, readingsScope } from '../store/records.ts';
import { type Caller, type Deps, unitOf } from './deps.ts';
import { findReadable } from './find-assessment.ts';

/**
 * Logs what an auditor was answered, for the company to see. It is on the disk when this resolves.
 * @throws StoreUnavailable when it cannot be written
 */
export async function recordReading(deps: Deps, caller: Caller, reading: NewReading): Promise<void> {
  await deps.store.recordReading(reading, unitOf(deps, caller));
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
