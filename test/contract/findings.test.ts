import t from 'tap';
import { DAY, makeAudited, NEW_PIECE } from '../support/auditing.ts';
import { subjectOf } from '../support/calls/assurance-rows.ts';
import { evidenced, LEVEL_ITEM, makeKey, makeOrganisation, OTHER_ITEM } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const NOT_NOW = { accepted: false, words: 'The annex was not read.' };

t.test('a finding counts after 20 days without a reply, for the item examined and no other', async (t) => {
  const app = await openTestApp(t);
  const { company, open, find, assuranceOf, traced } = await makeAudited(app);
  const made = await find(await open());
  t.match(made, { status: 201, body: { state: 'awaiting-reply', finalOn: null, replyUntil: '2026-12-12' } });
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A1', 'it does not count yet');
  app.clock.advance(20 * DAY);
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A1', 'the last day to reply');
  app.clock.advance(DAY);
  t.same(await assuranceOf(LEVEL_ITEM), { level: 'A3', because: 'an outside assessor examined it' });
  t.equal((await assuranceOf(OTHER_ITEM)).level, 'A1', 'never spread from a sample');
  t.match(await traced(LEVEL_ITEM), {
    value: { assurance: 'A3' },
    because: 'an outside assessor examined it',
  });
  t.match(await traced(OTHER_ITEM), { value: { assurance: 'A1' } });
  t.match((await company.get(`/findings/${made.body.id}`)).body, { state: 'final', finalOn: '2026-12-13' });
});

t.test('accepting makes it final at once, and there is one reply', async (t) => {
  const { company, open, find, assuranceOf } = await makeAudited(await openTestApp(t));
  const { id } = (await find(await open())).body;
  const reply = { accepted: true, words: 'So it is.' };
  const both = await Promise.all([1, 2].map(() => company.post(`/findings/${id}/reply`, reply)));
  t.same(both.map(({ status }) => status).sort(), [200, 422], 'whoever asks at the same time');
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A3');
  t.match((await company.get(`/findings/${id}`)).body, {
    state: 'final',
    author: { role: 'auditor', name: 'lead auditor' },
    reply: { by: { role: 'company', name: 'Acme founder' } },
  });
});

t.test('a reply waits for the auditor, who changes the level; nothing counts until then', async (t) => {
  const { company, auditor, open, find, assuranceOf, traced } = await makeAudited(await openTestApp(t));
  const made = await find(await open(), { verdict: 'override', level: 1 });
  const one = `/findings/${made.body.id}`;
  t.match(await auditor.post(`${one}/decision`, { outcome: 'upheld', words: 'so' }), {
    status: 422,
    body: { errors: [{ code: 'NO_DECISION_NOW' }] },
  });
  t.match((await company.post(`${one}/reply`, NOT_NOW)).body, {
    state: 'awaiting-decision',
    decideUntil: '2026-12-12',
  });
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A1');
  t.equal((await traced(LEVEL_ITEM)).value.override, null);
  const refused = await auditor.post(`${one}/decision`, { outcome: 'changed', words: 'more' });
  t.match(refused.body, { status: 422, errors: [{ pointer: '/level', code: 'LEVEL_NEEDED' }] });
  const decided = await auditor.post(`${one}/decision`, {
    outcome: 'changed',
    level: 2,
    words: 'We read it.',
  });
  t.match(decided.body, {
    state: 'final',
    finalOn: '2026-11-22',
    decision: { outcome: 'changed', level: 2 },
  });
  t.match(await traced(LEVEL_ITEM), {
    value: { override: '2', assurance: 'A3' },
    because: 'an outside assessor put a level of its own in the place of the claim',
  });
  t.match((await auditor.post(`${one}/decision`, { outcome: 'upheld', words: 'so' })).body, { status: 422 });
});

