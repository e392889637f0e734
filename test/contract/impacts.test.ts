import t from 'tap';
import { impact, inPlace, rated, standingHarm } from '../support/calls/impact-rows.ts';
import { answer, makePeople, makeReport, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const faultsOf = ({ body }: { body: any }) =>
  (body.errors ?? []).map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);

t.test('an impact comes back with what it comes to: class, involvement, anchors, disagreement', async (t) => {
  const { post, get } = await makeWriter(await openTestApp(t));
  const raters = [{ role: 'patient advocate', rating: rated([4, 2, null, 3]) }];
  const involvement = { alone: 'no', easier: 'unknown', knew: 'no', because: 'Nobody has looked yet.' };
  const made = await post('/impacts', impact('one', { raters, involvement }));
  t.equal(made.status, 201);
  t.match(made.body, {
    involvementIs: 'contribute',
    origin: 'own',
    mitigation: 'none',
    signedOff: null,
    residualSeverity: null,
    disagreement: { scale: [3, 4], scope: [], irremediability: [], likelihood: [2, 3] },
    inherentSeverity: { severity: 3, class: 3, likelihood: 2, assumed: [] },
  });
  t.match(made.body.inherentSeverity.anchors, {
    scale: /^A serious interference/,
    scope: /^Fewer than 100 people/,
    irremediability: /^Put right within weeks/,
    likelihood: /^Has happened elsewhere/,
  });
  t.same(made.body.raters, raters, 'each rating is kept');
  const listed = (await get('/impacts')).body;
  t.equal(listed.items.length, 1);
  t.ok(listed.undecidedHarms.length > 3);
  t.ok(listed.undecidedHarms[0].severity.anchors.scale);
  t.same(
    listed.warnings.map(({ code }: { code: string }) => code),
    ['NOTHING_GRAVE', 'HARMS_UNDECIDED'],
  );
});

t.test('what does not hold together is refused, with a pointer to each thing', async (t) => {
  const { post, events } = await makeWriter(await openTestApp(t));
  const before = (await events()).length;
  const far = { id: 'far', test: 't', what: 'w', kind: 'avoid', ownerRole: 'lead', dueOn: '2027-01-01' };
  const cases: [object, string[]][] = [
    [{ groups: ['RG-99'] }, ['/groups/0 UNKNOWN_TERM', '/inherent/standpoint STANDPOINT']],
    [{ rights: ['HR-99'] }, ['/rights/0 UNKNOWN_TERM']],
    [{ harm: 'partner-or-stalke' }, ['/harm UNKNOWN_HARM']],
    [{ groups: ['RG-02'] }, ['/inherent/standpoint STANDPOINT']],
    [{ occurrence: 'actual' }, ['/inherent/likelihood/value LIKELIHOOD_OF_ACTUAL']],
    [{ residual: rated([1, 1, 1, 1]) }, ['/residual NOTHING_IMPLEMENTED']],
    [{ status: 'closed' }, ['/closedBecause TEXT_NEEDED']],
    [{ status: 'closed', closedBecause: ' \n' }, ['/closedBecause TEXT_NEEDED']],
    [{ closedBecause: 'a slip' }, ['/closedBecause NOT_CLOSED']],
    [{ mitigations: [{ ...far, status: 'implemented' }] }, ['/mitigations/0/result RESULT_NEEDED']],
    [
      { mitigations: [inPlace(), inPlace({ result: { on: '2026-11-23', outcome: 'partly', words: 'x' } })] },
      ['/mitigations/1/id NAMED_TWICE', '/mitigations/1/result/on IN_THE_FUTURE'],
    ],
    [
      {
        raters: [
          { role: 'nurse', rating: rated([1, 1, 1, 1]) },
          { role: ' Nurse', rating: rated([1, 1, 1, 1]) },
        ],
      },
      ['/raters/1/role NAMED_TWICE'],
    ],
    [
      { remedy: { asked: 'an apology', received: [], accepted: 'not-asked', acceptedWords: '' } },
      ['/remedy REMEDY_WITHOUT_HARM'],
    ],
  ];
  for (const [change, faults] of cases) {
    const refused = await post('/impacts', impact('bad', change));
    t.equal(refused.status, 422, JSON.stringify(change).slice(0, 60));
    t.same(faultsOf(refused), faults);
  }
  t.equal((await post('/impacts', { ...impact(), inherent: rated([6, 1, 1, 1]) })).status, 400);
  t.equal((await post('/impacts', { ...impact(), risk: 'high' })).status, 400, 'an unknown field');
  t.equal((await events()).length, before, 'nothing was recorded');
  const today = inPlace({ result: { on: '2026-11-22', outcome: 'partly', words: 'half' } });
  t.equal((await post('/impacts', impact('edge', { mitigations: [today] }))).status, 201, 'today has come');
});

