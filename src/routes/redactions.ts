import type { FastifyPluginAsync } from 'fastify';
import type { RedactionInput, Report } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { RedactionRecord } from '../store/report-records.ts';
import type { Deps } from '../usecases/deps.ts';
import {
  findRedaction,
  listRedactions,
  presentRedaction,
  publishRedaction,
} from '../usecases/redact-report.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';
import { REPORT_FORMATS, reportMediaTypes } from './report-formats.ts';
import { reportSender } from './send-report.ts';

const REDACTIONS_URL = '/v1/reports/:reportId/redactions';

const REDACTION_URL = '/v1/reports/:reportId/redactions/:redactionId';

const PUBLISH_REDACTION = operation(REDACTIONS_URL, {
  id: 'publishRedaction',
  tag: 'reports',
  summary: 'Publish a redacted copy of a report: immutable, and it still verifies',
  description:
    'Names the texts to withhold, each with its kind; how many of each kind stands on page one. Verdict, flags, caps, ' +
    'levels, states and dates cannot be withheld (422, with pointers). POST …/links with the id makes an address that ' +
    'opens this copy and nothing else.',
  access: ['company'],
  body: 'RedactionInput',
  answers: { 201: 'Redaction' },
  gives: ['Location'],
  heavy: true,
  takes: ['Idempotency-Key'],
  problems: [507],
});

const LIST_REDACTIONS = operation(REDACTIONS_URL, {
  id: 'listRedactions',
  tag: 'reports',
  summary: 'List the redacted copies of a report, newest first',
  access: ['company', 'reviewer', 'auditor'],
  query: PAGE_QUERY,
  answers: { 200: 'RedactionPage' },
});

const READ_REDACTION = operation(REDACTION_URL, {
  id: 'readRedaction',
  tag: 'reports',
  summary: 'Read a redacted copy in any format that a report has',
  description:
    'By Accept, or ?format=. In the JSON each withheld text is replaced by its commitment: digest and signature are those ' +
    'of the whole report. `signed` also has the signature over what was withheld.',
  access: ['company', 'reviewer', 'auditor'],
  query: { format: { type: 'string', enum: Object.keys(REPORT_FORMATS) }, ...LANGUAGE_QUERY },
  answers: {
    200: { ...reportMediaTypes(), 'application/json': { $ref: 'RedactedReport#' } },
    304: null,
  },
  takes: ['If-None-Match', 'Accept-Language'],
  heavy: true,
  problems: [406],
});

interface Params {
  reportId: string;
}

/** Redacted copies of reports: publish, list, and read like every report. */
export const redactionRoutes: FastifyPluginAsync<{ deps: Deps; publicUrl: string }> = async (
  app,
  { deps, publicUrl },
) => {
  const published = (record: RedactionRecord, report: Report) => ({
    status: 201,
    headers: { location: `/v1/reports/${record.reportId}/redactions/${record.id}` },
    body: presentRedaction(record, report),
  });
  app.post<{ Params: Params; Body: RedactionInput }>(
    REDACTIONS_URL,
    PUBLISH_REDACTION,
    async (request, reply) => {
      const { reportId } = request.params;
      const caller = callerOf(request);
      const made = await publishRedaction(deps, caller, reportId, request.body, (report) => {
        const retry = retryOf<RedactionRecord>(request, (record) => published(record, report));
        // What it remembers goes with the assessment when that is erased.
        return retry === undefined ? undefined : { ...retry, assessmentId: report.assessmentId };
      });
      return sendAnswer(reply, published(made.record, made.report));
    },
  );
  app.get<{ Params: Params }>(REDACTIONS_URL, LIST_REDACTIONS, async (request) => {
    const { reportId } = request.params;
    const { page, report } = await listRedactions(deps, callerOf(request), reportId, pageOf(request));
    const items = page.items.map((record) => presentRedaction(record, report));
    return { items, nextCursor: page.nextCursor };
  });
  const sender = reportSender({ deps, publicUrl });
  app.get<{ Params: Params & { redactionId: string } }>(
    REDACTION_URL,
    READ_REDACTION,
    async (request, reply) => {
      const { reportId, redactionId } = request.params;
      const { stored, record } = await findRedaction(deps, callerOf(request), reportId, redactionId);
      return sender.inAnyFormat({ request, reply }, { stored, redaction: record });
    },
  );
};
