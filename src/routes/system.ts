import type { FastifyPluginAsync } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';

const HEALTH_URL = '/healthz';
const READY_URL = '/readyz';
const ME_URL = '/v1/me';

const READ_HEALTH = operation(HEALTH_URL, {
  id: 'readHealth',
  tag: 'system',
  summary: 'The process lives; said even while it is choking, so that nobody restarts it for being busy',
  access: 'public',
  answers: { 200: 'Health' },
  unlimited: true,
  underPressure: true,
});

const READ_READINESS = operation(READY_URL, {
  id: 'readReadiness',
  tag: 'system',
  summary: 'The record can be read and content is loaded',
  access: 'public',
  answers: { 200: 'Readiness' },
  unlimited: true,
});

const READ_ME = operation(ME_URL, {
  id: 'readMe',
  tag: 'system',
  summary: 'Who this key is: role, actor, organisation',
  access: ['admin', 'company', 'reviewer', 'auditor', 'embed'],
  answers: { 200: 'Me' },
});

/** Whether it lives, whether it can work, and who you are. */
export const systemRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get(HEALTH_URL, READ_HEALTH, async () => ({ status: 'ok' }));
  app.get(READY_URL, READ_READINESS, async () => {
    await deps.store.check();
    return { status: 'ready', checks: { store: true, content: deps.content.checklists.size > 0 } };
  });
  app.get(ME_URL, READ_ME, async (request) => {
    const { keyId, role, actor, organisationId, assessmentId } = callerOf(request);
    const organisation = organisationId === null ? null : await deps.store.findOrganisation(organisationId);
    return { role, actor, keyId, organisation, assessmentId };
  });
};
