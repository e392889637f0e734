import type { FastifyPluginAsync } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { compareStoredReports } from '../usecases/compare-reports.ts';
import type { Deps } from '../usecases/deps.ts';

const COMPARISON_URL = '/v1/reports/:reportId/comparison';

const COMPARE_REPORTS = operation(COMPARISON_URL, {
  id: 'compareReports',
  tag: 'reports',
  summary: 'What changed between two reports of a product, and why',
  description:
    'One cause after the other: checklist, scope, answers, evidence, impacts, the passing of time. The earlier report ' +
    'comes first, whichever is asked about.',
  access: ['company', 'reviewer', 'auditor'],
  query: { with: { type: 'string', minLength: 1, maxLength: 80, description: 'The id of the other report' } },
  needs: ['with'],
  answers: { 200: 'ReportComparison' },
  heavy: true,
  problems: [422],
});

/** The comparison of two reports. */
export const reportComparisonRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: { reportId: string }; Querystring: { with: string } }>(
    COMPARISON_URL,
    COMPARE_REPORTS,
    async (request) =>
      compareStoredReports(deps, callerOf(request), request.params.reportId, request.query.with),
  );
};
