import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { inspectBytes } from './inspect-bytes.ts';
import type { InspectionTask, InspectionTold } from './inspection-told.ts';
import { damaged, Refusal } from './refusal.ts';

/** One file, in a thread of its own: read, looked into, written anew without metadata, and told of. */
async function inspect({ path, cleanPath, name, sha256 }: InspectionTask): Promise<InspectionTold> {
  const bytes = await readFile(path);
  const uploaded = digestOf(bytes);
  if (sha256 !== null && sha256 !== uploaded) return { differs: uploaded };
  try {
    const { kind, cleaned } = await inspectBytes(bytes, name);
    await writeWhole(cleanPath, cleaned.bytes);
    return {
      mediaType: kind.mediaType,
      uploaded: { sha256: uploaded, size: bytes.length },
      stored: { sha256: digestOf(cleaned.bytes), size: cleaned.bytes.length },
      stripped: cleaned.stripped,
    };
  } catch (error) {
    if (error instanceof Refusal) return told(error);
    if (isOfTheDisk(error)) throw error;
    return told(damaged());
  }
}

function told({ reason, message }: Refusal): InspectionTold {
  return { refused: reason, detail: message };
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

parentPort?.postMessage(await inspect(workerData as InspectionTask));