t.test('remedy is what people asked for, what they got, and whether they accept it', async (t) => {
  const { post } = await makeWriter(await openTestApp(t));
  const received = [{ kind: 'apology', on: '2026-11-02', words: 'A letter to each family, and a call.' }];
  const remedy = {
    asked: 'To be told, and to be seen first.',
    received,
    accepted: 'partly',
    acceptedWords: 'They said so.',
  };
  const actual = (change: object) =>
    impact('suffered', { ...standingHarm(), remedy: { ...remedy, ...change } });
  const made = await post('/impacts', actual({}));
  t.same([made.status, made.body.remedy], [201, remedy]);
  const cases: [object, string[]][] = [
    [{ received: [] }, ['/remedy/received NOTHING_RECEIVED']],
    [{ acceptedWords: ' ' }, ['/remedy/acceptedWords TEXT_NEEDED']],
    [{ received: [{ ...received[0], on: '2026-11-23' }] }, ['/remedy/received/0/on IN_THE_FUTURE']],
  ];
  for (const [change, faults] of cases) t.same(faultsOf(await post('/impacts', actual(change))), faults);
  t.equal((await post('/impacts', actual({ accepted: 'no', received: [] }))).status, 201, 'offered nothing');
});

t.test('what moves over time moves with a new reason', async (t) => {
  const { post, put, events } = await makeWriter(await openTestApp(t));
  const one = impact('moving');
  const { id } = (await post('/impacts', one)).body;
  const write = (change: object) => put(`/impacts/${id}`, { ...one, ...change });
  const moved = { ...one.involvement, alone: 'no', easier: 'yes' };
  t.same(faultsOf(await write({ involvement: moved })), ['/involvement/because REASON_UNCHANGED']);
  const graver = { ...one.inherent, scale: { value: 4, because: one.inherent.scale.because } };
  t.same(faultsOf(await write({ inherent: graver })), ['/inherent/scale/because REASON_UNCHANGED']);
  t.same(faultsOf(await write({ direction: 'positive' })), ['/direction DIRECTION_STANDS']);
  const because = 'Our default order made it easier for the clinic to skip the second look.';
  const done = await write({ involvement: { ...moved, because } });
  t.match(done.body, { revision: 2, involvementIs: 'contribute' });
  const { before, after } = (await events()).at(-1) as any;
  t.equal(before.body.involvement.alone, 'yes', 'the history keeps what stood');
  t.equal(after.body.involvement.because, because);
  const later = { involvement: { ...moved, because }, stage: 'operation' };
  t.equal((await write(later)).status, 200, 'no gate asks anything of class 3');
  const happened = { occurrence: 'actual', inherent: rated([3, 2, 2, 5]) };
  const now = { involvement: { ...moved, because } };
  t.equal((await write({ ...now, ...happened })).status, 200);
  const undone = await write({ ...now, inherent: rated([3, 2, 2, 2], { because: 'a second count' }) });
  t.same(faultsOf(undone), ['/basis/words REASON_UNCHANGED']);
});

t.test(
  'a grave harm that people suffer can neither be closed nor withdrawn before something helps',
  async (t) => {
    const { post, put, remove, get } = await makeWriter(await openTestApp(t));
    const harm = standingHarm();
    const { id } = (await post('/impacts', harm)).body;
    const closed = { ...harm, status: 'closed', closedBecause: 'It is over.' };
    t.same(faultsOf(await put(`/impacts/${id}`, closed)), ['/status HARM_STANDS']);
    t.same(faultsOf(await remove(`/impacts/${id}`)), [' HARM_STANDS']);
    const useless = inPlace({ result: { on: '2026-11-02', outcome: 'not-effective', words: 'No change.' } });
    t.same(faultsOf(await put(`/impacts/${id}`, { ...closed, mitigations: [useless] })), [
      '/status HARM_STANDS',
    ]);
    const done = await put(`/impacts/${id}`, { ...closed, mitigations: [inPlace()] });
    t.match(done, { status: 200, body: { status: 'closed', closedBecause: 'It is over.' } });
    const { items } = (await get('/impacts')).body;
    t.equal(items[0].id, id, 'a closed impact stays in the list');
    const slight = (await post('/impacts', impact('slight'))).body.id;
    t.equal((await remove(`/impacts/${slight}`)).status, 204);
  },
);

