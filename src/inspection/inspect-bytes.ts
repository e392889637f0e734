import { fileTypeFromBuffer } from 'file-type';
import { cleanPackage } from './clean-package.ts';
import { cleanPicture } from './clean-picture.ts';
import { isText, refuseBrokenJson, refuseMarkup } from './clean-text.ts';
import { EXTENSIONS, extensionOf, FILE_KINDS, type FileKind } from './file-kinds.ts';
import { brokenPicture, type Cleaned, Refusal } from './refusal.ts';

const MIB = 1024 * 1024;
const MOST_PARTS = 5000;
/** What an office document may unpack to: this, or so many times its size. Sheets of numbers pack to a twentieth. */
const UNPACKED = 64 * MIB;
const UNPACKED_TIMES = 16;
const UNPACKED_MOST = 256 * MIB;

/**
 * What a file is, by what is in it, and the file without its metadata. The name has to agree: whoever downloads it
 * opens it with the program that its name calls for.
 * @throws Refusal when it is not taken
 */
export async function inspectBytes(
  bytes: Buffer,
  name: string,
): Promise<{ kind: FileKind; cleaned: Cleaned }> {
  const kind = await kindOf(bytes, extensionOf(name));
  if (!kind.extensions.includes(extensionOf(name))) {
    const endings = kind.extensions.map((extension) => `.${extension}`).join(' or ');
    throw new Refusal(
      'extension',
      `by what is in it, it is ${kind.mediaType}: its name has to end in ${endings}`,
    );
  }
  return { kind, cleaned: await clean(bytes, kind) };
}

async function kindOf(bytes: Buffer, extension: string): Promise<FileKind> {
  if (bytes.length === 0) throw new Refusal('unreadable', 'it is empty');
  const isPdf = bytes.toString('latin1', 0, 5) === '%PDF-';
  if (!isPdf && isText(bytes)) return textKind(bytes, extension);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const kind = FILE_KINDS.find(({ mediaType }) => mediaType === found?.mime);
  if (kind !== undefined) return kind;
  const seen =
    found === undefined ? 'it is of no kind that is known here' : `by what is in it, it is ${found.mime}`;
  throw new Refusal('type', `${seen}; what is taken: ${EXTENSIONS}; text in UTF-8`);
}

/** Any text can be called plain text, Markdown or a table: nothing in it says which, and neither runs. */
function textKind(bytes: Buffer, extension: string): FileKind {
  refuseMarkup(bytes);
  const texts = FILE_KINDS.filter(({ family }) => family === 'text' || family === 'json');
  const kind = texts.find(({ extensions }) => extensions.includes(extension));
  if (kind?.family === 'json') refuseBrokenJson(bytes);
  return kind ?? (texts[0] as FileKind);
}

async function clean(bytes: Buffer, { family }: FileKind): Promise<Cleaned> {
  if (family === 'text' || family === 'json') return { bytes, stripped: [] };
  if (family === 'pdf') {
    // The largest library here; most files do not need it.
    const { cleanPdf } = await import('./clean-pdf.ts');
    return cleanPdf(bytes);
  }
  if (family === 'ooxml' || family === 'odf') {
    const unpacked = Math.min(UNPACKED_MOST, Math.max(UNPACKED, UNPACKED_TIMES * bytes.length));
    return cleanPackage(bytes, { family, depth: 1, unpacked, parts: MOST_PARTS });
  }
  const cleaned = cleanPicture(bytes);
  if (cleaned === null) throw brokenPicture();
  return cleaned;
}
