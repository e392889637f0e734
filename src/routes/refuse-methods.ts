import type { FastifyInstance, HTTPMethods } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It stands where another address would take what it is not meant to, and answers that it takes no such method. */
    refused?: boolean;
  }
}

const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Refuses every other method at an address that looks like one of its siblings: without this, the router would read
 * …/actions/take as the action of the id "take".
 */
export function refuseOtherMethods(app: FastifyInstance, url: string, taken: readonly HTTPMethods[]): void {
  app.route({
    method: METHODS.filter((method) => !taken.includes(method)),
    url,
    schema: { hide: true },
    config: { access: 'public', refused: true },
    handler: (_request, reply) => reply.callNotFound(),
  });
}
