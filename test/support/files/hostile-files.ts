import { deflateRawSync, deflateSync } from 'node:zlib';
import { docx, pdf, withFile, withLaunch, withScript, zipOf } from './documents.ts';
import { gif, photograph, png } from './pictures.ts';

export interface HostileFile {
  what: string;
  name: string;
  bytes: Buffer;
  /** Why it is refused. */
  reason: string;
}

/** A ZIP file of one part whose headers say whatever is wanted, packed bytes and all. */
export function rawZip(
  parts: { name: string; packed: Buffer; size: number; mode?: number; flags?: number }[],
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, packed, size, mode = 0, flags = 0 } of parts) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(3 << 8, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}

const TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const part = (name: string, content: string | Buffer = 'x', size?: number) => ({
  name,
  packed: deflateRawSync(content),
  size: size ?? Buffer.byteLength(content),
});
const DOCX_PARTS = [part('[Content_Types].xml', TYPES), part('word/document.xml', '<w:document/>')];
const MIB = 1024 * 1024;

/** Files that must not be taken, each with the reason. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const zeros = Buffer.alloc(80 * MIB);
  const docxOf = (...parts: Parameters<typeof rawZip>[0]) => rawZip([...DOCX_PARTS, ...parts]);
  const named = (name: string) => ({
    what: `a document with a part named ${JSON.stringify(name)}`,
    name: 'a.docx',
    bytes: docxOf(part(name)),
    reason: 'paths',
  });
  return [
    {
      what: 'a program called PDF',
      name: 'a.pdf',
      bytes: Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
      reason: 'type',
    },
    {
      what: 'a program called text',
      name: 'a.txt',
      bytes: Buffer.from('\x7fELF\x02\x01\x01\0\0', 'latin1'),
      reason: 'type',
    },
    { what: 'a picture called PDF', name: 'a.pdf', bytes: png(), reason: 'extension' },
    { what: 'a PDF called a picture', name: 'a.png', bytes: await pdf(), reason: 'extension' },
    { what: 'a PDF without a name for what it is', name: 'report', bytes: await pdf(), reason: 'extension' },
    { what: 'text called a program', name: 'a.exe', bytes: Buffer.from('hello'), reason: 'extension' },
    {
      what: 'a page',
      name: 'a.txt',
      bytes: Buffer.from(' \n<!DOCTYPE html><script>alert(1)</script>'),
      reason: 'type',
    },
    {
      what: 'a drawing with a script',
      name: 'a.svg',
      bytes: Buffer.from('<svg onload="alert(1)"/>'),
      reason: 'type',
    },
    { what: 'a shell script', name: 'a.txt', bytes: Buffer.from('#!/bin/sh\nrm -rf /\n'), reason: 'type' },
    { what: 'an archive', name: 'a.zip', bytes: await zipOf({ 'a.txt': 'x' }), reason: 'type' },
    {
      what: 'an archive called a document',
      name: 'a.docx',
      bytes: await zipOf({ 'a.txt': 'x' }),
      reason: 'type',
    },
    { what: 'broken JSON', name: 'a.json', bytes: Buffer.from('{"a":'), reason: 'unreadable' },
    { what: 'nothing', name: 'a.txt', bytes: Buffer.alloc(0), reason: 'unreadable' },
    { what: 'text with a NUL', name: 'a.txt', bytes: Buffer.from('a\0b'), reason: 'type' },
    {
      what: 'text that is not UTF-8',
      name: 'a.txt',
      bytes: Buffer.from('caf\xe9', 'latin1'),
      reason: 'type',
    },
    {
      what: 'a PDF behind an archive',
      name: 'a.pdf',
      bytes: Buffer.concat([await zipOf({ a: 'x' }), await pdf()]),
      reason: 'type',
    },
    { what: 'a PDF with a script', name: 'a.pdf', bytes: await pdf(withScript), reason: 'active' },
    { what: 'a PDF with a program in it', name: 'a.pdf', bytes: await pdf(withFile), reason: 'active' },
    { what: 'a PDF that starts a program', name: 'a.pdf', bytes: await pdf(withLaunch), reason: 'active' },
    {
      what: 'a PDF that breaks off',
      name: 'a.pdf',
      bytes: (await pdf()).subarray(0, 300),
      reason: 'unreadable',
    },
    { what: 'a PDF of nothing', name: 'a.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF'), reason: 'unreadable' },
    {
      what: 'a document with macros',
      name: 'a.docx',
      bytes: await docx({ 'word/vbaProject.bin': 'x' }),
      reason: 'active',
    },
    {
      what: 'a document of a type with macros',
      name: 'a.docx',
      bytes: await docx({ 'x.xml': '<x/>', '[Content_Types].xml': `${TYPES}<!-- macroEnabled -->` }),
      reason: 'active',
    },
    {
      what: 'a document with a control',
      name: 'a.docx',
      bytes: await docx({ 'word/activeX/activeX1.xml': '<x/>' }),
      reason: 'active',
    },
    {
      what: 'a document with a whole program',
      name: 'a.docx',
      bytes: await docx({ 'word/embeddings/oleObject1.bin': 'x' }),
      reason: 'active',
    },
    {
      what: 'a document with a program under another name',
      name: 'a.docx',
      bytes: await docx({ 'word/media/image2.png': Buffer.from('MZ\x90\0', 'latin1') }),
      reason: 'active',
    },
    {
      what: 'a document with an archive in it',
      name: 'a.docx',
      bytes: await docx({ 'word/media/image2.png': await zipOf({ a: 'x' }) }),
      reason: 'active',
    },
    {
      what: 'a document in a document in a document',
      name: 'a.docx',
      bytes: await docx({ 'word/embeddings/a.docx': await docx({ 'word/embeddings/b.docx': await docx() }) }),
      reason: 'active',
    },
    {
      what: 'a document that is encrypted',
      name: 'a.docx',
      bytes: docxOf({ ...part('word/a.xml'), flags: 1 }),
      reason: 'unreadable',
    },
    named('../../../etc/passwd'),
    named('/etc/passwd'),
    named('word/../../evil'),
    named('word\\..\\evil'),
    named('C:/windows/evil'),
    named('word/nul\0.xml'),
    named('WORD/DOCUMENT.XML'),
    {
      what: 'a document with a link out of it',
      name: 'a.docx',
      bytes: docxOf({ ...part('word/a.xml', '/etc/passwd'), mode: 0o120_777 }),
      reason: 'paths',
    },
    {
      what: 'a bomb that says what it is',
      name: 'a.docx',
      bytes: docxOf(part('word/a.xml', zeros), part('word/b.xml', zeros)),
      reason: 'too-much-inside',
    },
    {
      what: 'a bomb that lies',
      name: 'a.docx',
      bytes: docxOf(part('word/a.xml', zeros, 100)),
      reason: 'too-much-inside',
    },
    {
      what: 'a bomb of many parts',
      name: 'a.docx',
      bytes: docxOf(...Array.from({ length: 6000 }, (_, index) => part(`word/${index}.xml`))),
      reason: 'too-much-inside',
    },
    {
      what: 'a bomb of parts that lie upon each other',
      name: 'a.docx',
      bytes: overlapping(),
      reason: 'too-much-inside',
    },
    {
      what: 'a picture larger than any screen',
      name: 'a.png',
      bytes: png({ width: 60_000, height: 60_000 }),
      reason: 'too-much-inside',
    },
    { what: 'a picture that breaks off', name: 'a.png', bytes: png().subarray(0, 60), reason: 'unreadable' },
    {
      what: 'a photograph that breaks off',
      name: 'a.jpg',
      bytes: photograph().subarray(0, 300),
      reason: 'unreadable',
    },
    {
      what: 'a moving picture that breaks off',
      name: 'a.gif',
      bytes: gif().subarray(0, 80),
      reason: 'unreadable',
    },
    { what: 'a PDF that unpacks to gigabytes', name: 'a.pdf', bytes: pdfBomb(), reason: 'too-much-inside' },
  ];
}

/** Ten thousand names for one packed part: what they unpack to is counted for each. */
function overlapping(): Buffer {
  const whole = rawZip([...DOCX_PARTS, part('word/a.xml', Buffer.alloc(MIB))]);
  const directory = whole.readUInt32LE(whole.length - 6);
  const last = whole.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  const entry = whole.subarray(last, whole.length - 22);
  const copies = Array.from({ length: 400 }, (_, index) => {
    const copy = Buffer.from(entry);
    copy.write(String(index).padStart(10, '0'), 46, 'latin1');
    return copy;
  });
  const central = Buffer.concat([whole.subarray(directory, last), ...copies]);
  const end = Buffer.from(whole.subarray(whole.length - 22));
  end.writeUInt16LE(402, 8);
  end.writeUInt16LE(402, 10);
  end.writeUInt32LE(central.length, 12);
  return Buffer.concat([whole.subarray(0, directory), central, end]);
}

/** An object stream of very many blanks: readers unpack it to find the objects. */
function pdfBomb(): Buffer {
  const stream = deflateSync(Buffer.alloc(1024 * MIB, 0x20), { level: 9 });
  const object = `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from('%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n'),
    Buffer.from('2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n'),
    Buffer.from('3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n'),
    ...Array.from({ length: 3 }, () => [
      Buffer.from(object),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]).flat(),
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF'),
  ]);
}
