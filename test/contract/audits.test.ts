import t from 'tap';
import { DAY, makeAudited } from '../support/auditing.ts';
import { auditInput, markInput, pieceOf, subjectOf } from '../support/calls/assurance-rows.ts';
import { evidenced, LEVEL_ITEM, makeKey, OTHER_ITEM } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

t.test('an organisation has one open audit, whoever asks at the same time', async (t) => {
  const { auditor } = await makeAudited(await openTestApp(t));
  const asked = await Promise.all([1, 2, 3].map(() => auditor.post('/audits', auditInput())));
  t.same(asked.map(({ status }) => status).sort(), [201, 422, 422]);
  const [made] = (await auditor.get('/audits')).body.items;
  t.match(made, { state: 'open', organisation: { name: 'Rights Auditors' }, paidBy: auditInput().paidBy });
  t.equal((await auditor.post(`/audits/${made.id}/end`, undefined)).status, 200);
  t.match(await auditor.post(`/audits/${made.id}/end`, undefined), { status: 422 });
  t.equal((await auditor.post('/audits', auditInput())).status, 201);
});

t.test('a sample is recorded before it is examined, can be extended, and never shrinks', async (t) => {
  const { auditor } = await makeAudited(await openTestApp(t), {
    profile: { childrenReachable: false, organisationSize: 'under-50' },
  });
  const { id } = (await auditor.post('/audits', auditInput())).body;
  const sample = async (body: object) => (await auditor.post(`/audits/${id}/sample`, body)).body.sample;
  const first = await sample({ size: 2 });
  t.equal(first.chosen.length, 2);
  t.same(new Set(first.chosen.map(({ subject }: any) => subject.kind)), new Set(['item', 'fact']));
  t.match(first.chosen, [{ by: 'service', because: /./ }]);
  t.same(await sample({ size: 1 }), first, 'never shrunk');
  t.same(await sample({}), first, 'nothing asked, nothing changed');
  const add = [{ subject: subjectOf(OTHER_ITEM), because: 'a patient wrote to us' }];
  const more = await sample({ size: 3, add });
  t.same(more.chosen.slice(0, 2), first.chosen);
  t.ok(more.chosen.length >= 3 && more.of >= more.chosen.length);
  t.same(await sample({ size: 3, add }), more, 'the same again changes nothing');
  const unknown = [{ subject: { kind: 'fact', id: 'childrenReachabel' }, because: 'x' }];
  t.match(await auditor.post(`/audits/${id}/sample`, { add: unknown }), {
    status: 422,
    body: { errors: [{ pointer: '/add/0/subject/id', detail: /childrenReachable/ }] },
  });
});

t.test('without a word the service proposes five or a third', async (t) => {
  const { auditor } = await makeAudited(await openTestApp(t));
  const { id } = (await auditor.post('/audits', auditInput())).body;
  const { sample } = (await auditor.post(`/audits/${id}/sample`, undefined)).body;
  t.equal(sample.chosen.length, 2, 'there are two answers to choose from');
  t.equal(sample.of, 2);
});

t.test('access that ends before the audit does is in every later report', async (t) => {
  const app = await openTestApp(t);
  const { company, auditor, auditorId, grantId, open, token } = await makeAudited(app);
  const id = await open();
  await company.remove(`/grants/${grantId}`);
  const [audit] = (await company.get('/audits')).body.items;
  t.match(audit, { id, state: 'withdrawn', withdrawnAt: app.clock.now().toISOString() });
  app.clock.advance(DAY);
  await company.post('/grants', { organisationId: auditorId });
  t.match(await auditor.post(`/audits/${id}/sample`, {}), {
    status: 422,
    body: { errors: [{ code: 'AUDIT_NOT_OPEN' }] },
  });
  const report = await company.post('/reports', {});
  const read = await app.expect(200, 'GET', `/v1/reports/${report.body.id}`, { token });
  t.match(read.body.register.audits, [{ id, state: 'withdrawn' }]);
  t.equal((await auditor.post('/audits', auditInput())).status, 201, 'a new one may be opened');
});

t.test('what ended first stays ended', async (t) => {
  const app = await openTestApp(t);
  const { company, auditor, grantId, open } = await makeAudited(app);
  const id = await open();
  await auditor.post(`/audits/${id}/end`, undefined);
  app.clock.advance(1000);
  await company.remove(`/grants/${grantId}`);
  t.match((await company.get('/audits')).body.items, [{ id, state: 'ended', withdrawnAt: null }]);
});

