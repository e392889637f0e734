import t from 'tap';
import {
  answer,
  evidenced,
  makeAssessment,
  makeKey,
  makeOrganisation,
  makePeople,
  makeReport,
} from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

t.test('two reports of a product are compared, the earlier first whichever is asked about', async (t) => {
  const app = await openTestApp(t);
  const { company } = await makePeople(app, 'Acme');
  const assessmentId = await makeAssessment(app, company);
  const first = (await makeReport(app, company, assessmentId)).body;
  await answer(app, company, assessmentId, 'conception.red-lines', evidenced());
  const second = (await makeReport(app, company, assessmentId)).body;
  const url = `/v1/reports/${second.id}/comparison?with=${first.id}`;
  const { body } = await app.expect(200, 'GET', url, { token: company });
  t.match(body, { before: { number: 1, id: first.id }, after: { number: 2, id: second.id } });
  t.match(body.items, [
    {
      item: 'conception.red-lines',
      causes: ['answers', 'evidence'],
      before: { state: 'unanswered', assurance: 'A0' },
      after: { state: 'level', level: 3, assurance: 'A1' },
    },
  ]);
  const turned = await app.expect(200, 'GET', `/v1/reports/${first.id}/comparison?with=${second.id}`, {
    token: company,
  });
  t.same(turned.body, body);
});

t.test('reports of two products, of others, and none at all are not compared', async (t) => {
  const app = await openTestApp(t);
  const { company, id } = await makePeople(app, 'Acme');
  const own = (await makeReport(app, company, await makeAssessment(app, company))).body.id;
  const other = await makeAssessment(app, company, { product: { name: 'Another' } });
  const ofOther = (await makeReport(app, company, other)).body.id;
  const stranger = await makePeople(app, 'Stranger');
  const foreign = (await makeReport(app, stranger.company, await makeAssessment(app, stranger.company))).body
    .id;
  const get = (report: string, query: string) =>
    app.call('GET', `/v1/reports/${report}/comparison${query}`, { token: company });
  t.match((await get(own, `?with=${ofOther}`)).body, { status: 422, errors: [{ code: 'OTHER_PRODUCT' }] });
  t.equal((await get(own, `?with=${foreign}`)).status, 404);
  t.equal((await get(foreign, `?with=${own}`)).status, 404);
  t.match((await get(own, '')).body, { status: 400, errors: [{ pointer: 'with' }] });
  const auditors = await makeOrganisation(app, 'Auditors', 'auditor');
  const { token } = await makeKey(app, auditors, 'auditor');
  t.equal((await app.call('GET', `/v1/reports/${own}/comparison?with=${own}`, { token })).status, 404);
  t.ok(id);
});
