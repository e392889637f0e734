import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HrbaError } from '../errors.ts';
import type { Report, ReportInput } from '../generated/types.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../messages/languages.ts';
import { loadMessages } from '../messages/messages-for.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY, languageOf, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { isUnchanged } from '../plugins/preconditions.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import { REPORT_HEADERS } from '../plugins/security-headers.ts';
import { addVary } from '../plugins/vary.ts';
import type { ReportRecord } from '../store/records.ts';
import type { Deps } from '../usecases/deps.ts';
import { issueReport } from '../usecases/issue-report.ts';
import { presentReport } from '../usecases/present-record.ts';
import { findReport, listReports, openLink } from '../usecases/read-reports.ts';
import { assessmentLanguage, reportInLanguage } from '../usecases/report-language.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const FORMATS = { json: 'application/json', html: 'text/html', csv: 'text/csv' } as const;
type Format = keyof typeof FORMATS;
const TEXT = { type: 'string' };

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
});

const READ_REPORT = operation(REPORT_URL, {
  id: 'readReport',
  tag: 'reports',
  summary: 'Read a report as JSON, HTML or CSV',
  description:
    'By Accept, or ?format=. The JSON is canonical and complete: `hrba verify` recomputes it offline. HTML and CSV are in ' +
    'the language of ?lang= or Accept-Language, else in that of the assessment.',
  access: ['company', 'reviewer', 'auditor'],
  query: { format: { type: 'string', enum: Object.keys(FORMATS) }, ...LANGUAGE_QUERY },
  answers: {
    200: { 'application/json': { $ref: 'Report#' }, 'text/html': TEXT, 'text/csv': TEXT },
    304: null,
  },
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
  answers: { 200: { 'text/html': TEXT } },
  takes: ['Accept-Language'],
  heavy: true,
});

type Stored = ReportRecord & { body: string };

/** Reports: issue, list, read in three formats, and open by link. */
export const reportRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
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
  await app.register(readingRoutes, { deps });
};

const readingRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: { reportId: string }; Querystring: { format?: Format; lang?: string } }>(
    REPORT_URL,
    READ_REPORT,
    async (request, reply) => {
      const format = request.query.format ?? negotiated(request);
      const found = await findReport(deps, callerOf(request), request.params.reportId);
      addVary(reply, 'Accept');
      if (format === 'json') {
        sayLanguage(reply, SOURCE_LANGUAGE);
        if (isUnchanged(request, reply, `"${found.digest}-json"`)) return reply.send();
        return sendJson(reply, found);
      }
      const language = await readerLanguage(request, found);
      // The page says how many reports there are by now, so its tag moves with that.
      const etag = `"${found.digest}-${format}-${language}${format === 'html' ? `-${found.of}` : ''}"`;
      sayLanguage(reply, language);
      if (isUnchanged(request, reply, etag)) return reply.send();
      return sendDrawn(reply, drawn(found, language), format);
    },
  );
  app.get<{ Params: { token: string }; Querystring: { lang?: string } }>(
    LINK_URL,
    OPEN_REPORT_LINK,
    async (request, reply) => {
      const found = await openLink(deps, request.params.token);
      const language = await readerLanguage(request, found);
      return sendDrawn(sayLanguage(reply, language), drawn(found, language), 'html');
    },
  );
  const readerLanguage = async (request: FastifyRequest, { assessmentId }: Stored) =>
    languageOf(request, LANGUAGES, await assessmentLanguage(deps, assessmentId));
  const drawn = (stored: Stored, language: string): Drawn => ({
    report: reportInLanguage(deps.content, JSON.parse(stored.body) as Report, language),
    stored,
    language,
  });
};

interface Drawn {
  report: Report;
  stored: Stored;
  language: string;
}

/** Sends a report as a page or a table. What draws them is loaded with the first one: no start waits for it. */
async function sendDrawn(
  reply: FastifyReply,
  { report, stored, language }: Drawn,
  format: 'html' | 'csv',
): Promise<FastifyReply> {
  await loadMessages(language);
  reply.type(`${FORMATS[format]}; charset=utf-8`).header('cache-control', 'private, no-cache');
  if (format === 'html') {
    const { renderReportHtml } = await import('../reports/html/render-report-html.ts');
    return reply.headers(REPORT_HEADERS).send(renderReportHtml(report, { of: stored.of, language }));
  }
  const { renderReportCsv } = await import('../reports/report-csv.ts');
  reply.header('content-disposition', `attachment; filename="report-${stored.number}.csv"`);
  return reply.send(renderReportCsv(report, { language }));
}

function negotiated(request: FastifyRequest): Format {
  const offered = Object.values(FORMATS);
  const [chosen] = new Negotiator(request.raw).mediaTypes([...offered]);
  const format = (Object.keys(FORMATS) as Format[]).find((name) => FORMATS[name] === chosen);
  if (format === undefined) {
    throw new HrbaError(
      'HRBA_NOT_ACCEPTABLE',
      `A report is offered as ${offered.join(', ')}: send one as Accept.`,
    );
  }
  return format;
}

function sendJson(reply: FastifyReply, { body }: Stored): FastifyReply {
  reply.type(`${FORMATS.json}; charset=utf-8`).header('cache-control', 'private, no-cache');
  return reply.serializer((text: string) => text).send(body);
}
