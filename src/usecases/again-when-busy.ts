import { HrbaError } from '../errors.ts';
import { RevisionConflict } from '../store/store-errors.ts';

/** How often something is read and written again when others write in between. */
const ATTEMPTS = 20;

/**
 * Reads and writes again for as long as others write in between, unless the caller named a revision.
 * @param expected the revision that was named, if any: then a conflict is the caller's
 * @throws HrbaError HRBA_BUSY_RECORD when others never stop; RevisionConflict
 */
export async function againWhenBusy<Result>(
  expected: number | null,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let made = 0; made < ATTEMPTS; made += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (expected !== null || !(error instanceof RevisionConflict)) throw error;
    }
  }
  throw new HrbaError('HRBA_BUSY_RECORD', 'Others kept changing the assessment. Try again.', {
    retryAfter: 1,
  });
}
