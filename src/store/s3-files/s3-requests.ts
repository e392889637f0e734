import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { finished, type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import aws4 from 'aws4';
import { StoreUnavailable } from '../store-errors.ts';

/** Where the object storage is, and who we are to it. */
export interface S3Settings {
  /** http or https, host and port: no path. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export interface S3Ask {
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Below the bucket. */
  key: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** Opened anew for each try. */
  body?: () => Readable;
  /** SHA-256 of the body: it is signed, so that the other side takes these bytes or none. */
  sha256?: string;
}

export type S3Requests = (ask: S3Ask) => Promise<IncomingMessage>;

const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Milliseconds in which nothing at all comes. */
const SILENCE = 30_000;
/** Milliseconds to wait before each further try. */
const TRIES = [100, 1000];

/**
 * Asks S3-compatible storage, by path (endpoint/bucket/key) and AWS Signature 4. Answers 200, 204, 206 and 404 are given
 * back; what is the other side's trouble is tried again.
 * @throws StoreUnavailable with the status and never with a key or a signature
 */
export function s3Requests(settings: S3Settings): S3Requests {
  return async (ask) => {
    for (const wait of TRIES) {
      const answer = await once(settings, ask).catch(() => null);
      if (answer !== null && answer.statusCode !== undefined && answer.statusCode < 500)
        return fitting(answer, ask);
      answer?.resume();
      await pause(wait);
    }
    return fitting(await once(settings, ask).catch(unreachable), ask);
  };
}

function once(settings: S3Settings, { method, key, query = {}, headers = {}, body, sha256 }: S3Ask) {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = settings;
  const url = new URL(endpoint);
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const path = `/${bucket}/${key}${asked.length === 0 ? '' : `?${asked.join('&')}`}`;
  const signed = aws4.sign(
    {
      service: 's3',
      region,
      method,
      host: url.host,
      path,
      headers: { ...headers, 'X-Amz-Content-Sha256': sha256 ?? NOTHING },
    },
    { accessKeyId, secretAccessKey },
  );
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const open = url.protocol === 'https:' ? secureRequest : plainRequest;
  const sent = open(url.origin, { method, path, headers: signed.headers as Record<string, string> }, resolve);
  sent.setTimeout(SILENCE, () => sent.destroy(new Error('the object storage does not answer')));
  sent.on('error', reject);
  if (body === undefined) sent.end();
  else finished(body().pipe(sent), { readable: false }, (error) => error && reject(error));
  return promise;
}

async function fitting(answer: IncomingMessage, { method }: S3Ask): Promise<IncomingMessage> {
  const status = answer.statusCode ?? 0;
  if (status === 404 || (status >= 200 && status < 300)) return answer;
  const [, code = 'no code'] = /<Code>(\w{1,60})<\/Code>/.exec(await text(answer).catch(() => '')) ?? [];
  const reason = status === 507 || code === 'QuotaExceeded' ? 'full' : 'unreadable';
  throw new StoreUnavailable(reason, `the object storage answers ${method} with ${status} (${code})`);
}

function unreachable(error: NodeJS.ErrnoException): never {
  throw new StoreUnavailable(
    'unreadable',
    `the object storage cannot be reached (${error.code ?? 'no code'})`,
  );
}
