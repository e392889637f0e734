import { createReadStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore, FileStore } from '../files.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { diskDoubts } from './doubts.ts';
import {
  asStoreError,
  flushFolder,
  foldersIn,
  makeFolder,
  namesIn,
  removeAll,
  unlessMissing,
  withFile,
} from './folders.ts';
import { diskUploads } from './uploads.ts';

/** Evidence files in a folder of this machine, made when the first one comes. */
export function openDiskFiles(directory: string): FileStore {
  const folders = foldersIn(directory);
  return {
    uploads: diskUploads(folders.uploads),
    blobs: diskBlobs(folders.blobs),
    doubts: diskDoubts(folders.doubts),
    oneAtATime: oneAtATime(),
  };
}

const SHA256 = /^[0-9a-f]{64}$/;

/** Whole files: `ab/abcd…` under a folder, each moved there in one step. */
function diskBlobs(folder: string): BlobStore {
  const pathOf = (sha256: string): string => {
    if (!SHA256.test(sha256)) throw new TypeError('not a SHA-256');
    return join(folder, sha256.slice(0, 2), sha256);
  };
  const size = async (sha256: string): Promise<number | null> =>
    (await stat(pathOf(sha256)).catch(unlessMissing(null)))?.size ?? null;
  return {
    put: async (sha256, path) => {
      const place = pathOf(sha256);
      if ((await size(sha256)) !== null) return rm(path, { force: true });
      try {
        await makeFolder(dirname(place));
        await withFile(path, 'r+', (file) => file.sync());
        await rename(path, place);
        // The name of the file, and that of its folder where it is the first.
        for (const named of [dirname(place), folder, dirname(folder)]) await flushFolder(named);
      } catch (error) {
        throw asStoreError(error);
      }
    },
    size,
    open: async (sha256, range) => {
      const found = await size(sha256);
      return found === null ? null : { size: found, bytes: createReadStream(pathOf(sha256), range) };
    },
    remove: (sha256) => removeAll([pathOf(sha256)]),
    async *list() {
      for (const name of await namesIn(folder))
        for (const sha256 of await namesIn(join(folder, name))) if (SHA256.test(sha256)) yield sha256;
    },
  };
}
