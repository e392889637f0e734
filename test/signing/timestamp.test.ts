import t from 'tap';
import { checkTimestamp } from '../../src/signing/timestamp-check.ts';
import { httpAuthority } from '../../src/signing/timestamp-request.ts';
import { verifyDocument } from '../../src/usecases/verify-document.ts';
import { makeAssessment, makePeople, makeReport } from '../support/people.ts';
import { openTestApp, realContent } from '../support/test-app.ts';
import { openAuthority } from '../support/timestamp-authority.ts';

const PATIENT = { patience: 20_000 };

t.test('a report is time-stamped by a real authority, and the stamp verifies offline', async (t) => {
  const { url, ca } = await openAuthority(t);
  const app = await openTestApp(t, { signing: { timestamps: httpAuthority(url, PATIENT) } });
  const { company: token } = await makePeople(app, 'Acme');
  const { id } = (await makeReport(app, token, await makeAssessment(app, token))).body;
  const document = (await app.expect(200, 'GET', `/v1/reports/${id}?format=signed`, { token })).body;
  const { keys } = (await app.expect(200, 'GET', '/.well-known/jwks.json')).body;
  const known = new Map<string, any>(keys.map((key: { kid: string }) => [key.kid, key]));
  const tools = { content: realContent(), engineVersion: app.deps.engineVersion };
  const verify = (changed: any, timestampCa: string | null) =>
    verifyDocument(changed, tools, { keys: known, timestampCa, history: null });
  const trusted = await verify(document, ca);
  t.same(trusted.differences, []);
  t.ok(trusted.notes.includes(`time-stamped at ${document.timestamp.at} by CN=Test TSA`));
  t.match(
    (await verify(document, null)).notes.join('\n'),
    'for whom nobody vouches here: give --timestamp-ca',
  );
  const other = await openAuthority(t);
  t.same((await verify(document, other.ca)).differences, [
    '/timestamp/token: none of the certificates given vouches for its own',
  ]);
  const moved = { ...document, timestamp: { ...document.timestamp, at: '2020-01-01T00:00:00.000Z' } };
  t.match((await verify(moved, ca)).differences, [/^\/timestamp\/at: it says 2020/]);
  const cut = { ...document, timestamp: { ...document.timestamp, token: document.timestamp.token.slice(4) } };
  t.same((await verify(cut, ca)).differences, ['/timestamp/token: it is not what was kept']);
  const token64 = Buffer.from(document.timestamp.token, 'base64');
  t.match(await checkTimestamp(token64, Buffer.from('other'), ca), { fault: 'it is over another signature' });
});

t.test(
  'an authority that is down, slow or wrong stops no report, and is left alone for a while',
  async (t) => {
    const reasons: string[] = [];
    const wrong = await openAuthority(t, (reply) => Buffer.concat([reply.subarray(0, 40), Buffer.alloc(20)]));
    const timestamps = httpAuthority(wrong.url, PATIENT);
    const app = await openTestApp(t, {
      signing: { timestamps, onNoTimestamp: ({ reason }) => void reasons.push(reason) },
    });
    const { company: token } = await makePeople(app, 'Acme');
    const assessmentId = await makeAssessment(app, token);
    for (let count = 0; count < 2; count += 1) {
      const { id } = (await makeReport(app, token, assessmentId)).body;
      const { timestamp } = (await app.expect(200, 'GET', `/v1/reports/${id}?format=signed`, { token })).body;
      t.equal(timestamp, undefined);
    }
    t.equal(reasons.length, 2);
    t.equal(reasons[1], 'the time-stamping authority failed a moment ago');
    await t.rejects(httpAuthority('http://127.0.0.1:9/').stamp(Buffer.alloc(64)));
  },
);
