import type { Caller } from '../record-examples.ts';

/** Who is in the examples, and the tokens of their keys. */
export interface Ids {
  organisationId: string;
  auditorId: string;
  auditor: string;
  company: string;
  reviewer: string;
}

/** Examples of organisations, keys and products. @param admin an administrator's key */
export async function organisationExamples(call: Caller, admin: string): Promise<Ids> {
  const auditor = await call('createOrganisation', {
    method: 'POST',
    url: '/v1/organisations',
    key: admin,
    body: { name: 'Rights Auditors', kind: 'auditor' },
  });
  const company = await call('createOrganisation', {
    method: 'POST',
    url: '/v1/organisations',
    key: admin,
    body: { name: 'ClinicQueue Ltd', kind: 'company' },
  });
  const keys = `/v1/organisations/${company.id}/keys`;
  const key = (role: string, actor: string) =>
    call('createKey', { method: 'POST', url: keys, key: admin, body: { role, actor } });
  const founder = await key('company', 'founder');
  const reviewer = await key('reviewer', 'clinical adviser');
  const auditors = await call('createKey', {
    method: 'POST',
    url: `/v1/organisations/${auditor.id}/keys`,
    key: admin,
    body: { role: 'auditor', actor: 'lead auditor' },
  });
  const spare = await key('reviewer', 'former adviser');
  await call('listKeys', { method: 'GET', url: keys, key: admin });
  await call('revokeKey', { method: 'DELETE', url: `/v1/keys/${spare.id}`, key: admin });
  await call('readOrganisation', { method: 'GET', url: `/v1/organisations/${company.id}`, key: admin });
  await call('createProduct', {
    method: 'POST',
    url: '/v1/products',
    key: founder.token,
    body: { name: 'ClinicQueue', description: 'Sorts patients who wait by urgency.' },
  });
  await call('listProducts', { method: 'GET', url: '/v1/products', key: founder.token });
  return {
    organisationId: company.id,
    auditorId: auditor.id,
    auditor: auditors.token,
    company: founder.token,
    reviewer: reviewer.token,
  };
}
