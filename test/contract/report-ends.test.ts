import t from 'tap';
import { textOf } from '../support/page-text.ts';
import { answer, evidenced, LEVEL_ITEM, makeAssessment, makePeople, makeReport } from '../support/people.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

async function issuedReport(app: TestApp) {
  const { company: token } = await makePeople(app, 'Ends');
  const assessmentId = await makeAssessment(app, token);
  await answer(app, token, assessmentId, LEVEL_ITEM, evidenced());
  const report = (await makeReport(app, token, assessmentId)).body;
  const read = async (format: string, headers = {}) =>
    app.call('GET', `/v1/reports/${report.id}?format=${format}`, { token, headers });
  const declare = (major: boolean) =>
    app.expect(201, 'POST', `/v1/assessments/${assessmentId}/changes`, {
      token,
      body: { on: '2026-11-20', what: 'It is sold to a police force.', major },
    });
  return { read, declare, id: report.id as string, token };
}

t.test('a report says in every form for people that a major change was declared after it', async (t) => {
  const app = await openTestApp(t);
  const { read, declare, id, token } = await issuedReport(app);
  app.clock.advance(86_400_000);
  await declare(false);
  const issued = await read('json');
  const before = await read('html');
  const words =
    'This report says nothing about today any more: on 23 November 2026 the company declared a major change.';
  t.notMatch(textOf(before.text), words, 'not every change is a major one');
  t.match(textOf(before.text), 'This report expires on 22 November 2027, or earlier after a major change.');
  await declare(true);
  app.clock.advance(86_400_000);
  await declare(true);
  for (const format of ['html', 'md', 'summary']) t.match(textOf((await read(format)).text), words, format);
  t.notSame((await read('html')).headers['etag'], before.headers['etag'], 'whoever kept it asks again');
  t.equal((await read('json')).text, issued.text, 'and the report itself is as it was issued');
  const link = (await app.expect(201, 'POST', `/v1/reports/${id}/links`, { token, body: {} })).body;
  const { pathname } = new URL(link.url);
  t.match(textOf((await app.call('GET', pathname)).text), words, 'also by a link');
});

t.test('a change that was declared before a report was issued does not end it', async (t) => {
  const app = await openTestApp(t);
  const { company: token } = await makePeople(app, 'Before');
  const assessmentId = await makeAssessment(app, token);
  const body = { on: '2026-11-20', what: 'Sold.', major: true };
  await app.expect(201, 'POST', `/v1/assessments/${assessmentId}/changes`, { token, body });
  app.clock.advance(1000);
  const { id } = (await makeReport(app, token, assessmentId)).body;
  const page = await app.call('GET', `/v1/reports/${id}?format=html`, { token });
  t.match(textOf(page.text), 'This report expires on');
});

t.test('after twelve months it says that it expired, whatever is declared later', async (t) => {
  const app = await openTestApp(t);
  const { read, declare } = await issuedReport(app);
  const { headers } = await read('html');
  app.clock.advance(364 * 86_400_000);
  t.equal((await read('html', { 'if-none-match': headers['etag'] })).status, 304);
  app.clock.advance(86_400_000);
  const late = await read('html', { 'if-none-match': headers['etag'] });
  t.equal(late.status, 200, 'what was kept says too much');
  t.match(textOf(late.text), 'This report expired on 22 November 2027.');
  app.clock.advance(86_400_000);
  await declare(true);
  t.match(textOf((await read('html')).text), 'This report expired on 22 November 2027.', 'that came first');
});
