import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentedOperation, operationsOf } from './operations.ts';

const PROBLEM = 'application/problem+json';
let ajv: Ajv2020 | undefined;

/** The validator of a schema of schemas/, read apart from the service's own. */
function validatorOf(id: string): ValidateFunction {
  ajv ??= readSchemas();
  const validate = ajv.getSchema(`${id}#`) ?? ajv.getSchema(id);
  if (validate === undefined) throw new Error(`schemas/ has no ${id}`);
  return validate;
}

function readSchemas(): Ajv2020 {
  const made = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(made);
  const folder = new URL('../../schemas/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    made.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object);
  }
  return made;
}

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
    const sent = isStream(payload) ? await textOf(payload) : payload;
    if (seen.has(reply)) return sent;
    const body = readable(sent, reply);
    faults.push(...faultsOf(find(request), reply, body).map((fault) => told(request, reply, fault)));
    return sent;
  });
}

function told({ method, url }: FastifyRequest, { statusCode }: FastifyReply, fault: string): string {
  return `${method} ${url.slice(0, 200)} -> ${statusCode}: ${fault}`;
}

function faultsOf(operation: DocumentedOperation | undefined, reply: FastifyReply, body: unknown): string[] {
  const type = String(reply.getHeader('content-type') ?? '').split(';')[0] ?? '';
  const isDocumented = operation === undefined || operation.answers.has(reply.statusCode);
  const outside = [...(isDocumented ? [] : ['not documented']), ...headerFaults(operation, reply)];
  if (reply.statusCode >= 400) return [...outside, ...problemFaults(reply.statusCode, type, body)];
  const answer = operation?.answers.get(reply.statusCode);
  return answer === undefined ? outside : [...outside, ...bodyFaults(answer, type, body)];
}

/** Headers that an answer has whenever the document says so; the others depend on more than its status. */
const SENT = ['etag', 'location', 'content-language', 'www-authenticate', 'retry-after'];
/** Those of them that no answer has without the document saying so. */
const TOLD = ['etag', 'location', 'content-language', 'www-authenticate', 'idempotency-replayed'];

function headerFaults(operation: DocumentedOperation | undefined, reply: FastifyReply): string[] {
  const documented = operation?.headers.get(reply.statusCode);
  if (documented === undefined) return [];
  const missing = SENT.filter((name) => documented.includes(name) && !reply.hasHeader(name));
  const extra = TOLD.filter((name) => !documented.includes(name) && reply.hasHeader(name));
  return [
    ...missing.map((name) => `${name} is documented and not sent`),
    ...extra.map((name) => `${name} is sent and not documented`),
  ];
}

function problemFaults(status: number, type: string, body: unknown): string[] {
  if (type !== PROBLEM) return [`${type} instead of ${PROBLEM}`];
  const said = (body as { status?: number }).status === status ? [] : ['the body says another status'];
  return [...said, ...schemaFaults('Problem', body)];
}

function bodyFaults(answer: Map<string, string>, type: string, body: unknown): string[] {
  if (answer.size === 0) return body === undefined || body === null ? [] : ['it has a body'];
  const schema = answer.get(type);
  if (schema === undefined) return [`${type || 'no type'} is not documented`];
  return schema === 'text' ? [] : schemaFaults(schema, body);
}

function schemaFaults(id: string, body: unknown): string[] {
  const validate = validatorOf(id);
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => {
    const extra = error.params['additionalProperty'] as string | undefined;
    return `${id}${error.instancePath} ${error.message ?? ''}${extra === undefined ? '' : ` (${extra})`}`;
  });
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
