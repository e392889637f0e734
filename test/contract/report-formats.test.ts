import t from 'tap';
import { type Printer, PrintingFailed } from '../../src/printing/printer.ts';
import { type Workshop, WorkshopFailed } from '../../src/usecases/workshop.ts';
import { workshopHere } from '../../src/workshop/workshop-here.ts';
import { makeAssessment, makePeople, makeReport, makeWriter } from '../support/people.ts';
import { openTestApp, PUBLIC_URL } from '../support/test-app.ts';

t.setTimeout(110_000);

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

t.test('PDF, XLSX and Markdown come as files, in the language of their reader', async (t) => {
  const app = await openTestApp(t);
  const { company: token, assessmentId } = await makeWriter(app);
  const { id } = (await makeReport(app, token, assessmentId)).body;
  const read = (accept: string, lang = 'en') =>
    app.call('GET', `/v1/reports/${id}?lang=${lang}`, { token, headers: { accept } });
  for (const [accept, ending, starts] of [
    ['application/pdf', 'pdf', '%PDF-'],
    [SHEET, 'xlsx', 'PK'],
    ['text/markdown', 'md', 'Human rights due diligence report'],
  ] as const) {
    const answer = await read(accept);
    t.equal(answer.status, 200, ending);
    t.equal(answer.bytes.toString('latin1', 0, starts.length), starts);
    t.equal(answer.headers['content-type'], ending === 'md' ? `${accept}; charset=utf-8` : accept);
    t.equal(answer.headers['content-disposition'], `attachment; filename="report-1.${ending}"`);
    t.equal(answer.headers['cache-control'], 'private, no-cache');
    t.equal(answer.headers['x-content-type-options'], 'nosniff');
    t.equal(answer.headers['content-language'], 'en');
    const other = await read(accept, 'ko');
    t.equal(other.headers['content-language'], 'ko', ending);
    t.not(other.headers['etag'], answer.headers['etag'], ending);
    t.ok(Buffer.compare(other.bytes, answer.bytes) !== 0, ending);
  }
});

t.test('each of them names the address at which its report can be checked', async (t) => {
  const app = await openTestApp(t);
  const { company: token, assessmentId } = await makeWriter(app);
  const { id } = (await makeReport(app, token, assessmentId)).body;
  const text = await app.expect(200, 'GET', `/v1/reports/${id}?format=md`, { token });
  t.match(text.text, `<${PUBLIC_URL}/v1/reports/${id}>`);
  const pdf = await app.expect(200, 'GET', `/v1/reports/${id}?format=pdf`, { token });
  t.match(pdf.bytes.toString('latin1'), `(${PUBLIC_URL}/v1/reports/${id})`);
});

t.test('the tag moves with the number of reports that the first page names', async (t) => {
  const app = await openTestApp(t);
  const { company: token, assessmentId } = await makeWriter(app);
  const { id } = (await makeReport(app, token, assessmentId)).body;
  const tagOf = async () =>
    (await app.expect(200, 'GET', `/v1/reports/${id}?format=md`, { token })).headers['etag'];
  const before = await tagOf();
  await makeReport(app, token, assessmentId);
  t.not(await tagOf(), before);
});

t.test('a PDF that cannot be made is 503, says when to try again, and leaves the rest alone', async (t) => {
  const pdf: Printer = {
    print: async () => {
      throw new PrintingFailed('what sets pages has ended');
    },
    close: async () => undefined,
  };
  const app = await openTestApp(t, { pdf });
  const { company: token } = await makePeople(app, 'Acme');
  const { id } = (await makeReport(app, token, await makeAssessment(app, token))).body;
  const refused = await app.call('GET', `/v1/reports/${id}?format=pdf`, { token });
  t.match(refused.body, {
    status: 503,
    code: 'HRBA_UNAVAILABLE',
    detail: 'The PDF could not be made now. Read the report as HTML, or try again.',
  });
  t.equal(refused.headers['retry-after'], '5');
  t.equal((await app.call('GET', `/v1/reports/${id}?format=html`, { token })).status, 200);
  t.ok(
    app.log.some((line) => line.includes('what sets pages has ended')),
    'the log has the cause',
  );
});

t.test('what is read of a report while its PDF is set does not wait for it', async (t) => {
  let finish = (): void => undefined;
  const pdf: Printer = {
    print: () =>
      new Promise((resolve) => {
        finish = () => resolve(Buffer.from('%PDF-'));
      }),
    close: async () => undefined,
  };
  const app = await openTestApp(t, { pdf });
  const { company: token } = await makePeople(app, 'Acme');
  const { id } = (await makeReport(app, token, await makeAssessment(app, token))).body;
  const slow = app.call('GET', `/v1/reports/${id}?format=pdf`, { token });
  t.equal((await app.call('GET', `/v1/reports/${id}?format=html`, { token })).status, 200);
  finish();
  t.equal((await slow).status, 200);
});

t.test('a report that cannot be made now is 503, and nothing of it is recorded', async (t) => {
  const failed = async (): Promise<never> => {
    throw new WorkshopFailed('the thread ended');
  };
  const workshop: Workshop = { ...workshopHere(), freeze: failed };
  const app = await openTestApp(t, { workshop });
  const { company: token } = await makePeople(app, 'Acme');
  const assessmentId = await makeAssessment(app, token);
  const refused = await app.call('POST', `/v1/assessments/${assessmentId}/reports`, { token, body: {} });
  t.match(refused.body, { status: 503, code: 'HRBA_UNAVAILABLE', detail: /Nothing was recorded/ });
  t.equal(refused.headers['retry-after'], '5');
  t.ok(
    app.log.some((line) => line.includes('the thread ended')),
    'the log has the cause',
  );
  t.same((await app.expect(200, 'GET', '/v1/reports', { token })).body.items, []);
});

t.test('a report that cannot be drawn now is 503, and is read as JSON all the same', async (t) => {
  const failed = async (): Promise<never> => {
    throw new WorkshopFailed('the thread ended');
  };
  const app = await openTestApp(t, { workshop: { ...workshopHere(), draw: failed } });
  const { company: token } = await makePeople(app, 'Acme');
  const { id } = (await makeReport(app, token, await makeAssessment(app, token))).body;
  const refused = await app.call('GET', `/v1/reports/${id}?format=html`, { token });
  t.match(refused.body, { status: 503, code: 'HRBA_UNAVAILABLE', detail: /Read it as JSON/ });
  t.equal((await app.call('GET', `/v1/reports/${id}`, { token })).status, 200);
});
