import { buffer } from 'node:stream/consumers';
import type { Entry } from 'yauzl';
import yazl from 'yazl';
import { cleanPicture } from './clean-picture.ts';
import { blankPart } from './package-properties.ts';
import { type Package, type PackageLimits, readPackage } from './read-package.ts';
import { type Cleaned, damaged, encrypted, inOrder, Refusal, type Stripped } from './refusal.ts';

/** The first moment that a ZIP file can name: when a part was saved is nobody's business. */
const NO_TIME = new Date(1980, 0, 1);
const ODF_TYPE = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)$/;
/** Parts that hold programs: macros, controls, and whole files of other programs. */
const ACTIVE_PART =
  /(^|\/)(vbaProject|vbaData)[^/]*$|(^|\/)activeX\/|^(Basic|Scripts)\/|(^|\/)embeddings\/.*\.bin$/i;
const EMBEDDED_OFFICE = /(^|\/)embeddings\/[^/]+\.(docx|xlsx|pptx)$/i;
/** How programs, archives and documents of older offices begin. */
const PROGRAMS = ['MZ', '\x7fELF', 'PK\x03\x04', 'Rar!', '7z\xbc\xaf', '\xd0\xcf\x11\xe0'];

export interface PackageRules extends PackageLimits {
  family: 'ooxml' | 'odf';
  /** Documents inside documents are looked into this deep. */
  depth: number;
}

/**
 * An office document packed anew, part by part: without its properties, thumbnails and times, and with its pictures rid
 * of theirs. Whatever the file held beside its parts is not packed again.
 * @throws Refusal of every reason
 */
export async function cleanPackage(bytes: Buffer, rules: PackageRules): Promise<Cleaned> {
  const source = await readPackage(bytes, rules);
  for (const { fileName } of source.entries) if (ACTIVE_PART.test(fileName)) throw active();
  await refuseOther(source, rules.family);
  const zip = new yazl.ZipFile();
  const stripped: Stripped[] = [];
  const packed = buffer(zip.outputStream as NodeJS.ReadableStream & AsyncIterable<Buffer>);
  // One at a time and at once, so that no two parts are unpacked together.
  for (const entry of source.entries) {
    if (entry.fileName.endsWith('/')) continue;
    const part = await cleanPart(entry, await source.read(entry), rules);
    stripped.push(...part.stripped);
    const compress = entry.compressionMethod !== 0;
    zip.addBuffer(part.bytes, entry.fileName, {
      mtime: NO_TIME,
      forceDosTimestamp: true,
      mode: 0o100_644,
      compress,
    });
  }
  zip.end();
  return { bytes: await packed, stripped: inOrder(stripped) };
}

/** What the package says it is, in its own words. @throws Refusal `active`, `type`, `unreadable` */
async function refuseOther({ entries, read }: Package, family: 'ooxml' | 'odf'): Promise<void> {
  const textOf = async (name: string) => {
    const entry = entries.find(({ fileName }) => fileName === name);
    return entry === undefined ? '' : (await read(entry)).toString('utf8');
  };
  if (family === 'ooxml') {
    if (/macroEnabled|vbaProject|activeX/i.test(await textOf('[Content_Types].xml'))) throw active();
    return;
  }
  if (!ODF_TYPE.test((await textOf('mimetype')).trim())) throw damaged();
  if ((await textOf('META-INF/manifest.xml')).includes('encryption-data')) throw encrypted();
}

async function cleanPart({ fileName }: Entry, bytes: Buffer, rules: PackageRules): Promise<Cleaned> {
  const blank = blankPart(fileName, rules.family);
  if (blank !== null) return { bytes: blank.bytes, stripped: bytes.equals(blank.bytes) ? [] : [blank.kind] };
  if (EMBEDDED_OFFICE.test(fileName) && rules.depth > 0)
    return cleanPackage(bytes, { ...rules, family: 'ooxml', depth: rules.depth - 1 });
  const head = bytes.toString('latin1', 0, 4);
  if (PROGRAMS.some((begin) => head.startsWith(begin))) throw active();
  return cleanPicture(bytes) ?? { bytes, stripped: [] };
}

function active(): Refusal {
  return new Refusal(
    'active',
    'it holds a macro, a program or another file; save it without, or as a PDF, and send that',
  );
}
