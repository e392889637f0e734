import type { FastifyPluginAsync } from 'fastify';
import type { GatePass, GatePassInput, Waiver, WaiverInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { readerLanguage, sayLanguage } from '../plugins/language.ts';
import { etagOf, expectedRevision } from '../plugins/preconditions.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { Deps } from '../usecases/deps.ts';
import { createEntry, listEntries, readEntry } from '../usecases/entries.ts';
import { passGate } from '../usecases/pass-gate.ts';
import { listGatePasses, readGate, readGatePass, stageNamed } from '../usecases/read-gate.ts';
import { waiverRules, withdrawWaiver } from '../usecases/waivers.ts';
import { offeredLanguages } from './assessments.ts';
import { createdAnswer } from './entry-routes.ts';
import {
  CREATE_WAIVER,
  GATE_URL,
  LIST_PASSES,
  LIST_WAIVERS,
  PASS_GATE,
  PASS_URL,
  PASSES_URL,
  READ_GATE,
  READ_PASS,
  READ_WAIVER,
  WAIVER_URL,
  WAIVERS_URL,
  WITHDRAW_WAIVER,
} from './gate-operations.ts';

interface Params {
  assessmentId: string;
  stage: string;
}

/** The gates of an assessment: what stands against them, who passed them, what is set aside for a time. */
export const gateRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params; Querystring: { asOf?: string } }>(GATE_URL, READ_GATE, async (request, reply) => {
    const { assessmentId, stage } = request.params;
    const language = await readerLanguage(request, offeredLanguages(deps));
    const { asOf } = request.query;
    const gate = await readGate(deps, callerOf(request), assessmentId, stage, { asOf, language });
    sayLanguage(reply, gate.language);
    return gate;
  });
  await app.register(passRoutes, { deps });
  await app.register(waiverRoutes, { deps });
};

const passRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params }>(PASSES_URL, LIST_PASSES, async (request) => {
    const { assessmentId, stage } = request.params;
    return listGatePasses(deps, callerOf(request), assessmentId, stage);
  });
  app.post<{ Params: Params; Body: GatePassInput }>(PASSES_URL, PASS_GATE, async (request, reply) => {
    const { assessmentId, stage } = request.params;
    const created = (shown: GatePass) => createdAnswer(addressOf(request.params, 'passes'), shown);
    const named = { assessmentId, name: stage };
    const shown = await passGate(deps, callerOf(request), named, request.body, (present) =>
      retryOf(request, (recorded) => created(present(recorded))),
    );
    return sendAnswer(reply, created(shown));
  });
  app.get<{ Params: Params & { passId: string } }>(PASS_URL, READ_PASS, async (request, reply) => {
    const { assessmentId, stage, passId } = request.params;
    const named = { name: stage, id: passId };
    const shown = await readGatePass(deps, callerOf(request), assessmentId, named);
    return reply.header('etag', etagOf(shown.revision)).send(shown);
  });
};

const waiverRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params }>(WAIVERS_URL, LIST_WAIVERS, async (request) => {
    const { assessmentId, stage } = request.params;
    return listEntries(deps, callerOf(request), assessmentId, waiverRules(stageNamed(stage)));
  });
  app.post<{ Params: Params; Body: WaiverInput }>(WAIVERS_URL, CREATE_WAIVER, async (request, reply) => {
    const { assessmentId, stage } = request.params;
    const rules = waiverRules(stageNamed(stage));
    const created = (shown: Waiver) => createdAnswer(addressOf(request.params, 'waivers'), shown);
    const shown = await createEntry(deps, callerOf(request), assessmentId, rules, request.body, (present) =>
      retryOf(request, (recorded) => created(present(recorded))),
    );
    return sendAnswer(reply, created(shown));
  });
  app.get<{ Params: Params & { waiverId: string } }>(WAIVER_URL, READ_WAIVER, async (request, reply) => {
    const { assessmentId, stage, waiverId } = request.params;
    const rules = waiverRules(stageNamed(stage));
    const shown = await readEntry(deps, callerOf(request), assessmentId, waiverId, rules);
    return reply.header('etag', etagOf(shown.revision)).send(shown);
  });
  app.delete<{ Params: Params & { waiverId: string } }>(
    WAIVER_URL,
    WITHDRAW_WAIVER,
    async (request, reply) => {
      const { assessmentId, stage, waiverId } = request.params;
      const named = { stage: stageNamed(stage), id: waiverId, expected: expectedRevision(request) };
      await withdrawWaiver(deps, callerOf(request), assessmentId, named);
      return reply.code(204).send();
    },
  );
};

function addressOf({ assessmentId, stage }: Params, collection: string): string {
  return `/v1/assessments/${assessmentId}/gates/${stage}/${collection}`;
}
