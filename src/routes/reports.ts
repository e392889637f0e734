import type { FastifyPluginAsync } from 'fastify';
import type { ReportInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { ReportRecord } from '../store/report-records.ts';
import type { Deps } from '../usecases/deps.ts';
import { issueReport } from '../usecases/issue-report.ts';
import { presentReport } from '../usecases/present-record.ts';
import { findReport, listReports, openLink } from '../usecases/read-reports.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';
import { REPORT_FORMATS, reportMediaTypes } from './report-formats.ts';
import { reportSender } from './send-report.ts';

const ISSUE_URL = '/v1/assessments/:assessmentId/reports';
const REPORTS_URL = '/v1/reports';
const REPORT_URL = '/v1/reports/:reportId';
const LINK_URL = '/r/:token';

const ISSUE_REPORT = operation(ISSUE_URL, {
  id: 'issueReport',
  tag: 'reports',
  summary: 'Issue a report: an immutable snapshot, scored',
  access: ['company'],
  body: 'ReportInput',
  bodyOptional: true,
  answers: { 201: 'ReportSummary' },
  gives: ['Location'],
  heavy: true,
  takes: ['Idempotency-Key'],
  problems: [409, 507],
});

const LIST_REPORTS = operation(REPORTS_URL, {
  id: 'listReports',
  tag: 'reports',
  summary: 'List the reports you may read, newest first',
  access: ['company', 'reviewer', 'auditor'],
  query: {
    ...PAGE_QUERY,
    assessmentId: { type: 'string', maxLength: 80 },
    productId: { type: 'string', maxLength: 80 },
  },
  answers: { 200: 'ReportPage' },
  lists: true,
});

const READ_REPORT = operation(REPORT_URL, {
  id: 'readReport',
  tag: 'reports',
  summary: 'Read a report as JSON, signed JSON, HTML, PDF, XLSX, CSV, Markdown or OSCAL',
  description:
    'By Accept, or ?format=. The JSON is canonical and complete: `hrba verify` recomputes it offline. signed is the same with ' +
    'its signature: proves the text is unaltered, not that it is right. The forms for ' +
    'people (HTML, PDF, XLSX, CSV, Markdown) are in the language of ?lang= or Accept-Language, else in that of the assessment. OSCAL 1.2.3 comes as assessment results ' +
    '(oscal-ar, also by Accept), assessment plan (oscal-ap) and plan of action and milestones (oscal-poam).',
  access: ['company', 'reviewer', 'auditor'],
  query: { format: { type: 'string', enum: Object.keys(REPORT_FORMATS) }, ...LANGUAGE_QUERY },
  answers: { 200: reportMediaTypes(), 304: null },
  takes: ['If-None-Match', 'Accept-Language'],
  heavy: true,
  problems: [406],
});

const OPEN_REPORT_LINK = operation(LINK_URL, {
  id: 'openReportLink',
  tag: 'reports',
  summary: 'Open a report in a browser by its link',
  access: 'public',
  query: LANGUAGE_QUERY,
  answers: { 200: { 'text/html': { type: 'string' } } },
  takes: ['Accept-Language'],
  heavy: true,
});

interface Options {
  deps: Deps;
  /** How the service is reached from outside: where a reader on paper can check a report. */
  publicUrl: string;
}

/** Reports: issue, list, read in every format, and open by link. */
export const reportRoutes: FastifyPluginAsync<Options> = async (app, { deps, publicUrl }) => {
  const issued = (report: ReportRecord) => ({
    status: 201,
    headers: { location: `/v1/reports/${report.id}` },
    body: presentReport(report),
  });
  app.post<{ Params: { assessmentId: string }; Body: ReportInput }>(
    ISSUE_URL,
    ISSUE_REPORT,
    async (request, reply) => {
      const retry = retryOf(request, issued);
      const { assessmentId } = request.params;
      const report = await issueReport(deps, callerOf(request), assessmentId, request.body, retry);
      return sendAnswer(reply, issued(report));
    },
  );
  app.get<{ Querystring: { assessmentId?: string; productId?: string } }>(
    REPORTS_URL,
    LIST_REPORTS,
    async (request) => {
      const page = await listReports(deps, callerOf(request), request.query, pageOf(request));
      return { items: page.items.map(presentReport), nextCursor: page.nextCursor };
    },
  );
  await app.register(readingRoutes, { deps, publicUrl });
};

const readingRoutes: FastifyPluginAsync<Options> = async (app, options) => {
  const sender = reportSender(options);
  app.get<{ Params: { reportId: string } }>(REPORT_URL, READ_REPORT, async (request, reply) => {
    const stored = await findReport(options.deps, callerOf(request), request.params.reportId);
    return sender.inAnyFormat({ request, reply }, { stored, redaction: null });
  });
  app.get<{ Params: { token: string } }>(LINK_URL, OPEN_REPORT_LINK, async (request, reply) => {
    const stored = await openLink(options.deps, request.params.token);
    return sender.asPage({ request, reply }, { stored, redaction: null });
  });
};
