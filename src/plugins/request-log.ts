import type { FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * One line a request, with the request and assessment ids. The pattern of the address instead of the address itself:
 * links are secrets, and what people type belongs in no log.
 */
export const requestLog = plugin(
  async (app) => {
    app.addHook('onResponse', (request, reply, done) => {
      logDone(request, reply);
      done();
    });
  },
  { name: 'request-log' },
);

/** The line of a request that was answered; hooks do not see one whose address cannot be read. */
export function logDone(request: FastifyRequest, reply: FastifyReply): void {
  const { method, routeOptions, caller } = request;
  request.log.info(
    {
      ...idsOf(request),
      method,
      route: routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      keyId: caller?.keyId ?? null,
    },
    'request done',
  );
}

/** What a line about a request says it belongs to. Put into the line itself: a logger for each request costs more. */
export function idsOf({ id, params }: FastifyRequest): { reqId: string; assessmentId?: string } {
  const { assessmentId } = (params ?? {}) as { assessmentId?: string };
  // In its place can stand whatever somebody typed, a key included.
  return assessmentId !== undefined && UUID.test(assessmentId) ? { reqId: id, assessmentId } : { reqId: id };
}
