import { chownSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import type { CarriedFiles, NamedFile } from '../carry-files.ts';
import { StoreUnavailable } from '../store-errors.ts';
import { compareRecords, type Difference } from './compare-records.ts';
import { asStoreError } from './driver-errors.ts';
import {
  copyPrivately,
  keepUnder,
  moveBeside,
  moveOver,
  refuseWithoutRoom,
  unfinished,
} from './durable-files.ts';
import { dropWithLogs, examineCopy, refuseLive, SIDE_FILES } from './examine-backup.ts';
import { holdRecord } from './hold-record.ts';
import { type Inspection, inspectRecord } from './inspect-record.ts';
import { openDatabase } from './open-database.ts';

export interface RestoreOptions {
  /** Sees that the files which the backup names are among those of the service; what it throws ends the restore. */
  bringFiles?: ((named: readonly NamedFile[]) => Promise<CarriedFiles>) | undefined;
  /** When the record is too damaged to say whether somebody has it open: the caller vouches that nobody has. */
  serviceIsStopped: boolean;
  /** For the name under which what was there is kept. */
  now: Date;
}
export interface Restored extends Inspection {
  /** Where what was there is kept; null when there was nothing. */
  aside: string | null;
  /** Compared with what was there; null when that was nothing, or too damaged to be read. */
  difference: Difference | null;
  /** Null when they were left out. */
  files: CarriedFiles | null;
}

/**
 * Puts a backup in the place of a record. The backup is copied and looked at first, the record held meanwhile; then its
 * files are brought, and one rename swaps the records. What was there is kept beside it.
 * @throws StoreUnavailable when the record is in use, the backup is not a sound record, or there is no room
 */
export async function restore(path: string, file: string, options: RestoreOptions): Promise<Restored> {
  refuseLive(file);
  const held = existsSync(path) ? hold(path, options) : null;
  const fresh = unfinished(path);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    refuseWithoutRoom(fresh, statSync(file).size * 2);
    copyPrivately(file, fresh);
    const { named, difference } = await examineCopy(fresh, file, (copy, examined) => {
      refuseBroken(file, examined);
      return { named: examined.named, difference: held === null ? null : compareRecords(held, copy) };
    });
    // Before the record that names them, as the service does it.
    const files = (await options.bringFiles?.(named)) ?? null;
    giveToOwner(fresh, path);
    const aside = swap(fresh, path, options.now);
    return { ...(await inspectInPlace(path)), aside, difference, files };
  } catch (error) {
    throw asStoreError(error, fresh);
  } finally {
    held?.close();
    dropWithLogs(fresh);
  }
}

function hold(path: string, { serviceIsStopped }: RestoreOptions): Database.Database | null {
  try {
    return holdRecord(path);
  } catch (error) {
    if (!(error instanceof StoreUnavailable) || error.reason !== 'corrupt') throw error;
    if (serviceIsStopped) return null;
    throw new StoreUnavailable(
      'corrupt',
      `the record at ${path} is too damaged to say whether a service has it open. See that none runs, and say --service-is-stopped`,
    );
  }
}

/** @throws StoreUnavailable when the history in a backup does not hold */
function refuseBroken(file: string, { verification: { broken } }: Inspection): void {
  if (broken === null) return;
  throw new StoreUnavailable(
    'corrupt',
    `the history in ${file} does not hold: ${broken.scope} event ${broken.seq}: ${broken.what}`,
  );
}

/** One rename, before which there is what was there and after which there is the backup: never nothing, never half. */
function swap(fresh: string, path: string, now: Date): string | null {
  const aside = `${path}.before-restore-${now.toISOString().replaceAll(':', '-')}`;
  const isThere = existsSync(path);
  if (isThere) keepUnder(path, aside);
  // Left only beside a record that is gone, or too damaged to be held. The restored one would take them for its own.
  for (const suffix of SIDE_FILES) {
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${aside}${suffix}`);
  }
  if (isThere) moveOver(fresh, path);
  else moveBeside(fresh, path);
  return isThere ? aside : null;
}

/** Restored by root, it must still be the service's: it goes to whoever owns the folder. */
function giveToOwner(fresh: string, path: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dirname(path));
  chownSync(fresh, uid, gid);
}

async function inspectInPlace(path: string): Promise<Inspection> {
  const db = openDatabase(path);
  try {
    return await inspectRecord(db, path);
  } finally {
    db.close();
  }
}
