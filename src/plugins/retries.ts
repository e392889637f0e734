import type { FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { digestOf } from '../digest.ts';
import { HrbaError } from '../errors.ts';
import type { Retry } from '../store/records.ts';
import type { Deps } from '../usecases/deps.ts';

/** An answer as it is sent, and remembered for a retry. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Sends the first answer again; false when there is none. */
    replay: (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;
  }
}

const SECRET = 'secret';

/** Retries with an Idempotency-Key: the first answer again, or 422 for another body (ARCHITECTURE, resolutions). */
export const retries = plugin<{ deps: Deps }>(
  async (app, { deps }) => {
    app.decorate('replay', async (request, reply) => {
      const claim = claimOf(request);
      const known = claim && (await deps.store.findRetry(claim.scope, claim.key, deps.clock().toISOString()));
      if (!claim || !known) return false;
      if (known.requestDigest !== claim.requestDigest) {
        throw new HrbaError(
          'HRBA_RETRY_MISMATCH',
          'This Idempotency-Key was used for something else: take a new one.',
        );
      }
      if (known.remembered === SECRET) {
        const detail =
          'It was done the first time, and its secret is shown only once. Make a new one if it is lost.';
        throw new HrbaError('HRBA_SECRET_NOT_REPLAYED', detail);
      }
      reply.header('idempotency-replayed', 'true');
      await sendAnswer(reply, JSON.parse(known.remembered) as Answer);
      return true;
    });
    const replayFirst = async (request: FastifyRequest, reply: FastifyReply) =>
      (await app.replay(request, reply)) ? reply : undefined;
    app.addHook('onRoute', (route) => {
      if (route.config?.retries === true) route.preHandler = [replayFirst, route.preHandler ?? []].flat();
    });
  },
  { name: 'retries', dependencies: ['authentication'] },
);

/**
 * What a unit of work remembers for a retry of this request, in the transaction of its effect; undefined without an
 * Idempotency-Key.
 * @param answerOf pure: the answer that will be sent for a result, or 'secret' when it must never be kept
 */
export function retryOf<Result>(
  request: FastifyRequest,
  answerOf: ((result: Result) => Answer) | typeof SECRET,
): Retry<Result> | undefined {
  const claim = claimOf(request);
  if (claim === undefined) return undefined;
  const { assessmentId = null } = (request.params ?? {}) as { assessmentId?: string };
  return {
    ...claim,
    assessmentId,
    remember: (result) => (answerOf === SECRET ? SECRET : JSON.stringify(answerOf(result))),
  };
}

/** Sends an answer. */
export function sendAnswer(reply: FastifyReply, { status, headers = {}, body }: Answer): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}

function claimOf(request: FastifyRequest) {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '' || request.routeOptions.config.retries !== true) return undefined;
  const [path = ''] = request.url.split('?');
  return {
    scope: `${request.caller?.keyId ?? 'public'} ${request.method} ${path}`,
    key,
    requestDigest: digestOf({ body: request.body ?? null, query: request.query ?? null }),
  };
}
