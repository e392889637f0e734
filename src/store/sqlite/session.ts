import type { Database } from 'better-sqlite3';
import { openAssessmentRows } from './assessment-rows.ts';
import { type Chain, openChain } from './chain.ts';
import { openEditionRows } from './edition-rows.ts';
import { openEntryRows } from './entry-rows.ts';
import { openGrantRows } from './grant-rows.ts';
import { openResponseRows, openReviewRows } from './response-rows.ts';
import { openRetries, type Retries } from './retries.ts';
import { openUnits, type Units } from './unit.ts';

/** What the store's parts are given: the database to prepare statements on, what they share, and units to work in. */
export interface Session extends Units {
  db: Database;
  chain: Chain;
  retries: Retries;
  assessments: ReturnType<typeof openAssessmentRows>;
  responses: ReturnType<typeof openResponseRows>;
  reviews: ReturnType<typeof openReviewRows>;
  entries: ReturnType<typeof openEntryRows>;
  editions: ReturnType<typeof openEditionRows>;
  grants: ReturnType<typeof openGrantRows>;
}

/** Prepares what the store's parts share, once. */
export function openSession(db: Database, path: string): Session {
  const retries = openRetries(db);
  return {
    ...openUnits(db, path, retries),
    db,
    retries,
    chain: openChain(db),
    assessments: openAssessmentRows(db),
    responses: openResponseRows(db),
    reviews: openReviewRows(db),
    entries: openEntryRows(db),
    editions: openEditionRows(db),
    grants: openGrantRows(db),
  };
}
