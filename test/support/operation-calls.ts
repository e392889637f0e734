import { ACTION_ROWS } from './calls/action-rows.ts';
import { ASSURANCE_ROWS } from './calls/assurance-rows.ts';
import type { Row } from './calls/entry-rows.ts';
import { EVIDENCE_ROWS } from './calls/evidence-rows.ts';
import { GATE_ROWS } from './calls/gate-rows.ts';
import { IMPACT_ROWS } from './calls/impact-rows.ts';
import { PEOPLE_ROWS } from './calls/people-rows.ts';
import { REGISTER_ROWS } from './calls/register-rows.ts';
import { draftAfter } from './next-version.ts';
import {
  type Company,
  evidenced,
  LEVEL_ITEM,
  makeAssessment,
  makeKey,
  makeReport,
  OTHER_ITEM,
} from './people.ts';
import type { CallOptions, Service } from './test-app.ts';

/** How an operation is called so that it succeeds; whose key it takes is said by whoever calls. */
export interface GoodCall {
  params: Record<string, string>;
  query?: string;
  body?: unknown;
  /** Sent as it is, instead of a body in JSON. */
  raw?: string;
  headers?: Record<string, string>;
  /** A body in order that is not allowed. */
  refused?: unknown;
  /** A query in order that is not allowed. */
  refusedQuery?: string;
  /** Another call that is in order and not allowed, where the body does not decide it. */
  refusedCall?: GoodCall;
}

const checklist = { checklistId: 'hrba-tech', version: '0.1.0' };
const none: Row = () => ({ params: {} });
const ofAssessment: Row = (_app, { assessmentId }) => ({ params: { assessmentId } });
const ofOrganisation: Row = (_app, { id }) => ({ params: { organisationId: id } });
const ofReport: Row = (_app, { reportId }) => ({ params: { reportId } });
const ofItem =
  (body?: unknown): Row =>
  (_app, { assessmentId }) => ({ params: { assessmentId, itemId: LEVEL_ITEM }, body });

/** Something of its own for a call that uses it up. */
async function freshAssessment(app: Service, { company, mark }: Company): Promise<string> {
  const assessmentId = await makeAssessment(app, company, { product: { name: `${mark} to end` } });
  return assessmentId;
}

/** A move to the draft that test/support/next-version.ts adds; a service without it refuses. */
async function moveOf(app: Service, { company }: Company, assessmentId: string): Promise<GoodCall> {
  const { body } = await app.call('GET', `/v1/assessments/${assessmentId}`, { token: company });
  return { params: { assessmentId }, body: { to: draftAfter(body.checklist.version) } };
}

const REDACTION = {
  withhold: [{ pointer: '/answers/responses', kind: 'confidential' }],
  reason: 'for the website',
};
/** Where none can be made: the call is refused for another reason. */
const UNKNOWN_REDACTION = '0193527a-0000-7000-8000-ffffffffffff';

