import type { FastifyRequest } from 'fastify';
import t from 'tap';
import { makeAssessment, makePeople, makeReport } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

t.test('many expensive requests of one organisation: some wait, the rest is told to come back', async (t) => {
  const app = await openTestApp(t);
  const [acme, other] = [await makePeople(app, 'Acme'), await makePeople(app, 'Other')];
  const assessmentId = await makeAssessment(app, acme.company);
  const ofOther = await makeReport(app, other.company, await makeAssessment(app, other.company));
  const preview = () =>
    app.call('POST', `/v1/assessments/${assessmentId}/score/preview`, { token: acme.company, body: {} });
  const crowd = Array.from({ length: 40 }, preview);
  const page = app.call('GET', `/v1/reports/${ofOther.body.id}?format=html`, { token: other.company });
  const health = app.call('GET', '/healthz');
  const answers = await Promise.all(crowd);
  const refused = answers.filter(({ status }) => status === 503);
  const served = answers.filter(({ status }) => status === 200);
  t.ok(
    served.length >= 17,
    `one of two at once, beside the other organisation, and sixteen waiting: ${served.length}`,
  );
  t.ok(refused.length > 0);
  t.equal(served.length + refused.length, 40);
  t.match(refused[0]?.body, { code: 'HRBA_BUSY', status: 503 });
  t.equal(refused[0]?.headers['retry-after'], '2');
  t.equal((await page).status, 200, 'another organisation is served');
  t.equal((await health).status, 200);
  t.equal((await preview()).status, 200, 'afterwards there is room again');
});

t.test('an expensive request that fails gives its place back', async (t) => {
  const app = await openTestApp(t);
  const { company: token } = await makePeople(app, 'Acme');
  for (let round = 0; round < 30; round += 1)
    t.equal((await app.call('POST', '/v1/assessments/nowhere/reports', { token, body: {} })).status, 404);
  const assessmentId = await makeAssessment(app, token);
  t.equal(
    (await app.call('POST', `/v1/assessments/${assessmentId}/reports`, { token, body: {} })).status,
    201,
  );
});

t.test('one organisation has two exports under way; one that ends or is given up makes room', async (t) => {
  const { app } = await openTestApp(t);
  const of = (organisationId: string) => ({ caller: { organisationId } }) as unknown as FastifyRequest;
  async function* pieces() {
    yield 'a';
    yield 'b';
  }
  const [first, second] = [app.inPieces(of('a'), pieces()), app.inPieces(of('a'), pieces())];
  await first.next();
  await second.next();
  t.throws(() => app.inPieces(of('a'), pieces()), { code: 'HRBA_BUSY' });
  t.doesNotThrow(() => app.inPieces(of('b'), pieces()));
  await first.return(undefined);
  const third = app.inPieces(of('a'), pieces());
  const sent: string[] = [];
  for await (const piece of third) sent.push(piece);
  t.same(sent, ['a', 'b']);
  t.doesNotThrow(() => app.inPieces(of('a'), pieces()));
});
