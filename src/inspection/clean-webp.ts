import { refuseHuge } from './picture-size.ts';
import { brokenPicture, type Cleaned, inOrder, type Stripped } from './refusal.ts';

const KEPT = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const KINDS: Record<string, Stripped> = { EXIF: 'camera-data', 'XMP ': 'comments' };
/** Flags of VP8X that announce what is taken out. */
const ANNOUNCED = 0x08 | 0x04;

/**
 * A WebP with the chunks that say what it looks like, and no others (RFC 9649).
 * @throws Refusal `unreadable`, `too-much-inside`
 */
export function cleanWebp(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [];
  const stripped: Stripped[] = [];
  const end = bytes.readUInt32LE(4) + 8;
  if (end > bytes.length || end < 12) throw brokenPicture();
  for (let at = 12; at < end; ) {
    const { type, chunk, next } = chunkAt(bytes, at, end);
    if (KEPT.has(type)) kept.push(type === 'VP8X' ? quiet(chunk) : chunk);
    else stripped.push(KINDS[type] ?? 'other-data');
    at = next;
  }
  if (kept.length === 0) throw brokenPicture();
  if (end < bytes.length) stripped.push('bytes-after-the-end');
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return { bytes: Buffer.concat([head, body]), stripped: inOrder(stripped) };
}

function chunkAt(bytes: Buffer, at: number, end: number) {
  if (at + 8 > end) throw brokenPicture();
  const length = bytes.readUInt32LE(at + 4);
  // A chunk of odd length is followed by one byte that is nothing.
  const next = at + 8 + length + (length % 2);
  if (at + 8 + length > end || next > bytes.length + 1) throw brokenPicture();
  return { type: bytes.toString('latin1', at, at + 4), chunk: bytes.subarray(at, next), next };
}

function quiet(chunk: Buffer): Buffer {
  if (chunk.length < 18) throw brokenPicture();
  refuseHuge(chunk.readUIntLE(12, 3) + 1, chunk.readUIntLE(15, 3) + 1);
  const copy = Buffer.from(chunk);
  copy[8] = (copy[8] ?? 0) & ~ANNOUNCED;
  return copy;
}
