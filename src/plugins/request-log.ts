import plugin from 'fastify-plugin';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * One line a request, with the request and assessment ids. The pattern of the address instead of the address itself:
 * links are secrets, and what people type belongs in no log.
 */
export const requestLog = plugin(
  async (app) => {
    app.addHook('onRequest', (request, reply, done) => {
      const { assessmentId } = (request.params ?? {}) as { assessmentId?: string };
      // In its place can stand whatever somebody typed, a key included.
      if (assessmentId !== undefined && UUID.test(assessmentId)) {
        request.log = request.log.child({ assessmentId });
        reply.log = request.log;
      }
      done();
    });
    app.addHook('onResponse', (request, reply, done) => {
      const { method, routeOptions, caller } = request;
      request.log.info(
        {
          method,
          route: routeOptions.url ?? 'unknown',
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
          keyId: caller?.keyId ?? null,
        },
        'request done',
      );
      done();
    });
  },
  { name: 'request-log' },
);
