import { type Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fuzzAnswer, type Send } from './fuzz-answer.ts';

type Headers = Record<string, string | undefined>;

/** Sends over kept connections to a port of this machine. */
export function overSockets(port: number, agent: Agent): Send {
  return ({ method, url, headers, body }) =>
    new Promise((resolve) => {
      // Without a length Node would announce chunks, which is a body.
      const isBare = body === undefined && ['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE'].includes(method);
      const length = isBare ? [] : [['Content-Length', String(body?.length ?? 0)]];
      const all = [['Host', '127.0.0.1'], ...headers, ...length].flat();
      const asked = httpRequest({ port, host: '127.0.0.1', method, path: url || '/', headers: all, agent });
      asked.on('response', (answer: IncomingMessage) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', () => resolve(null));
        answer.on('end', () => {
          const known = answer.headers as Headers;
          resolve(fuzzAnswer(answer.statusCode ?? 0, known, unpacked(Buffer.concat(chunks), known)));
        });
      });
      // The answer to an upgrade that was taken up, which none should be.
      asked.on('upgrade', () => resolve(fuzzAnswer(101, {}, Buffer.alloc(0))));
      asked.on('error', () => resolve(null));
      asked.end(body);
    });
}

function unpacked(bytes: Buffer, headers: Headers): Buffer {
  if (bytes.length === 0) return bytes;
  const encoding = headers['content-encoding'];
  return encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
}
