import type { FastifySchema, preValidationHookHandler } from 'fastify';
import { HrbaError } from '../errors.ts';
import type { Role } from '../store/records.ts';
import { answerHeaders } from './answer-headers.ts';

export type Access = readonly Role[] | 'public';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call it. A route that does not say is closed to everyone. */
    access?: Access;
    /** It takes an Idempotency-Key. */
    retries?: boolean;
  }
}

/** How an operation is described: in one place for the router, the validator, the document and the matrix of roles. */
export interface Operation {
  id: string;
  tag: string;
  summary: string;
  description?: string;
  access: Access;
  /** Schema id of the body. */
  body?: string;
  /** Media type of a body that is taken as it comes, instead of JSON. */
  stream?: string;
  /** No body at all says the same as {}. */
  bodyOptional?: true;
  query?: Record<string, object>;
  /** Parameters of the query that cannot be left out. */
  needs?: readonly string[];
  /** Status to schema id, to media types with what they hold, or null for no body. */
  answers: Record<number, string | Record<string, object> | null>;
  /** Problems that only this operation has. */
  problems?: readonly number[];
  takes?: readonly (keyof typeof HEADERS)[];
  /** Headers of its answers that do not follow from what it takes. */
  gives?: readonly ('ETag' | 'Location' | 'Upload-Offset' | 'Upload-Length' | 'Content-Disposition')[];
  /** It does not count against the rate limit. */
  unlimited?: true;
  /** It costs many times what a read or a write costs, and waits its turn. */
  heavy?: true;
  /** Its answers name assessments or reports that its address does not: what an auditor is answered is logged. */
  lists?: true;
  /** It is answered by a process that is choking, too. */
  underPressure?: true;
}

const EVERYONE = 5;
/** Each with the longest text it may be: lists that browsers and caches make by themselves may be longer. */
const HEADERS = {
  'If-Match': [200, 'The ETag that was read; a write fails with 412 when it is no longer so'],
  'If-None-Match': [
    1000,
    'On reads the ETags that are known (304 when unchanged); on writes *: only when unanswered',
  ],
  'Idempotency-Key': [
    200,
    'Any text of your own, new for each thing to do: the same again gives the first answer again',
  ],
  'Upload-Offset': [20, 'Bytes that are here already: where what is sent belongs'],
  'Accept-Language': [1000, 'Languages that are preferred; what is not translated is in English'],
} as const;

/** Tells the document, which drops it, that no body will do: a schema of a body alone cannot say so. */
export const BODY_OPTIONAL = 'x-body-optional';

/** What Fastify is given for a route: its schema, and who may call it. */
export function operation(url: string, spec: Operation): Described {
  const open = spec.access === 'public';
  return {
    ...(spec.bodyOptional ? { preValidation: completeBody } : {}),
    ...(spec.body === undefined && spec.stream === undefined ? { preValidation: refuseBody } : {}),
    config: configOf(spec),
    schema: {
      operationId: spec.id,
      summary: spec.summary,
      ...(spec.description === undefined ? {} : { description: spec.description }),
      tags: [spec.tag],
      security: open ? [] : [{ key: [] }],
      'x-roles': open ? ['public'] : [...spec.access],
      ...(spec.bodyOptional ? { [BODY_OPTIONAL]: true } : {}),
      params: paramsOf(url),
      querystring: {
        type: 'object',
        additionalProperties: false,
        properties: spec.query ?? {},
        required: spec.needs ?? [],
      },
      ...(spec.takes === undefined ? {} : { headers: headersOf(spec.takes) }),
      ...(spec.body === undefined ? {} : { body: { $ref: `${spec.body}#` } }),
      ...(spec.stream === undefined ? {} : { body: { content: { [spec.stream]: { schema: {} } } } }),
      response: { ...answersOf(spec), ...problemsOf(url, spec) },
    } as FastifySchema,
  };
}

/** What the plugins are told of a route: each finds its own there. */
function configOf({ access, takes, unlimited, heavy, lists, underPressure }: Operation): object {
  return {
    access,
    retries: takes?.includes('Idempotency-Key') === true,
    ...(unlimited ? { rateLimit: false } : {}),
    ...(heavy ? { heavy: true } : {}),
    ...(lists ? { lists: true } : {}),
    ...(underPressure ? { pressureHandler: () => undefined } : {}),
  };
}

