import { refuseHuge } from './picture-size.ts';
import { brokenPicture, type Cleaned, inOrder, type Stripped } from './refusal.ts';

const HEAD_BYTES = 13;
const EXTENSION = 0x21;
const PICTURE = 0x2c;
const TRAILER = 0x3b;
const CONTROL = 0xf9;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
/** How often it repeats, and its colours. */
const KEPT_APPLICATIONS = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];

/**
 * A GIF with its pictures and how they follow each other, and nothing else (GIF89a).
 * @throws Refusal `unreadable`, `too-much-inside`
 */
export function cleanGif(bytes: Buffer): Cleaned {
  if (bytes.length < HEAD_BYTES) throw brokenPicture();
  refuseHuge(bytes.readUInt16LE(6), bytes.readUInt16LE(8));
  let at = HEAD_BYTES + tableBytes(bytes[10]);
  const kept: Buffer[] = [bytes.subarray(0, at)];
  const stripped: Stripped[] = [];
  while (bytes[at] !== TRAILER) {
    const end = endOfBlock(bytes, at);
    const taken = takenOut(bytes, at);
    if (taken === null) kept.push(bytes.subarray(at, end));
    else stripped.push(taken);
    at = end;
  }
  if (at + 1 < bytes.length) stripped.push('bytes-after-the-end');
  kept.push(Buffer.from([TRAILER]));
  return { bytes: Buffer.concat(kept), stripped: inOrder(stripped) };
}

/** Bytes of a table of colours, which a byte of flags announces. */
function tableBytes(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

function endOfBlock(bytes: Buffer, at: number): number {
  if (bytes[at] === EXTENSION) return endOfParts(bytes, at + 2);
  // After a picture's place and colours comes one byte, then its data.
  if (bytes[at] === PICTURE) return endOfParts(bytes, at + 11 + tableBytes(bytes[at + 9]));
  throw brokenPicture();
}

/** Data stands in parts of up to 255 bytes, each after its length; an empty one ends it. */
function endOfParts(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) throw brokenPicture();
    at += length + 1;
    if (length === 0) return at;
  }
}

/** What a block is taken out as; null when it stays. */
function takenOut(bytes: Buffer, at: number): Stripped | null {
  if (bytes[at] !== EXTENSION || bytes[at + 1] === CONTROL) return null;
  if (bytes[at + 1] === COMMENT) return 'comments';
  const name = bytes.toString('latin1', at + 3, at + 14);
  return bytes[at + 1] === APPLICATION && KEPT_APPLICATIONS.includes(name) ? null : 'other-data';
}
