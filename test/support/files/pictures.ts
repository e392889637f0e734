import { crc32, deflateSync } from 'node:zlib';

/** Words that must be in nothing that is stored. */
export const SECRET = 'SECRET-47.3769N-8.5417E';

/** One grey point. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
const EOI = Buffer.from([0xff, 0xd9]);

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A camera's data in little-endian order: which way is up, and a text. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II', 0, 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(SECRET)]);
}

/** A photograph with everything that a camera and a program write into it, and something behind it. */
export function photograph({ orientation = 6, after = '' } = {}): Buffer {
  const thumbnail = Buffer.concat([
    Buffer.from('JFIF\0\x01\x01\0\0\x48\0\x48\x01\x01', 'latin1'),
    Buffer.from('abc'),
  ]);
  const rest = JPEG.subarray(2 + 18);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, thumbnail),
    segment(0xe1, exif(orientation)),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`)),
    segment(0xe2, Buffer.from(`ICC_PROFILE\0\x01\x01colours`, 'latin1')),
    segment(0xe2, Buffer.from(`MPF\0${SECRET}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${SECRET}`)),
    segment(0xfe, Buffer.from(SECRET)),
    rest,
    EOI,
    Buffer.from(after),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of a size that it need not have the points for. */
export function png({ width = 1, height = 1, after = '', text = SECRET } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Author\0${text}`)),
    chunk('eXIf', Buffer.from(text)),
    chunk('tIME', Buffer.from([7, 0xea, 11, 26, 9, 0, 0])),
    chunk('prVt', Buffer.from(text)),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(after),
  ]);
}

export function gif({ after = '' } = {}): Buffer {
  const block = (text: string) => Buffer.from([text.length, ...Buffer.from(text), 0]);
  return Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\x80\0\0', 'latin1'),
    Buffer.from([255, 255, 255, 0, 0, 0]),
    Buffer.from([0x21, 0xff, 11]),
    Buffer.from('NETSCAPE2.0'),
    Buffer.from([3, 1, 0, 0, 0]),
    Buffer.from([0x21, 0xff, 11]),
    Buffer.from('XMP DataXMP'),
    block(SECRET),
    Buffer.from([0x21, 0xfe]),
    block(SECRET),
    Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]),
    Buffer.from([0x3b]),
    Buffer.from(after),
  ]);
}

/** One point, and the extended form that announces a camera's data. */
export function webp({ after = '' } = {}): Buffer {
  const part = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const extended = Buffer.alloc(10);
  extended[0] = 0x0c;
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    part('VP8X', extended),
    part('VP8L', Buffer.from('2f00000010071011118888fe0700', 'hex')),
    part('EXIF', Buffer.from(SECRET)),
    part('XMP ', Buffer.from(SECRET)),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.from(after)]);
}
