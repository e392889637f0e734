import type { FileStore } from '../files.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { diskBlobs } from './blobs.ts';
import { diskDoubts } from './doubts.ts';
import { foldersIn } from './folders.ts';
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
