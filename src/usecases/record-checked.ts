import { HrbaError } from '../errors.ts';
import type { RegisterContext } from '../register/register-context.ts';
import type { AssessmentState, EntryChange } from '../store/records.ts';
import { RevisionConflict } from '../store/store-errors.ts';
import { type Caller, type Deps, unitOf } from './deps.ts';
import { contextAfter, type Remember } from './entries.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/** One change of an entry that depends on all that an assessment holds. */
export interface CheckedChange<Shown extends { id: string }> {
  /** The assessment, when the caller may write this into it. */
  find: () => Promise<AssessmentState>;
  /** The change, when it is allowed as things stand. Called again when they have changed. */
  make: (context: RegisterContext, state: AssessmentState) => EntryChange;
  /** All of its kind, as they are shown. */
  shown: (context: RegisterContext) => Shown[];
}

const ATTEMPTS = 20;

/**
 * Records a change that was checked against the whole assessment: nothing comes in between, so that an organisation has
 * one open audit and a finding one reply, whoever asks at the same time.
 * @throws HrbaError what find and make throw; HRBA_BUSY_RECORD
 */
export async function recordChecked<Shown extends { id: string }>(
  deps: Deps,
  caller: Caller,
  { find, make, shown }: CheckedChange<Shown>,
  remember?: Remember<Shown>,
): Promise<Shown> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const state = await find();
    const context = registerContext(deps, state, today(deps));
    const change = make(context, state);
    const present: Parameters<Remember<Shown>>[0] = (recorded) => {
      const found = shown(contextAfter(context, recorded)).find(({ id }) => id === change.id);
      if (found === undefined) throw new RangeError(`${change.kind} ${change.id} is not shown`);
      return found;
    };
    const { id: assessmentId, revision } = state.assessment;
    try {
      const recorded = await deps.store.recordEntries(
        { assessmentId, changes: [change], expectedAssessmentRevision: revision },
        unitOf(deps, caller, remember?.(present)),
      );
      return present(recorded);
    } catch (error) {
      if (!(error instanceof RevisionConflict)) throw error;
    }
  }
  const detail = 'The assessment kept changing while this was recorded. Try again.';
  throw new HrbaError('HRBA_BUSY_RECORD', detail, { retryAfter: 1 });
}