t.test('a stale If-Match is 412 and says what is there; without one the last write wins', async (t) => {
  const { post, put, remove, get } = await makeWriter(await openTestApp(t));
  const { id } = (await post('/impacts', impact())).body;
  await put(`/impacts/${id}`, impact('second'));
  const stale = { 'if-match': '"1"' };
  t.match(await put(`/impacts/${id}`, impact('third'), stale), {
    status: 412,
    body: { current: { revision: 2 } },
  });
  t.equal((await remove(`/impacts/${id}`, stale)).status, 412);
  t.match((await put(`/impacts/${id}`, impact('fourth'))).body, { revision: 3, title: 'fourth impact' });
  t.equal((await get(`/impacts/${id}`)).headers['etag'], '"3"');
});

t.test(
  'a sign-off stands for the impact as it was read, and a change of it drops the sign-off',
  async (t) => {
    const app = await openTestApp(t);
    const { post, put, remove, get, as, reviewer } = await makeWriter(app);
    const { id } = (await post('/impacts', impact())).body;
    const url = `/impacts/${id}/sign-off`;
    const words = { role: 'managing director', words: 'I stand behind it.' };
    t.equal((await as(reviewer).post(url, words)).status, 403);
    t.equal((await post(url, words, { 'if-match': '"9"' })).status, 412);
    const signed = await post(url, words, { 'if-match': '"1"' });
    t.match(signed.body, { revision: 1, signedOff: { ...words, author: { role: 'company' } } });
    await put(`/impacts/${id}`, impact('edited'));
    t.equal((await get(`/impacts/${id}`)).body.signedOff, null);
    t.match((await post(url, words)).body, { revision: 2, signedOff: words });
    t.equal((await remove(url)).status, 204);
    t.equal((await remove(url)).status, 404);
    t.equal((await get(`/impacts/${id}`)).body.signedOff, null);
    t.equal((await post(`/impacts/${id}x/sign-off`, words)).status, 404);
    const stranger = await makePeople(app, 'Other');
    t.equal((await as(stranger.company).post(url, words)).status, 404, 'another company');
  },
);

t.test('two who answer the same seeded harm at once: one of them does', async (t) => {
  const { post, get } = await makeWriter(await openTestApp(t));
  const harm = 'partner-or-stalker';
  const both = await Promise.all([
    post('/impacts', impact('one', { harm })),
    post('/impacts', impact('two', { harm })),
    post('/harm-decisions', { decisions: [{ harm, decision: 'keep' }] }),
  ]);
  const statuses = both.map(({ status }) => status).sort();
  t.equal(statuses.filter((status) => status < 300).length, 1, statuses.join(' '));
  t.equal(statuses.filter((status) => status === 422).length, 2);
  const { items } = (await get('/impacts')).body;
  t.equal(items.length, 1);
});

t.test(
  'the verdict: an actual harm of class 1 is HARM_OPEN until what is implemented is shown to help',
  async (t) => {
    const app = await openTestApp(t);
    const { post, put, get, company, assessmentId } = await makeWriter(app);
    await answer(app, company, assessmentId);
    const score = async () => (await get('/score')).body;
    const before = await score();
    t.not(before.verdict, 'HARM_OPEN');
    await post(
      '/impacts',
      impact('good', { direction: 'positive', occurrence: 'actual', inherent: rated([5, 5, 5, 5]) }),
    );
    t.equal((await score()).verdict, before.verdict, 'a positive impact is no harm');
    const { id } = (await post('/impacts', standingHarm())).body;
    const open = await score();
    t.equal(open.verdict, 'HARM_OPEN');
    t.equal(open.nextActions[0].kind, 'mitigate-impact');
    t.same(
      [open.declared, open.substantiated, open.gap],
      [before.declared, before.substantiated, before.gap],
      'and no number has moved',
    );
    t.not(open.responsesDigest, before.responsesDigest);
    const harm = standingHarm();
    await put(`/impacts/${id}`, { ...harm, mitigations: [inPlace({ status: 'planned', result: null })] });
    t.equal(
      (await score()).verdict,
      'HARM_OPEN',
      'planned does not end it, and good elsewhere does not net it',
    );
    await put(`/impacts/${id}`, { ...harm, mitigations: [inPlace()] });
    t.equal((await score()).verdict, before.verdict);
  },
);

