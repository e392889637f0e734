import { auditInput, findingInput, subjectOf } from './calls/assurance-rows.ts';
import { evidenced, LEVEL_ITEM, makeKey, makeOrganisation, makeWriter, OTHER_ITEM } from './people.ts';
import type { TestApp } from './test-app.ts';

export const DAY = 86_400_000;

/** A company with two responses, an auditor with a grant, and ways to act as each. */
export async function makeAudited(app: TestApp, extra: object = {}) {
  const company = await makeWriter(app, { stage: 'design', ...extra });
  for (const item of [LEVEL_ITEM, OTHER_ITEM]) await company.put(`/responses/${item}`, evidenced('Acme'));
  const auditorId = await makeOrganisation(app, 'Rights Auditors', 'auditor');
  const { token } = await makeKey(app, auditorId, 'auditor', { actor: 'lead auditor' });
  const grant = await company.post('/grants', { organisationId: auditorId });
  const auditor = company.as(token);
  const assuranceOf = async (item: string) => (await company.get(`/responses/${item}`)).body.assurance;
  /** Of the response's node in the trace of the score. */
  const traced = async (item: string) =>
    (await company.get('/score?trace=true')).body.trace.find(({ id }: any) => id === `response/${item}`);
  const open = async () => {
    const { id } = (await auditor.post('/audits', auditInput())).body;
    const add = [LEVEL_ITEM, OTHER_ITEM].map((item) => ({ subject: subjectOf(item), because: 'asked for' }));
    await auditor.post(`/audits/${id}/sample`, { size: 1, add });
    return id as string;
  };
  const find = async (audit: string, more: object = {}) =>
    auditor.post('/findings', findingInput(audit, 'plain', more));
  return {
    app,
    company,
    auditor,
    auditorId,
    token,
    grantId: grant.body.id as string,
    assuranceOf,
    traced,
    open,
    find,
  };
}

/** A piece that an auditor brings and the response does not have. */
export const NEW_PIECE = {
  title: 'Interview notes',
  shows: 'what was seen at the clinic',
  url: 'https://example.org/interview',
  madeBy: 'lead auditor',
  madeOn: '2026-11-20',
};
