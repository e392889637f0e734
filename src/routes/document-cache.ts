import type { IncomingMessage } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { sha256 } from '../digest.ts';
import type { Deps } from '../usecases/deps.ts';

interface Form {
  encoding: 'br' | 'gzip' | 'identity';
  body: Buffer;
  /** Strong, so it differs by encoding. */
  etag: string;
}

export interface Document {
  /** The form a client takes best. */
  choose: (request: IncomingMessage) => Form;
  /** Of all its forms together. */
  bytes: number;
}

export interface DocumentCache {
  /** The document of that key, made when it is not kept. The same key must always be for the same document. */
  get: (key: string, make: () => unknown) => Document;
}

/** The routes of content share what they keep. */
export interface WithDocuments {
  deps: Deps;
  documents: DocumentCache;
}

/** An edition whole in five languages and every item of it in two come to some 10 MB, in all their forms. */
const MOST_BYTES = 24 * 1024 * 1024;
/**
 * The highest level, 11, makes a whole edition an eighth smaller and takes two seconds for it, in which nobody else is
 * answered; this one takes a twentieth of a second.
 */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };
/** What a document costs besides its bytes, so that very many small ones are counted as well. */
const OVERHEAD = 1024;

/**
 * Serialises and compresses a document at its first reading and keeps it, since content does not change while the
 * process lives. Every item in every language of every edition would be too much to keep: what was read longest ago
 * goes first, and is made again, byte for byte the same, when somebody reads it.
 */
export function createDocumentCache(mostBytes = MOST_BYTES): DocumentCache {
  const documents = new LRUCache<string, Document>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }, key) => bytes + key.length + OVERHEAD,
  });
  return {
    get: (key, make) => {
      const known = documents.get(key);
      if (known !== undefined) return known;
      const document = prepare(Buffer.from(JSON.stringify(make())));
      documents.set(key, document);
      return document;
    },
  };
}

function prepare(text: Buffer): Document {
  const digest = sha256(text).slice(0, 32);
  const form = (encoding: Form['encoding'], body: Buffer): Form => ({
    encoding,
    body,
    etag: `"${digest}-${encoding}"`,
  });
  const forms = [
    form('br', brotliCompressSync(text, BROTLI)),
    form('gzip', gzipSync(text)),
    form('identity', text),
  ];
  const plain = form('identity', text);
  return {
    bytes: forms.reduce((sum, { body }) => sum + body.length, 0),
    choose: (request) => {
      const [best] = new Negotiator(request).encodings(['br', 'gzip', 'identity']);
      return forms.find(({ encoding }) => encoding === best) ?? plain;
    },
  };
}
