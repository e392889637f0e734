import t, { type Test } from 'tap';
import { REPORT_FORMATS } from '../../src/routes/report-formats.ts';
import { engagement, nobodyEngaged } from '../support/calls/people-rows.ts';
import { draftAfter } from '../support/next-version.ts';
import { makeKey, makeOrganisation, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

t.setTimeout(300_000);

/** Stands in every text of the log. */
const MARK = 'zz-told-in-confidence';
const TEXTS = ['proxy', 'how', 'language', 'access', 'givenBack', 'said', 'changed', 'whyNobody', 'route'];
/** A document and a workbook are packed: what they are drawn from is read as Markdown, and as JSON. */
const PACKED = ['pdf', 'summary-pdf', 'xlsx'];
const TEXT_FORMATS = Object.keys(REPORT_FORMATS).filter((name) => !PACKED.includes(name));

const marked = (body: Record<string, unknown>) => ({
  ...body,
  ...Object.fromEntries(TEXTS.map((name) => [name, `${MARK} ${name}`])),
});
const fullEngagement = () => ({
  ...marked(engagement()),
  evidence: [{ title: `${MARK} title`, shows: `${MARK} shows`, url: `https://example.org/${MARK}` }],
});

/** A log that was written, changed, in part withdrawn, moved along to another version, and refused. */
async function openLog(t: Test) {
  const app = await openTestApp(t);
  const writer = await makeWriter(app);
  const { post, put, remove, get, address, company, id: organisationId } = writer;
  const auditorId = await makeOrganisation(app, 'Rights Auditors', 'auditor');
  const { token: auditor } = await makeKey(app, auditorId, 'auditor');
  await post('/grants', { organisationId: auditorId });
  const first = (await post('/engagements', fullEngagement())).body.id;
  await put(`/engagements/${first}`, { ...fullEngagement(), people: 3 });
  const second = (await post('/engagements', marked(nobodyEngaged()))).body.id;
  await remove(`/engagements/${second}`);
  await post('/engagements', { ...fullEngagement(), on: '2999-01-01' });
  await post('/engagements', { ...fullEngagement(), means: MARK });
  const { version } = (await get()).body.checklist;
  await app.expect(201, 'POST', `${address}/migrations`, {
    token: company,
    body: { to: draftAfter(version) },
  });
  return { app, ...writer, organisationId, auditor, first, version };
}

t.test(
  'no text of the log is in an export, a history, a report of any format, the register, an edition, or the log of the service',
  async (t) => {
    const { app, as, company, reviewer, auditor, organisationId, address, version } = await openLog(t);
    const whole = await app.expect(200, 'GET', `/v1/organisations/${organisationId}/export`, {
      token: company,
    });
    t.notMatch(whole.text, MARK, 'the export');
    t.same(whole.body.assessments[0].engagement, { count: 1, included: false });
    const report = (await app.expect(201, 'POST', `${address}/reports`, { token: company, body: {} })).body
      .id;
    for (const token of [company, reviewer, auditor]) {
      const paths = [
        '',
        '/history?limit=100',
        '/register',
        '/items',
        '/responses',
        '/score?trace=true',
        '/first-look',
      ];
      for (const path of [...paths, '/editions', `/editions/${version}`]) {
        const answer = await as(token).get(path);
        t.equal(answer.status, 200, path);
        t.notMatch(answer.text, MARK, path);
      }
      for (const format of TEXT_FORMATS) {
        const read = await app.expect(200, 'GET', `/v1/reports/${report}?format=${format}`, { token });
        t.notMatch(read.text, MARK, format);
      }
    }
    t.notMatch(app.log.join('\n'), MARK, 'the log of the service');
  },
);

t.test('what was refused is not said again in the refusal', async (t) => {
  const { as, company } = await openLog(t);
  const { post } = as(company);
  for (const wrong of [
    { on: '2999-01-01' },
    { groups: [] },
    { means: MARK },
    { said: `${MARK} a@b.example` },
  ]) {
    const refused = await post('/engagements', { ...fullEngagement(), ...wrong });
    t.ok(refused.status === 400 || refused.status === 422);
    t.notMatch(refused.text, MARK, JSON.stringify(Object.keys(wrong)));
  }
});

t.test('whoever includes the log on purpose gets it: in the export, the history and a report', async (t) => {
  const { app, as, company, auditor, organisationId, address, first } = await openLog(t);
  const url = `/v1/organisations/${organisationId}/export?engagement=true`;
  const [exported] = (await app.expect(200, 'GET', url, { token: company })).body.assessments;
  t.same(exported.engagement, { count: 1, included: true });
  t.match(
    exported.entries.find(({ id }: any) => id === first),
    { kind: 'engagement', body: { said: `${MARK} said` } },
  );
  t.match(JSON.stringify(exported.history), MARK);
  t.match((await as(auditor).get('/history?limit=100&engagement=true')).text, MARK);
  t.match((await as(auditor).get('/engagements')).text, MARK, 'the log itself is read by who was granted');
  const body = { includeEngagement: true };
  const { id } = (await app.expect(201, 'POST', `${address}/reports`, { token: company, body })).body;
  const report = (await app.expect(200, 'GET', `/v1/reports/${id}`, { token: company })).body;
  t.match(report.register.engagement, { count: 1, included: [{ said: `${MARK} said` }] });
});

t.test('an event of the log that is left out shows that it is, and its link holds', async (t) => {
  const { as, auditor } = await openLog(t);
  const plain = (await as(auditor).get('/history?limit=100')).body.items;
  const whole = (await as(auditor).get('/history?limit=100&engagement=true')).body.items;
  const withheld = plain.filter((event: any) => event.withheld === 'engagement');
  t.equal(withheld.length, 4, 'written, changed, written, withdrawn');
  for (const event of withheld) t.match(event, { before: null, after: null, salt: null });
  const linkOf = ({ seq, id, at, type, payloadDigest, previous, digest }: any) => ({
    seq,
    id,
    at,
    type,
    payloadDigest,
    previous,
    digest,
  });
  t.same(plain.map(linkOf), whole.map(linkOf));
  t.same(
    whole.filter((event: any) => 'withheld' in event),
    [],
  );
  t.same(
    plain.filter((event: any) => event.withheld === undefined).every(({ salt }: any) => salt !== null),
    true,
  );
});
