import type { EventPayload, EventRecord } from '../event-records.ts';
import { pageAfter, pageInSequence } from '../paging.ts';
import type { Store } from '../store.ts';
import type { Session } from './session.ts';
import { stateReader } from './state.ts';

type Methods = Pick<
  Store,
  'readState' | 'readResponse' | 'history' | 'listScopes' | 'chainEnd' | 'findRetry'
>;
type EventRow = Omit<EventRecord, 'payload'> & { payload: string | null };

/** The store's methods that read an assessment as a whole, and the chains. */
export function historyMethods(session: Session): Methods {
  const { db, assessments, responses, reviews, entries, retries, read } = session;
  const readState = stateReader(session);
  const list = db.prepare<{ scope: string; after: number; limit: number }, EventRow>(
    `SELECT scope, seq, id, at, type, payload, salt, payload_digest AS payloadDigest, previous, digest
     FROM events LEFT JOIN event_payloads USING (scope, seq)
     WHERE scope = :scope AND seq > :after ORDER BY seq LIMIT :limit`,
  );
  // From three places that must agree, so that a chain is still named when one of them lost it.
  const scopes = db.prepare<[], { scope: string }>(
    `SELECT scope FROM chains UNION SELECT DISTINCT scope FROM events
     UNION SELECT 'assessment:' || id FROM assessments ORDER BY scope`,
  );
  return {
    readState: (assessmentId) => read(() => readState(assessmentId)),
    readResponse: (assessmentId, itemId) =>
      read(() => {
        const assessment = assessments.find(assessmentId);
        if (assessment === null) return null;
        const response = responses.find(assessmentId, itemId);
        const review = reviews.find(assessmentId, itemId);
        return { assessment, response, review, entries: entries.all(assessmentId) };
      }),
    history: (scope, page) =>
      read(() => pageInSequence(list.all({ scope, ...pageAfter(page) }).map(eventFrom), page)),
    listScopes: () => read(() => scopes.all().map((row) => row.scope)),
    chainEnd: (scope) => read(() => session.chain.end(scope)),
    findRetry: (scope, key, now) => read(() => retries.find(scope, key, now)),
  };
}

function eventFrom({ payload, ...link }: EventRow): EventRecord {
  return { ...link, payload: payload === null ? null : parsed(payload) };
}

/** A payload that was made unreadable is handed on as it is: its digest then shows which link was tampered with. */
function parsed(payload: string): EventPayload {
  try {
    return JSON.parse(payload) as EventPayload;
  } catch {
    return payload as unknown as EventPayload;
  }
}
