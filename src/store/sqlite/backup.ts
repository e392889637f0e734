import { createHash } from 'node:crypto';
import { createReadStream, existsSync, rmSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import Database from 'better-sqlite3';
import type { CarriedFiles, NamedFile } from '../carry-files.ts';
import { StoreUnavailable } from '../store-errors.ts';
import { asStoreError } from './driver-errors.ts';
import {
  flush,
  makePrivateFile,
  moveBeside,
  moveOver,
  refuseWithoutRoom,
  unfinished,
} from './durable-files.ts';
import { type Inspection, inspectRecord } from './inspect-record.ts';
import { missingMigrations } from './migrate.ts';
import { namedFiles } from './named-files.ts';

/** How long the copy waits for another process before it gives up, in milliseconds. */
const PATIENCE = 5000;

/** How often the record is copied anew because files were withdrawn between its copy and theirs. */
const TRIES = 3;

/** Sees to the files that a copied record names, and tells what became of them. */
export type KeepFiles = (named: readonly NamedFile[]) => Promise<CarriedFiles>;

export interface BackupOptions {
  /** May a file that is there be written over? */
  replace: boolean;
  /** Without it the files are left out. */
  keepFiles?: KeepFiles | undefined;
}
export interface Backup extends Inspection {
  bytes: number;
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
  /** Null when they were left out. */
  files: CarriedFiles | null;
}

/**
 * Copies the record into a file of its own while others read and write it, has the files kept that the copy names,
 * looks at all of the copy, and only then gives it its name: whoever sees the file sees a whole backup. A history that
 * does not hold is copied as it is, and so is a record whose files are not all there, and told in the result: a record
 * with something broken must not go without backups.
 *
 * VACUUM INTO, because it is one read of one moment: writers go on, and it ends. SQLite's paged backup begins again
 * with every write of another process. It writes only what is live, so nothing that an erasure purged comes along.
 * @throws StoreUnavailable when the record or the files cannot be read, the copy is damaged, or there is no room
 * @throws Error with code EEXIST when the file is there and may not be replaced
 */
export async function backUp(path: string, file: string, options: BackupOptions): Promise<Backup> {
  const partial = unfinished(file);
  try {
    const files = await copyWithFiles(path, partial, options.keepFiles);
    const inspection = await inspectCopy(partial);
    const made = { ...inspection, bytes: statSync(partial).size, sha256: await digestOfFile(partial), files };
    if (options.replace) moveOver(partial, file);
    else moveBeside(partial, file);
    return made;
  } finally {
    rmSync(partial, { force: true });
  }
}

/** A file that is withdrawn after the record was copied and before it was, is no loss: the next copy does not name it. */
async function copyWithFiles(path: string, partial: string, keepFiles: KeepFiles | undefined) {
  for (let left = TRIES; ; left -= 1) {
    copyLive(path, partial);
    if (keepFiles === undefined) return null;
    const kept = await keepFiles(filesIn(openToRead(partial)));
    if (left === 1 || kept.missing.length === 0 || !wasWithdrawn(path, kept.missing)) return kept;
    rmSync(partial);
  }
}

function wasWithdrawn(path: string, missing: readonly string[]): boolean {
  const named = new Set(filesIn(openToRead(path)).map(({ sha256 }) => sha256));
  return missing.some((sha256) => !named.has(sha256));
}

function filesIn(db: Database.Database): NamedFile[] {
  try {
    return namedFiles(db);
  } finally {
    db.close();
  }
}

/** One moment of the record, in a new file that only this user can read. */
function copyLive(path: string, partial: string): void {
  if (!existsSync(path)) throw new StoreUnavailable('unreadable', `there is no record at ${path}`);
  const source = openToRead(path);
  try {
    refuseWithoutRoom(partial, sizeOf(source));
    makePrivateFile(partial);
    source.prepare('VACUUM INTO ?').run(partial);
    flush(partial);
  } catch (error) {
    throw asStoreError(error, partial);
  } finally {
    source.close();
  }
}

function openToRead(path: string): Database.Database {
  let source: Database.Database | undefined;
  try {
    source = new Database(path, { readonly: true, fileMustExist: true, timeout: PATIENCE });
    refuseOlder(source, path);
    return source;
  } catch (error) {
    source?.close();
    throw asStoreError(error, path);
  }
}

/** The copy is looked at with this version's eyes, and the record is not changed to fit them: others are using it. */
function refuseOlder(db: Database.Database, path: string): void {
  const [next] = missingMigrations(db, path);
  if (next === undefined) return;
  throw new StoreUnavailable(
    'unreadable',
    `the record at ${path} was written by an older version (it lacks ${next}). Back it up with that version, or run hrba migrate first`,
  );
}

function sizeOf(db: Database.Database): number {
  return Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
}

async function inspectCopy(partial: string): Promise<Inspection> {
  const copy = new Database(partial, { readonly: true, fileMustExist: true });
  try {
    return await inspectRecord(copy, partial);
  } finally {
    copy.close();
  }
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
