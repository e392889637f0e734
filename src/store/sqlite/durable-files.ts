import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable } from '../store-errors.ts';

const MIB = 1024 * 1024;

/** A name beside a file for what is not finished: a new one each time, since a killed process may leave one behind. */
export function unfinished(path: string): string {
  return `${path}.unfinished-${randomBytes(4).toString('hex')}`;
}

/** Makes an empty file that only this user can read. @throws when there is one */
export function makePrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

/** Copies a file into one that only this user can read, and waits until it is on the disk. */
export function copyPrivately(from: string, to: string): void {
  makePrivateFile(to);
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
  flush(to);
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a finished file its name in one step. What is there under that name is replaced. */
export function moveOver(from: string, to: string): void {
  renameSync(from, to);
  flush(dirname(to));
}

/** Gives a finished file its name in one step, unless there is something under that name. @throws EEXIST */
export function moveBeside(from: string, to: string): void {
  keepUnder(from, to);
  rmSync(from);
  flush(dirname(to));
}

/** A second name for a file. @throws EEXIST when the name is taken */
export function keepUnder(path: string, name: string): void {
  linkSync(path, name);
  flush(dirname(name));
}

/** Refuses, in words, what will not fit. @throws StoreUnavailable `full` */
export function refuseWithoutRoom(path: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(dirname(path));
  const free = bavail * bsize;
  if (free >= bytes) return;
  throw new StoreUnavailable(
    'full',
    `there is no room for ${path}: it needs ${inMiB(bytes)}, and ${inMiB(free)} are free. Free some space, or write it elsewhere`,
  );
}

/** Bytes as people read them. */
export function inMiB(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MiB`;
}
