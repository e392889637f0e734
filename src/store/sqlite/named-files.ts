import type { Database } from 'better-sqlite3';
import type { NamedFile } from '../carry-files.ts';

/** The files of evidence that a record names, each once, by digest. Archived assessments have theirs still. */
export function namedFiles(db: Database): NamedFile[] {
  return db
    .prepare<[], NamedFile>(
      `SELECT id AS sha256, max(json_extract(body, '$.size')) AS size
       FROM entries WHERE kind = 'file' AND body IS NOT NULL GROUP BY id ORDER BY id`,
    )
    .all();
}
