import { HrbaError } from '../errors.ts';
import type { Impact, SignOffInput } from '../generated/types.ts';
import { keptOf } from '../register/entries.ts';
import { impactsOf, type SignOffBody } from '../register/impacts.ts';
import type { EntriesRecorded } from '../store/records.ts';
import { RevisionConflict } from '../store/store-errors.ts';
import { namingTexts } from './check-people-text.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { contextAfter, refuseFaults, standingEntry } from './entries.ts';
import { writableState } from './find-assessment.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/**
 * Records that a named role of the company stands behind an impact as it is now: a later change of the impact drops it.
 * The same words for the same revision again are no change.
 * @param expected the revision of the impact that was read, by If-Match; null signs what stands
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED; RevisionConflict
 */
export async function signOffImpact(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  impactId: string,
  { role, words }: SignOffInput,
  expected: number | null,
  remember?: (present: (recorded: EntriesRecorded) => Impact) => RetryOf<EntriesRecorded>,
): Promise<Impact> {
  const state = await writableState(deps, caller, assessmentId);
  const context = registerContext(deps, state, today(deps));
  const { revision } = standingEntry('impact', impactId, state.entries);
  refuseFaults(namingTexts({ '/role': role, '/words': words }));
  if (expected !== null && expected !== revision) throw new RevisionConflict({ revision });
  const body: SignOffBody = { impact: impactId, impactRevision: revision, role, words };
  const present = (recorded: EntriesRecorded): Impact => {
    const found = impactsOf(contextAfter(context, recorded)).find(({ id }) => id === impactId);
    if (found === undefined) throw new RangeError(`impact ${impactId} is not shown`);
    return found;
  };
  const changes = [{ kind: 'sign-off' as const, id: impactId, body, expectedRevision: null }];
  const recorded = await deps.store.recordEntries(
    { assessmentId, changes, expectedAssessmentRevision: null },
    unitOf(deps, caller, remember?.(present)),
  );
  return present(recorded);
}

/**
 * Takes the sign-off of an impact back; the history keeps it.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_ARCHIVED
 */
export async function withdrawSignOff(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  impactId: string,
): Promise<void> {
  const state = await writableState(deps, caller, assessmentId);
  standingEntry('impact', impactId, state.entries);
  if (!keptOf(state.entries, 'sign-off').some(({ id }) => id === impactId))
    throw new HrbaError('HRBA_ENTRY_NOT_FOUND', `No sign-off ${impactId} of this assessment.`);
  const change = { kind: 'sign-off' as const, id: impactId, body: null, expectedRevision: null };
  await deps.store.recordEntries(
    { assessmentId, changes: [change], expectedAssessmentRevision: null },
    unitOf(deps, caller),
  );
}
