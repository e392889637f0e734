import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { SigningKeyRecord } from '../report-records.ts';
import { asStoreError } from './driver-errors.ts';
import { ALL_SIGNING_KEYS } from './signing-keys.ts';

/**
 * The signing keys in a database file, without making or changing it: whoever verifies a report must not bring the record
 * of a running service up to date. None where there is no such file, or an older one.
 */
export function readSigningKeys(path: string): SigningKeyRecord[] {
  if (!existsSync(path)) return [];
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    const hasKeys = db.prepare<[], unknown>("SELECT 1 FROM sqlite_schema WHERE name = 'signing_keys'").get();
    return hasKeys === undefined ? [] : db.prepare<[], SigningKeyRecord>(ALL_SIGNING_KEYS).all();
  } catch (error) {
    throw asStoreError(error, path);
  } finally {
    db?.close();
  }
}
