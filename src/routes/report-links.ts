import type { FastifyPluginAsync } from 'fastify';
import type { LinkInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { retryOf } from '../plugins/retries.ts';
import type { LinkRecord } from '../store/report-records.ts';
import type { Deps } from '../usecases/deps.ts';
import { presentLink } from '../usecases/present-record.ts';
import { createLink, listLinks, revokeLink } from '../usecases/read-reports.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const LINKS_URL = '/v1/reports/:reportId/links';
const LINK_URL = '/v1/reports/:reportId/links/:linkId';

const CREATE_REPORT_LINK = operation(LINKS_URL, {
  id: 'createReportLink',
  tag: 'reports',
  summary: 'Make an address that opens the report without a key; shown this once',
  description:
    'Whoever has it can read the report until it expires or is revoked. A retry is 409: no secret twice.',
  access: ['company'],
  body: 'LinkInput',
  bodyOptional: true,
  answers: { 201: 'ReportLinkCreated' },
  takes: ['Idempotency-Key'],
  problems: [409, 507],
});

const LIST_REPORT_LINKS = operation(LINKS_URL, {
  id: 'listReportLinks',
  tag: 'reports',
  summary: 'List the links of a report, without their addresses',
  access: ['company'],
  query: PAGE_QUERY,
  answers: { 200: 'ReportLinkPage' },
});

const REVOKE_REPORT_LINK = operation(LINK_URL, {
  id: 'revokeReportLink',
  tag: 'reports',
  summary: 'Revoke a link: it stops working at once',
  access: ['company'],
  answers: { 200: 'ReportLink' },
  problems: [413, 415, 507],
});

interface Params {
  reportId: string;
}

/** Addresses that open a report without a key: expiring and revocable. */
export const reportLinkRoutes: FastifyPluginAsync<{ deps: Deps; publicUrl: string }> = async (
  app,
  { deps, publicUrl },
) => {
  app.post<{ Params: Params; Body: LinkInput }>(LINKS_URL, CREATE_REPORT_LINK, async (request, reply) => {
    const retry = retryOf<LinkRecord>(request, 'secret');
    const made = await createLink(deps, callerOf(request), request.params.reportId, request.body, retry);
    return reply.code(201).send({ ...presentLink(made.link), url: `${publicUrl}/r/${made.token}` });
  });
  app.get<{ Params: Params }>(LINKS_URL, LIST_REPORT_LINKS, async (request) => {
    const page = await listLinks(deps, callerOf(request), request.params.reportId, pageOf(request));
    return { items: page.items.map(presentLink), nextCursor: page.nextCursor };
  });
  app.delete<{ Params: Params & { linkId: string } }>(LINK_URL, REVOKE_REPORT_LINK, async (request) => {
    const { reportId, linkId } = request.params;
    return presentLink(await revokeLink(deps, callerOf(request), reportId, linkId));
  });
};
