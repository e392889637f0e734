import type { Database } from 'better-sqlite3';
import type { Profile } from '../../generated/types.ts';
import type { AssessmentRecord, StageName } from '../records.ts';
import { RecordGone, RevisionConflict } from '../store-errors.ts';

/** A row of the view `live_assessments`. */
export interface AssessmentRow {
  id: string;
  organisation_id: string;
  product_id: string;
  product_name: string;
  checklist_id: string;
  checklist_version: string;
  checklist_digest: string;
  ruleset_id: string;
  ruleset_version: string;
  ruleset_digest: string;
  description: string;
  profile: string;
  stage: string;
  language: string;
  revision: number;
  created_at: string;
  updated_at: string;
  archived_at: string | null;
}

/** The record that a row holds. */
export function assessmentFrom(row: AssessmentRow): AssessmentRecord {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    product: { id: row.product_id, name: row.product_name },
    checklist: { id: row.checklist_id, version: row.checklist_version, digest: row.checklist_digest },
    ruleset: { id: row.ruleset_id, version: row.ruleset_version, digest: row.ruleset_digest },
    description: row.description,
    profile: JSON.parse(row.profile) as Profile,
    stage: row.stage as StageName,
    language: row.language,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
  };
}

/** Inside a unit or a read: looks up assessments that are not erased, and moves their revision on. */
export function openAssessmentRows(db: Database) {
  const select = db.prepare<[string], AssessmentRow>('SELECT * FROM live_assessments WHERE id = ?');
  const raise = db.prepare<{ id: string; at: string }, { revision: number }>(
    'UPDATE assessments SET revision = revision + 1, updated_at = :at WHERE id = :id RETURNING revision',
  );
  const find = (id: string): AssessmentRecord | null => {
    const row = select.get(id);
    return row === undefined ? null : assessmentFrom(row);
  };
  const get = (id: string): AssessmentRecord => {
    const found = find(id);
    if (found === null) throw new RecordGone('assessment', id);
    return found;
  };
  return {
    find,
    get,
    /** Archived between the caller's look and this unit counts as moved: the caller looks again and says so. */
    getOpen: (id: string): AssessmentRecord => {
      const found = get(id);
      if (found.archivedAt !== null) throw new RevisionConflict({ revision: found.revision });
      return found;
    },
    /** The new revision. */
    raiseRevision: (id: string, at: string): number => {
      const raised = raise.get({ id, at });
      if (raised === undefined) throw new RecordGone('assessment', id);
      return raised.revision;
    },
  };
}
