import t, { type Test } from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { openFolder } from '../cli/fixtures/program.ts';
import { auditInput, findingInput } from '../support/calls/assurance-rows.ts';
import { keepFile } from '../support/calls/evidence-rows.ts';
import { answerFirstStage } from '../support/calls/gate-rows.ts';
import { inPlace, standingHarm } from '../support/calls/impact-rows.ts';
import { engagement } from '../support/calls/people-rows.ts';
import { LEVEL_ITEM, makeAssessment, makeKey, makeOrganisation, makePeople } from '../support/people.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

interface Story {
  app: TestApp;
  company: string;
  reviewer: string;
  auditor: string;
  auditorId: string;
  address: string;
  assessmentId: string;
}

async function begin(t: Test): Promise<Story> {
  const app = await openTestApp(t);
  const people = await makePeople(app, 'Clinic');
  const auditorId = await makeOrganisation(app, 'Rights Auditors', 'auditor');
  const { token: auditor } = await makeKey(app, auditorId, 'auditor');
  const assessmentId = await makeAssessment(app, people.company);
  return { ...people, app, auditor, auditorId, assessmentId, address: `/v1/assessments/${assessmentId}` };
}

/** The company answers, keeps a file, writes down what happened to people; a second person reads one answer. */
async function fillIn({ app, company, reviewer, address, assessmentId }: Story): Promise<string> {
  await answerFirstStage(app, company, assessmentId, { mark: 'Clinic' });
  const sha256 = await keepFile(app, { company, assessmentId }, 'minutes of the session on red lines');
  const evidence = [
    { title: 'Minutes', shows: 'what was decided', sha256, madeBy: 'lead', madeOn: '2026-05-12' },
  ];
  const response = { state: 'level', level: 4, justification: 'Clinic: the lead, since May', evidence };
  await app.expect(200, 'PUT', `${address}/responses/${LEVEL_ITEM}`, { token: company, body: response });
  const review = { verdict: 'confirmed', note: 'I read the minutes.' };
  await app.expect(200, 'PUT', `${address}/responses/${LEVEL_ITEM}/review`, {
    token: reviewer,
    body: review,
  });
  const harm = { ...standingHarm('Clinic'), stage: 'conception' };
  const impact = await app.expect(201, 'POST', `${address}/impacts`, { token: company, body: harm });
  return impact.body.id;
}

/** Each reason that the gate named is cleared: a tested mitigation, a talk with people affected, a sign-off. */
async function clear({ app, company: token, address }: Story, impactId: string): Promise<void> {
  const harm = { ...standingHarm('Clinic'), stage: 'conception', mitigations: [inPlace()] };
  await app.expect(200, 'PUT', `${address}/impacts/${impactId}`, { token, body: harm });
  const talk = { ...engagement('Clinic'), impacts: [impactId] };
  await app.expect(201, 'POST', `${address}/engagements`, { token, body: talk });
  const role = { role: 'managing director', words: 'I stand behind it.' };
  await app.call('POST', `${address}/impacts/${impactId}/sign-off`, { token, body: role });
}

/** An auditor samples, finds less than the company says; the company replies; the auditor keeps to it. */
async function audit({ app, company, auditor, auditorId, address }: Story): Promise<void> {
  const grant = { organisationId: auditorId };
  await app.expect(201, 'POST', `${address}/grants`, { token: company, body: grant });
  const { id } = (await app.expect(201, 'POST', `${address}/audits`, { token: auditor, body: auditInput() }))
    .body;
  const add = [{ subject: { kind: 'item', id: LEVEL_ITEM }, because: 'it decides what is built' }];
  await app.expect(200, 'POST', `${address}/audits/${id}/sample`, { token: auditor, body: { size: 3, add } });
  const found = findingInput(id, 'Clinic', { verdict: 'override', level: 2 });
  const finding = await app.expect(201, 'POST', `${address}/findings`, { token: auditor, body: found });
  const one = `${address}/findings/${finding.body.id}`;
  const reply = { accepted: false, words: 'The minutes of June show more.' };
  await app.expect(200, 'POST', `${one}/reply`, { token: company, body: reply });
  const before = (await app.expect(200, 'GET', `${address}/score?trace=true`, { token: company })).body;
  const assurance = (score: any) =>
    score.trace.find(({ id: node }: any) => node === `response/${LEVEL_ITEM}`).value;
  if (assurance(before).assurance !== 'A2') throw new Error('a finding counted before it was final');
  const decision = { outcome: 'upheld', words: 'They show a plan, not a practice.' };
  await app.expect(200, 'POST', `${one}/decision`, { token: auditor, body: decision });
  const after = (await app.expect(200, 'GET', `${address}/score?trace=true`, { token: company })).body;
  if (assurance(after).override !== '2') throw new Error('the final finding does not count');
  await app.expect(200, 'POST', `${address}/audits/${id}/end`, { token: auditor });
}

