import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { HrbaError } from '../errors.ts';
import type { Caller, Deps } from '../usecases/deps.ts';
import { authenticate } from '../usecases/keys.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; null on public operations. */
    caller: Caller | null;
  }
}

/**
 * Who is asking, and whether they may: deny by default. The rate limit runs between the two, so that guessing keys
 * counts against the guesser.
 */
export const authentication = plugin<{ deps: Deps }>(
  async (app, { deps }) => {
    app.decorateRequest('caller', null);
    app.addHook('onRequest', async (request) => {
      const [, token] = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '') ?? [];
      if (token !== undefined) request.caller = await authenticate(deps, token);
    });
    app.addHook('preParsing', (request, _reply, payload, done) => done(refusalOf(request), payload));
  },
  { name: 'authentication' },
);

/** Why the caller may not do this; null when they may. */
function refusalOf(request: FastifyRequest): HrbaError | null {
  const { access } = request.routeOptions.config;
  if (access === 'public' || request.is404) return null;
  const { caller } = request;
  if (caller === null) {
    return new HrbaError(
      'HRBA_UNAUTHENTICATED',
      'Send Authorization: Bearer hrba_… with a key that is neither revoked nor expired.',
    );
  }
  if (access === undefined || !access.includes(caller.role)) {
    return new HrbaError(
      'HRBA_FORBIDDEN',
      `A key of role ${caller.role} may not do this; it takes: ${access?.join(', ') ?? 'nobody'}.`,
    );
  }
  return null;
}

/** The caller of an operation that is not public. */
export function callerOf({ caller }: FastifyRequest): Caller {
  if (caller === null) throw new HrbaError('HRBA_UNAUTHENTICATED', 'A key is needed.');
  return caller;
}
