import t from 'tap';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../../src/store/verify-chain.ts';
import { makeAudited } from '../support/auditing.ts';
import { failingStore } from '../support/failing-store.ts';
import { operationsOf } from '../support/operations.ts';
import { makeAssessment, makePeople } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

t.test(
  'every list that names something is logged, once a request, for each company and for no other',
  async (t) => {
    const app = await openTestApp(t);
    const { company, auditor, auditorId, token } = await makeAudited(app);
    const report = (await company.post('/reports', {})).body.id as string;
    const other = await makePeople(app, 'Beta');
    const theirs = await makeAssessment(app, other.company);
    const grants = `/v1/assessments/${theirs}/grants`;
    const read = (path: string, key = token) => app.expect(200, 'GET', path, { token: key });
    await read('/v1/assessments');
    await app.expect(201, 'POST', grants, { token: other.company, body: { organisationId: auditorId } });
    const { nextCursor } = (await read('/v1/assessments?limit=1')).body;
    await read(`/v1/assessments?limit=1&cursor=${nextCursor}`);
    await read('/v1/reports?limit=5');
    await read('/v1/report-overview?sort=-band');
    const table = await read('/v1/report-overview/table');
    t.match(table.text, report);
    await read(`/v1/report-overview/table?organisationId=${other.id}`);
    await read('/v1/reports?productId=none');
    await read('/v1/me');
    await read('/v1/reports', company.company);
    const logOf = async (id: string, key: string) =>
      (await read(`/v1/organisations/${id}/readings`, key)).body.items;
    const mine = await logOf(company.id, company.company);
    t.same(
      mine.map(({ operation, path, assessments }: any) => [operation, path, assessments]),
      [
        ['listAssessments', '/v1/assessments', [company.assessmentId]],
        ['listAssessments', '/v1/assessments?limit=1', [company.assessmentId]],
        ['listReports', '/v1/reports?limit=5', [company.assessmentId]],
        ['listReportOverviews', '/v1/report-overview?sort=-band', [company.assessmentId]],
        ['readReportTable', '/v1/report-overview/table', null],
      ],
      'neither what named nothing of it, nor what the company itself read; a cursor may hold an id of another company',
    );
    t.match(mine[0], {
      seq: 1,
      organisationId: auditorId,
      name: 'lead auditor',
      status: 200,
      digest: /^[0-9a-f]{64}$/,
    });
    t.match(await logOf(other.id, other.company), [{ operation: 'listAssessments', assessments: [theirs] }]);
    t.equal((await company.get('/readings')).body.items.length, 0, 'lists open none of them');
    const address = `/v1/organisations/${company.id}/readings`;
    t.equal((await app.call('GET', address, { token: other.company })).status, 404);
    t.equal((await auditor.get('')).status, 200);
    t.match(await verifyHistory(app.deps.store), { broken: null });
  },
);

t.test('every list of many that an auditor can ask for is logged', async (t) => {
  const { app } = await openTestApp(t);
  const open = new Set(['readMe', 'readOrganisation', 'readMetrics']);
  const unlogged = operationsOf(app)
    .filter(({ roles, path }) => roles.includes('auditor') && !/\{(assessmentId|reportId)\}/.test(path))
    .map(({ id }) => id)
    .filter((id) => !open.has(id));
  t.same(unlogged.sort(), ['listAssessments', 'listReportOverviews', 'listReports', 'readReportTable']);
});

t.test('a list that cannot be logged is not shown, and companies read their own all the same', async (t) => {
  const { store, fail } = failingStore(await openSqliteStore({ path: ':memory:' }));
  const app = await openTestApp(t, { store });
  const { company, token } = await makeAudited(app);
  fail('full');
  for (const list of ['/v1/assessments', '/v1/report-overview/table']) {
    const refused = await app.call('GET', list, { token });
    t.equal(refused.status, 507, list);
    t.notMatch(refused.text, /ClinicQueue|verdict/, list);
    t.equal((await app.call('GET', list, { token: company.company })).status, 200, list);
  }
});