t.test(
  'a company, its second reader and an auditor bring one assessment from a blocked gate to a published report',
  async (t) => {
    const story = await begin(t);
    const { app, company: token, auditor, address } = story;
    const gate = async () => (await app.expect(200, 'GET', `${address}/gates/conception`, { token })).body;
    const issue = async () => (await app.expect(201, 'POST', `${address}/reports`, { token, body: {} })).body;

    const impactId = await fillIn(story);
    t.equal((await app.expect(200, 'GET', `${address}/score`, { token })).body.verdict, 'HARM_OPEN');
    const blocked = await gate();
    t.equal(blocked.result, 'BLOCKED');
    t.ok(
      blocked.reasons.some(({ subject }: any) => subject === impactId),
      'the gate names the harm',
    );
    const pass = { role: 'product lead' };
    const refused = await app.call('POST', `${address}/gates/conception/passes`, { token, body: pass });
    t.ok([409, 422].includes(refused.status), 'and nobody passes it');
    await clear(story, impactId);
    t.match(await gate(), { result: 'PASS', reasons: [] });
    await app.expect(201, 'POST', `${address}/gates/conception/passes`, { token, body: pass });
    const first = await issue();

    await audit(story);
    const second = await issue();
    const url = `/v1/reports/${second.id}`;
    const report = (await app.expect(200, 'GET', url, { token: auditor })).body;
    t.match(report.register.audits, [{ state: 'ended', checked: 1 }]);
    t.match(report.register.gatePasses, [{ stage: 'conception' }]);
    t.equal(report.register.engagement.included, null, 'the log of talks is only counted');

    const compared = (await app.expect(200, 'GET', `${url}/comparison?with=${first.id}`, { token: auditor }))
      .body;
    t.match(compared.items, [{ item: LEVEL_ITEM, causes: ['finding'], after: { assurance: 'A3' } }]);

    await verifyAndPublish(t, story, url);
  },
);

/** On another machine: the signed report verifies, and so does the copy that is published without a text. */
async function verifyAndPublish(t: Test, { app, company: token }: Story, url: string): Promise<void> {
  const folder = openFolder(t);
  folder.write('keys.json', (await app.expect(200, 'GET', '/.well-known/jwks.json')).text);
  folder.write('signed.json', (await app.expect(200, 'GET', `${url}?format=signed`, { token })).text);
  const good = await folder.run(['verify', 'signed.json', '--keys', 'keys.json']);
  t.match(good, { code: EXIT.done, stdout: /proves the text is unaltered, not that it is right/ });
  const withhold = [{ pointer: '/register/impacts/0/description', kind: 'people-at-risk' }];
  const body = { withhold, reason: 'one ward can be recognised' };
  const { id } = (await app.expect(201, 'POST', `${url}/redactions`, { token, body })).body;
  const copy = await app.expect(200, 'GET', `${url}/redactions/${id}?format=signed`, { token });
  t.notMatch(copy.text, /waits at the end of the queue/);
  folder.write('published.json', copy.text);
  t.match(await folder.run(['verify', 'published.json', '--keys', 'keys.json']), { code: EXIT.done });
  const link = { redactionId: id, expiresInHours: 24 };
  const opened = (await app.expect(201, 'POST', `${url}/links`, { token, body: link })).body;
  const page = await app.expect(200, 'GET', new URL(opened.url).pathname);
  t.notMatch(page.text, /waits at the end of the queue/);
  t.match(page.text, /Clinic/);
}
