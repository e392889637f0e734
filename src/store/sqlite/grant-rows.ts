import type { Database } from 'better-sqlite3';
import type { GrantRecord, GrantTimes } from '../grant-records.ts';

/** What a grant is made of, in the view `named_grants`. */
export const COLUMNS = `id, assessment_id AS assessmentId, organisation_id AS organisationId,
  organisation_name AS organisationName, created_at AS createdAt, expires_at AS expiresAt, withdrawn_at AS withdrawnAt`;

interface Whose {
  assessmentId: string;
  organisationId: string;
  at: string;
}

/** Inside a unit or a read: grants of an assessment. */
export function openGrantRows(db: Database) {
  const inForce = db.prepare<Whose, GrantRecord>(
    `SELECT ${COLUMNS} FROM named_grants
     WHERE organisation_id = :organisationId AND assessment_id = :assessmentId AND withdrawn_at IS NULL
       AND (expires_at IS NULL OR expires_at > :at)`,
  );
  const times = db.prepare<[string], GrantTimes>(
    `SELECT organisation_id AS organisationId, created_at AS createdAt, expires_at AS expiresAt,
       withdrawn_at AS withdrawnAt
     FROM grants WHERE assessment_id = ? ORDER BY id`,
  );
  return {
    /** The one that is in force at a moment; there is at most one. */
    inForce: ({ assessmentId, organisationId, at }: Whose): GrantRecord | null =>
      inForce.get({ assessmentId, organisationId, at }) ?? null,
    times: (assessmentId: string): GrantTimes[] => times.all(assessmentId),
  };
}
