import type { FastifyPluginAsync } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';

/** Whether it lives, whether it can work, and who you are. */
export const systemRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const health = '/healthz';
  app.get(
    health,
    operation(health, {
      id: 'readHealth',
      tag: 'system',
      summary: 'The process lives',
      access: 'public',
      answers: { 200: 'Health' },
    }),
    async () => ({ status: 'ok' }),
  );
  const ready = '/readyz';
  app.get(
    ready,
    operation(ready, {
      id: 'readReadiness',
      tag: 'system',
      summary: 'The record can be read and content is loaded',
      access: 'public',
      answers: { 200: 'Readiness' },
    }),
    async () => {
      await deps.store.check();
      return { status: 'ready', checks: { store: true, content: deps.content.checklists.size > 0 } };
    },
  );
  const me = '/v1/me';
  app.get(
    me,
    operation(me, {
      id: 'readMe',
      tag: 'system',
      summary: 'Who this key is: role, actor, organisation',
      access: ['admin', 'company', 'reviewer', 'auditor', 'embed'],
      answers: { 200: 'Me' },
    }),
    async (request) => {
      const { keyId, role, actor, organisationId, assessmentId } = callerOf(request);
      const organisation = organisationId === null ? null : await deps.store.findOrganisation(organisationId);
      return { role, actor, keyId, organisation, assessmentId };
    },
  );
};
