import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewUpload, Upload, UploadKey, UploadOutcome, UploadStore } from '../files.ts';
import { appender } from './append.ts';
import {
  asStoreError,
  makeFolder,
  namesIn,
  refuseWithoutRoom,
  removeAll,
  unlessMissing,
  withFile,
  writeWhole,
} from './folders.ts';

type Kept = NewUpload & { outcome: UploadOutcome | null };

/** Ids are UUIDs; anything else names nothing, whatever path it looks like. */
const ID = /^[0-9a-f-]{36}$/;
const NAME_LENGTH = 36 + 1 + 36;

/** What the files of an upload are called before the dot; null for what names none. */
function nameOf({ assessmentId, id }: UploadKey): string | null {
  return ID.test(assessmentId) && ID.test(id) ? `${assessmentId}_${id}` : null;
}

function keyOf(name: string): UploadKey {
  return { assessmentId: name.slice(0, 36), id: name.slice(37, NAME_LENGTH) };
}

/**
 * Files on their way, in a folder: `….json` says what was announced, `….part` holds what came. The first is written last
 * when one begins and removed first when one ends, so that a part without it is nobody's.
 */
export function diskUploads(folder: string): UploadStore {
  const place = (key: UploadKey, ending: string) => join(folder, `${nameOf(key)}.${ending}`);
  const paths = (key: UploadKey) => ({ part: place(key, 'part'), clean: place(key, 'clean') });
  const read = async (key: UploadKey): Promise<Kept | null> => {
    if (nameOf(key) === null) return null;
    const text = await readFile(place(key, 'json'), 'utf8').catch(unlessMissing(null));
    return text === null ? null : (JSON.parse(text) as Kept);
  };
  const find = async (key: UploadKey): Promise<Upload | null> => {
    const kept = await read(key);
    if (kept === null) return null;
    const part = await stat(paths(key).part).catch(unlessMissing(null));
    // Where the bytes are gone, they were all here.
    return { ...kept, offset: part?.size ?? kept.size };
  };
  return {
    begin: (upload) =>
      orInWords(async () => {
        await makeFolder(folder);
        await refuseWithoutRoom(folder, upload.size);
        await withFile(paths(upload).part, 'wx', (part) => part.sync());
        await writeWhole(place(upload, 'json'), JSON.stringify({ ...upload, outcome: null }));
      }),
    find,
    list: async (assessmentId) => {
      const names = await announcedIn(folder);
      const wanted = names.filter((name) => assessmentId === null || name.startsWith(`${assessmentId}_`));
      const found = await Promise.all(wanted.map((name) => find(keyOf(name))));
      return found.filter((upload) => upload !== null);
    },
    append: appender(find, (key) => paths(key).part),
    paths,
    settle: (key, outcome) =>
      orInWords(async () => {
        const kept = await read(key);
        if (kept === null) return;
        await writeWhole(place(key, 'json'), JSON.stringify({ ...kept, outcome }));
        await removeAll(Object.values(paths(key)));
      }),
    drop: async (key) => {
      if (nameOf(key) === null) return;
      await removeAll([place(key, 'json')]);
      await removeAll(Object.values(paths(key)));
    },
    sweep: () => sweepParts(folder),
  };
}

/** What is there without being announced: of an upload whose beginning or end was cut short. */
async function sweepParts(folder: string): Promise<void> {
  const known = new Set(await announcedIn(folder));
  const names = await namesIn(folder);
  const strays = names.filter((name) => !name.endsWith('.json') && !known.has(name.slice(0, NAME_LENGTH)));
  const unfinished = names.filter((name) => name.endsWith('.new') || name.endsWith('.clean'));
  await removeAll([...new Set([...strays, ...unfinished])].map((name) => join(folder, name)));
}

async function announcedIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
}

async function orInWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}
