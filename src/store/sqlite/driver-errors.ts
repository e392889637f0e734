import { StoreUnavailable } from '../store-errors.ts';

type Reason = StoreUnavailable['reason'];

/** SQLite's result codes that mean "not now" rather than "never like this", by the start of their names. */
const REASONS: readonly (readonly [prefix: string, reason: Reason, words: string])[] = [
  ['SQLITE_FULL', 'full', 'the disk is full; nothing was written. Free some space and try again'],
  ['SQLITE_READONLY', 'read-only', 'it cannot be written to. Check who owns it and how the disk is mounted'],
  ['SQLITE_BUSY', 'busy', 'another process is holding it. Try again; end that process if it lasts'],
  ['SQLITE_LOCKED', 'busy', 'another connection is holding it. Try again'],
  ['SQLITE_CORRUPT', 'corrupt', 'its contents are damaged. Stop the service and restore a backup'],
  ['SQLITE_NOTADB', 'corrupt', 'it is not a database. Restore a backup, or move it away to start anew'],
  ['SQLITE_IOERR', 'unreadable', 'reading or writing it failed. Check the disk and its free space'],
  ['SQLITE_CANTOPEN', 'unreadable', 'it cannot be opened. Check that the folder is there and who owns it'],
  ['SQLITE_PERM', 'unreadable', 'access to it is denied. Check who owns it'],
  ['SQLITE_AUTH', 'unreadable', 'access to it is denied. Check who owns it'],
  // Node's own codes, from making the folder or the file.
  ['ENOSPC', 'full', 'the disk is full. Free some space and try again'],
  ['EDQUOT', 'full', 'the disk quota is used up. Free some space and try again'],
  ['EROFS', 'read-only', 'the disk is mounted read-only'],
  ['EACCES', 'unreadable', 'access to it is denied. Check who owns it'],
  ['EISDIR', 'unreadable', 'it is a folder, not a file'],
  ['ENO', 'unreadable', 'it cannot be opened. Check that the folder is there and who owns it'],
];

/** The error to throw instead of one from the driver or the file system; others come back as they are. */
export function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const { code } = error;
  const known = REASONS.find(([prefix]) => code.startsWith(prefix));
  if (known === undefined) return error;
  const [, reason, words] = known;
  return new StoreUnavailable(reason, `the record at ${path}: ${words} (${code})`, { cause: error });
}
