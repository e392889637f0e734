import { lstatSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Document, LineCounter, Node } from 'yaml';
import { sha256 } from '../digest.ts';
import { type ContentProblem, type Place, placeOf, problemAt } from './content-problem.ts';
import { pointerParts } from './json-pointer.ts';

const require = createRequire(import.meta.url);
/** Seventy modules that a start needs only for a file it has not read before. */
const yaml = (): typeof import('yaml') => require('yaml');

const MAX_BYTES = 1024 * 1024;

/** A file that was read: its value, the digest of its bytes, and on which line a JSON pointer stands. */
export interface ContentFile<T = unknown> extends Place {
  readonly value: T;
  readonly sha256: string;
}

export interface ReadResult<T = unknown> {
  file: ContentFile<T> | null;
  /** The digest of the bytes even when they could not be understood; null when they could not be read. */
  sha256: string | null;
  problems: ContentProblem[];
  /** The value is one that was read before from the same bytes, with nothing against it. */
  known?: true;
}

/**
 * Reads one YAML (or JSON) file of a content directory. YAML is kept plain: unique keys, text as keys, no
 * tags, no anchors, no aliases, one document, at most 1 MiB. Never throws: what is wrong comes back as
 * problems. A value that is known for the digest of the bytes is taken instead of parsing them.
 */
export function readYaml(
  directory: string,
  file: string,
  knownValue: (digest: string) => unknown = () => undefined,
): ReadResult {
  const bytes = readBytes(directory, file);
  if (!(bytes instanceof Uint8Array)) return { file: null, sha256: null, problems: [bytes] };
  const digest = sha256(bytes);
  const known = knownValue(digest);
  if (known !== undefined) {
    const lineOf = lineFinder(() => new TextDecoder().decode(bytes));
    const found = { directory, file, value: known, sha256: digest, lineOf };
    return { file: found, sha256: digest, problems: [], known: true };
  }
  const refuse = (problems: ContentProblem[]): ReadResult => ({ file: null, sha256: digest, problems });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse([unreadable(directory, file, 'it is not UTF-8 text', 'save it as UTF-8')]);
  }
  const document = parsed(text);
  const found = slips(document);
  if (found.length > 0) {
    const lines = new (yaml().LineCounter)();
    parsed(text, lines);
    const problems = found.map(({ offset, message }) => {
      const place = { directory, file, lineOf: () => lines.linePos(offset).line };
      return problemAt(place, '', { code: 'CONTENT_YAML', message, mend: 'write plain YAML there' });
    });
    return refuse(problems);
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const lineOf = lineFinder(() => text);
  return { file: { directory, file, value, sha256: digest, lineOf }, sha256: digest, problems: [] };
}

function parsed(text: string, lineCounter?: LineCounter): Document.Parsed {
  return yaml().parseDocument(text, {
    ...(lineCounter === undefined ? {} : { lineCounter }),
    prettyErrors: false,
    resolveKnownTags: false,
    schema: 'core',
    strict: true,
    uniqueKeys: true,
  });
}

/**
 * On which line a pointer stands. Parses the text again when a problem first asks: to keep the nodes of every
 * file for that costs each start more than the parsing.
 */
function lineFinder(text: () => string): (pointer: string) => number {
  let again: { document: Document.Parsed; lines: LineCounter } | undefined;
  return (pointer) => {
    if (again === undefined) {
      const lines = new (yaml().LineCounter)();
      again = { document: parsed(text(), lines), lines };
    }
    return again.lines.linePos(offsetOf(again.document, pointer)).line || 1;
  };
}

/** The bytes of a file, or the problem that keeps them from being read. */
function readBytes(directory: string, file: string): Uint8Array | ContentProblem {
  try {
    const path = join(directory, file);
    const status = lstatSync(path);
    // A link could point anywhere, and what it points at could change without the folder changing.
    if (!status.isFile()) return unreadable(directory, file, 'it is not a plain file', 'put the file there');
    if (status.size > MAX_BYTES) {
      return unreadable(directory, file, `it is larger than ${MAX_BYTES} bytes`, 'split it or shorten it');
    }
    return readFileSync(path);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return unreadable(directory, file, `it cannot be read (${why})`, 'look at its place and its rights');
  }
}

function unreadable(directory: string, file: string, message: string, mend: string): ContentProblem {
  return problemAt(placeOf(directory, file), '', { code: 'CONTENT_UNREADABLE', message, mend });
}

interface Slip {
  offset: number;
  message: string;
}

/** What the parser refuses, and what it would accept but a content file has no use for. */
function slips(document: Document.Parsed): Slip[] {
  const own = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    message,
  }));
  if (own.length > 0) return own;
  const found: Slip[] = [];
  addSlips(document.contents, found);
  return found;
}

function addSlips(node: unknown, found: Slip[]): void {
  const note = (at: unknown, message: string): void => void found.push({ offset: start(at), message });
  if (yaml().isAlias(node)) note(node, 'aliases are not allowed');
  else if (yaml().isScalar(node) || yaml().isMap(node) || yaml().isSeq(node)) {
    if (node.anchor !== undefined) note(node, 'anchors are not allowed');
    // The parser fills in a tag only where one was written.
    if (node.tag !== undefined) note(node, `the tag ${node.tag} is not allowed`);
  }
  if (yaml().isSeq(node)) for (const item of node.items) addSlips(item, found);
  if (!yaml().isMap(node)) return;
  for (const { key, value } of node.items) {
    if (!yaml().isScalar(key)) note(key, 'a key is plain text');
    addSlips(key, found);
    addSlips(value, found);
  }
}

function start(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/**
 * Where a pointer stands in the text: its key for a property, else the value; the nearest parent when it is
 * absent.
 */
function offsetOf(document: Document.Parsed, pointer: string): number {
  let node: unknown = document.contents;
  let offset = start(node);
  for (const part of pointerParts(pointer)) {
    if (yaml().isMap(node)) {
      const pair = node.items.find(({ key }) => yaml().isScalar(key) && String(key.value) === part);
      if (pair === undefined) return offset;
      offset = start(pair.key);
      node = pair.value;
    } else if (yaml().isSeq(node)) {
      node = node.items[Number(part)];
      if (node === undefined) return offset;
      offset = start(node);
    } else return offset;
  }
  return offset;
}
