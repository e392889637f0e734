import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '../digest.ts';

/** What files were found to hold, by the digest of their bytes: parsed, and fitting their schema. */
export interface Readings {
  /** The value of a file with these bytes that was found to fit this schema; undefined when it has to be read. */
  find(schemaId: string, digest: string): unknown;
  /** Notes that a file with these bytes holds this value, and that it fits this schema. */
  note(schemaId: string, digest: string, value: unknown): void;
  /** Keeps what was noted for the next start. Call it once all content was found to be in order. */
  keep(): void;
  /** Readings kept apart under a name: what not every start needs. */
  part(name: string): Readings;
}

/** What a reading depends on besides the file's bytes: the shapes, what reads and checks, the libraries' versions. */
const READERS = ['read-yaml', 'validator', 'score-cases', 'file-reader', 'schema-problems'];
const PROJECT = new URL('../../', import.meta.url);

/**
 * Readings kept in a file from one start to the next: parsing YAML and compiling the schemas of content is half a
 * second, and published content never changes. Everything that looks beyond one file is checked at every start.
 *
 * The same bytes, read by the same code against the same schemas, are the same value: that is what the file's name for
 * each value and its first line say. A file that is damaged or was made by other code counts as not there. One that
 * cannot be written is not written, and every start then reads as the first one does. It has to lie where only those
 * can write who can change the code: it is trusted as code is.
 */
export function keptReadings(path: string): Readings {
  return readingsIn(path, fingerprint());
}

function readingsIn(path: string, reader: string): Readings {
  const known = readKept(path, reader);
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    find(schemaId, digest) {
      const name = `${schemaId} ${digest}`;
      const value = known.get(name);
      if (value !== undefined) used.set(name, value);
      return value;
    },
    note(schemaId, digest, value) {
      // What JSON would change on the way must be read afresh each time.
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value)) return;
      used.set(`${schemaId} ${digest}`, value);
      isNew = true;
    },
    keep() {
      if (isNew) writeKept(path, reader, used);
    },
    // A name may hold what a file's name may not.
    part: (name) => readingsIn(`${path}.${sha256(name).slice(0, 16)}`, reader),
  };
}

function fingerprint(): string {
  const extension = extname(import.meta.url);
  const schemas = new URL('schemas/', PROJECT);
  const files = [
    new URL('package.json', PROJECT),
    ...readdirSync(schemas)
      .sort()
      .map((name) => new URL(name, schemas)),
    ...READERS.map((name) => new URL(`./${name}${extension}`, import.meta.url)),
  ];
  return sha256(files.map((file) => sha256(readFileSync(file))).join(' '));
}

function readKept(path: string, reader: string): Map<string, unknown> {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== `${reader} ${sha256(body)}`) return new Map();
    return new Map(JSON.parse(body) as [string, unknown][]);
  } catch {
    return new Map();
  }
}

/** Written beside and renamed, so that another start never finds half of it. */
function writeKept(path: string, reader: string, readings: ReadonlyMap<string, unknown>): void {
  const body = JSON.stringify([...readings]);
  const beside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, `${reader} ${sha256(body)}\n${body}`);
    renameSync(beside, path);
  } catch {
    // A disk that ran full on the way: nothing else is lost by it.
    if (existsSync(beside)) rmSync(beside);
  }
}
