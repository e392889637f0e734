import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { FactBasisInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY, languageOf, readerLanguage, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { etagOf, expectedRevision, expectsNothing } from '../plugins/preconditions.ts';
import type { Deps } from '../usecases/deps.ts';
import { listFacts, readFactBasis, recordFactBasis, withdrawFactBasis } from '../usecases/fact-bases.ts';
import { listContradictions } from '../usecases/list-contradictions.ts';
import { offeredLanguages } from './assessments.ts';

const FACTS_URL = '/v1/assessments/:assessmentId/facts';
const BASIS_URL = '/v1/assessments/:assessmentId/facts/:factId/basis';
const CONTRADICTIONS_URL = '/v1/assessments/:assessmentId/contradictions';

const LIST_FACTS = operation(FACTS_URL, {
  id: 'listFacts',
  tag: 'assurance',
  summary: 'Every fact of the profile: what is said, why, what it rules out, and how well it is backed',
  access: ['company', 'reviewer', 'auditor'],
  query: LANGUAGE_QUERY,
  answers: { 200: 'FactStateList' },
  takes: ['Accept-Language'],
});

const READ_BASIS = operation(BASIS_URL, {
  id: 'readFactBasis',
  tag: 'assurance',
  summary: 'Read why a fact of the profile is as it is said to be',
  access: ['company', 'reviewer', 'auditor'],
  answers: { 200: 'FactBasis' },
  gives: ['ETag'],
});

const RECORD_BASIS = operation(BASIS_URL, {
  id: 'recordFactBasis',
  tag: 'assurance',
  summary: 'Record why a fact of the profile is as it is said to be',
  description:
    'For the value that it has now: when that changes, the reason is no longer current. A "no" to a heightened trigger ' +
    'without a current reason is a warning of the register.',
  access: ['company'],
  body: 'FactBasisInput',
  answers: { 200: 'FactBasis' },
  takes: ['If-Match', 'If-None-Match'],
  problems: [409, 422, 507],
});

const WITHDRAW_BASIS = operation(BASIS_URL, {
  id: 'withdrawFactBasis',
  tag: 'assurance',
  summary: 'Withdraw the reason for a fact; the history keeps it',
  access: ['company'],
  answers: { 204: null },
  takes: ['If-Match'],
  problems: [409, 413, 415, 507],
});

const LIST_CONTRADICTIONS = operation(CONTRADICTIONS_URL, {
  id: 'listContradictions',
  tag: 'assurance',
  summary:
    'What speaks against the facts of the profile: the description, the register, the customers, other facts',
  description:
    'Hints by words and by what goes together, each with where it stands and what to do; none of them changes a score. ' +
    'Whether one is so, an auditor states as a finding about the fact.',
  access: ['company', 'reviewer', 'auditor'],
  query: LANGUAGE_QUERY,
  answers: { 200: 'ContradictionList' },
  takes: ['Accept-Language'],
});

interface Params {
  assessmentId: string;
}
interface FactParams extends Params {
  factId: string;
}

/** Facts of the profile as what is examined: with reasons, evidence and assurance. */
export const factRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params }>(FACTS_URL, LIST_FACTS, async (request, reply) => {
    const asked = languageOf(request, offeredLanguages(deps));
    const { facts, language } = await listFacts(deps, callerOf(request), request.params.assessmentId, asked);
    sayLanguage(reply, language);
    return facts;
  });
  app.get<{ Params: Params }>(CONTRADICTIONS_URL, LIST_CONTRADICTIONS, async (request, reply) => {
    const language = await readerLanguage(request, offeredLanguages(deps));
    const { assessmentId } = request.params;
    const found = await listContradictions(deps, callerOf(request), assessmentId, language);
    sayLanguage(reply, found.language);
    return found;
  });
  registerBasis(app, deps);
};

function registerBasis(app: FastifyInstance, deps: Deps): void {
  app.get<{ Params: FactParams }>(BASIS_URL, READ_BASIS, async (request, reply) => {
    const { assessmentId, factId } = request.params;
    const basis = await readFactBasis(deps, callerOf(request), assessmentId, factId);
    return reply.header('etag', etagOf(basis.revision)).send(basis);
  });
  app.put<{ Params: FactParams; Body: FactBasisInput }>(BASIS_URL, RECORD_BASIS, async (request, reply) => {
    const { assessmentId, factId } = request.params;
    const expected = expectsNothing(request) ? 0 : expectedRevision(request);
    const basis = await recordFactBasis(
      deps,
      callerOf(request),
      assessmentId,
      factId,
      request.body,
      expected,
    );
    return reply.header('etag', etagOf(basis.revision)).send(basis);
  });
  app.delete<{ Params: FactParams }>(BASIS_URL, WITHDRAW_BASIS, async (request, reply) => {
    const { assessmentId, factId } = request.params;
    await withdrawFactBasis(deps, callerOf(request), assessmentId, factId, expectedRevision(request));
    return reply.code(204).send();
  });
}
