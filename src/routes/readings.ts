import type { FastifyPluginAsync } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';
import { listListings, listReadings } from '../usecases/readings.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const READINGS_URL = '/v1/assessments/:assessmentId/readings';
const LISTINGS_URL = '/v1/organisations/:organisationId/readings';

const LIST_READINGS = operation(READINGS_URL, {
  id: 'listReadings',
  tag: 'grants',
  summary: 'What auditors read of an assessment, its parts and its reports, oldest first',
  access: ['company', 'reviewer'],
  query: PAGE_QUERY,
  answers: { 200: 'ReadingPage' },
});

const LIST_LISTINGS = operation(LISTINGS_URL, {
  id: 'listListings',
  tag: 'grants',
  summary: 'The lists that auditors read and that named something of an organisation, oldest first',
  description:
    'Lists of assessments and of reports, overviews and their tables: one entry for each request. What was read of one ' +
    'assessment stands with that assessment.',
  access: ['company', 'reviewer'],
  query: PAGE_QUERY,
  answers: { 200: 'ListingPage' },
});

/** The logs of what auditors read. */
export const readingRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: { assessmentId: string } }>(READINGS_URL, LIST_READINGS, async (request) =>
    listReadings(deps, callerOf(request), request.params.assessmentId, pageOf(request)),
  );
  app.get<{ Params: { organisationId: string } }>(LISTINGS_URL, LIST_LISTINGS, async (request) =>
    listListings(deps, callerOf(request), request.params.organisationId, pageOf(request)),
  );
};
