import { createReadStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '../files.ts';
import {
  asStoreError,
  flushFolder,
  makeFolder,
  namesIn,
  removeAll,
  unlessMissing,
  withFile,
} from './folders.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** Where a whole file is. @throws TypeError for what is not the name of one */
export function blobPath(folder: string, sha256: string): string {
  if (!SHA256.test(sha256)) throw new TypeError('not a SHA-256');
  return join(folder, sha256.slice(0, 2), sha256);
}

/** Whole files: `ab/abcd…` under a folder, each moved there in one step. The folder is made when the first one comes. */
export function diskBlobs(folder: string): BlobStore {
  const pathOf = (sha256: string) => blobPath(folder, sha256);
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