t.test(
  'a grant ends at its moment: 404, empty lists, and the open audit is withdrawn by that time',
  async (t) => {
    const app = await openTestApp(t);
    const { company, auditor, auditorId, token, open } = await makeAudited(app);
    const report = `/v1/reports/${(await company.post('/reports', {})).body.id}`;
    const id = await open();
    const expiresAt = new Date(app.clock.now().getTime() + DAY).toISOString();
    const renewed = await company.post('/grants', { organisationId: auditorId, expiresAt });
    t.match(renewed, { status: 201, body: { expiresAt, withdrawnAt: null } });
    t.equal((await auditor.get(`/audits/${id}`)).body.state, 'open', 'the new grant follows without a gap');
    app.clock.advance(DAY - 1);
    t.equal((await app.call('GET', report, { token })).status, 200);
    for (const list of ['/v1/assessments', '/v1/reports'])
      t.equal((await app.expect(200, 'GET', list, { token })).body.items.length, 1);
    app.clock.advance(1);
    t.equal((await auditor.get('')).status, 404);
    t.equal((await app.call('GET', report, { token })).status, 404);
    for (const list of ['/v1/assessments', '/v1/reports', `/v1/reports?assessmentId=${company.assessmentId}`])
      t.same((await app.expect(200, 'GET', list, { token })).body.items, [], list);
    t.match((await company.get('/audits')).body.items, [{ id, state: 'withdrawn', withdrawnAt: expiresAt }]);
    const grants = (await company.get('/grants')).body.items;
    t.match(
      grants,
      [{ expiresAt, withdrawnAt: null }, { expiresAt: null }],
      'what is over was not withdrawn',
    );
    t.equal((await company.post('/grants', { organisationId: auditorId })).status, 201);
    t.equal((await app.call('GET', report, { token })).status, 200, 'granted again, reports and all');
    t.equal((await app.expect(200, 'GET', '/v1/reports', { token })).body.items.length, 1);
  },
);

t.test('a grant that would be over at once is refused, and the same again is the same', async (t) => {
  const app = await openTestApp(t);
  const { company, auditorId, grantId } = await makeAudited(app);
  for (const expiresAt of [app.clock.now().toISOString(), '2020-01-01T00:00:00Z', '2026-12-31T23:59:60Z']) {
    t.match(await company.post('/grants', { organisationId: auditorId, expiresAt }), {
      status: 422,
      body: { errors: [{ pointer: '/expiresAt', code: 'EXPIRES_IN_PAST' }] },
    });
  }
  t.equal((await company.post('/grants', { organisationId: auditorId })).body.id, grantId);
  const zoned = { organisationId: auditorId, expiresAt: '2027-01-01T01:00:00+01:00' };
  t.equal((await company.post('/grants', zoned)).body.expiresAt, '2027-01-01T00:00:00.000Z');
});

t.test(
  'a marked piece counts for nothing; its reader withdraws the mark, and the company does not',
  async (t) => {
    const app = await openTestApp(t);
    const { company, auditor, assuranceOf, traced } = await makeAudited(app);
    const { pieces } = (await auditor.get(`/responses/${LEVEL_ITEM}`)).body;
    t.same(pieces, [{ digest: pieceOf('Acme'), marks: [] }]);
    const [, made, again] = [
      await auditor.post('/evidence-marks', markInput('Acme', { piece: '0'.repeat(64) })),
      await auditor.post('/evidence-marks', markInput('Acme')),
      await auditor.post('/evidence-marks', markInput('Acme')),
    ];
    t.match(made, { status: 201, body: { current: true, author: { role: 'auditor' } } });
    t.match(again?.body, { status: 422, errors: [{ code: 'MARKED_ALREADY' }] });
    t.match(await assuranceOf(LEVEL_ITEM), { level: 'A0', because: /a reader could not open/ });
    t.match(await traced(LEVEL_ITEM), { value: { assurance: 'A0' } });
    const etag = { 'if-none-match': (await company.get(`/responses/${LEVEL_ITEM}`)).headers['etag'] ?? '' };
    const read = await company.get(`/responses/${LEVEL_ITEM}`, etag);
    t.match(
      read.body.pieces,
      [{ marks: [{ id: made?.body.id, mark: 'could-not-open' }] }],
      'no 304 hides it',
    );
    t.equal((await assuranceOf(OTHER_ITEM)).level, 'A1');
    const one = `/evidence-marks/${made?.body.id}`;
    t.equal((await company.remove(one)).status, 403);
    t.equal((await company.as(company.reviewer).remove(one)).status, 403, "another reader's");
    t.equal((await auditor.remove(one)).status, 204);
    t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A1');
    await company.as(company.reviewer).post('/evidence-marks', markInput('Acme', { mark: 'does-not-show' }));
    t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A0', 'a reviewer marks, too');
    const other = evidenced('other');
    const elsewhere = other.evidence.map((piece) => ({ ...piece, url: 'https://example.org/elsewhere' }));
    await company.put(`/responses/${LEVEL_ITEM}`, { ...other, evidence: elsewhere });
    t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A1', 'the piece is gone');
    t.match((await company.get('/evidence-marks')).body.items, [{ current: false }]);
  },
);

