import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { damaged, encrypted, Refusal, tooMuchInside } from './refusal.ts';

/** The parts of an office document, which is a ZIP file, in their order. */
export interface Package {
  entries: yauzl.Entry[];
  /** The whole of a part. @throws Refusal */
  read: (entry: yauzl.Entry) => Promise<Buffer>;
}

export interface PackageLimits {
  /** Bytes of all parts together, unpacked. */
  unpacked: number;
  parts: number;
}

const STORED = 0;
const DEFLATED = 8;
const SYMBOLIC_LINK = 0o120_000;
const FILE_TYPE = 0o170_000;

/**
 * Opens an office document and looks at what it says of its parts, before any of them is unpacked.
 * @throws Refusal `unreadable`, `paths`, `too-much-inside`
 */
export async function readPackage(bytes: Buffer, limits: PackageLimits): Promise<Package> {
  const zip = await yauzl
    .fromBufferPromise(bytes, { strictFileNames: true })
    .catch((error: Error) => refuse(error));
  const entries: yauzl.Entry[] = [];
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpacked || entries.length > limits.parts) throw tooMuchInside();
      refuseOdd(entry);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : refuse(error as Error);
  }
  refuseTwice(entries);
  const read = async (entry: yauzl.Entry): Promise<Buffer> => {
    try {
      return await buffer(await zip.openReadStreamPromise(entry));
    } catch (error) {
      return refuse(error as Error);
    }
  };
  return { entries, read };
}

function refuseOdd(entry: yauzl.Entry): void {
  const { fileName, compressionMethod, externalFileAttributes } = entry;
  const mode = (externalFileAttributes >>> 16) & FILE_TYPE;
  if (mode === SYMBOLIC_LINK || /[\p{Cc}:]|(^|\/)\.{1,2}(\/|$)/u.test(fileName)) throw astray();
  if (entry.isEncrypted()) throw encrypted();
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) throw damaged();
}

function refuseTwice(entries: readonly yauzl.Entry[]): void {
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  if (names.size < entries.length) throw astray();
}

/** The reader refuses paths that lead elsewhere and parts that are larger than they say; the rest is damage. */
function refuse(error: Error): never {
  if (/relative path|absolute path|invalid characters in fileName/.test(error.message)) throw astray();
  if (/too many bytes/.test(error.message)) throw tooMuchInside();
  throw damaged();
}

function astray(): Refusal {
  return new Refusal('paths', 'it names a part in a way that leads elsewhere');
}
