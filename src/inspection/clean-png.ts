import { crc32 } from 'node:zlib';
import { refuseHuge } from './picture-size.ts';
import { brokenPicture, type Cleaned, inOrder, type Stripped } from './refusal.ts';

const SIGNATURE_BYTES = 8;
/** Length and type before the data of a chunk, and the check sum after it. */
const FRAME_BYTES = 12;
/** What the picture looks like: colours, transparency, frames (PNG, third edition, clause 11). */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(
    ' ',
  ),
);
const KINDS: Record<string, Stripped> = {
  tEXt: 'comments',
  zTXt: 'comments',
  iTXt: 'comments',
  eXIf: 'camera-data',
  tIME: 'times',
};

/**
 * A PNG with the chunks that say what it looks like, and no others.
 * @throws Refusal `unreadable`, `too-much-inside`
 */
export function cleanPng(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE_BYTES)];
  const stripped: Stripped[] = [];
  let at = SIGNATURE_BYTES;
  for (let type = ''; type !== 'IEND'; ) {
    const chunk = chunkAt(bytes, at);
    type = chunk.toString('latin1', 4, 8);
    if (at === SIGNATURE_BYTES) readSize(type, chunk);
    if (KEPT.has(type)) kept.push(chunk);
    else if (isCritical(type)) throw brokenPicture();
    else stripped.push(KINDS[type] ?? 'other-data');
    at += chunk.length;
  }
  if (at < bytes.length) stripped.push('bytes-after-the-end');
  return { bytes: Buffer.concat(kept), stripped: inOrder(stripped) };
}

function chunkAt(bytes: Buffer, at: number): Buffer {
  if (at + FRAME_BYTES > bytes.length) throw brokenPicture();
  const end = at + FRAME_BYTES + bytes.readUInt32BE(at);
  if (end > bytes.length) throw brokenPicture();
  const chunk = bytes.subarray(at, end);
  if (crc32(chunk.subarray(4, -4)) !== chunk.readUInt32BE(chunk.length - 4)) throw brokenPicture();
  return chunk;
}

function readSize(type: string, chunk: Buffer): void {
  if (type !== 'IHDR' || chunk.length !== FRAME_BYTES + 13) throw brokenPicture();
  refuseHuge(chunk.readUInt32BE(8), chunk.readUInt32BE(12));
}

/** A chunk without which the picture cannot be shown begins with a capital. */
function isCritical(type: string): boolean {
  return /^[A-Z]/.test(type);
}
