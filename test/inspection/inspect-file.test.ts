import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { sha256 } from '../../src/digest.ts';
import { openInspection } from '../../src/inspection/inspect-file.ts';
import type { InspectionTold } from '../../src/inspection/inspection-told.ts';
import { docx, odt, pdf, withPhotograph, zipOf } from '../support/files/documents.ts';
import { hostileFiles } from '../support/files/hostile-files.ts';
import { gif, photograph, png, SECRET, webp } from '../support/files/pictures.ts';

const inspect = openInspection();

function folderOf(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-inspect-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function look(
  t: Test,
  name: string,
  bytes: Buffer,
  { digest = null, limits }: { digest?: string | null; limits?: { time: number; memory: number } } = {},
): Promise<{ told: InspectionTold; clean: () => Buffer }> {
  const folder = folderOf(t);
  const [path, cleanPath] = [join(folder, 'part'), join(folder, 'clean')];
  writeFileSync(path, bytes);
  const look = limits === undefined ? inspect : openInspection(limits);
  const told = await look({ path, cleanPath, name, sha256: digest });
  return { told, clean: () => readFileSync(cleanPath) };
}

t.test('what is taken is told by its content, and comes without metadata', async (t) => {
  const files: [string, Buffer, string, string[]][] = [
    ['a.jpg', photograph(), 'image/jpeg', ['camera-data', 'comments', 'other-data']],
    ['a.PNG', png(), 'image/png', ['camera-data', 'comments', 'times', 'other-data']],
    ['a.gif', gif(), 'image/gif', ['comments', 'other-data']],
    ['a.webp', webp(), 'image/webp', ['camera-data', 'comments']],
    ['a.pdf', await pdf(), 'application/pdf', ['properties']],
    [
      'b.pdf',
      await pdf(withPhotograph),
      'application/pdf',
      ['camera-data', 'comments', 'properties', 'other-data'],
    ],
    ['a.odt', await odt(), 'application/vnd.oasis.opendocument.text', ['properties']],
    ['a.txt', Buffer.from('minutes'), 'text/plain', []],
    ['a.md', Buffer.from('# minutes'), 'text/markdown', []],
    ['a.csv', Buffer.from('\ufeffa;b\r\n1;2'), 'text/csv', []],
    ['a.json', Buffer.from('{"a":1}'), 'application/json', []],
    ['BMW.txt', Buffer.from('BMW and MZ begin as a picture and a program do'), 'text/plain', []],
  ];
  for (const [name, bytes, mediaType, stripped] of files) {
    const { told, clean } = await look(t, name, bytes);
    t.match(told, { mediaType, uploaded: { sha256: sha256(bytes), size: bytes.length } }, name);
    t.same('stripped' in told ? told.stripped : told, stripped, `${name}: what was taken out is told`);
    t.same('stored' in told ? told.stored : told, { sha256: sha256(clean()), size: clean().length });
    t.notOk(clean().includes(SECRET), `${name} holds nothing that the camera or the program told`);
  }
});

t.test('an office document loses what tells of it, inside its parts and inside its pictures', async (t) => {
  const { told, clean } = await look(t, 'a.docx', await docx({ 'word/embeddings/b.docx': await docx() }));
  t.match(told, { stripped: ['camera-data', 'comments', 'properties', 'thumbnail', 'other-data'] });
  const yauzl = await import('yauzl');
  const zip = await yauzl.default.fromBufferPromise(clean());
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    t.notOk(Buffer.concat(chunks).includes(SECRET), entry.fileName);
    t.equal(entry.getLastModDate().getFullYear(), 1980, 'when it was saved is not told');
  }
  t.ok(names.includes('docProps/core.xml'), 'a part that others name stays, empty');
  t.ok(names.includes('word/document.xml'));
});

t.test('the same file twice is the same file once it is clean', async (t) => {
  for (const [name, bytes] of [
    ['a.docx', await docx()],
    ['a.pdf', await pdf(withPhotograph)],
    ['a.jpg', photograph()],
  ] as const) {
    const [one, other] = [await look(t, name, bytes), await look(t, name, bytes)];
    t.ok(one.clean().equals(other.clean()), name);
  }
});

t.test('a photograph still says which way up it is, and its points are the same', async (t) => {
  for (const orientation of [1, 3, 6, 8]) {
    const bytes = photograph({ orientation });
    const { clean } = await look(t, 'a.jpg', bytes);
    const scan = bytes.subarray(bytes.indexOf(Buffer.from([0xff, 0xda])));
    t.ok(clean().includes(scan), 'what is drawn is byte for byte the same');
    const exif = clean().indexOf('Exif\0\0');
    if (orientation === 1) t.equal(exif, -1);
    else t.equal(clean().readUInt16BE(exif + 6 + 18), orientation);
  }
});

t.test('what stands behind the end of a picture is not kept: it could be another file', async (t) => {
  const archive = await zipOf({ 'a.html': '<script>alert(1)</script>' });
  const after = archive.toString('latin1');
  for (const [name, bytes] of [
    ['a.jpg', Buffer.concat([photograph(), archive])],
    ['a.png', Buffer.concat([png(), archive])],
    ['a.gif', Buffer.concat([gif(), archive])],
    ['a.webp', Buffer.concat([webp(), archive])],
  ] as const) {
    const { told, clean } = await look(t, name, bytes);
    t.ok('stripped' in told && told.stripped.includes('bytes-after-the-end'), name);
    t.notOk(clean().includes('PK\x03\x04'), `${name} is a picture and nothing else`);
    t.notOk(clean().toString('latin1').includes(after));
  }
});

t.test('what stands behind a PDF, before the parts of a document or after them is not kept', async (t) => {
  const script = Buffer.from('<script>alert(1)</script>');
  const hidden = Buffer.concat([await pdf(), script]);
  t.notOk((await look(t, 'a.pdf', hidden)).clean().includes('<script>'));
  const commented = await docx();
  commented.writeUInt16LE(script.length, commented.length - 2);
  t.notOk((await look(t, 'a.docx', Buffer.concat([commented, script]))).clean().includes('<script>'));
});

t.test('hostile files are refused, each for its reason', async (t) => {
  for (const { what, name, bytes, reason } of await hostileFiles()) {
    const { told, clean } = await look(t, name, bytes);
    t.equal('refused' in told ? told.refused : JSON.stringify(told), reason, what);
    t.throws(clean, { code: 'ENOENT' }, 'and nothing of it is written');
  }
});

t.test('bytes that are not those of the digest that was said are told, and not looked into', async (t) => {
  const bytes = Buffer.from('minutes');
  t.match((await look(t, 'a.txt', bytes, { digest: sha256(bytes) })).told, { mediaType: 'text/plain' });
  t.same((await look(t, 'a.txt', bytes, { digest: 'a'.repeat(64) })).told, { differs: sha256(bytes) });
});

t.test('what takes too long is ended', async (t) => {
  const { told } = await look(t, 'a.pdf', await pdf(), { limits: { time: 1, memory: 2 ** 40 } });
  t.match(told, { refused: 'too-much-inside', detail: /longer/ });
});

t.test('what cannot be read for reasons of ours rejects, and says nothing about the file', async (t) => {
  const task = { path: join(folderOf(t), 'missing'), cleanPath: '/nowhere', name: 'a.txt', sha256: null };
  await t.rejects(inspect(task), { code: 'ENOENT' });
  t.match((await look(t, 'a.txt', Buffer.from('still at work'))).told, { mediaType: 'text/plain' });
});