t.test('closing with a reason takes a harm out of the verdict, and every list still has it', async (t) => {
  const app = await openTestApp(t);
  const { post, put, get, company, assessmentId } = await makeWriter(app);
  const grave = impact('grave', { inherent: rated([5, 4, 5, 3]), stage: 'conception' });
  const { id } = (await post('/impacts', grave)).body;
  const gate = async () => JSON.stringify((await get('/score')).body.gates[0]);
  t.match(await gate(), `impact ${id}`);
  await put(`/impacts/${id}`, { ...grave, status: 'closed', closedBecause: 'The feature was taken out.' });
  t.notMatch(await gate(), `impact ${id}`);
  const report = await makeReport(app, company, assessmentId);
  const { register } = (await app.expect(200, 'GET', `/v1/reports/${report.body.id}`, { token: company }))
    .body;
  t.match(register.impacts, [{ id, status: 'closed', closedBecause: 'The feature was taken out.' }]);
  t.ok(register.undecidedHarms.length > 0, 'and a report names the harms that await a decision');
});

t.test('W10 over HTTP: the gravest comes first, however unlikely', async (t) => {
  const { post, get } = await makeWriter(await openTestApp(t));
  for (const [title, steps, delay] of [
    ['A', [2, 5, 2, 4], false],
    ['B', [5, 1, 5, 1], false],
    ['C', [4, 3, 2, 5], false],
    ['D', [null, 2, 2, 2], false],
    ['E', [3, 2, 4, 2], true],
  ] as const)
    await post('/impacts', impact('w10', { title, inherent: rated(steps, { delay }) }));
  const { items, warnings } = (await get('/impacts')).body;
  t.same(
    items.map((one: any) => `${one.title}${one.inherentSeverity.class}`),
    ['B1', 'D1', 'E1', 'C2', 'A2'],
  );
  const assumed = warnings.find(({ code }: { code: string }) => code === 'ASSUMED_PARTS');
  t.same(assumed.subjects, [items[1].id], 'what was assumed is named');
});

t.test('a residual rating graver than the inherent one is kept, and the register says so', async (t) => {
  const { post, get } = await makeWriter(await openTestApp(t));
  const body = impact('worse', { mitigations: [inPlace()], residual: rated([4, 2, 2, 2]) });
  const { id } = (await post('/impacts', body)).body;
  const { warnings } = (await get('/impacts')).body;
  t.same(warnings.find(({ code }: { code: string }) => code === 'RESIDUAL_GRAVER')?.subjects, [id]);
});

t.test('refusals are said in the language that is asked for', async (t) => {
  const { post } = await makeWriter(await openTestApp(t));
  const refused = await post('/impacts?lang=fr', impact('x'), {});
  t.equal(refused.status, 400, 'a write takes no ?lang=');
  const french = await post('/impacts', impact('x', { occurrence: 'actual' }), { 'accept-language': 'fr' });
  t.equal(french.body.errors[0].detail, 'Ce qui s’est produit a une probabilité de 5.');
});

t.test(
  'an auditor reads impacts once access is granted, and nobody else of another organisation',
  async (t) => {
    const app = await openTestApp(t);
    const { post, company, assessmentId } = await makeWriter(app);
    const { id } = (await post('/impacts', impact())).body;
    const other = await makePeople(app, 'Other');
    const address = `/v1/assessments/${assessmentId}/impacts`;
    for (const path of [address, `${address}/${id}`, address.replace('impacts', 'heat-map')]) {
      t.equal((await app.call('GET', path, { token: other.company })).status, 404, path);
      t.equal((await app.call('GET', path, { token: company })).status, 200, path);
    }
    const theirs = await app.call('POST', address.replace('impacts', 'harm-decisions'), {
      token: other.company,
      body: { decisions: [{ harm: 'partner-or-stalker', decision: 'keep' }] },
    });
    t.equal(theirs.status, 404);
  },
);

t.test('a grave harm moves to a later stage, past gates, with a new basis and not without', async (t) => {
  const { post, put } = await makeWriter(await openTestApp(t));
  const grave = impact('grave', { stage: 'design', inherent: rated([5, 2, 2, 2]) });
  const { id } = (await post('/impacts', grave)).body;
  const write = (change: object) => put(`/impacts/${id}`, { ...grave, ...change });
  const later = { stage: 'operation' };
  t.same(faultsOf(await write(later)), ['/basis/words STAGE_MOVED_LATER']);
  const milder = { ...later, inherent: rated([2, 2, 2, 2], { because: 'a second count' }) };
  t.same(faultsOf(await write(milder)), ['/basis/words STAGE_MOVED_LATER'], 'nor by rating it milder');
  const closed = { status: 'closed', closedBecause: 'It does not arise.' };
  t.same(faultsOf(await write({ ...later, ...closed })), ['/basis/words STAGE_MOVED_LATER']);
  t.equal((await write({ stage: 'conception' })).status, 200, 'to an earlier one it moves freely');
  const basis = { kind: 'pathway', words: 'It needs years of records, which nobody has before.' };
  t.match((await write({ ...later, basis })).body, { stage: 'operation', basis });
});
