import type { Answer, Service, TestApp } from './test-app.ts';

/** A company with everything in it, whose texts all hold its mark. */
export interface Company {
  mark: string;
  id: string;
  company: string;
  reviewer: string;
  productId: string;
  assessmentId: string;
  reportId: string;
  linkId: string;
  linkPath: string;
  grantId: string;
}

export const LEVEL_ITEM = 'conception.red-lines';
export const OTHER_ITEM = 'conception.commitment';

/** A response with evidence that counts. */
export function evidenced(mark = 'plain', level = 3) {
  return {
    state: 'level',
    level,
    justification: `${mark}: the product lead, since May, in the team folder`,
    evidence: [
      {
        title: `${mark} notes`,
        shows: 'what was decided',
        url: 'https://example.org/x',
        madeBy: 'lead',
        madeOn: '2026-05-12',
      },
    ],
  };
}

export async function makeOrganisation(
  { expect, admin }: Service,
  name: string,
  kind = 'company',
): Promise<string> {
  const { body } = await expect(201, 'POST', '/v1/organisations', { token: admin, body: { name, kind } });
  return body.id as string;
}

/** The token of a new key, and its id. */
export async function makeKey(
  { expect, admin }: Service,
  organisationId: string,
  role: string,
  extra: object = {},
): Promise<{ token: string; keyId: string }> {
  const body = { role, actor: `${role} of ${organisationId.slice(-4)}`, ...extra };
  const made = await expect(201, 'POST', `/v1/organisations/${organisationId}/keys`, { token: admin, body });
  return { token: made.body.token as string, keyId: made.body.id as string };
}

export async function makeAssessment(app: Service, token: string, extra: object = {}): Promise<string> {
  const body = { product: { name: 'ClinicQueue' }, ...extra };
  return (await app.expect(201, 'POST', '/v1/assessments', { token, body })).body.id as string;
}

export function answer(
  app: Service,
  token: string,
  assessmentId: string,
  itemId = LEVEL_ITEM,
  response: unknown = evidenced(),
) {
  return app.call('PUT', `/v1/assessments/${assessmentId}/responses/${itemId}`, { token, body: response });
}

export async function makeReport(
  app: Service,
  token: string,
  assessmentId: string,
  body: object = {},
): Promise<Answer> {
  return app.expect(201, 'POST', `/v1/assessments/${assessmentId}/reports`, { token, body });
}

/**
 * The key that an operation takes, of the roles that a test has keys of: whoever owns things before who reads them. What is
 * open to everybody is asked by an administrator, to whom the measurements are open from anywhere.
 */
export function keyFor(
  { roles }: { roles: readonly string[] },
  keys: Readonly<Partial<Record<'admin' | 'company' | 'reviewer' | 'auditor', string>>>,
): string | undefined {
  const role = (['company', 'reviewer', 'auditor'] as const).find((each) => roles.includes(each));
  return keys[role ?? 'admin'];
}

/** A company and a person of each role in it. */
export async function makePeople(app: Service, mark: string) {
  const id = await makeOrganisation(app, `${mark} Ltd`);
  const { token: company } = await makeKey(app, id, 'company', { actor: `${mark} founder` });
  const { token: reviewer } = await makeKey(app, id, 'reviewer', { actor: `${mark} adviser` });
  return { id, company, reviewer };
}

/** What may be asked about one assessment: a response that was reviewed, a grant, a report and a link to it. */
export async function makeThings(
  app: Service,
  { id, company, reviewer }: { id: string; company: string; reviewer: string },
  mark: string,
  auditorId: string,
): Promise<Company> {
  const { expect } = app;
  const product = { name: `${mark} product`, description: `${mark} description` };
  const started = await expect(201, 'POST', '/v1/assessments', {
    token: company,
    body: { product, stage: 'design' },
  });
  const assessmentId = started.body.id as string;
  await answer(app, company, assessmentId, LEVEL_ITEM, evidenced(mark));
  const review = `/v1/assessments/${assessmentId}/responses/${LEVEL_ITEM}/review`;
  await expect(200, 'PUT', review, { token: reviewer, body: { verdict: 'confirmed', note: `${mark} note` } });
  const grants = `/v1/assessments/${assessmentId}/grants`;
  const grant = await expect(201, 'POST', grants, { token: company, body: { organisationId: auditorId } });
  const report = await makeReport(app, company, assessmentId, { includeNames: true });
  const reportId = report.body.id as string;
  const link = await expect(201, 'POST', `/v1/reports/${reportId}/links`, { token: company, body: {} });
  return {
    mark,
    id,
    company,
    reviewer,
    productId: started.body.product.id,
    assessmentId,
    reportId,
    linkId: link.body.id,
    linkPath: new URL(link.body.url).pathname,
    grantId: grant.body.id,
  };
}

/** A company with one assessment, for tests of what is written to it. */
export async function makeWriter(app: TestApp, extra: object = {}) {
  const people = await makePeople(app, 'Acme');
  const assessmentId = await makeAssessment(app, people.company, extra);
  const address = `/v1/assessments/${assessmentId}`;
  const as = (token: string) => ({
    get: (path = '', headers = {}) => app.call('GET', `${address}${path}`, { token, headers }),
    put: (path: string, body: unknown, headers = {}) =>
      app.call('PUT', `${address}${path}`, { token, body, headers }),
    patch: (path: string, body: unknown, headers = {}) =>
      app.call('PATCH', `${address}${path}`, { token, body, headers }),
    post: (path: string, body: unknown, headers = {}) =>
      app.call('POST', `${address}${path}`, { token, body, headers }),
    remove: (path = '', headers = {}) => app.call('DELETE', `${address}${path}`, { token, headers }),
  });
  const events = async (): Promise<any[]> =>
    (await app.expect(200, 'GET', `${address}/history?limit=100`, { token: people.company })).body.items;
  return { ...people, ...as(people.company), as, assessmentId, address, events };
}
