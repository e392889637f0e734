import type { Database } from 'better-sqlite3';
import { StoreUnavailable } from '../store-errors.ts';
import { type Verification, verifyHistory } from '../verify-chain.ts';
import { storeOver } from './open-sqlite-store.ts';

/** Where a chain ends: the digest and the number of its last event. */
export interface ChainHead {
  scope: string;
  count: number;
  head: string;
}

/** What is in a record, once every page and every link of it was looked at. */
export interface Inspection {
  /** By scope. The digest of each is worth keeping elsewhere. */
  heads: ChainHead[];
  verification: Verification;
}

/**
 * Looks at all of a record: SQLite's own check of every page and index, every reference between tables, and every link
 * of every chain, as `hrba verify-history` does. A chain that does not hold is told in the result.
 * @throws StoreUnavailable `corrupt` when the file itself is damaged
 */
export async function inspectRecord(db: Database, path: string): Promise<Inspection> {
  const [damage] = db.pragma('integrity_check(1)') as { integrity_check: string }[];
  if (damage?.integrity_check !== 'ok') throw damaged(path, damage?.integrity_check ?? 'no answer');
  const [dangling] = db.pragma('foreign_key_check') as { table: string; parent: string }[];
  if (dangling !== undefined) {
    throw damaged(path, `a row of ${dangling.table} points at nothing in ${dangling.parent}`);
  }
  return { heads: headsOf(db), verification: await verifyHistory(storeOver(db, path)) };
}

/** Where each chain of a record ends; none for a file that holds no record. */
export function headsOf(db: Database): ChainHead[] {
  if (!isRecord(db)) return [];
  return db.prepare<[], ChainHead>('SELECT scope, count, head FROM chains ORDER BY scope').all();
}

/** True for a database with tables of ours. */
export function isRecord(db: Database): boolean {
  const known = db.prepare("SELECT count(*) FROM sqlite_schema WHERE name IN ('migrations', 'chains')");
  return known.pluck().get() === 2;
}

function damaged(path: string, what: string): StoreUnavailable {
  return new StoreUnavailable('corrupt', `${path} is damaged: ${what}`);
}
