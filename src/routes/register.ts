import type { FastifyPluginAsync } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';
import { readRegister } from '../usecases/read-register.ts';
import { TRADE_OFFS } from '../usecases/trade-offs.ts';
import type { EntryResource } from './entry-operations.ts';
import { registerEntryRoutes } from './entry-routes.ts';

const REGISTER_URL = '/v1/assessments/:assessmentId/register';

const READ_REGISTER = operation(REGISTER_URL, {
  id: 'readRegister',
  tag: 'register',
  summary: 'Everything recorded besides responses and reviews, as it stands today',
  description: 'The engagement log is only counted here: GET …/engagements has it.',
  access: ['company', 'reviewer', 'auditor'],
  answers: { 200: 'Register' },
});

const TRADE_OFF: EntryResource = {
  collection: 'trade-offs',
  parameter: 'tradeOffId',
  tag: 'register',
  schema: 'TradeOff',
  plural: 'TradeOffs',
  one: 'a trade-off between rights',
  many: 'trade-offs between rights',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['company'],
};

/** The register as a whole, and the trade-offs in it. */
export const registerRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: { assessmentId: string } }>(REGISTER_URL, READ_REGISTER, async (request) =>
    readRegister(deps, callerOf(request), request.params.assessmentId),
  );
  registerEntryRoutes(app, deps, TRADE_OFF, TRADE_OFFS);
};
