import t from 'tap';
import { DAY, makeAudited } from '../support/auditing.ts';
import { auditInput, basisInput } from '../support/calls/assurance-rows.ts';
import { impact } from '../support/calls/impact-rows.ts';
import { evidenced, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const FACT = { kind: 'fact', id: 'childrenReachable' };
const NO_CHILDREN = { profile: { childrenReachable: false } };
const BASIS = '/facts/childrenReachable/basis';

t.test(
  'a "no" to a heightened trigger is a warning until it has a reason for what it says now',
  async (t) => {
    const company = await makeWriter(await openTestApp(t), {
      profile: { childrenReachable: false, technologies: ['biometrics'], organisationSize: 'under-5' },
    });
    const unreasoned = async () =>
      (await company.get('/register')).body.warnings.find(({ code }: any) => code === 'FACTS_WITHOUT_REASON');
    t.same((await unreasoned()).subjects, ['childrenReachable'], 'no other says no to a trigger');
    t.equal((await company.put(BASIS, basisInput())).status, 200);
    t.equal(await unreasoned(), undefined);
    await company.patch('', { profile: { childrenReachable: null, reach: 'under-1000' } });
    t.same((await unreasoned()).subjects, ['reach'], 'what is unknown says no to nothing');
    await company.put('/facts/reach/basis', { because: 'One ward.' });
    t.equal(await unreasoned(), undefined);
    await company.patch('', { profile: { reach: 'under-10-million' } });
    t.same((await unreasoned()).subjects, ['reach'], 'another "no" needs a reason of its own');
    t.match((await company.get(BASIS)).body, { value: false, current: false, assurance: 'A0' });
    await company.patch('', { profile: { childrenReachable: false, reach: null } });
    t.equal(await unreasoned(), undefined, 'the same answer has the same reason');
  },
);

t.test('a reason is written, written anew, and withdrawn; the history keeps it', async (t) => {
  const company = await makeWriter(await openTestApp(t), NO_CHILDREN);
  t.equal((await company.get(BASIS)).status, 404);
  const first = await company.put(BASIS, basisInput(), { 'if-none-match': '*' });
  t.match(first, { status: 200, headers: { etag: '"1"' } });
  t.match(first.body, {
    id: 'childrenReachable',
    fact: 'childrenReachable',
    value: false,
    current: true,
    author: { role: 'company', name: 'Acme founder' },
  });
  t.equal((await company.put(BASIS, basisInput())).body.revision, 1, 'the same again changes nothing');
  t.equal((await company.put(BASIS, basisInput('new'), { 'if-none-match': '*' })).status, 412);
  const both = await Promise.all(
    ['one', 'two'].map((mark) => company.put(BASIS, basisInput(mark), { 'if-match': '"1"' })),
  );
  t.same(both.map(({ status }) => status).sort(), [200, 412]);
  t.equal((await company.remove(BASIS, { 'if-match': '"1"' })).status, 412);
  t.equal((await company.remove(BASIS)).status, 204);
  t.equal((await company.get(BASIS)).status, 404);
  t.match(await company.put(BASIS, basisInput(), { 'if-none-match': '*' }), { body: { revision: 4 } });
  const types = (await company.events()).map(({ type }: any) => type);
  t.same(types.slice(1), ['entry.recorded', 'entry.recorded', 'entry.withdrawn', 'entry.recorded']);
});

t.test('a reason is for a fact that there is, and that says something', async (t) => {
  const company = await makeWriter(await openTestApp(t), NO_CHILDREN);
  t.match((await company.put('/facts/childrenReachabel/basis', basisInput())).body, {
    status: 404,
    code: 'HRBA_ENTRY_NOT_FOUND',
    detail: /Did you mean "childrenReachable"/,
  });
  t.match((await company.put('/facts/reach/basis', basisInput())).body, {
    status: 422,
    errors: [{ pointer: '', code: 'FACT_NOT_SET' }],
  });
  t.match((await company.put(BASIS, { because: ' ' })).body, {
    status: 400,
    errors: [{ pointer: '/because' }],
  });
  t.equal((await company.as(company.reviewer).put(BASIS, basisInput())).status, 403);
});

t.test(
  'a fact is backed by a word, by evidence, by an auditor: and one who disputes it takes it away',
  async (t) => {
    const app = await openTestApp(t);
    const { company, auditor } = await makeAudited(app, NO_CHILDREN);
    const state = async () =>
      (await auditor.get('/facts')).body.items.find(({ fact }: any) => fact === 'childrenReachable');
    t.match(await state(), { value: false, triggers: 'ruled-out', assurance: 'A0', basis: null });
    await company.put(BASIS, { because: 'Accounts are for staff.' });
    t.match(await state(), { assurance: 'A0', basis: { because: 'Accounts are for staff.', evidence: [] } });
    await company.put(BASIS, { ...basisInput(), evidence: evidenced().evidence });
    t.match(await state(), { assurance: 'A1' });
    const audit = (await auditor.post('/audits', auditInput())).body.id;
    await auditor.post(`/audits/${audit}/sample`, { add: [{ subject: FACT, because: 'asked' }] });
    const finding = { audit, subject: FACT, verdict: 'confirmed', because: 'we opened accounts ourselves' };
    const { id } = (await auditor.post('/findings', finding)).body;
    t.match(await state(), { assurance: 'A1' }, 'not final');
    app.clock.advance(21 * DAY);
    t.match(await state(), { assurance: 'A3', basis: { assurance: 'A3' } });
    await company.remove(BASIS);
    t.match(await state(), { assurance: 'A3', basis: null }, 'the finding is about the value');
    await company.put(BASIS, basisInput());
    await auditor.post(`/findings/${id}/decision`, { outcome: 'withdrawn', words: 'our slip' });
    await auditor.post('/findings', { ...finding, verdict: 'disputed', because: 'children use it' });
    app.clock.advance(21 * DAY);
    t.match(await state(), { assurance: 'A0' });
    await company.patch('', { profile: { childrenReachable: true } });
    t.match(await state(), { value: true, triggers: 'holds', assurance: 'A0', basis: { current: false } });
    t.match((await company.get('/findings')).body.items, [{ state: 'withdrawn' }, { state: 'superseded' }]);
  },
);

t.test(
  'what speaks against a fact is told, comes first in a sample, and can be stated as a finding',
  async (t) => {
    const { company, auditor } = await makeAudited(await openTestApp(t), {
      product: { name: 'ClinicQueue', description: 'Pupils sign in at the desk.' },
      profile: { childrenReachable: false, businessModel: ['public-contracts'], usedBy: ['consumers'] },
    });
    await company.post('/impacts', impact('plain', { groups: ['RG-01', 'RG-11'] }));
    const { body, headers } = await auditor.get('/contradictions');
    t.match(
      body.items.map(({ fact, said, source, where, against }: any) => [fact, said, source, where, against]),
      [
        ['usedBy', ['consumers'], 'customers', '/profile/businessModel', 'public-contracts'],
        ['childrenReachable', false, 'description', '/product/description', 'Pupils'],
        ['childrenReachable', false, 'register', /^\/impacts\//, 'RG-11'],
      ],
    );
    t.equal(headers['content-language'], 'en');
    t.match(body.items[1].words, /says “Pupils”; the profile does not say: “Could a child .* with “yes”/);
    t.match(body.items[1].toDo, `PUT ${company.address}${BASIS}`);
    t.match(body.items[2].words, 'Children and adolescents');
    const french = (await company.get('/contradictions?lang=fr')).body;
    t.match(french.items[1].words, /La description dit « Pupils »/);
    t.notMatch(french.items[0].words, /public-contracts/, 'by its name');

    const contradicted = async () =>
      (await company.get('/register')).body.warnings.find(({ code }: any) => code === 'FACTS_CONTRADICTED');
    t.same((await contradicted()).subjects, ['usedBy', 'childrenReachable']);
    await company.put('/facts/usedBy/basis', {
      because: 'The contract is with a school board for its parents.',
    });
    t.same((await contradicted()).subjects, ['childrenReachable'], 'a reason is read instead');

    const { id: audit } = (await auditor.post('/audits', auditInput())).body;
    const { sample } = (await auditor.post(`/audits/${audit}/sample`, { size: 2 })).body;
    t.match(sample.chosen, [
      {
        subject: { kind: 'fact', id: 'usedBy' },
        because: 'something in the assessment speaks against its answer',
      },
      { subject: FACT },
    ]);
    const because = 'The description speaks of pupils, and the register of children.';
    const stated = await auditor.post('/findings', { audit, subject: FACT, verdict: 'disputed', because });
    t.match(stated, { status: 201, body: { subject: FACT, state: 'awaiting-reply' } });
    await company.post(`/findings/${stated.body.id}/reply`, { accepted: true, words: 'So it is.' });
    const states = (await company.get('/facts')).body.items;
    t.match(
      states.find(({ fact }: any) => fact === FACT.id),
      { assurance: 'A0', basis: null },
    );
  },
);

t.test(
  'refusals of audits, findings, marks and reasons are said in the language of whoever asks',
  async (t) => {
    const { company, auditor, auditorId, open } = await makeAudited(await openTestApp(t), NO_CHILDREN);
    const audit = await open();
    const finding = { audit, subject: FACT, verdict: 'confirmed', because: 'x' };
    const item = { kind: 'item', id: 'conception.red-lines' };
    const made = (await auditor.post('/findings', { ...finding, subject: item })).body.id;
    const expired = { organisationId: auditorId, expiresAt: '2020-01-01T00:00:00Z' };
    const mark = { item: item.id, piece: '0'.repeat(64), mark: 'does-not-show', because: 'x' };
    const onOther = { kind: 'item', id: 'conception.commitment' };
    const calls = [
      [auditor.post, '/audits', auditInput()],
      [auditor.post, '/findings', { ...finding, subject: { kind: 'fact', id: 'reach' } }],
      [auditor.post, '/findings', { ...finding, subject: item, verdict: 'disputed' }],
      [auditor.post, '/findings', { ...finding, subject: onOther, verdict: 'override' }],
      [auditor.post, `/findings/${made}/decision`, { outcome: 'upheld', words: 'x' }],
      [auditor.post, '/evidence-marks', mark],
      [company.put, '/facts/reach/basis', basisInput()],
      [company.post, '/grants', expired],
    ] as const;
    for (const [send, path, body] of calls) {
      const said = async (language: string) => {
        const { status, body: problem } = await send(path, body, { 'accept-language': language });
        t.equal(status, 422, path);
        return [problem.detail, problem.errors[0].detail] as const;
      };
      const [detail, fault] = await said('en');
      for (const language of ['fr', 'es', 'ko', 'ar']) {
        const [ownDetail, ownFault] = await said(language);
        t.not(ownDetail, detail, `${language} ${detail}`);
        t.not(ownFault, fault, `${language} ${fault}`);
      }
    }
  },
);
