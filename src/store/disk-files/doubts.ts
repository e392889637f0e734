import { join } from 'node:path';
import type { FileStore } from '../files.ts';
import { asStoreError, flushFolder, makeFolder, namesIn, removeAll, withFile } from './folders.ts';

/** Digests in doubt: an empty file each, under its name. */
export function diskDoubts(folder: string): FileStore['doubts'] {
  return {
    add: async (sha256) => {
      try {
        await makeFolder(folder);
        await withFile(join(folder, sha256), 'w', (mark) => mark.sync());
        await flushFolder(folder);
      } catch (error) {
        throw asStoreError(error);
      }
    },
    settle: (sha256) => removeAll([join(folder, sha256)]),
    list: () => namesIn(folder),
  };
}