t.test('a mark stays with its piece under another title, and not with another piece', async (t) => {
  const { company, auditor, assuranceOf } = await makeAudited(await openTestApp(t));
  t.equal((await auditor.post('/evidence-marks', markInput('Acme'))).status, 201);
  const { evidence, ...rest } = evidenced('Acme');
  const write = (change: object) =>
    company.put(`/responses/${LEVEL_ITEM}`, { ...rest, evidence: [{ ...evidence[0], ...change }] });
  await write({ title: 'Minutes.' });
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A0', 'another title');
  const { pieces } = (await company.get(`/responses/${LEVEL_ITEM}`)).body;
  t.match(pieces, [{ marks: [{ mark: 'could-not-open' }] }]);
  const again = await auditor.post('/evidence-marks', { ...markInput('Acme'), piece: pieces[0].digest });
  t.match(again.body, { errors: [{ code: 'MARKED_ALREADY' }] });
  t.match((await company.get('/evidence-marks')).body.items, [{ current: true, position: 0 }]);
  const { items } = (await company.get('/evidence')).body;
  t.match(
    items.find(({ title }: any) => title === 'Minutes.'),
    { state: 'marked' },
  );
  await write({ title: 'Minutes.', url: `${evidence[0]?.url}#page=2` });
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A0', 'another place of the same page');
  await write({ title: 'Minutes.', url: `${evidence[0]?.url}/other` });
  t.equal((await assuranceOf(LEVEL_ITEM)).level, 'A1', 'another page');
  t.match((await company.get('/evidence-marks')).body.items, [{ current: false, position: null }]);
});

t.test('everything an auditor read is logged, in order, for the company to see', async (t) => {
  const app = await openTestApp(t);
  const { company, auditor, token, auditorId } = await makeAudited(app);
  const report = `/v1/reports/${(await company.post('/reports', {})).body.id}`;
  const etag = (await auditor.get('/responses')).headers['etag'] ?? '';
  t.equal((await auditor.get('/responses', { 'if-none-match': etag })).status, 304);
  await auditor.get('/audits/none');
  await app.call('GET', `${report}?format=csv`, { token });
  await auditor.post('/score/preview', {});
  await company.get('/responses');
  const { body } = await company.get('/readings');
  t.same(
    body.items.map(({ operation, status }: any) => [operation, status]),
    [
      ['readResponses', 200],
      ['readResponses', 304],
      ['readReport', 200],
      ['previewScore', 200],
    ],
  );
  t.match(body.items[2], { path: `${report}?format=csv`, organisationId: auditorId, name: 'lead auditor' });
  const page = (await company.get('/readings?limit=3')).body;
  t.match((await company.get(`/readings?limit=3&cursor=${page.nextCursor}`)).body.items, [{ seq: 4 }]);
  t.equal((await auditor.get('/readings')).status, 403);
  const { keyId } = await makeKey(app, auditorId, 'auditor');
  t.notMatch(JSON.stringify(body), keyId);
});

t.test('an erasure takes what was read with it, and the chain still holds', async (t) => {
  const app = await openTestApp(t);
  const { company, auditor } = await makeAudited(app);
  await auditor.get('/responses');
  const { assessmentId } = company;
  t.equal((await company.post('/erase', { confirm: assessmentId, reason: 'asked' })).status, 200);
  const { items } = await app.deps.store.history(`readings:${assessmentId}`, { limit: 9, cursor: null });
  t.match(items, [
    { type: 'grant.used', payload: null, salt: null },
    { type: 'assessment.erased', payload: { actor: { name: '' } } },
  ]);
});
