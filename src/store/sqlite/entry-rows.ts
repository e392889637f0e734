import type { Database } from 'better-sqlite3';
import { canonical } from '../../digest.ts';
import type { Entry } from '../../generated/types.ts';

interface EntryRow {
  kind: string;
  id: string;
  body: string | null;
  revision: number;
  created_at: string;
  updated_at: string;
  author: string;
}

/** Inside a unit or a read: what is recorded about an assessment besides its responses and reviews. */
export function openEntryRows(db: Database) {
  const select = db.prepare<[string, string, string], EntryRow>(
    'SELECT * FROM entries WHERE assessment_id = ? AND kind = ? AND id = ?',
  );
  const selectAll = db.prepare<[string], EntryRow>(
    'SELECT * FROM entries WHERE assessment_id = ? ORDER BY kind, id',
  );
  const upsert = db.prepare(
    `INSERT INTO entries (assessment_id, kind, id, body, revision, created_at, updated_at, author)
     VALUES (:assessmentId, :kind, :id, :body, :revision, :createdAt, :updatedAt, :author)
     ON CONFLICT (assessment_id, kind, id) DO UPDATE SET body = excluded.body, revision = excluded.revision,
       updated_at = excluded.updated_at, author = excluded.author`,
  );
  const named = db.prepare<[string], number>(
    `SELECT EXISTS (SELECT 1 FROM entries WHERE kind = 'file' AND id = ? AND body IS NOT NULL)`,
  );
  return {
    isFileNamed: (sha256: string): boolean => named.pluck().get(sha256) === 1,
    find: (assessmentId: string, kind: string, id: string): Entry | null => {
      const row = select.get(assessmentId, kind, id);
      return row === undefined ? null : entryFrom(row);
    },
    all: (assessmentId: string): Entry[] => selectAll.all(assessmentId).map(entryFrom),
    put: (assessmentId: string, entry: Entry): void => {
      const body = entry.body === null ? null : canonical(entry.body);
      upsert.run({ assessmentId, ...entry, body, author: canonical(entry.author) });
    },
  };
}

function entryFrom(row: EntryRow): Entry {
  return {
    kind: row.kind as Entry['kind'],
    id: row.id,
    body: row.body === null ? null : JSON.parse(row.body),
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    author: JSON.parse(row.author) as Entry['author'],
  };
}