t.test(
  'a reply that is never decided on keeps a finding from counting for 20 days, and no longer',
  async (t) => {
    const app = await openTestApp(t);
    const { company, grantId, open, find, assuranceOf } = await makeAudited(app);
    const { id } = (await find(await open(), { verdict: 'disputed' })).body;
    app.clock.advance(5 * DAY);
    await company.post(`/findings/${id}/reply`, NOT_NOW);
    await company.remove(`/grants/${grantId}`);
    app.clock.advance(20 * DAY);
    t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A1');
    app.clock.advance(DAY);
    t.same(await assuranceOf(LEVEL_ITEM), { level: 'A0', because: 'an outside assessor disputes it' });
    t.match((await company.get(`/findings/${id}`)).body, { state: 'final', finalOn: '2026-12-18' });
  },
);

t.test('a later edit supersedes a finding, and a report prints it all the same', async (t) => {
  const { app, company, auditor, open, find, assuranceOf } = await makeAudited(await openTestApp(t));
  const audit = await open();
  const edited = (await find(audit, { verdict: 'disputed' })).body.id;
  const taken = (await find(audit, { subject: subjectOf(OTHER_ITEM) })).body.id;
  await company.post(`/findings/${edited}/reply`, { accepted: true, words: 'Yes.' });
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A0');
  await company.put(`/responses/${LEVEL_ITEM}`, evidenced('mended'));
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A1');
  t.match(await auditor.post(`/findings/${taken}/decision`, { outcome: 'withdrawn', words: 'Our slip.' }), {
    status: 200,
  });
  const report = await company.post('/reports', {});
  const token = company.company;
  const { register } = (await app.expect(200, 'GET', `/v1/reports/${report.body.id}`, { token })).body;
  t.match(
    register.findings.map(({ id, state }: any) => ({ id, state })),
    [
      { id: edited, state: 'superseded' },
      { id: taken, state: 'withdrawn' },
    ],
  );
  t.equal(register.findings[0].author.name, 'auditor', 'roles only, unless names are asked for');
  t.equal(register.findings[0].reply.by.name, 'company');
  t.match(register.audits, [{ checked: 1, changedSince: 1, state: 'open' }]);
  t.match(await company.post(`/findings/${taken}/reply`, NOT_NOW), { status: 422 });
  t.equal((await find(audit)).status, 201, 'what was edited is examined anew');
});

t.test('a level above the claim needs evidence that the response does not have', async (t) => {
  const { open, find } = await makeAudited(await openTestApp(t));
  const audit = await open();
  const up = (evidence: object[]) => find(audit, { verdict: 'override', level: 4, evidence });
  const { madeOn: _on, ...undated } = NEW_PIECE;
  const known = { ...NEW_PIECE, url: evidenced('Acme').evidence[0]?.url };
  for (const evidence of [[], [undated], [known], evidenced('Acme').evidence]) {
    t.match((await up(evidence)).body, {
      status: 422,
      errors: [{ pointer: '/evidence', code: 'NEW_EVIDENCE_NEEDED' }],
    });
  }
  t.match(await up([NEW_PIECE]), { status: 201, body: { upward: true } });
});

t.test('people affected corroborate: three of them, or one mandated organisation, make A4', async (t) => {
  const { company, open, find, assuranceOf } = await makeAudited(await openTestApp(t));
  const audit = await open();
  const told = {
    people: 2,
    organisation: '',
    how: 'Interviews, by us, at the clinic door',
    on: '2026-11-20',
  };
  const corroborated = (change: object) => find(audit, { corroboration: { ...told, ...change } });
  t.match((await corroborated({})).body.errors, [{ code: 'TOO_FEW_PEOPLE' }]);
  t.match((await corroborated({ organisation: '  ' })).body.errors, [{ code: 'TOO_FEW_PEOPLE' }]);
  t.match((await corroborated({ people: 3, on: '2026-11-23' })).body.errors, [{ code: 'DAY_IN_FUTURE' }]);
  const disputed = { verdict: 'disputed', corroboration: { ...told, people: 3 } };
  t.match((await find(audit, disputed)).body.errors, [{ code: 'NOTHING_TO_CORROBORATE' }]);
  const { id } = (await corroborated({ people: 0, organisation: 'Patients of the district' })).body;
  await company.post(`/findings/${id}/reply`, { accepted: true, words: 'Yes.' });
  t.match(await assuranceOf(LEVEL_ITEM), { level: 'A4', because: /people affected confirmed/ });
});

