import type { FastifyPluginAsync } from 'fastify';
import { canonical } from '../digest.ts';
import type { PreviewInput } from '../generated/types.ts';
import { nearestLanguage } from '../messages/languages.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY, readerLanguage, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { assessmentScope } from '../store/records.ts';
import type { Deps } from '../usecases/deps.ts';
import { findReadable } from '../usecases/find-assessment.ts';
import { firstLook } from '../usecases/first-look.ts';
import { presentEvent } from '../usecases/present-event.ts';
import { previewScore, readScore } from '../usecases/read-score.ts';
import { scoreTexts } from '../usecases/score-texts.ts';
import { offeredLanguages } from './assessments.ts';
import { ENGAGEMENT_QUERY, type EngagementQuery } from './engagement-query.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const SCORE_URL = '/v1/assessments/:assessmentId/score';
const PREVIEW_URL = '/v1/assessments/:assessmentId/score/preview';
const LOOK_URL = '/v1/assessments/:assessmentId/first-look';
const HISTORY_URL = '/v1/assessments/:assessmentId/history';

const READ_SCORE = operation(SCORE_URL, {
  id: 'readScore',
  tag: 'scores',
  summary: 'The score: verdict first, then both tracks',
  description:
    'Canonical JSON (RFC 8785): the same answers give the same bytes by file, here and in a report.',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  query: {
    trace: { type: 'boolean', default: false, description: 'With every node it is made of' },
    asOf: {
      type: 'string',
      format: 'date',
      description: 'The date evidence is judged at; today unless told',
    },
  },
  answers: { 200: 'Score' },
});

const PREVIEW_SCORE = operation(PREVIEW_URL, {
  id: 'previewScore',
  tag: 'scores',
  summary: 'What the score would be if; nothing is stored',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  body: 'PreviewInput',
  answers: { 200: 'Score' },
  heavy: true,
  problems: [422],
});

const READ_FIRST_LOOK = operation(LOOK_URL, {
  id: 'readFirstLook',
  tag: 'scores',
  summary: 'First look, without a score: gravest harm, three things this week, what is unknown',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  query: LANGUAGE_QUERY,
  answers: { 200: 'FirstLook' },
  takes: ['Accept-Language'],
});

const READ_HISTORY = operation(HISTORY_URL, {
  id: 'readHistory',
  tag: 'scores',
  summary: 'Who changed what, when, from what to what; oldest first, hash-chained',
  description:
    'Keep the digest of the newest event: an unkeyed chain alone cannot show that its operator rewrote it.',
  access: ['company', 'reviewer', 'auditor'],
  query: { ...PAGE_QUERY, ...ENGAGEMENT_QUERY },
  answers: { 200: 'HistoryPage' },
});

interface Params {
  assessmentId: string;
}
const JSON_TYPE = 'application/json; charset=utf-8';

/** The score of an assessment, what it would be if, its first look and its history. */
export const scoreRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const texts = scoreTexts(deps);
  app.get<{ Params: Params; Querystring: { trace?: boolean; asOf?: string } }>(
    SCORE_URL,
    READ_SCORE,
    async (request, reply) => {
      const { trace, asOf } = request.query;
      const { assessmentId } = request.params;
      reply.type(JSON_TYPE);
      if (trace !== true) return reply.send(await texts.read(callerOf(request), assessmentId, asOf));
      const { score } = await readScore(deps, callerOf(request), assessmentId, request.query);
      return reply.send(canonical(score));
    },
  );
  app.post<{ Params: Params; Body: PreviewInput }>(PREVIEW_URL, PREVIEW_SCORE, async (request, reply) => {
    const { assessmentId } = request.params;
    const score = await previewScore(deps, callerOf(request), assessmentId, request.body);
    return reply.type(JSON_TYPE).send(canonical(score));
  });
  await app.register(lookRoutes, { deps });
};

const lookRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params }>(LOOK_URL, READ_FIRST_LOOK, async (request, reply) => {
    const language = await readerLanguage(request, offeredLanguages(deps));
    const body = await firstLook(deps, callerOf(request), request.params.assessmentId, language);
    sayLanguage(reply, nearestLanguage(language), body.language);
    return body;
  });
  app.get<{ Params: Params; Querystring: EngagementQuery }>(HISTORY_URL, READ_HISTORY, async (request) => {
    const { id } = await findReadable(deps, callerOf(request), request.params.assessmentId);
    const scope = assessmentScope(id);
    const page = await deps.store.history(scope, pageOf(request));
    const options = { includeEngagement: request.query.engagement === true };
    const items = page.items.map((event) => presentEvent(event, options));
    return { scope, items, nextCursor: page.nextCursor };
  });
};
