import Database from 'better-sqlite3';
import { StoreUnavailable } from '../store-errors.ts';
import { asStoreError } from './driver-errors.ts';

/**
 * Opens a record so that nobody else can: whoever has it open, the service or another command, is in the way, and
 * whoever comes later waits. SQLite's own locks do this. Every connection in WAL mode keeps a shared lock on the file
 * for as long as it lives, and leaving WAL mode takes the exclusive one. The kernel drops both with the process, so
 * none can be left over from a crash. What was in the write-ahead log is in the file afterwards.
 * @throws StoreUnavailable `busy` when somebody has it open, `corrupt` when it is too damaged to be asked
 */
export function holdRecord(path: string): Database.Database {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { fileMustExist: true, timeout: 0 });
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db?.close();
    const failure = asStoreError(error, path);
    if (!(failure instanceof StoreUnavailable) || failure.reason !== 'busy') throw failure;
    throw new StoreUnavailable(
      'busy',
      `the record at ${path} is in use. Stop the service, and whatever else has it open, and try again`,
      { cause: error },
    );
  }
}
