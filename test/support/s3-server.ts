import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SignatureV4 } from '@smithy/signature-v4';

export const BUCKET = 'hrba-evidence';
export const REGION = 'eu-central-2';
export const CREDENTIALS = {
  accessKeyId: 'TESTKEYID',
  secretAccessKey: 'test+secret/of+forty+characters+0123456789',
};
const PAGE = 3;

/** What Amazon's own signer needs for hashing. */
class Sha256 {
  readonly #secret: unknown;
  #parts: Buffer[] = [];
  constructor(secret?: unknown) {
    this.#secret = secret;
  }
  update(data: string | Uint8Array): void {
    this.#parts.push(Buffer.from(data as Uint8Array));
  }
  reset(): void {
    this.#parts = [];
  }
  async digest(): Promise<Uint8Array> {
    const hash =
      this.#secret === undefined
        ? createHash('sha256')
        : createHmac('sha256', this.#secret as Buffer | string);
    for (const part of this.#parts) hash.update(part);
    return hash.digest();
  }
}

/**
 * Object storage as far as we use it, in memory: path-style addresses, listings in pages. It verifies each signature with
 * Amazon's own implementation, and takes only bytes that have the digest which was signed.
 */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  /** Every request: method and path. */
  readonly asked: string[] = [];
  /** Answers that are given instead, the first first. */
  readonly troubles: number[] = [];
  /** Of each object only so many bytes are sent, and then nothing: as over a line that has gone silent. */
  silentAfter = Number.POSITIVE_INFINITY;
  readonly #server: Server = createServer((request, response) => {
    this.#answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    this.asked.push(`${method} ${url}`);
    const body = await buffer(request);
    const trouble = this.troubles.shift();
    if (trouble !== undefined) return void refuse(response, trouble, 'InternalError');
    if (!(await isSigned(request))) return void refuse(response, 403, 'SignatureDoesNotMatch');
    const digest = createHash('sha256').update(body).digest('hex');
    if (request.headers['x-amz-content-sha256'] !== digest)
      return void refuse(response, 400, 'XAmzContentSHA256Mismatch');
    const { pathname, searchParams } = new URL(url, 'http://s3');
    if (!pathname.startsWith(`/${BUCKET}/`)) return void refuse(response, 404, 'NoSuchBucket');
    const key = pathname.slice(BUCKET.length + 2);
    if (key === '') return void this.#list(response, searchParams);
    if (method === 'PUT') this.objects.set(key, body);
    if (method === 'PUT') return void response.writeHead(200).end();
    if (method === 'DELETE') this.objects.delete(key);
    if (method === 'DELETE') return void response.writeHead(204).end();
    this.#send(request, response, key);
  }

  #list(response: ServerResponse, query: URLSearchParams): void {
    const after = query.get('start-after') ?? '';
    const keys = [...this.objects.keys()]
      .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
      .sort();
    const contents = keys.slice(0, PAGE).map((key) => `<Contents><Key>${key}</Key></Contents>`);
    const more = `<IsTruncated>${keys.length > PAGE}</IsTruncated>`;
    response
      .writeHead(200)
      .end(`<?xml version="1.0"?><ListBucketResult>${more}${contents.join('')}</ListBucketResult>`);
  }

  #send({ method, headers }: IncomingMessage, response: ServerResponse, key: string): void {
    const found = this.objects.get(key);
    if (found === undefined) return void refuse(response, 404, 'NoSuchKey');
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    const part = start === undefined ? found : found.subarray(Number(start), Number(end) + 1);
    response.writeHead(start === undefined ? 200 : 206, { 'content-length': part.length });
    if (method === 'HEAD') return void response.end();
    if (part.length <= this.silentAfter) return void response.end(part);
    response.write(part.subarray(0, this.silentAfter));
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}

async function isSigned({ method = '', url = '', headers }: IncomingMessage): Promise<boolean> {
  const sent = headers.authorization ?? '';
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(sent) ?? [];
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const signer = new SignatureV4({
    service: 's3',
    region: REGION,
    credentials: CREDENTIALS,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });
  const date = String(headers['x-amz-date']).replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5');
  const signed = await signer.sign(
    {
      method,
      protocol: 'http:',
      hostname: String(headers.host),
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(names.split(';').map((name) => [name, String(headers[name])])),
    },
    { signingDate: new Date(date) },
  );
  const [wanted, found] = [signed.headers['authorization'] ?? '', sent].map(partsOf);
  return wanted !== undefined && wanted === found;
}

/** Who signed, for which day and place, and the signature; the rest of the header is written in more than one way. */
function partsOf(authorization: string): string {
  const [credential, signature] = [/Credential=([^,]+)/, /Signature=([0-9a-f]{64})/].map(
    (part) => part.exec(authorization)?.[1],
  );
  return `${credential} ${signature}`;
}

/** The environment of a service whose files are in that server, once it listens. */
export async function environmentOf(server: S3Server): Promise<Record<string, string>> {
  return {
    HRBA_FILES: 's3',
    HRBA_S3_ENDPOINT: await server.listen(),
    HRBA_S3_BUCKET: BUCKET,
    HRBA_S3_REGION: REGION,
    HRBA_S3_KEY_ID: CREDENTIALS.accessKeyId,
    HRBA_S3_SECRET: CREDENTIALS.secretAccessKey,
  };
}
