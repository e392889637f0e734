import type { Database } from 'better-sqlite3';
import { canonical } from '../../digest.ts';
import type { Actor, FrozenEdition, FrozenState, KeptRecord, PastEdition, VersionRef } from '../records.ts';

interface EditionRow {
  number: number;
  checklist: string;
  ruleset: string;
  revision: number;
  left_at: string;
  left_by: string;
}

/** Inside a unit or a read: past editions of assessments, and the responses that are kept beside the present one. */
export function openEditionRows(db: Database) {
  const list = db.prepare<[string], EditionRow>(
    `SELECT number, checklist, ruleset, revision, left_at, left_by FROM editions
     WHERE assessment_id = ? ORDER BY number`,
  );
  const select = db.prepare<[string, string], EditionRow & { state: string }>(
    'SELECT * FROM editions WHERE assessment_id = ? AND checklist_version = ?',
  );
  const newest = db.prepare<[string], EditionRow & { state: string; left_seq: number }>(
    'SELECT * FROM editions WHERE assessment_id = ? ORDER BY number DESC LIMIT 1',
  );
  const insert = db.prepare(
    `INSERT INTO editions (assessment_id, number, checklist_version, checklist, ruleset, revision, left_at, left_by,
       left_seq, state)
     VALUES (:assessmentId, :number, :version, :checklist, :ruleset, :revision, :leftAt, :leftBy, :leftSeq, :state)`,
  );
  const remove = db.prepare<[string, number]>('DELETE FROM editions WHERE assessment_id = ? AND number = ?');
  return {
    all: (assessmentId: string): PastEdition[] => list.all(assessmentId).map(editionFrom),
    find: (assessmentId: string, version: string): FrozenEdition | null => {
      const row = select.get(assessmentId, version);
      return row === undefined ? null : frozenFrom(row);
    },
    newest: (assessmentId: string): { edition: FrozenEdition; leftSeq: number } | null => {
      const row = newest.get(assessmentId);
      return row === undefined ? null : { edition: frozenFrom(row), leftSeq: row.left_seq };
    },
    put: (
      assessmentId: string,
      { number, revision, leftAt, ...edition }: FrozenEdition,
      leftSeq: number,
    ): void => {
      insert.run({
        assessmentId,
        number,
        version: edition.checklist.version,
        checklist: canonical(edition.checklist),
        ruleset: canonical(edition.ruleset),
        revision,
        leftAt,
        leftBy: canonical(edition.leftBy),
        leftSeq,
        state: canonical(edition.state),
      });
    },
    remove: (assessmentId: string, number: number): void => {
      remove.run(assessmentId, number);
    },
    ...openKeptRows(db),
  };
}

function openKeptRows(db: Database) {
  const list = db.prepare<[string], { kept: string }>(
    'SELECT kept FROM kept_responses WHERE assessment_id = ? ORDER BY position',
  );
  const clear = db.prepare<[string]>('DELETE FROM kept_responses WHERE assessment_id = ?');
  const insert = db.prepare(
    'INSERT INTO kept_responses (assessment_id, position, kept) VALUES (:assessmentId, :position, :kept)',
  );
  return {
    kept: (assessmentId: string): KeptRecord[] =>
      list.all(assessmentId).map(({ kept }) => JSON.parse(kept) as KeptRecord),
    keep: (assessmentId: string, records: readonly KeptRecord[]): void => {
      clear.run(assessmentId);
      for (const [position, record] of records.entries())
        insert.run({ assessmentId, position, kept: canonical(record) });
    },
  };
}

function editionFrom(row: EditionRow): PastEdition {
  return {
    number: row.number,
    checklist: JSON.parse(row.checklist) as VersionRef,
    ruleset: JSON.parse(row.ruleset) as VersionRef,
    revision: row.revision,
    leftAt: row.left_at,
    leftBy: JSON.parse(row.left_by) as Actor,
  };
}

function frozenFrom(row: EditionRow & { state: string }): FrozenEdition {
  // Those that were left before there were entries had none.
  const state = JSON.parse(row.state) as Omit<FrozenState, 'entries'> & Partial<FrozenState>;
  return { ...editionFrom(row), state: { ...state, entries: state.entries ?? [] } };
}
