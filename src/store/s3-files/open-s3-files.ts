import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { openDiskFiles } from '../disk-files/open-disk-files.ts';
import type { BlobStore, FileStore } from '../files.ts';
import { type S3Settings, s3Requests } from './s3-requests.ts';

const PREFIX = 'evidence/';
const SHA256 = /^[0-9a-f]{64}$/;

/** Evidence files in S3-compatible object storage. What is on its way waits in a folder of this machine until it is whole. */
export function openS3Files(directory: string, settings: S3Settings): FileStore {
  return { ...openDiskFiles(directory), blobs: s3Blobs(settings) };
}

/** Whole files as objects `evidence/<sha256>`; putting one is atomic there. */
function s3Blobs(settings: S3Settings): BlobStore {
  const ask = s3Requests(settings);
  const keyOf = (sha256: string): string => {
    if (!SHA256.test(sha256)) throw new TypeError('not a SHA-256');
    return `${PREFIX}${sha256}`;
  };
  const size = async (sha256: string): Promise<number | null> => {
    const answer = await ask({ method: 'HEAD', key: keyOf(sha256) });
    answer.resume();
    return answer.statusCode === 404 ? null : Number(answer.headers['content-length']);
  };
  return {
    put: async (sha256, path) => {
      if ((await size(sha256)) === null) {
        const headers = {
          'Content-Length': String((await stat(path)).size),
          'Content-Type': 'application/octet-stream',
        };
        const body = () => createReadStream(path);
        (await ask({ method: 'PUT', key: keyOf(sha256), headers, body, sha256 })).resume();
      }
      await rm(path, { force: true });
    },
    size,
    open: async (sha256, range) => {
      const found = await size(sha256);
      if (found === null) return null;
      const headers = range === undefined ? {} : { Range: `bytes=${range.start}-${range.end}` };
      const bytes = await ask({ method: 'GET', key: keyOf(sha256), headers });
      if (bytes.statusCode !== 404) return { size: found, bytes };
      bytes.resume();
      return null;
    },
    remove: async (sha256) => {
      (await ask({ method: 'DELETE', key: keyOf(sha256) })).resume();
    },
    async *list() {
      for (let after: string | undefined = ''; after !== undefined; ) {
        const query = { 'list-type': '2', prefix: PREFIX, ...(after === '' ? {} : { 'start-after': after }) };
        const page: string = await text(await ask({ method: 'GET', key: '', query }));
        const keys = [...page.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
        yield* keys.map((key) => key.slice(PREFIX.length)).filter((name) => SHA256.test(name));
        after = page.includes('<IsTruncated>true</IsTruncated>') ? keys.at(-1) : undefined;
      }
    },
  };
}
