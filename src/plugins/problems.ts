import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { type ErrorCode, HrbaError } from '../errors.ts';
import type { Problem } from '../generated/types.ts';
import { loadMessages } from '../messages/messages-for.ts';
import {
  BadCursor,
  RecordGone,
  RetryTaken,
  RevisionConflict,
  StoreUnavailable,
} from '../store/store-errors.ts';
import { problemLanguage } from './language.ts';
import { problemIn } from './problem-words.ts';
import { idsOf, logDone } from './request-log.ts';
import { type SchemaError, schemaFault } from './schema-faults.ts';
import { API_HEADERS } from './security-headers.ts';
import { addVary } from './vary.ts';

/** Every error in the one shape of RFC 9457: never a stack, never SQL, nothing about how the service is made. */
export const problems = plugin(
  async (app) => {
    const routes: { method: string; pattern: RegExp; parameters: number }[] = [];
    app.addHook('onRoute', ({ method, url }) => {
      const pattern = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
      const parameters = url.split(':').length;
      for (const name of [method].flat()) routes.push({ method: name, pattern, parameters });
    });
    app.setErrorHandler(async (error: FastifyError | Error, request, reply) => {
      try {
        if (error instanceof RetryTaken && (await app.replay(request, reply))) return reply;
      } catch (refusal) {
        // Out of here it would end up in Fastify's own handler, in Fastify's own shape.
        return sendProblem(reply, toHrbaError(refusal as Error, request), request);
      }
      return sendProblem(reply, toHrbaError(error, request), request);
    });
    app.setNotFoundHandler({ preHandler: limited(app) }, async (request, reply) => {
      const [path = ''] = request.url.split('?');
      const found = routes.filter(({ pattern }) => pattern.test(path));
      // An address of its own is none of those that its last part could name.
      const fewest = Math.min(...found.map(({ parameters }) => parameters));
      const methods = found.filter(({ parameters }) => parameters === fewest).map(({ method }) => method);
      if (methods.length === 0) return sendProblem(reply, noRoute(request), request);
      const allowed = [...new Set(methods)].join(', ');
      // The address is not repeated: that of a link is a secret, and this text may be kept.
      const detail = `This address takes ${allowed}, not ${request.method}.`;
      return sendProblem(
        reply.header('allow', allowed),
        new HrbaError('HRBA_METHOD_NOT_ALLOWED', detail),
        request,
      );
    });
  },
  { name: 'problems' },
);

/** Guessing addresses counts against the rate limit as well; resolved late, since the limit is registered later. */
function limited(app: FastifyInstance) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    await app.limitUnknown?.(request, reply);
  };
}

function noRoute({ method }: FastifyRequest): HrbaError {
  return new HrbaError('HRBA_ROUTE_NOT_FOUND', `There is nothing to ${method} at this address. See /docs.`);
}

/** What the router refuses before any hook runs: an address that cannot be decoded, or a part of it that is too long. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void sendProblem(reply.headers(API_HEADERS), toHrbaError(error, request), request).then(() =>
    logDone(request, reply),
  );
}

/** Sends an error and says so in the log: faults of ours with their cause, faults of the client by code alone. */
async function sendProblem(
  reply: FastifyReply,
  error: HrbaError,
  request: FastifyRequest,
): Promise<FastifyReply> {
  const { status, code, extras } = error;
  if (status >= 500)
    request.log.error({ ...idsOf(request), err: extras.cause ?? error, code }, 'request failed');
  const { retryAfter } = extras;
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  if (status === 401) reply.header('www-authenticate', 'Bearer realm="hrba"');
  const words = await loadMessages(problemLanguage(request));
  // It was the tag of what could not be made.
  reply.removeHeader('etag');
  return addVary(reply, 'Accept-Language')
    .code(status)
    .header('content-language', words.language)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemIn(problemOf(error, request.id), words));
}

/** An error as clients see it. */
export function problemOf({ status, code, title, message, extras }: HrbaError, requestId: string): Problem {
  const { errors, current } = extras;
  return {
    type: `urn:hrba:error:${code}`,
    title,
    status,
    detail: message,
    instance: `urn:hrba:request:${requestId}`,
    code,
    ...(errors === undefined ? {} : { errors: [...errors] }),
    ...(current === undefined ? {} : { current }),
  };
}

