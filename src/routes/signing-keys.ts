import type { FastifyPluginAsync } from 'fastify';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';
import { readKeySet } from '../usecases/signing-keys.ts';

const KEYS_URL = '/.well-known/jwks.json';

const READ_SIGNING_KEYS = operation(KEYS_URL, {
  id: 'readSigningKeys',
  tag: 'reports',
  summary: 'The public keys that reports are signed with',
  description:
    'A JSON Web Key Set, retired keys included, with the times between which each signed. Keep a copy: `hrba verify ' +
    '--keys` checks reports with it offline.',
  access: 'public',
  answers: { 200: 'Jwks' },
});

/** Public keys: what a report's signature is checked with. */
export const signingKeyRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get(KEYS_URL, READ_SIGNING_KEYS, async (_request, reply) => {
    // Briefly: a key that was made a moment ago must not stay unknown.
    reply.header('cache-control', 'public, max-age=60');
    return readKeySet(deps);
  });
};
