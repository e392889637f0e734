import type { FileStore } from '../../src/store/files.ts';
import { StoreUnavailable } from '../../src/store/store-errors.ts';
import type { Failure } from './failing-store.ts';

/** Files that can be told that their disk is full: then none begins. */
export function failingFiles(files: FileStore): { files: FileStore; fail: (failure: Failure) => void } {
  let mode: Failure = 'none';
  const begin: FileStore['uploads']['begin'] = async (upload) => {
    if (mode === 'full') throw new StoreUnavailable('full', 'secret path /var/lib/hrba');
    return files.uploads.begin(upload);
  };
  return {
    files: { ...files, uploads: { ...files.uploads, begin } },
    fail: (failure) => {
      mode = failure;
    },
  };
}
