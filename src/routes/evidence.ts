import type { FastifyPluginAsync } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';
import { listEvidence } from '../usecases/list-evidence.ts';

const EVIDENCE_URL = '/v1/assessments/:assessmentId/evidence';

const LIST_EVIDENCE = operation(EVIDENCE_URL, {
  id: 'listEvidence',
  tag: 'evidence',
  summary: 'Every piece of evidence, what it serves, and how long it still counts',
  description:
    'What expires first stands first. Pieces of the engagement log stand here for the company and its reviewer only.',
  access: ['company', 'reviewer', 'auditor'],
  answers: { 200: 'EvidencePieceList' },
});

/** All evidence of an assessment at a glance. */
export const evidenceRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: { assessmentId: string } }>(EVIDENCE_URL, LIST_EVIDENCE, async (request) =>
    listEvidence(deps, callerOf(request), request.params.assessmentId),
  );
};
