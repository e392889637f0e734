import { chownSync, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { filesDirectory, openFiles } from '../open-deps.ts';
import {
  bytesLacking,
  type CarriedFiles,
  carryFiles,
  type FileFaults,
  type NamedFile,
  type Progress,
} from '../store/carry-files.ts';
import { blobPath, diskBlobs } from '../store/disk-files/blobs.ts';
import { foldersIn, makeFolder } from '../store/disk-files/folders.ts';
import { inMiB, refuseWithoutRoom } from '../store/sqlite/durable-files.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { print, remark } from './terminal.ts';

/** Milliseconds between two lines of progress. */
const PACE = 5000;
/** Digests that are printed; --json has all. */
const MOST_PRINTED = 20;

/** Where the files of a backup are: beside it, shared by all backups in that folder, unless told. */
export function folderOfFiles(file: string, told: string | undefined): string {
  return resolve(told ?? join(dirname(resolve(file)), 'evidence-files'));
}

/**
 * Copies the files that a record names into a backup's folder, which may have many of them from backups before. One that
 * is needed is marked as of today, so that whoever clears the folder can tell by its date what no recent backup names.
 */
export function keeperInto(folder: string, config: Config) {
  refuseOwnFolder(folder, config);
  const sound = new Set<string>();
  const to = diskBlobs(folder);
  const touch = (sha256: string) => utimes(blobPath(folder, sha256), new Date(), new Date());
  return async (named: readonly NamedFile[]): Promise<CarriedFiles> => {
    const bytes = await bytesLacking(named, to);
    if (bytes > 0) {
      await makeFolder(folder);
      refuseWithoutRoom(join(folder, '*'), bytes);
    }
    const { blobs } = await openFiles(config);
    const onProgress = remarksOf(named, `Files of evidence, into ${folder}`);
    return carryFiles(named, { from: blobs, to, scratch: folder, onSound: touch, onProgress }, sound);
  };
}

/**
 * Puts the files of a backup among those of the service, before the record that names them.
 * @param despite what is missing is told, and does not end the restore
 */
export function bringerFrom(folder: string, config: Config, despite: boolean) {
  refuseOwnFolder(folder, config);
  return async (named: readonly NamedFile[]): Promise<CarriedFiles> => {
    const own = filesDirectory(config);
    const { blobs } = await openFiles(config);
    const onProgress = remarksOf(named, `Files of evidence, from ${folder}`);
    const scratch = foldersIn(own).uploads;
    const brought = await carryFiles(named, { from: diskBlobs(folder), to: blobs, scratch, onProgress });
    if (brought.copied > 0) giveToOwner(own, config);
    if (!despite && hasFaults(brought)) {
      for (const line of faultLines(brought)) remark(line);
      throw new CommandEnd(
        EXIT.invalid,
        `Files that the record in the backup names are neither in ${folder} nor here, or are not what they were. ` +
          'The record was not changed. Find them, or say --despite-missing-files.',
      );
    }
    return brought;
  };
}

/** True when a file is missing or altered. */
export function hasFaults({ missing, altered }: FileFaults): boolean {
  return missing.length + altered.length > 0;
}

/** What was found of the files of a backup, in words. */
export function printFiles(
  { named, bytes, copied, ...found }: FileFaults & { named: number; bytes: number; copied?: number },
  where: string,
): void {
  if (named === 0) return void print('Files of evidence: the record names none.');
  const sound = named - found.missing.length - found.altered.length;
  const now = copied === undefined ? '' : `; ${copied} were copied now`;
  print(
    `Files of evidence: ${sound} of ${named} (${inMiB(bytes)} in all) are ${where}, each read and compared with its SHA-256${now}.`,
  );
  for (const line of faultLines(found)) print(line);
}

function faultLines({ missing, altered }: FileFaults): string[] {
  const lines = [
    ...missing.map((sha256) => `Missing: ${sha256}`),
    ...altered.map((sha256) => `Altered, its bytes have another SHA-256: ${sha256}`),
  ];
  const more = lines.length - MOST_PRINTED;
  return more <= 0 ? lines : [...lines.slice(0, MOST_PRINTED), `and ${more} more; --json names all`];
}

/** Tells how far it is, on standard error, now and then. */
export function remarksOf(named: readonly NamedFile[], what: string, now = () => performance.now()) {
  if (named.length > 0) remark(`${what}: ${named.length} to look at.`);
  let last = now();
  return ({ files, ofFiles, bytes, ofBytes }: Progress): void => {
    if (now() - last < PACE || files === ofFiles) return;
    last = now();
    remark(`${files} of ${ofFiles} files, ${inMiB(bytes)} of ${inMiB(ofBytes)}.`);
  };
}

/** The service's own files are no copy of themselves. */
function refuseOwnFolder(folder: string, config: Config): void {
  const own = foldersIn(filesDirectory(config)).blobs;
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));
  if (real(folder) !== real(own)) return;
  throw new CommandEnd(
    EXIT.invalid,
    `${folder} is where the service has its files. Give the backup another place.`,
  );
}

/** Restored by root, they must still be the service's. */
function giveToOwner(tree: string, { dataDirectory }: Config): void {
  if (process.getuid?.() !== 0 || !existsSync(tree)) return;
  const { uid, gid } = statSync(dataDirectory);
  const names = readdirSync(tree, { recursive: true, encoding: 'utf8' });
  for (const name of ['', ...names]) chownSync(join(tree, name), uid, gid);
}
