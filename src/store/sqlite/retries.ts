import type { Database } from 'better-sqlite3';
import type { Retry, StoredRetry, Unit } from '../records.ts';

const KEPT_FOR = 24 * 60 * 60 * 1000;

/** What was answered to requests with an idempotency key, for a day. Called inside a transaction. */
export interface Retries {
  find: (scope: string, key: string, now: string) => StoredRetry | null;
  keep: <Result>(unit: Unit<Result>, retry: Retry<Result>, remembered: string) => void;
  dropExpired: (now: string) => void;
}

/** Prepares the statements about retries. */
export function openRetries(db: Database): Retries {
  const select = db.prepare<{ scope: string; key: string; now: string }, StoredRetry>(
    `SELECT request_digest AS requestDigest, remembered FROM retries
     WHERE scope = :scope AND key = :key AND expires_at > :now`,
  );
  const replace = db.prepare(
    `INSERT OR REPLACE INTO retries
       (scope, key, request_digest, remembered, assessment_id, organisation_id, expires_at)
     VALUES (:scope, :key, :requestDigest, :remembered, :assessmentId, :organisationId, :expiresAt)`,
  );
  // Some at a time, so that a transaction does not pay for a day of them; more than one can add, so that none pile up.
  const deleteExpired = db.prepare<{ now: string }>(
    'DELETE FROM retries WHERE rowid IN (SELECT rowid FROM retries WHERE expires_at <= :now LIMIT 200)',
  );
  return {
    find: (scope, key, now) => select.get({ scope, key, now: later(now, 0) }) ?? null,
    keep: (unit, { scope, key, requestDigest, assessmentId }, remembered) => {
      const { organisationId } = unit.actor;
      const expiresAt = later(unit.at, KEPT_FOR);
      replace.run({ scope, key, requestDigest, remembered, assessmentId, organisationId, expiresAt });
    },
    dropExpired: (now) => deleteExpired.run({ now: later(now, 0) }),
  };
}

/** Always spelled the same way, because the database compares these times as text. */
function later(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
