import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asStoreError, makeFolder } from './disk-files/folders.ts';
import type { BlobStore } from './files.ts';
import { StoreUnavailable } from './store-errors.ts';

/** A file of evidence that a record names. */
export interface NamedFile {
  sha256: string;
  /** Bytes, as the record says. */
  size: number;
}
/** What is wrong with files that a record names, by digest. */
export interface FileFaults {
  /** There is no such file. */
  missing: string[];
  /** There is one, and its bytes have another digest. */
  altered: string[];
}
export interface CarriedFiles extends FileFaults {
  named: number;
  /** Of all that are named. */
  bytes: number;
  copied: number;
}
/** How far it is: counted in files, and in bytes as the record says. */
export interface Progress {
  files: number;
  ofFiles: number;
  bytes: number;
  ofBytes: number;
}

export interface Carrying {
  from: BlobStore;
  to: BlobStore;
  /** For what is not finished: on the disk of `to`, where that is a folder. */
  scratch: string;
  /** Told of each file that is found sound at `to`. */
  onSound?: (sha256: string) => Promise<void>;
  onProgress?: (progress: Progress) => void;
}

/** Milliseconds after which what stands in a scratch folder is nobody's. */
const PAST = 24 * 60 * 60 * 1000;
const UNFINISHED = 'unfinished-';

/**
 * Sees that every file which a record names is at `to`, with the bytes of its digest: what is there is read, and what
 * is not is copied. A copy gets its name once all of it is on the disk and has the digest, and never before.
 * @param sound digests that were found sound already: they are not read again, and those found now are added
 * @throws StoreUnavailable when there is no room, or one side cannot be reached
 */
export async function carryFiles(
  named: readonly NamedFile[],
  carrying: Carrying,
  sound = new Set<string>(),
): Promise<CarriedFiles> {
  const { onSound, onProgress } = carrying;
  const all = { missing: [] as string[], altered: [] as string[], copied: 0 };
  await dropPast(carrying.scratch);
  for (const [file, progress] of inTurn(named)) {
    const found = sound.has(file.sha256) ? 'there' : await inWords(file, () => carry(file, carrying));
    if (found === 'copied') all.copied += 1;
    if (found === 'there' || found === 'copied') {
      sound.add(file.sha256);
      await onSound?.(file.sha256);
    } else all[found].push(file.sha256);
    onProgress?.(progress);
  }
  return { named: named.length, bytes: bytesOf(named), ...all };
}

/** Reads every file that a record names, and tells which are missing or altered. */
export async function checkFiles(
  named: readonly NamedFile[],
  { at, onProgress }: { at: BlobStore; onProgress?: Carrying['onProgress'] },
): Promise<FileFaults & { named: number; bytes: number }> {
  const faults: FileFaults = { missing: [], altered: [] };
  for (const [file, progress] of inTurn(named)) {
    const { sha256 } = file;
    const digest = await inWords(file, () => digestAt(at, sha256));
    if (digest === null) faults.missing.push(sha256);
    else if (digest !== sha256) faults.altered.push(sha256);
    onProgress?.(progress);
  }
  return { named: named.length, bytes: bytesOf(named), ...faults };
}

/** Bytes of the files that are not at a place, as the record says: the room that carrying them there needs. */
export async function bytesLacking(named: readonly NamedFile[], at: BlobStore): Promise<number> {
  let bytes = 0;
  for (const { sha256, size } of named) if ((await at.size(sha256)) === null) bytes += size;
  return bytes;
}

async function carry(
  { sha256 }: NamedFile,
  carrying: Carrying,
): Promise<'there' | 'copied' | keyof FileFaults> {
  const { from, to, scratch } = carrying;
  const standing = await digestAt(to, sha256);
  if (standing === sha256) return 'there';
  const source = await from.open(sha256);
  if (source === null) return standing === null ? 'missing' : 'altered';
  const unfinished = join(scratch, `${UNFINISHED}${randomBytes(8).toString('hex')}`);
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await makeFolder(scratch);
    await pipeline(source.bytes, hashing, createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }));
    if (hash.digest('hex') !== sha256) return 'altered';
    // One that is there stays, whatever it holds; this one is known to be no good.
    if (standing !== null) await to.remove(sha256);
    await to.put(sha256, unfinished);
    return 'copied';
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function digestAt(place: BlobStore, sha256: string): Promise<string | null> {
  const file = await place.open(sha256);
  if (file === null) return null;
  const hash = createHash('sha256');
  await pipeline(
    file.bytes,
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        hash.update(chunk);
        done();
      },
    }),
  );
  return hash.digest('hex');
}

/** What an operating system or a connection says, in the words of the port, and about which file. */
async function inWords<T>({ sha256 }: NamedFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const told = asStoreError(error);
    const code = (told as NodeJS.ErrnoException).code;
    if (told instanceof StoreUnavailable || typeof code !== 'string') throw told;
    const what = `the file of evidence ${sha256} could not be read or copied (${code})`;
    throw new StoreUnavailable('unreadable', what, { cause: error });
  }
}

/** Removes what a killed process left. Another one may be at work in the same folder, so what is young stays. */
async function dropPast(scratch: string): Promise<void> {
  for (const name of await readdir(scratch).catch(() => [])) {
    const path = join(scratch, name);
    const found = name.startsWith(UNFINISHED) ? await stat(path).catch(() => null) : null;
    if (found !== null && found.mtimeMs < Date.now() - PAST) await rm(path, { force: true });
  }
}

function* inTurn(named: readonly NamedFile[]): Generator<[NamedFile, Progress]> {
  const ofBytes = bytesOf(named);
  let bytes = 0;
  for (const [at, file] of named.entries()) {
    bytes += file.size;
    yield [file, { files: at + 1, ofFiles: named.length, bytes, ofBytes }];
  }
}

function bytesOf(named: readonly NamedFile[]): number {
  return named.reduce((sum, { size }) => sum + size, 0);
}
