import { chownSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
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
import { holdRecord } from './hold-record.ts';
import { type Inspection, inspectRecord, isRecord } from './inspect-record.ts';
import { openDatabase } from './open-database.ts';

export interface RestoreOptions {
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
}

const SIDE_FILES = ['-wal', '-shm'] as const;

/**
 * Puts a backup in the place of a record. The backup is copied and looked at first, the record held meanwhile; then one
 * rename swaps them. What was there is kept beside it.
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
    const difference = await examine(fresh, { file, held });
    giveToOwner(fresh, path);
    const aside = swap(fresh, path, options.now);
    return { ...(await inspectInPlace(path)), aside, difference };
  } catch (error) {
    throw asStoreError(error, fresh);
  } finally {
    held?.close();
    for (const suffix of ['', ...SIDE_FILES]) rmSync(`${fresh}${suffix}`, { force: true });
  }
}

/** The newest writes of a live record are in the log beside it, and a copy of the file alone would lack them. */
function refuseLive(file: string): void {
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  throw new StoreUnavailable(
    'unreadable',
    `${file} has a write-ahead log beside it: it is a record in use, or one that was not closed, and not a backup. ` +
      'Make a backup of it with hrba backup',
  );
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

/** The copy, brought up to date and looked at whole. @throws StoreUnavailable when it is not a sound record */
async function examine(
  fresh: string,
  { file, held }: { file: string; held: Database.Database | null },
): Promise<Difference | null> {
  refuseForeign(fresh, file);
  const copy = openDatabase(fresh);
  try {
    const { verification } = await inspectRecord(copy, file);
    const { broken } = verification;
    if (broken !== null) {
      throw new StoreUnavailable(
        'corrupt',
        `the history in ${file} does not hold: ${broken.scope} event ${broken.seq}: ${broken.what}`,
      );
    }
    return held === null ? null : compareRecords(held, copy);
  } finally {
    copy.close();
  }
}

/** Opening would make a record out of an empty file, and leave that of somebody else with a list of migrations. */
function refuseForeign(fresh: string, file: string): void {
  let copy: Database.Database | undefined;
  try {
    // Not for reading only: that would leave side files behind, and this is our own copy.
    copy = new Database(fresh, { fileMustExist: true });
    if (!isRecord(copy)) throw new StoreUnavailable('corrupt', `${file} holds no record of this service`);
  } catch (error) {
    const failure = asStoreError(error, file);
    if (!(failure instanceof StoreUnavailable) || failure.reason !== 'corrupt' || failure === error)
      throw failure;
    throw new StoreUnavailable(
      'corrupt',
      `${file} is no sound record: it is damaged, cut short, or no database`,
      {
        cause: error,
      },
    );
  } finally {
    copy?.close();
  }
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
