import type { Database } from 'better-sqlite3';
import { canonical } from '../../digest.ts';
import type { Response } from '../../generated/types.ts';
import type { Actor, ResponseRecord, ReviewRecord } from '../records.ts';

interface ResponseRow {
  item_id: string;
  response: string | null;
  revision: number;
  updated_at: string;
  author: string;
}
interface ReviewRow {
  assessment_id: string;
  item_id: string;
  response_revision: number;
  verdict: string;
  note: string;
  outsider: number;
  ties: string;
  reviewer: string;
  reviewed_at: string;
  assessment_revision: number;
}

/** Inside a unit or a read: the responses of an assessment. */
export function openResponseRows(db: Database) {
  const select = db.prepare<[string, string], ResponseRow>(
    'SELECT * FROM responses WHERE assessment_id = ? AND item_id = ?',
  );
  const selectAll = db.prepare<[string], ResponseRow>(
    'SELECT * FROM responses WHERE assessment_id = ? ORDER BY item_id',
  );
  const upsert = db.prepare(
    `INSERT INTO responses (assessment_id, item_id, response, revision, updated_at, author)
     VALUES (:assessmentId, :itemId, :response, :revision, :updatedAt, :author)
     ON CONFLICT (assessment_id, item_id) DO UPDATE SET response = excluded.response,
       revision = excluded.revision, updated_at = excluded.updated_at, author = excluded.author`,
  );
  return {
    find: (assessmentId: string, itemId: string): ResponseRecord | null => {
      const row = select.get(assessmentId, itemId);
      return row === undefined ? null : responseFrom(row);
    },
    all: (assessmentId: string): ResponseRecord[] => selectAll.all(assessmentId).map(responseFrom),
    put: (assessmentId: string, { itemId, response, revision, updatedAt, author }: ResponseRecord): void => {
      const text = response === null ? null : canonical(response);
      upsert.run({ assessmentId, itemId, response: text, revision, updatedAt, author: canonical(author) });
    },
  };
}

/** Inside a unit or a read: the newest review of each item of an assessment. */
export function openReviewRows(db: Database) {
  const select = db.prepare<[string, string], ReviewRow>(
    'SELECT * FROM reviews WHERE assessment_id = ? AND item_id = ?',
  );
  const selectAll = db.prepare<[string], ReviewRow>(
    'SELECT * FROM reviews WHERE assessment_id = ? ORDER BY item_id',
  );
  const replace = db.prepare(
    `INSERT OR REPLACE INTO reviews (assessment_id, item_id, response_revision, verdict, note, outsider, ties,
       reviewer, reviewed_at, assessment_revision)
     VALUES (:assessmentId, :itemId, :responseRevision, :verdict, :note, :outsider, :ties,
       :reviewer, :reviewedAt, :assessmentRevision)`,
  );
  const remove = db.prepare<[string, string]>('DELETE FROM reviews WHERE assessment_id = ? AND item_id = ?');
  return {
    find: (assessmentId: string, itemId: string): ReviewRecord | null => {
      const row = select.get(assessmentId, itemId);
      return row === undefined ? null : reviewFrom(row);
    },
    all: (assessmentId: string): ReviewRecord[] => selectAll.all(assessmentId).map(reviewFrom),
    put: (review: ReviewRecord): void => {
      replace.run({ ...review, outsider: review.outsider ? 1 : 0, reviewer: canonical(review.reviewer) });
    },
    remove: (assessmentId: string, itemId: string): void => {
      remove.run(assessmentId, itemId);
    },
  };
}

function responseFrom(row: ResponseRow): ResponseRecord {
  return {
    itemId: row.item_id,
    response: row.response === null ? null : (JSON.parse(row.response) as Response),
    revision: row.revision,
    updatedAt: row.updated_at,
    author: JSON.parse(row.author) as Actor,
  };
}

function reviewFrom(row: ReviewRow): ReviewRecord {
  return {
    assessmentId: row.assessment_id,
    itemId: row.item_id,
    responseRevision: row.response_revision,
    verdict: row.verdict as ReviewRecord['verdict'],
    note: row.note,
    outsider: row.outsider === 1,
    ties: row.ties,
    reviewer: JSON.parse(row.reviewer) as Actor,
    reviewedAt: row.reviewed_at,
    assessmentRevision: row.assessment_revision,
  };
}
