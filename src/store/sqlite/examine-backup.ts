import { rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { NamedFile } from '../carry-files.ts';
import { StoreUnavailable } from '../store-errors.ts';
import { asStoreError } from './driver-errors.ts';
import { copyPrivately, refuseWithoutRoom, unfinished } from './durable-files.ts';
import { type Inspection, inspectRecord, isRecord } from './inspect-record.ts';
import { namedFiles } from './named-files.ts';
import { openDatabase } from './open-database.ts';

/** What is in a backup, once all of it was looked at. */
export interface Examined extends Inspection {
  /** Files of evidence, which are not in it. */
  named: NamedFile[];
}

/**
 * Looks at all of a backup, in a copy of it that is gone afterwards: looking at a record can write to it, and one of an
 * older version is brought up to date first. A history that does not hold is told in the result.
 * @throws StoreUnavailable when it is not a sound record, or there is no room for the copy
 */
export async function examineBackup(file: string): Promise<Examined> {
  refuseLive(file);
  const fresh = unfinished(file);
  try {
    refuseWithoutRoom(fresh, statSync(file).size * 2);
    copyPrivately(file, fresh);
    return await examineCopy(fresh, file, (_copy, examined) => examined);
  } catch (error) {
    throw asStoreError(error, fresh);
  } finally {
    dropWithLogs(fresh);
  }
}

/**
 * A copy of a backup, brought up to date and looked at whole. @param look what else is to be asked of it
 * @throws StoreUnavailable when it is not a sound record
 */
export async function examineCopy<T>(
  fresh: string,
  file: string,
  look: (copy: Database.Database, examined: Examined) => T,
): Promise<T> {
  refuseForeign(fresh, file);
  const copy = openDatabase(fresh);
  try {
    const inspection = await inspectRecord(copy, file);
    return look(copy, { ...inspection, named: namedFiles(copy) });
  } finally {
    copy.close();
  }
}

/** What SQLite keeps beside a record. */
export const SIDE_FILES = ['-wal', '-shm'] as const;

/** Removes a record that is nobody's, with what stands beside it. */
export function dropWithLogs(path: string): void {
  for (const suffix of ['', ...SIDE_FILES]) rmSync(`${path}${suffix}`, { force: true });
}

/** The newest writes of a live record are in the log beside it, and a copy of the file alone would lack them. */
export function refuseLive(file: string): void {
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  throw new StoreUnavailable(
    'unreadable',
    `${file} has a write-ahead log beside it: it is a record in use, or one that was not closed, and not a backup. ` +
      'Make a backup of it with hrba backup',
  );
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
