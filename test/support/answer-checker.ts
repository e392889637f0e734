import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerFaults } from './answer-faults.ts';
import { type DocumentedOperation, operationsOf } from './operations.ts';

/** What the answers of a service did that its document does not say; each test's service has one. */
export interface Checked {
  faults: string[];
}

/**
 * Builds a service whose every answer is compared with its document: before serialisation where there is an object, as
 * text otherwise. Fastify announces each new instance on a channel, so production code needs no switch for it.
 */
export async function checkAnswers(
  build: () => Promise<FastifyInstance>,
): Promise<FastifyInstance & Checked> {
  const faults: string[] = [];
  const watch = (message: unknown) => addChecks((message as { fastify: FastifyInstance }).fastify, faults);
  subscribe('fastify.initialization', watch);
  try {
    const app = build();
    return Object.assign(await app, { faults });
  } finally {
    unsubscribe('fastify.initialization', watch);
  }
}

function addChecks(app: FastifyInstance, faults: string[]): void {
  const seen = new WeakSet<FastifyReply>();
  let documented: Map<string, DocumentedOperation> | undefined;
  const find = ({ method, routeOptions }: FastifyRequest) => {
    documented ??= new Map(
      operationsOf(app).map((operation) => [`${operation.method} ${operation.route}`, operation]),
    );
    return documented.get(`${method} ${routeOptions.url ?? ''}`);
  };
  app.addHook('preSerialization', async (request, reply, payload) => {
    seen.add(reply);
    faults.push(...faultsOf(find(request), reply, payload).map((fault) => told(request, reply, fault)));
    return payload;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method === 'HEAD') return payload;
    const sent = isStream(payload) ? await buffer(payload) : payload;
    if (seen.has(reply)) return sent;
    const body = readable(sent, reply);
    faults.push(...faultsOf(find(request), reply, body).map((fault) => told(request, reply, fault)));
    return sent;
  });
}

function faultsOf(operation: DocumentedOperation | undefined, reply: FastifyReply, body: unknown): string[] {
  const header = (name: string) => {
    const value = reply.getHeader(name);
    return value === undefined ? undefined : String(value);
  };
  return answerFaults(operation, { status: reply.statusCode, header, body });
}

function told({ method, url }: FastifyRequest, { statusCode }: FastifyReply, fault: string): string {
  return `${method} ${url.slice(0, 200)} -> ${statusCode}: ${fault}`;
}

function isStream(payload: unknown): payload is Readable {
  return typeof payload === 'object' && payload !== null && 'pipe' in payload;
}

function readable(payload: unknown, reply: FastifyReply): unknown {
  if (payload === undefined || payload === null || payload === '') return undefined;
  const bytes = Buffer.from(payload as string | Buffer);
  const encoding = reply.getHeader('content-encoding');
  const plain =
    encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
  return String(reply.getHeader('content-type')).includes('json')
    ? JSON.parse(plain.toString())
    : plain.toString();
}