interface Described {
  schema: FastifySchema;
  config: object;
  preValidation?: preValidationHookHandler;
}

const completeBody: preValidationHookHandler = (request, _reply, done) => {
  if (request.body === undefined) request.body = {};
  done();
};

/** What would be ignored is refused; {} says nothing and passes. */
const refuseBody: preValidationHookHandler = ({ body }, _reply, done) => {
  if (body === undefined || (isObject(body) && Object.keys(body).length === 0)) return done();
  return done(
    new HrbaError('HRBA_MALFORMED', 'This operation takes no body: send none.', {
      errors: [{ pointer: '', detail: 'does not belong here' }],
    }),
  );
};

function isObject(body: unknown): body is object {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

function paramsOf(url: string): object {
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const text = { type: 'string', minLength: 1, maxLength: 80 };
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, text])),
    required: names,
  };
}

function headersOf(names: NonNullable<Operation['takes']>): object {
  const text = (name: keyof typeof HEADERS) => {
    const [maxLength, description] = HEADERS[name];
    return { type: 'string', maxLength, description };
  };
  // Node has the names in lower case, and the validator looks for what it is given.
  const properties = names.map((name) => [name.toLowerCase(), text(name)]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function answersOf(spec: Operation): Record<number, object> {
  return Object.fromEntries(
    Object.entries(spec.answers).map(([status, body]) => {
      const said = { description: DESCRIPTIONS[status] ?? 'Done', ...answerHeaders(spec, Number(status)) };
      if (body === null) return [status, { type: 'null', ...said }];
      const media = typeof body === 'string' ? { 'application/json': { $ref: `${body}#` } } : body;
      const content = Object.entries(media).map(([type, schema]) => [type, { schema }]);
      return [status, { ...said, content: Object.fromEntries(content) }];
    }),
  );
}

/** What any request may meet: it is malformed, too slow or too large in its headers, or we are at fault or choking. */
const EVERYWHERE = [400, 408, 431, 500, 503];

function problemsOf(url: string, spec: Operation): Record<number, object> {
  const statuses = new Set<number>([...EVERYWHERE, ...(spec.problems ?? [])]);
  if (!spec.unlimited) statuses.add(429);
  if (spec.access !== 'public') statuses.add(401);
  if (spec.access !== 'public' && spec.access.length < EVERYONE) statuses.add(403);
  if (url.includes(':')) statuses.add(404);
  if (spec.body !== undefined || spec.stream !== undefined)
    for (const status of [413, 415]) statuses.add(status);
  if (spec.takes?.includes('If-Match')) statuses.add(412);
  if (spec.takes?.includes('Idempotency-Key')) statuses.add(422);
  // What an auditor is answered and cannot be logged is not shown.
  if (spec.lists || isLogged(url, spec)) statuses.add(507);
  const problem = { 'application/problem+json': { schema: { $ref: 'Problem#' } } };
  return Object.fromEntries(
    [...statuses].map((status) => [
      status,
      { description: DESCRIPTIONS[status] ?? 'Problem', ...answerHeaders(spec, status), content: problem },
    ]),
  );
}

/** True for what is about an assessment or a report and may be read by an auditor (plugins/readings.ts). */
function isLogged(url: string, { access }: Operation): boolean {
  return access !== 'public' && access.includes('auditor') && /:(assessment|report)Id/.test(url);
}

const DESCRIPTIONS: Record<number | string, string> = {
  200: 'Done',
  201: 'Created',
  204: 'Done; nothing to say',
  206: 'The part that was asked for',
  304: 'Unchanged since the ETag you have',
  400: 'The request is malformed',
  401: 'A valid key is needed',
  403: 'This key may not do that',
  404: 'Not there, or not yours to see',
  406: 'None of the formats asked for is offered',
  408: 'The request came too slowly',
  409: 'It cannot be done in the state things are in',
  412: 'It has changed since you read it',
  413: 'The body is too large',
  415: 'The body is of a type that is not taken here',
  422: 'Well-formed, but not allowed',
  429: 'Too many requests',
  431: 'The headers are too large',
  500: 'Something went wrong here',
  503: 'The service cannot answer now',
  507: 'There is no room left to write',
};
