import type { Caller } from '../record-examples.ts';

/** Examples of reports: issued, read in their forms, shared, redacted, compared. @param assessmentId the one that is answered */
export async function reportExamples(
  call: Caller,
  { company: key, auditorId }: { company: string; auditorId: string },
  assessmentId: string,
): Promise<void> {
  const one = `/v1/assessments/${assessmentId}`;
  const grants = `${one}/grants`;
  const grant = await call('createGrant', {
    method: 'POST',
    url: grants,
    key,
    body: { organisationId: auditorId },
  });
  await call('listGrants', { method: 'GET', url: grants, key });
  await call('withdrawGrant', { method: 'DELETE', url: `${grants}/${grant.id}`, key });
  const report = await call('issueReport', {
    method: 'POST',
    url: `${one}/reports`,
    key,
    body: { includeNames: false },
  });
  await call('listReports', { method: 'GET', url: '/v1/reports', key });
  const url = `/v1/reports/${report.id}`;
  for (const format of ['json', 'html', 'csv', 'oscal-ar'])
    await call('readReport', { method: 'GET', url: `${url}?format=${format}`, key });
  await call('listReportOverviews', { method: 'GET', url: '/v1/report-overview?sort=-band', key });
  await call('readReportTable', { method: 'GET', url: '/v1/report-overview/table', key });
  await call('compareReports', { method: 'GET', url: `${url}/comparison?with=${report.id}`, key });
  const link = await call('createReportLink', {
    method: 'POST',
    url: `${url}/links`,
    key,
    body: { expiresInHours: 72 },
  });
  await call('openReportLink', { method: 'GET', url: new URL(link.url).pathname });
  await call('listReportLinks', { method: 'GET', url: `${url}/links`, key });
  await call('revokeReportLink', { method: 'DELETE', url: `${url}/links/${link.id}`, key });
  await redactions(call, key, url);
}

async function redactions(call: Caller, key: string, url: string): Promise<void> {
  const withhold = [
    { pointer: '/answers/responses/conception.foreseeable-misuse/evidence', kind: 'confidential' },
    { pointer: '/answers/reviews', kind: 'people-at-risk' },
  ];
  const made = await call('publishRedaction', {
    method: 'POST',
    url: `${url}/redactions`,
    key,
    body: { withhold, reason: 'The notes name a clinic that has not agreed.' },
  });
  await call('listRedactions', { method: 'GET', url: `${url}/redactions`, key });
  for (const format of ['html', 'csv'])
    await call('readRedaction', { method: 'GET', url: `${url}/redactions/${made.id}?format=${format}`, key });
  await call('readSigningKeys', { method: 'GET', url: '/.well-known/jwks.json' });
}
