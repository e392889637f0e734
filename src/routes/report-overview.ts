import { Readable } from 'node:stream';
import type { FastifyPluginAsync } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { overviewCsvHead, overviewCsvRow } from '../reports/overview-csv.ts';
import type { Caller, Deps } from '../usecases/deps.ts';
import { everyReportOverview, listReportOverviews, type OverviewQuery } from '../usecases/report-overview.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const OVERVIEW_URL = '/v1/report-overview';
const TABLE_URL = '/v1/report-overview/table';

const FILTERS = {
  organisationId: { type: 'string', maxLength: 80, description: 'Of this company' },
  checklist: { type: 'string', maxLength: 100, description: 'hrba-tech, or hrba-tech@1.0.0' },
  verdict: { type: 'string', maxLength: 40, pattern: '^[A-Z_]+$' },
  band: { type: 'integer', minimum: 0, maximum: 4, description: 'Of what is shown by evidence' },
  flag: { type: 'string', maxLength: 80, description: 'STOP, CRITICAL, MAJOR, or an item that has a flag' },
  issuedFrom: { type: 'string', format: 'date', description: 'Issued on this day or later' },
  issuedTo: { type: 'string', format: 'date', description: 'Issued on this day or earlier' },
  sort: { type: 'string', enum: ['-issuedAt', 'issuedAt', '-band', 'band'], default: '-issuedAt' },
};

const LIST_REPORT_OVERVIEWS = operation(OVERVIEW_URL, {
  id: 'listReportOverviews',
  tag: 'reports',
  summary: 'Look over many reports: filtered, sorted, page by page',
  description:
    "An auditor sees the reports of all who granted it, and of nobody else; others see their organisation's.",
  access: ['company', 'reviewer', 'auditor'],
  query: { ...PAGE_QUERY, ...FILTERS },
  answers: { 200: 'ReportOverviewPage' },
  lists: true,
});

const READ_REPORT_TABLE = operation(TABLE_URL, {
  id: 'readReportTable',
  tag: 'reports',
  summary: 'The same as one CSV of all of them',
  access: ['company', 'reviewer', 'auditor'],
  query: FILTERS,
  answers: { 200: { 'text/csv': { type: 'string' } } },
  heavy: true,
  lists: true,
});

/** Many reports at once, for who has to decide which to read. */
export const reportOverviewRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Querystring: OverviewQuery }>(OVERVIEW_URL, LIST_REPORT_OVERVIEWS, async (request) =>
    listReportOverviews(deps, callerOf(request), request.query, pageOf(request)),
  );
  app.get<{ Querystring: OverviewQuery }>(TABLE_URL, READ_REPORT_TABLE, async (request, reply) => {
    const lines = app.inPieces(request, tableOf(deps, callerOf(request), request.query));
    reply.header('content-disposition', 'attachment; filename="reports.csv"');
    return reply.type('text/csv; charset=utf-8').send(Readable.from(lines));
  });
};

async function* tableOf(deps: Deps, caller: Caller, query: OverviewQuery): AsyncGenerator<string> {
  yield overviewCsvHead();
  for await (const report of everyReportOverview(deps, caller, query)) yield overviewCsvRow(report);
}
