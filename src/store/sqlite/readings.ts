import { readingsScope } from '../records.ts';
import type { Store } from '../store.ts';
import type { Session } from './session.ts';

/** The store's method that logs what auditors read. */
export function readingMethods(session: Session): Pick<Store, 'recordReading'> {
  const { db, chain, write } = session;
  const assessmentOf = db
    .prepare<{ id: string }, string>(
      `SELECT id FROM assessments WHERE id = :id AND erased_at IS NULL
       UNION ALL SELECT assessment_id FROM reports WHERE id = :id`,
    )
    .pluck();
  return {
    recordReading: ({ ids, operation, path, status }, unit) =>
      write(unit, () => {
        const named = new Set(ids.flatMap((id) => assessmentOf.get({ id }) ?? []));
        for (const assessmentId of named) {
          const after = { operation, path, status };
          chain.append(unit, { scope: readingsScope(assessmentId), type: 'grant.used', after });
        }
        return null;
      }),
  };
}
