import type { Database } from 'better-sqlite3';
import type { Store } from '../store.ts';
import { assessmentLists } from './assessment-lists.ts';
import { assessmentMethods } from './assessments.ts';
import { editionMethods } from './editions.ts';
import { entryMethods } from './entries.ts';
import { eraseMethods } from './erase.ts';
import { grantMethods } from './grants.ts';
import { historyMethods } from './history.ts';
import { keyMethods } from './keys.ts';
import { linkMethods } from './links.ts';
import { openDatabase } from './open-database.ts';
import { organisationMethods } from './organisations.ts';
import { productMethods } from './products.ts';
import { readingMethods } from './readings.ts';
import { redactionMethods } from './redactions.ts';
import { reportLists } from './report-lists.ts';
import { reportOverviews } from './report-overview.ts';
import { reportMethods } from './reports.ts';
import { responseMethods } from './responses.ts';
import { reviewMethods } from './reviews.ts';
import { openSession } from './session.ts';
import { signatureMethods } from './signatures.ts';
import { signingKeyMethods } from './signing-keys.ts';

export interface SqliteStoreOptions {
  /** The database file, made when it is missing; `:memory:` keeps everything in memory until the store is closed. */
  path: string;
}

/** Opens the record kept in an SQLite file. Rejects with StoreUnavailable when it cannot be used. */
export async function openSqliteStore({ path }: SqliteStoreOptions): Promise<Store> {
  return storeOver(openDatabase(path), path);
}

/** The store over a database that is open and up to date. Closing the store closes the database. */
export function storeOver(db: Database, path: string): Store {
  const session = openSession(db, path);
  const readable = db.prepare<[], unknown>('SELECT number FROM migrations ORDER BY number DESC LIMIT 1');
  const newest = db.prepare<[], string | null>(
    `SELECT max(id) FROM (
       SELECT max(id) AS id FROM organisations UNION ALL SELECT max(id) FROM products
       UNION ALL SELECT max(id) FROM assessments UNION ALL SELECT max(id) FROM keys
       UNION ALL SELECT max(id) FROM grants UNION ALL SELECT max(id) FROM reports
       UNION ALL SELECT max(id) FROM redactions UNION ALL SELECT max(id) FROM links)`,
  );
  return {
    ...organisationMethods(session),
    ...keyMethods(session),
    ...productMethods(session),
    ...assessmentMethods(session),
    ...assessmentLists(session),
    ...eraseMethods(session),
    ...responseMethods(session),
    ...reviewMethods(session),
    ...entryMethods(session),
    ...editionMethods(session),
    ...grantMethods(session),
    ...readingMethods(session),
    ...reportMethods(session),
    ...reportLists(session),
    ...signatureMethods(session),
    ...redactionMethods(session),
    ...signingKeyMethods(session),
    ...reportOverviews(session),
    ...linkMethods(session),
    ...historyMethods(session),
    newestId: () => session.read(() => newest.pluck().get() ?? null),
    check: async () => {
      await session.look();
      await session.read(() => void readable.get());
    },
    statistics: async () => session.statistics,
    close: async () => {
      session.finish();
      // A record that was moved away gets what is in the log before the log loses its owner.
      await session.look().catch(() => {});
      db.close();
    },
  };
}
