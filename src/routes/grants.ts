import type { FastifyPluginAsync } from 'fastify';
import type { GrantInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { GrantRecord } from '../store/grant-records.ts';
import type { Deps } from '../usecases/deps.ts';
import { createGrant, listGrants, withdrawGrant } from '../usecases/grants.ts';
import { presentGrant } from '../usecases/present-record.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const GRANTS_URL = '/v1/assessments/:assessmentId/grants';
const GRANT_URL = '/v1/assessments/:assessmentId/grants/:grantId';

const CREATE_GRANT = operation(GRANTS_URL, {
  id: 'createGrant',
  tag: 'grants',
  summary: "Let an auditor's organisation read an assessment and its reports",
  access: ['company'],
  body: 'GrantInput',
  answers: { 201: 'Grant' },
  takes: ['Idempotency-Key'],
  problems: [409, 507],
});

const LIST_GRANTS = operation(GRANTS_URL, {
  id: 'listGrants',
  tag: 'grants',
  summary: 'List the grants of an assessment, withdrawn ones too',
  access: ['company', 'reviewer'],
  query: PAGE_QUERY,
  answers: { 200: 'GrantPage' },
});

const WITHDRAW_GRANT = operation(GRANT_URL, {
  id: 'withdrawGrant',
  tag: 'grants',
  summary: 'Withdraw a grant: from now on the auditor gets 404',
  access: ['company'],
  answers: { 200: 'Grant' },
  problems: [413, 415, 507],
});

interface Params {
  assessmentId: string;
}

/** What an auditor's organisation may read. */
export const grantRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const created = (grant: GrantRecord) => ({ status: 201, body: presentGrant(grant) });
  app.post<{ Params: Params; Body: GrantInput }>(GRANTS_URL, CREATE_GRANT, async (request, reply) => {
    const retry = retryOf(request, created);
    const { assessmentId } = request.params;
    return sendAnswer(
      reply,
      created(await createGrant(deps, callerOf(request), assessmentId, request.body, retry)),
    );
  });
  app.get<{ Params: Params }>(GRANTS_URL, LIST_GRANTS, async (request) => {
    const page = await listGrants(deps, callerOf(request), request.params.assessmentId, pageOf(request));
    return { items: page.items.map(presentGrant), nextCursor: page.nextCursor };
  });
  app.delete<{ Params: Params & { grantId: string } }>(GRANT_URL, WITHDRAW_GRANT, async (request) => {
    const { assessmentId, grantId } = request.params;
    return presentGrant(await withdrawGrant(deps, callerOf(request), assessmentId, grantId));
  });
};