/** One row for each operation of the document. A new route without a row fails the contract tests. */
export const GOOD_CALLS: Record<string, Row> = {
  readHealth: none,
  readReadiness: none,
  readMe: none,
  readMetrics: none,
  listChecklists: none,
  readChecklistVersions: () => ({ params: { checklistId: 'hrba-tech' } }),
  readChecklist: () => ({ params: checklist }),
  readItem: () => ({ params: { ...checklist, itemId: OTHER_ITEM } }),
  readGlossary: () => ({ params: checklist }),
  readDifferences: () => ({ params: checklist, query: 'from=0.1.0' }),
  readRuleset: () => ({ params: { rulesetId: 'ungp', version: '1.0.0' } }),
  listSources: none,
  readSource: () => ({ params: { sourceId: 'glion-2023' } }),
  readTaxonomy: none,
  listFrameworks: none,
  readFramework: () => ({ params: { frameworkId: 'ungp' } }),

  createOrganisation: () => ({ params: {}, body: { name: 'Another Ltd', kind: 'company' } }),
  readOrganisation: ofOrganisation,
  exportOrganisation: ofOrganisation,
  createKey: (_app, { id }) => ({
    params: { organisationId: id },
    body: { role: 'reviewer', actor: 'one more' },
  }),
  listKeys: ofOrganisation,
  revokeKey: async (app, { id }) => ({ params: { keyId: (await makeKey(app, id, 'reviewer')).keyId } }),
  createProduct: () => ({ params: {}, body: { name: 'A further product' } }),
  listProducts: none,

  startAssessment: () => ({ params: {}, body: { product: { name: 'Another product' } } }),
  listAssessments: none,
  readAssessment: ofAssessment,
  changeAssessment: (_app, { assessmentId, mark }) => ({
    params: { assessmentId },
    body: { profile: { childrenReachable: true }, description: `${mark} changed` },
  }),
  archiveAssessment: async (app, thing) => ({ params: { assessmentId: await freshAssessment(app, thing) } }),
  restoreAssessment: ofAssessment,
  eraseAssessment: async (app, thing) => {
    const assessmentId = await freshAssessment(app, thing);
    return { params: { assessmentId }, body: { confirm: assessmentId, reason: 'given up' } };
  },
  listAssessmentItems: ofAssessment,
  readResponse: ofItem(),
  recordResponse: (_app, { assessmentId, mark }) => ({
    params: { assessmentId, itemId: OTHER_ITEM },
    body: { ...evidenced(mark), level: 2 },
  }),
  clearResponse: (_app, { assessmentId }) => ({ params: { assessmentId, itemId: OTHER_ITEM } }),
  readResponses: ofAssessment,
  recordResponses: (_app, { assessmentId, mark }) => ({
    params: { assessmentId },
    body: { responses: { [OTHER_ITEM]: evidenced(mark), 'design.engagement': null } },
  }),
  reviewResponse: (_app, { assessmentId, mark }) => ({
    params: { assessmentId, itemId: LEVEL_ITEM },
    body: { verdict: 'confirmed', note: `${mark} note` },
  }),
  readScore: (_app, { assessmentId }) => ({ params: { assessmentId }, query: 'trace=true' }),
  previewScore: (_app, { assessmentId }) => ({
    params: { assessmentId },
    body: {
      responses: { [OTHER_ITEM]: null },
      profile: { usedBy: null },
      stage: 'operation',
      asOf: '2027-01-01',
    },
  }),
  previewMigration: async (app, thing) => moveOf(app, thing, thing.assessmentId),
  migrateAssessment: async (app, thing) => moveOf(app, thing, await freshAssessment(app, thing)),
  undoMigration: async (app, thing) => {
    const { params, body } = await moveOf(app, thing, await freshAssessment(app, thing));
    const url = `/v1/assessments/${params['assessmentId']}/migrations`;
    await app.call('POST', url, { token: thing.company, body });
    return { params };
  },
  listEditions: ofAssessment,
  readEdition: async (app, { company: token, assessmentId }) => {
    const { body } = await app.call('GET', `/v1/assessments/${assessmentId}`, { token });
    return { params: { assessmentId, version: body.checklist.version } };
  },
  readFirstLook: ofAssessment,
  readHistory: ofAssessment,
  ...REGISTER_ROWS,
  ...ASSURANCE_ROWS,
  ...PEOPLE_ROWS,
  ...ACTION_ROWS,
  ...EVIDENCE_ROWS,
  ...IMPACT_ROWS,
  ...GATE_ROWS,
  createGrant: (_app, { assessmentId }, auditorId) => ({
    params: { assessmentId },
    body: { organisationId: auditorId },
  }),
  listGrants: ofAssessment,
  withdrawGrant: async (app, thing, auditorId) => {
    const assessmentId = await freshAssessment(app, thing);
    const grants = `/v1/assessments/${assessmentId}/grants`;
    const grant = await app.expect(201, 'POST', grants, {
      token: thing.company,
      body: { organisationId: auditorId },
    });
    return { params: { assessmentId, grantId: grant.body.id } };
  },
  issueReport: async (app, thing) => ({
    params: { assessmentId: await freshAssessment(app, thing) },
    body: {},
  }),
  listEvidence: ofAssessment,
  listReports: none,
  readSigningKeys: none,
  listReportOverviews: () => ({ params: {}, query: 'sort=-band&flag=STOP' }),
  readReportTable: none,
  readReport: ofReport,
  compareReports: async (app, thing) => {
    const { body } = await makeReport(app, thing.company, await freshAssessment(app, thing));
    const { reportId } = thing;
    return { params: { reportId }, query: `with=${reportId}`, refusedQuery: `with=${body.id}` };
  },
  publishRedaction: (_app, { reportId }) => ({ params: { reportId }, body: REDACTION }),
  listRedactions: ofReport,
  readRedaction: async (app, { company: token, reportId }) => {
    const url = `/v1/reports/${reportId}/redactions`;
    const made = await app.call('POST', url, { token, body: REDACTION });
    return { params: { reportId, redactionId: made.body.id ?? UNKNOWN_REDACTION } };
  },
  openReportLink: (_app, { linkPath }) => ({ params: { token: linkPath.slice('/r/'.length) } }),
  createReportLink: (_app, { reportId }) => ({ params: { reportId }, body: { expiresInHours: 1 } }),
  listReportLinks: ofReport,
  revokeReportLink: async (app, thing) => {
    const { id: reportId } = (await makeReport(app, thing.company, thing.assessmentId)).body;
    const link = await app.expect(201, 'POST', `/v1/reports/${reportId}/links`, {
      token: thing.company,
      body: {},
    });
    return { params: { reportId, linkId: link.body.id } };
  },
};

/** The address of a call. */
export function addressOf(path: string, { params, query }: GoodCall, extra = ''): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const queries = [query, extra].filter((part) => part !== undefined && part !== '').join('&');
  return queries === '' ? filled : `${filled}?${queries}`;
}

/** What is sent with a call. */
export function optionsOf(
  { body, raw, headers: own = {} }: GoodCall,
  token: string | undefined,
  headers: Record<string, string> = {},
): CallOptions {
  return {
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body }),
    ...(raw === undefined ? {} : { raw }),
    headers: { ...own, ...headers },
  };
}
