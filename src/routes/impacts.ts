import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Impact, ImpactDecisionsInput, SignOffInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { etagOf, expectedRevision } from '../plugins/preconditions.ts';
import { type Answer, retryOf, sendAnswer } from '../plugins/retries.ts';
import { decideHarms, type ListedImpacts } from '../usecases/decide-harms.ts';
import type { Deps } from '../usecases/deps.ts';
import { IMPACTS } from '../usecases/impacts.ts';
import { signOffImpact, withdrawSignOff } from '../usecases/sign-off-impact.ts';
import type { EntryResource } from './entry-operations.ts';
import { registerEntryRoutes } from './entry-routes.ts';
import { heatMapRoutes } from './heat-map.ts';

const DECISIONS_URL = '/v1/assessments/:assessmentId/harm-decisions';
const SIGN_OFF_URL = '/v1/assessments/:assessmentId/impacts/:impactId/sign-off';

const IMPACT: EntryResource = {
  collection: 'impacts',
  parameter: 'impactId',
  tag: 'register',
  schema: 'Impact',
  plural: 'Impacts',
  one: 'an impact on people',
  many: 'impacts on people',
  description:
    'Rated by the anchor sentences of the ruleset, from the standpoint of the worst-affected group. One that names a ' +
    '"harm" answers that seeded harm of the checklist. A step, or an answer on involvement, changes with a new reason.',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['company'],
  keepsSome: true,
};

const DECIDE_HARMS = operation(DECISIONS_URL, {
  id: 'decideHarms',
  tag: 'register',
  summary: 'Keep seeded harms as they are, or close them with a reason: all or none',
  description:
    'Each becomes an impact of the register. Until one is kept, edited (by an impact that names it) or closed, every ' +
    'list and report says that it awaits a decision. The answer is the list of impacts as it stands then.',
  access: ['company'],
  body: 'ImpactDecisionsInput',
  answers: { 200: 'ImpactList' },
  takes: ['Idempotency-Key'],
  problems: [409, 422, 507],
});

const SIGN_OFF_IMPACT = operation(SIGN_OFF_URL, {
  id: 'signOffImpact',
  tag: 'register',
  summary: 'Sign an impact off as it stands, in the name of a role; a later change of the impact drops it',
  description: 'If-Match is the ETag of the impact that was read.',
  access: ['company'],
  body: 'SignOffInput',
  answers: { 200: 'Impact' },
  takes: ['If-Match', 'Idempotency-Key'],
  problems: [409, 507],
});

const WITHDRAW_SIGN_OFF = operation(SIGN_OFF_URL, {
  id: 'withdrawSignOff',
  tag: 'register',
  summary: 'Take the sign-off of an impact back; the history keeps it',
  access: ['company'],
  answers: { 204: null },
  problems: [409, 413, 415, 507],
});

interface Params {
  assessmentId: string;
}
interface ImpactParams extends Params {
  impactId: string;
}

/** The register of impacts: its entries, decisions on seeded harms, sign-offs and the heat map. */
export const impactRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  registerEntryRoutes(app, deps, IMPACT, IMPACTS);
  await app.register(heatMapRoutes, { deps });
  const listed = (body: ListedImpacts): Answer => ({ status: 200, body });
  app.post<{ Params: Params; Body: ImpactDecisionsInput }>(
    DECISIONS_URL,
    DECIDE_HARMS,
    async (request, reply) => {
      const { params, body } = request;
      const decided = await decideHarms(deps, callerOf(request), params.assessmentId, body, (present) =>
        retryOf(request, (recorded) => listed(present(recorded))),
      );
      return sendAnswer(reply, listed(decided));
    },
  );
  app.post<{ Params: ImpactParams; Body: SignOffInput }>(SIGN_OFF_URL, SIGN_OFF_IMPACT, signOff(deps));
  app.delete<{ Params: ImpactParams }>(SIGN_OFF_URL, WITHDRAW_SIGN_OFF, async (request, reply) => {
    const { assessmentId, impactId } = request.params;
    await withdrawSignOff(deps, callerOf(request), assessmentId, impactId);
    return reply.code(204).send();
  });
};

type SignOffRequest = FastifyRequest<{ Params: ImpactParams; Body: SignOffInput }>;

function signOff(deps: Deps) {
  const signed = (body: Impact): Answer => ({ status: 200, headers: { etag: etagOf(body.revision) }, body });
  return async (request: SignOffRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { assessmentId, impactId } = request.params;
    const expected = expectedRevision(request);
    const caller = callerOf(request);
    const impact = await signOffImpact(
      deps,
      caller,
      assessmentId,
      impactId,
      request.body,
      expected,
      (present) => retryOf(request, (recorded) => signed(present(recorded))),
    );
    return sendAnswer(reply, signed(impact));
  };
}