function toHrbaError(error: FastifyError | Error, request: FastifyRequest): HrbaError {
  if (error instanceof HrbaError) return error;
  if (error instanceof RevisionConflict) return conflict(error, request);
  if (error instanceof RecordGone)
    return new HrbaError(GONE[error.kind], `No ${error.kind} ${error.id} any more.`);
  if (error instanceof BadCursor) {
    return new HrbaError('HRBA_BAD_CURSOR', 'Give the nextCursor of the page before, unchanged.', {
      errors: [{ pointer: 'cursor', detail: 'It is not a cursor of this list.' }],
    });
  }
  if (error instanceof StoreUnavailable) return unavailable(error);
  if ('validation' in error && error.validation !== undefined) return malformed(error);
  return fromFastify(error);
}

const GONE = {
  organisation: 'HRBA_ORGANISATION_NOT_FOUND',
  assessment: 'HRBA_ASSESSMENT_NOT_FOUND',
  report: 'HRBA_REPORT_NOT_FOUND',
} as const satisfies Record<RecordGone['kind'], ErrorCode>;

function conflict({ current }: RevisionConflict, { headers }: FastifyRequest): HrbaError {
  if (headers['if-match'] === undefined && headers['if-none-match'] === undefined) {
    return new HrbaError('HRBA_BUSY_RECORD', 'Somebody else changed it at the same moment. Try again.', {
      retryAfter: 1,
    });
  }
  return new HrbaError('HRBA_PRECONDITION_FAILED', 'Somebody changed it since you read it: read it again.', {
    current: { ...current, etag: `"${current.revision}"` },
  });
}

/** What is said of a record that cannot be used, and after how many seconds it makes sense to ask again. */
const UNAVAILABLE: Partial<Record<StoreUnavailable['reason'], [ErrorCode, string, number]>> = {
  full: ['HRBA_STORAGE_FULL', 'The disk is full: nothing was written. Reading still works.', 60],
  'read-only': [
    'HRBA_UNAVAILABLE',
    'The record cannot be written to now: nothing was written. Reading still works.',
    60,
  ],
  moved: ['HRBA_UNAVAILABLE', 'The record is not in its place now: nothing is acknowledged.', 30],
};

function unavailable(error: StoreUnavailable): HrbaError {
  const [code, detail, retryAfter] = UNAVAILABLE[error.reason] ?? [
    'HRBA_UNAVAILABLE',
    'The record cannot be used now: nothing was written.',
    5,
  ];
  return new HrbaError(code, detail, { retryAfter, cause: error });
}

function malformed(error: FastifyError): HrbaError {
  const part = error.validationContext ?? 'body';
  const fault = schemaFault((error.validation ?? []) as SchemaError[], part === 'body');
  const name = part === 'headers' ? 'header' : part;
  const detail =
    fault.pointer === ''
      ? `The ${name} ${fault.detail}.`
      : `The ${name} does not fit: ${fault.pointer} ${fault.detail}.`;
  return new HrbaError('HRBA_MALFORMED', detail, { errors: [fault] });
}

const FASTIFY_CODES: Record<string, [ErrorCode, string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['HRBA_BODY_TOO_LARGE', 'The body is larger than this service takes.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['HRBA_UNSUPPORTED_MEDIA_TYPE', 'Send Content-Type: application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['HRBA_MALFORMED', 'The body is not as long as Content-Length says.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['HRBA_MALFORMED', 'The body is empty; JSON was announced.'],
  FST_ERR_BAD_URL: ['HRBA_MALFORMED', 'The address is not well-formed.'],
  FST_ERR_MAX_PARAM_LENGTH: ['HRBA_MALFORMED', 'A part of the address is too long.'],
};

function fromFastify(error: FastifyError | Error): HrbaError {
  const code = 'code' in error ? String(error.code) : '';
  const known = FASTIFY_CODES[code];
  if (known !== undefined) return new HrbaError(...known);
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 503) {
    return new HrbaError('HRBA_UNAVAILABLE', 'The service is under pressure.', { retryAfter: 10 });
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return new HrbaError('HRBA_MALFORMED', 'The request is not well-formed.');
  }
  return new HrbaError('HRBA_INTERNAL', 'It is our fault, not yours, and it is in the log.', {
    cause: error,
  });
}
