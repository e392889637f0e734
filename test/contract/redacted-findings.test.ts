import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { redactedCopy, type Withheld } from '../../src/sealing/redacted-copy.ts';
import { reportDigest } from '../../src/sealing/sealed-form.ts';
import { sealingFaults } from '../../src/usecases/verify-sealing.ts';
import { makeAudited, NEW_PIECE } from '../support/auditing.ts';
import { LEVEL_ITEM, makeReport, OTHER_ITEM } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

/** A report with a final finding on one answer, a contest that was upheld, and a mark by the auditor. */
async function openWorld(t: Parameters<typeof openTestApp>[0]) {
  const app = await openTestApp(t);
  const { company, auditor, open, find } = await makeAudited(app);
  const { id } = (await find(await open(), { verdict: 'override', level: 0, evidence: [NEW_PIECE] })).body;
  await company.post(`/findings/${id}/reply`, { accepted: true, words: 'So it is.' });
  const { pieces } = (await company.get(`/responses/${OTHER_ITEM}`)).body;
  const mark = { item: OTHER_ITEM, piece: pieces[0].digest, mark: 'does-not-show', because: 'It is empty.' };
  t.equal((await auditor.post('/evidence-marks', mark)).status, 201);
  const token = company.company;
  const reportId = (await makeReport(app, token, company.assessmentId)).body.id;
  const url = `/v1/reports/${reportId}`;
  const report: Report = (await app.expect(200, 'GET', url, { token })).body;
  const publish = (withhold: object[]) =>
    app.call('POST', `${url}/redactions`, { token, body: { withhold, reason: 'why' } });
  return { report, publish };
}

const FINDING = '/register/findings/0';
const OF_AUDITORS = [
  `${FINDING}/because`,
  `${FINDING}/author/name`,
  `${FINDING}/evidence/0/title`,
  '/register/audits/0/auditors/0/competence',
  '/register/audits/0/sample',
  '/register/evidenceMarks/0/because',
  `/answers/reviews/${LEVEL_ITEM}/note`,
  '/answers/reviews',
];

t.test('what an auditor said is not the company’s to call confidential', async (t) => {
  const { publish } = await openWorld(t);
  const refused = await publish(OF_AUDITORS.map((pointer) => ({ pointer, kind: 'confidential' })));
  t.match(refused, { status: 422, body: { code: 'HRBA_NOT_ALLOWED' } });
  const asked = OF_AUDITORS.map((_, index) => index);
  // The last holds no text that is not named by itself.
  t.same(
    refused.body.errors.map(({ pointer, code }: any) => `${pointer} ${code}`),
    asked.slice(0, -1).map((index) => `/withhold/${index}/kind ASSESSORS_WORDS`),
  );
  const whole = await publish([{ pointer: '/answers/reviews', kind: 'confidential' }]);
  t.match(whole.body.errors, [{ pointer: '/withhold/0/kind', code: 'ASSESSORS_WORDS' }], 'nor what holds it');
  t.match(await publish([{ pointer: '', kind: 'confidential' }]), { status: 422 }, 'nor the whole report');
});

t.test('it may be withheld for people at risk, and what the company replied for either reason', async (t) => {
  const { publish } = await openWorld(t);
  const atRisk = OF_AUDITORS.map((pointer) => ({ pointer, kind: 'people-at-risk' }));
  t.match(await publish(atRisk), { status: 201 });
  t.match(await publish([{ pointer: `${FINDING}/reply/words`, kind: 'confidential' }]), { status: 201 });
  const nearer = [
    { pointer: '/answers', kind: 'confidential' },
    { pointer: '/answers/reviews', kind: 'people-at-risk' },
  ];
  t.match(await publish(nearer), { status: 201 }, 'the nearer pointer decides');
});

t.test('a copy that was published before the rule still verifies', async (t) => {
  const { report } = await openWorld(t);
  const withheld: Withheld[] = [{ pointer: `${FINDING}/because`, kind: 'confidential' }];
  const copy = redactedCopy(report, withheld);
  t.same(sealingFaults(copy), []);
  t.equal(reportDigest(copy), report.digest);
});
