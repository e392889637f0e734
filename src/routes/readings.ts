import type { FastifyPluginAsync } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';
import { listReadings } from '../usecases/readings.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const READINGS_URL = '/v1/assessments/:assessmentId/readings';

const LIST_READINGS = operation(READINGS_URL, {
  id: 'listReadings',
  tag: 'grants',
  summary: 'What auditors read of an assessment, its parts and its reports, oldest first',
  access: ['company', 'reviewer'],
  query: PAGE_QUERY,
  answers: { 200: 'ReadingPage' },
});

/** The log of what auditors read. */
export const readingRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: { assessmentId: string } }>(READINGS_URL, LIST_READINGS, async (request) =>
    listReadings(deps, callerOf(request), request.params.assessmentId, pageOf(request)),
  );
};
