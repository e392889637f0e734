import type { NewListing } from '../grant-records.ts';
import { type Actor, listingsScope, readingsScope } from '../records.ts';
import type { Store } from '../store.ts';
import type { Session } from './session.ts';

interface Named {
  assessmentId: string;
  organisationId: string;
}

/** The store's methods that log what auditors read. */
export function readingMethods(session: Session): Pick<Store, 'recordReading' | 'recordListing'> {
  const { chain, write } = session;
  const named = namer(session);
  const readable = readableCompanies(session);
  return {
    recordReading: ({ ids, operation, path, status }, unit) =>
      write(unit, () => {
        for (const assessmentId of new Set(named(ids).map((one) => one.assessmentId))) {
          const after = { operation, path, status };
          chain.append(unit, { scope: readingsScope(assessmentId), type: 'grant.used', after });
        }
        return null;
      }),
    recordListing: ({ ids, company, operation, path, status }, unit) =>
      write(unit, () => {
        const listed = ids === null ? readable(unit, company) : byCompany(named(ids));
        for (const [organisationId, assessments] of listed) {
          const after = { operation, path, status, assessments };
          chain.append(unit, { scope: listingsScope(organisationId), type: 'grant.used', after });
        }
        return null;
      }),
  };
}

/** The assessments that ids name, themselves or by one of their reports; what was erased is no longer named. */
function namer({ db }: Session) {
  const find = db.prepare<{ id: string }, Named>(
    `SELECT id AS assessmentId, organisation_id AS organisationId FROM assessments
     WHERE id = :id AND erased_at IS NULL
     UNION ALL SELECT assessment_id, organisation_id FROM reports WHERE id = :id`,
  );
  return (ids: readonly string[]): Named[] => ids.flatMap((id) => find.get({ id }) ?? []);
}

function byCompany(named: readonly Named[]): Map<string, string[] | null> {
  const grouped = Map.groupBy(named, ({ organisationId }) => organisationId);
  return new Map(
    [...grouped].map(([company, own]) => [
      company,
      [...new Set(own.map(({ assessmentId }) => assessmentId))].sort(),
    ]),
  );
}

/** The companies of which an auditor may read a report. One look along an index for each, however many reports there are. */
function readableCompanies({ db }: Session) {
  const next = db
    .prepare<{ reader: string; after: string; at: string }, string>(
      `SELECT company_id FROM report_readers INDEXED BY report_readers_of_company_by_day
       WHERE organisation_id = :reader AND company_id > :after AND (expires_at IS NULL OR expires_at > :at)
       ORDER BY company_id LIMIT 1`,
    )
    .pluck();
  return ({ at, actor }: { at: string; actor: Actor }, only: NewListing['company']): Map<string, null> => {
    const found = new Map<string, null>();
    const reader = actor.organisationId ?? '';
    let after = next.get({ reader, after: '', at });
    while (after !== undefined) {
      if (only === null || only === after) found.set(after, null);
      after = next.get({ reader, after, at });
    }
    return found;
  };
}
