import { type FileHandle, mkdir, open, readdir, rename, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StoreUnavailable } from '../store-errors.ts';

const MIB = 1024 * 1024;
/** Room that stays free for the record itself. */
const RESERVE = 64 * MIB;

/** Where evidence files are below a folder. All of it is for this user alone. */
export function foldersIn(directory: string) {
  return {
    uploads: join(directory, 'uploads'),
    blobs: join(directory, 'blobs'),
    doubts: join(directory, 'doubts'),
  };
}

export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/** Waits until the names in a folder are on the disk. */
export async function flushFolder(path: string): Promise<void> {
  await withFile(path, 'r', (folder) => folder.sync());
}

export async function withFile<T>(
  path: string,
  flags: string,
  work: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await open(path, flags, 0o600);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

/** Puts a small file in its place whole: whoever reads it sees the old one or the new one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.new`;
  await withFile(unfinished, 'w', async (file) => {
    await file.writeFile(text);
    await file.sync();
  });
  await rename(unfinished, path);
  await flushFolder(dirname(path));
}

/** The names in a folder; none when it is not there. */
export async function namesIn(path: string): Promise<string[]> {
  return readdir(path).catch(unlessMissing<string[]>([]));
}

/** Removes files and waits until they are gone from the disk. */
export async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
  for (const folder of new Set(paths.map(dirname))) await flushFolder(folder).catch(unlessMissing(undefined));
}

/** What to say of something that is not there. */
export function unlessMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}

/** @throws StoreUnavailable `full` when so many bytes do not fit with room to spare */
export async function refuseWithoutRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= bytes + RESERVE) return;
  throw new StoreUnavailable('full', `there is no room for a file of ${bytes} bytes in ${folder}`);
}

/** What the operating system says, in the words of the port; anything else as it is. */
export function asStoreError(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (FULL.includes(code))
    return new StoreUnavailable('full', 'the disk of the evidence files is full', { cause: error });
  if (UNWRITABLE.includes(code))
    return new StoreUnavailable('read-only', 'the evidence files cannot be written to', { cause: error });
  return error;
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const UNWRITABLE = ['EROFS', 'EACCES', 'EPERM'];
