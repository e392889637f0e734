import { orientationEntry, orientationOf } from './exif-orientation.ts';
import { refuseHuge } from './picture-size.ts';
import { brokenPicture, type Cleaned, inOrder, type Stripped } from './refusal.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COM = 0xfe;
const JFIF_BYTES = 14;

/**
 * A JPEG without what is not the picture: only the segments that decoding needs are copied (ITU T.81, annex B), and
 * colour profiles. Of the camera's data nothing is left but which way is up. The picture itself is not encoded anew.
 * @throws Refusal `unreadable`, `too-much-inside`
 */
export function cleanJpeg(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [Buffer.from([0xff, SOI])];
  const stripped: Stripped[] = [];
  let orientation = 1;
  let next = markerAt(bytes, 2);
  while (next.marker !== EOI) {
    const { marker, start } = next;
    const end = start + lengthAt(bytes, start);
    const body = bytes.subarray(start + 2, end);
    if (isFrame(marker)) refuseHuge(body.readUInt16BE(3), body.readUInt16BE(1));
    const segment = keptSegment(marker, body);
    if (marker === APP1) orientation = orientationOf(body) ?? orientation;
    const isOurs = bytes.subarray(start - 2, end).equals(orientationEntry(orientation));
    if (segment === null && !isOurs) stripped.push(KINDS[marker] ?? 'other-data');
    const data = marker === SOS ? bytes.subarray(end, endOfScan(bytes, end)) : NOTHING;
    kept.push(segment ?? NOTHING, data);
    next = markerAt(bytes, end + data.length);
  }
  if (next.start < bytes.length) stripped.push('bytes-after-the-end');
  if (orientation !== 1) kept.splice(1, 0, orientationEntry(orientation));
  return { bytes: Buffer.concat([...kept, Buffer.from([0xff, EOI])]), stripped: inOrder(stripped) };
}

const NOTHING = Buffer.alloc(0);
const KINDS: Record<number, Stripped> = { [APP1]: 'camera-data', [COM]: 'comments' };

function markerAt(bytes: Buffer, at: number): { marker: number; start: number } {
  let start = at;
  if (bytes[start] !== 0xff) throw brokenPicture();
  while (bytes[start] === 0xff) start += 1;
  const marker = bytes[start];
  if (marker === undefined || marker === 0 || marker < 0xc0) throw brokenPicture();
  return { marker, start: start + 1 };
}

function lengthAt(bytes: Buffer, at: number): number {
  if (at + 2 > bytes.length) throw brokenPicture();
  const length = bytes.readUInt16BE(at);
  if (length < 2 || at + length > bytes.length) throw brokenPicture();
  return length;
}

/** What decoding needs; null for the rest. A JFIF header can hold a small picture of what was there before a crop. */
function keptSegment(marker: number, body: Buffer): Buffer | null {
  if (marker === APP0) return body.toString('latin1', 0, 5) === 'JFIF\0' ? segment(marker, jfif(body)) : null;
  if (marker === APP2)
    return body.toString('latin1', 0, 12) === 'ICC_PROFILE\0' ? segment(marker, body) : null;
  if (marker === APP14) return body.toString('latin1', 0, 5) === 'Adobe' ? segment(marker, body) : null;
  return marker >= APP0 ? null : segment(marker, body);
}

function jfif(body: Buffer): Buffer {
  if (body.length < JFIF_BYTES) throw brokenPicture();
  const header = Buffer.from(body.subarray(0, JFIF_BYTES));
  header.writeUInt16BE(0, JFIF_BYTES - 2);
  return header;
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Frame headers have the size of the picture. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Where the next marker stands: after a scan's data, in which FF is followed by 00 or by a restart marker. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  throw brokenPicture();
}
