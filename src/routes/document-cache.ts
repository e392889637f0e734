import type { IncomingMessage } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import Negotiator from 'negotiator';
import { sha256 } from '../digest.ts';

interface Form {
  encoding: 'br' | 'gzip' | 'identity';
  body: Buffer;
  /** Strong, so it differs by encoding. */
  etag: string;
}

export interface Document {
  /** The form a client takes best. */
  choose: (request: IncomingMessage) => Form;
}

/** Serialises and compresses a document once, at its first reading; content does not change while the process lives. */
export function createDocumentCache(): { get: (key: string, make: () => unknown) => Document } {
  const documents = new Map<string, Document>();
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
  const forms = [form('br', brotliCompressSync(text)), form('gzip', gzipSync(text)), form('identity', text)];
  const plain = form('identity', text);
  return {
    choose: (request) => {
      const [best] = new Negotiator(request).encodings(['br', 'gzip', 'identity']);
      return forms.find(({ encoding }) => encoding === best) ?? plain;
    },
  };
}