t.test('a verdict fits what the response says, and what is examined is in the sample', async (t) => {
  const { company, auditor, open, find } = await makeAudited(await openTestApp(t), {
    profile: { childrenReachable: false },
  });
  const audit = await open();
  const code = async (more: object) => (await find(audit, more)).body.errors?.[0]?.code;
  t.equal(await code({ verdict: 'na-accepted' }), 'VERDICT_DOES_NOT_FIT');
  t.equal(await code({ level: 2 }), 'LEVEL_NOT_ASKED');
  t.equal(await code({ subject: subjectOf('design.engagement') }), 'NOT_IN_SAMPLE');
  t.equal(await code({ subject: { kind: 'fact', id: 'childrenReachable' } }), 'NOT_IN_SAMPLE');
  const fact = { kind: 'fact', id: 'childrenReachable' };
  const add = [fact, subjectOf('design.engagement')].map((subject) => ({ subject, because: 'asked for' }));
  t.equal((await auditor.post(`/audits/${audit}/sample`, { add })).status, 200);
  t.equal(await code({ subject: subjectOf('design.engagement') }), 'NOT_ANSWERED');
  t.equal(await code({ subject: fact, verdict: 'override', level: 1 }), 'VERDICT_DOES_NOT_FIT');
  const stated = await find(audit, { subject: fact, verdict: 'disputed' });
  t.match(stated, { status: 201, body: { subjectRevision: 0 } });
  t.equal(await code({ subject: fact, verdict: 'disputed' }), 'FOUND_ALREADY');
  await company.patch('', { profile: { childrenReachable: true } });
  t.match((await company.get(`/findings/${stated.body.id}`)).body, { state: 'superseded' });
});

t.test('another auditor reads an audit and its findings, and writes none of them', async (t) => {
  const app = await openTestApp(t);
  const { company, open, find } = await makeAudited(app);
  const audit = await open();
  const { id } = (await find(audit)).body;
  const otherId = await makeOrganisation(app, 'Other Auditors', 'auditor');
  const other = company.as((await makeKey(app, otherId, 'auditor')).token);
  t.equal((await other.get(`/audits/${audit}`)).status, 404, 'without a grant');
  await company.post('/grants', { organisationId: otherId });
  t.equal((await other.get(`/audits/${audit}`)).status, 200);
  const decision = { outcome: 'withdrawn', words: 'It is wrong.' };
  for (const refused of [
    await other.post(`/audits/${audit}/sample`, {}),
    await other.post(`/audits/${audit}/end`, undefined),
    await other.post('/findings', { audit, subject: subjectOf(), verdict: 'confirmed', because: 'x' }),
    await other.post(`/findings/${id}/decision`, decision),
  ]) {
    t.match(refused.body, { status: 403, code: 'HRBA_FORBIDDEN' });
  }
});

t.test('of two auditors who differ on one revision the less favourable counts', async (t) => {
  const app = await openTestApp(t);
  const { company, open, find, traced } = await makeAudited(app);
  const accept = { accepted: true, words: 'Yes.' };
  const low = (await find(await open(), { verdict: 'override', level: 1 })).body.id;
  const otherId = await makeOrganisation(app, 'Friendly Auditors', 'auditor');
  const other = company.as((await makeKey(app, otherId, 'auditor')).token);
  await company.post('/grants', { organisationId: otherId });
  const { id: audit } = (
    await other.post('/audits', {
      auditors: [{ role: 'one', competence: 'some' }],
      paidBy: 'us',
      ties: 'none',
    })
  ).body;
  await other.post(`/audits/${audit}/sample`, { add: [{ subject: subjectOf(), because: 'asked' }] });
  const stated = { audit, subject: subjectOf(), verdict: 'confirmed', because: 'fine' };
  const high = (await other.post('/findings', stated)).body.id;
  await company.post(`/findings/${high}/reply`, accept);
  t.match(await traced(LEVEL_ITEM), { value: { override: null, assurance: 'A3' } });
  await company.post(`/findings/${low}/reply`, accept);
  t.match(await traced(LEVEL_ITEM), { value: { override: '1' } });
});
