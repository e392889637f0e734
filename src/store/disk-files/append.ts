import type { FileHandle } from 'node:fs/promises';
import { addAbortSignal, type Readable } from 'node:stream';
import { UploadConflict, UploadGone, type UploadKey, UploadOverrun, type UploadStore } from '../files.ts';
import { asStoreError, withFile } from './folders.ts';

/** An append that is going on. */
interface Writer {
  cutOff: AbortController;
  ended: Promise<unknown>;
}

/** How uploads grow: one writer at a time, behind what is there, up to what was announced. */
export function appender(
  find: UploadStore['find'],
  pathOf: (key: UploadKey) => string,
): UploadStore['append'] {
  const writers = new Map<string, Writer>();
  return async (key, offset, bytes) => {
    const id = `${key.assessmentId} ${key.id}`;
    const cutOff = new AbortController();
    // It can break while it waits for its turn, and nobody looks at it yet; whoever reads it then is told.
    bytes.on('error', () => {});
    const older = writers.get(id);
    older?.cutOff.abort();
    const written = (older?.ended ?? Promise.resolve()).then(async () => {
      const upload = await find(key);
      if (upload === null) throw new UploadGone('there is no such upload');
      if (upload.outcome !== null || upload.offset !== offset) throw new UploadConflict(upload.offset);
      addAbortSignal(cutOff.signal, bytes);
      return withFile(pathOf(key), 'r+', (part) => take(part, bytes, { offset, size: upload.size }));
    });
    const writer = { cutOff, ended: written.catch(() => undefined) };
    writers.set(id, writer);
    try {
      return await written;
    } finally {
      if (writers.get(id) === writer) writers.delete(id);
    }
  };
}

interface Span {
  offset: number;
  size: number;
}

/** Writes a stream to a file. Too much of it, or no room for it, leaves the file as it was; a break keeps what came. */
async function take(part: FileHandle, bytes: Readable, { offset, size }: Span): Promise<number> {
  let at = offset;
  try {
    // Whoever sent too much is still to be told so: their stream is left as it is.
    for await (const chunk of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (at + chunk.length > size) throw new UploadOverrun('more came than was announced');
      at += await writeAll(part, chunk, at);
    }
  } catch (error) {
    const told = asStoreError(error);
    // What a disk refused in the middle is not known to be whole.
    if (told !== error || error instanceof UploadOverrun) await part.truncate(offset);
    else await part.sync();
    throw told;
  }
  await part.sync();
  return at;
}

async function writeAll(part: FileHandle, chunk: Buffer, position: number): Promise<number> {
  let done = 0;
  while (done < chunk.length)
    done += (await part.write(chunk, done, chunk.length - done, position + done)).bytesWritten;
  return done;
}
