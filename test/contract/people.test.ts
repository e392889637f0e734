import t, { type Test } from 'tap';
import { contest, engagement, nobodyEngaged } from '../support/calls/people-rows.ts';
import { answer, evidenced, LEVEL_ITEM, makeKey, makeOrganisation, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

t.setTimeout(300_000);

/** It asks for the voice of people affected. */
const VOICE_ITEM = 'design.engagement';

async function openPeople(t: Test, extra: object = {}) {
  const app = await openTestApp(t);
  const writer = await makeWriter(app, extra);
  const auditorId = await makeOrganisation(app, 'Rights Auditors', 'auditor');
  const { token: auditor } = await makeKey(app, auditorId, 'auditor');
  await app.expect(201, 'POST', `${writer.address}/grants`, {
    token: writer.company,
    body: { organisationId: auditorId },
  });
  return { app, ...writer, auditor };
}

const faultsOf = (body: any): string[] =>
  (body.errors ?? []).map(({ pointer, code }: any) => `${pointer} ${code}`).sort();

t.test(
  'an engagement says how, in which language, how accessible, whether they could refuse, and what came of it',
  async (t) => {
    const { post, get } = await openPeople(t);
    const made = await post('/engagements', engagement());
    t.equal(made.status, 201);
    t.match(made.body, { ...engagement(), revision: 1, counts: true, proxy: '', impacts: [] });
    t.same((await get('/engagements')).body.items, [made.body]);
    for (const name of ['how', 'language', 'access', 'couldRefuse', 'givenBack', 'said', 'changed']) {
      const { [name]: _left, ...rest } = engagement() as Record<string, unknown>;
      const refused = await post('/engagements', rest);
      t.equal(refused.status, 422, name);
      t.same(faultsOf(refused.body), [`/${name} TEXT_NEEDED`], name);
    }
    const blank = await post('/engagements', { ...engagement(), said: ' \n ' });
    t.same(faultsOf(blank.body), ['/said TEXT_NEEDED']);
  },
);

t.test('a proxy is named by what it is and why it is credible', async (t) => {
  const { post } = await openPeople(t);
  const without = await post('/engagements', { ...engagement(), means: 'proxy' });
  t.same(faultsOf(without.body), ['/proxy TEXT_NEEDED']);
  const proxy = 'An association of patients, elected by its members';
  t.equal((await post('/engagements', { ...engagement(), means: 'proxy', proxy })).status, 201);
});

t.test(
  'where nobody was engaged, why and the route are said, nobody is counted, and it counts for no gate',
  async (t) => {
    const { post } = await openPeople(t);
    const made = await post('/engagements', nobodyEngaged());
    t.match(made, { status: 201, body: { counts: false, people: null } });
    const { whyNobody: _why, route: _route, ...bare } = nobodyEngaged();
    t.same(faultsOf((await post('/engagements', { ...bare, people: 0 })).body), [
      '/people NOBODY_ENGAGED',
      '/route TEXT_NEEDED',
      '/whyNobody TEXT_NEEDED',
    ]);
  },
);

t.test('an engagement is neither in the future nor about what is not there', async (t) => {
  const { post, put } = await openPeople(t);
  t.equal(
    (await post('/engagements', { ...engagement(), on: '2026-11-22' })).status,
    201,
    'today is no future',
  );
  const wrong = { on: '2026-11-23', groups: ['RG-99'], items: ['no.such-item'], impacts: ['none'] };
  t.same(faultsOf((await post('/engagements', { ...engagement(), ...wrong })).body), [
    '/groups/0 UNKNOWN_TERM',
    '/impacts/0 UNKNOWN_ENTRY',
    '/items/0 UNKNOWN_ITEM',
    '/on DATE_IN_FUTURE',
  ]);
  t.equal((await put('/engagements/none', engagement())).status, 404);
});

t.test('evidence that says who made it and when makes an engagement count, and none does not', async (t) => {
  const { post } = await openPeople(t);
  t.equal((await post('/engagements', { ...engagement(), evidence: [] })).body.counts, false);
});

t.test(
  'a text that looks as if it named somebody is refused by field and never repeated; the place of evidence may be one',
  async (t) => {
    const { post, app } = await openPeople(t);
    const hidden = 'jane.doe@example.org';
    const texts = [
      'proxy',
      'how',
      'language',
      'access',
      'givenBack',
      'said',
      'changed',
      'whyNobody',
      'route',
    ];
    for (const name of texts) {
      const refused = await post('/engagements', { ...engagement(), [name]: `Ask ${hidden}` });
      t.equal(refused.status, 422, name);
      t.same(faultsOf(refused.body), [`/${name} IDENTIFIES_A_PERSON`]);
      t.notMatch(refused.text, 'jane');
    }
    for (const name of ['title', 'shows', 'madeBy']) {
      const evidence = [{ ...engagement().evidence[0], [name]: hidden }];
      t.same(faultsOf((await post('/engagements', { ...engagement(), evidence })).body), [
        `/evidence/0/${name} IDENTIFIES_A_PERSON`,
      ]);
    }
    const url = 'https://files.example.org/people/jane-doe';
    const evidence = [{ title: 'Minutes', shows: 'what was said', url }];
    t.equal((await post('/engagements', { ...engagement(), evidence })).status, 201);
    t.notMatch(app.log.join(''), 'jane');
    const french = await post('/engagements', { ...engagement(), said: hidden }, { 'accept-language': 'fr' });
    t.match(french.body.errors[0].detail, /adresse électronique/);
  },
);

t.test(
  'an engagement is written anew and withdrawn under its revision, and the history has it for who asks',
  async (t) => {
    const { post, put, remove, get } = await openPeople(t);
    const { id } = (await post('/engagements', engagement())).body;
    const changed = { ...engagement(), changed: 'Nothing: the pilot was stopped.' };
    t.equal((await put(`/engagements/${id}`, changed, { 'if-match': '"7"' })).status, 412);
    t.match((await put(`/engagements/${id}`, changed, { 'if-match': '"1"' })).body, {
      revision: 2,
      changed: changed.changed,
    });
    t.equal((await remove(`/engagements/${id}`)).status, 204);
    t.equal((await get(`/engagements/${id}`)).status, 404);
    const { items } = (await get('/history?engagement=true')).body;
    t.same(
      items
        .filter(({ type }: any) => type.startsWith('entry.'))
        .map(({ type, after }: any) => [type, after.revision]),
      [
        ['entry.recorded', 1],
        ['entry.recorded', 2],
        ['entry.withdrawn', 3],
      ],
    );
  },
);

t.test('a retry of an engagement gives the first one again', async (t) => {
  const { post, get } = await openPeople(t);
  const retry = { 'idempotency-key': 'once' };
  const first = await post('/engagements', engagement(), retry);
  const again = await post('/engagements', engagement(), retry);
  t.same(again.body, first.body);
  t.equal((await get('/engagements')).body.items.length, 1);
});

t.test(
  'company, reviewer and an auditor with a grant record what they heard; it is shown with the response until it is decided',
  async (t) => {
    const { app, company, reviewer, auditor, as, get, assessmentId } = await openPeople(t, {
      stage: 'design',
    });
    await answer(app, company, assessmentId);
    t.equal((await get(`/responses/${LEVEL_ITEM}`)).body.contest, undefined);
    const ids: string[] = [];
    for (const token of [company, reviewer, auditor]) {
      const made = await as(token).post('/contests', contest());
      t.match(made, { status: 201, body: { state: 'open', replies: [], decision: null } });
      ids.push(made.body.id);
    }
    t.equal((await get('/contests')).body.items.length, 3);
    t.equal((await get(`/responses/${LEVEL_ITEM}`)).body.contest, 'open');
    t.equal((await get('/responses')).body.responses[LEVEL_ITEM].contest, 'open');
    const listed = (await get('/items')).body.items;
    t.same(
      listed.filter((item: any) => item.contest !== undefined).map(({ id }: any) => id),
      [LEVEL_ITEM],
    );
    for (const id of ids)
      await as(auditor).post(`/contests/${id}/decision`, {
        outcome: 'dismissed',
        words: 'They were told in writing.',
      });
    const etag = { 'if-none-match': '"1"' };
    t.match(await get(`/responses/${LEVEL_ITEM}`, etag), { status: 200, body: { contest: 'dismissed' } });
  },
);

t.test('a contest names an item of the checklist and groups of the taxonomy, and nobody', async (t) => {
  const { post } = await openPeople(t);
  const wrong = { item: 'no.such-item', groups: ['RG-99'], words: 'Ask Jane: +44 20 7946 0958' };
  t.same(faultsOf((await post('/contests', { ...contest(), ...wrong })).body), [
    '/groups/0 UNKNOWN_TERM',
    '/item UNKNOWN_ITEM',
    '/words IDENTIFIES_A_PERSON',
  ]);
});

/** A contest of a voice item that was answered with evidence. */
async function contestedVoice(t: Test) {
  const people = await openPeople(t, { stage: 'design' });
  const { app, company, assessmentId, post, get, as, auditor } = people;
  t.equal((await answer(app, company, assessmentId, VOICE_ITEM, evidenced())).status, 200);
  const { id } = (await post('/contests', { ...contest(), item: VOICE_ITEM })).body;
  const node = async () => {
    const { trace } = (await get('/score?trace=true')).body;
    const at = (name: string) => trace.find((one: any) => one.id === name).value;
    return { response: at(`response/${VOICE_ITEM}`), counted: at(`substantiated/item/${VOICE_ITEM}`) };
  };
  const decide = (outcome: string, headers = {}) =>
    as(auditor).post(`/contests/${id}/decision`, { outcome, words: 'I asked them myself.' }, headers);
  return { ...people, id, node, decide };
}

t.test(
  'an upheld contest makes a voice item open where evidence counts, and no reply or edit of the company closes it',
  async (t) => {
    const { app, company, assessmentId, id, node, decide, post, get } = await contestedVoice(t);
    t.match(await node(), { response: { contest: 'open' }, counted: { kind: 'determinate' } });
    t.match(await decide('upheld'), {
      status: 200,
      body: { state: 'upheld', decision: { outcome: 'upheld' } },
    });
    t.match(await node(), { response: { contest: 'upheld' }, counted: { kind: 'open' } });

    const replied = await post(`/contests/${id}/replies`, { words: 'A notice hangs there since May.' });
    t.match(replied, { status: 201, body: { state: 'upheld', replies: [{ by: { role: 'company' } }] } });
    t.match(await node(), { response: { contest: 'upheld' }, counted: { kind: 'open' } });

    await answer(app, company, assessmentId, VOICE_ITEM, evidenced('better', 4));
    t.match(
      await node(),
      { response: { contest: 'upheld' }, counted: { kind: 'open' } },
      'the contest stays',
    );
    t.equal((await get(`/responses/${VOICE_ITEM}`)).body.contest, 'upheld');

    await decide('dismissed');
    t.match(await node(), { counted: { kind: 'determinate' } });
    t.equal((await node()).response.contest, undefined);
  },
);

t.test('only an assessor decides, and may decide again: the history has both', async (t) => {
  const { id, decide, post, as, reviewer, events, get } = await contestedVoice(t);
  const words = { outcome: 'dismissed', words: 'We disagree.' };
  t.equal((await post(`/contests/${id}/decision`, words)).status, 403);
  t.equal((await as(reviewer).post(`/contests/${id}/decision`, words)).status, 403);
  t.equal((await decide('dismissed', { 'if-match': '"4"' })).status, 412);
  await decide('dismissed', { 'if-match': '"1"' });
  const again = await decide('upheld');
  t.match(again.body, { revision: 3, state: 'upheld' });
  t.same((await get(`/contests/${id}`)).body, again.body);
  const outcomes = (await events())
    .filter(({ after }) => after?.kind === 'contest')
    .map(({ after }) => after.body.decision?.outcome ?? null);
  t.same(outcomes, [null, 'dismissed', 'upheld']);
});

t.test('replies that come at once are all kept', async (t) => {
  const { id, post, get } = await contestedVoice(t);
  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, n) => post(`/contests/${id}/replies`, { words: `Reply ${n}` })),
  );
  t.same(
    replies.map(({ status }) => status),
    Array(8).fill(201),
  );
  const { body } = await get(`/contests/${id}`);
  t.equal(body.replies.length, 8);
  t.equal(new Set(body.replies.map(({ words }: any) => words)).size, 8);
});

t.test('a contest takes no more than a hundred replies, and none from who is archived', async (t) => {
  const { id, post, remove, as, auditor } = await contestedVoice(t);
  for (let n = 0; n < 100; n += 1) await post(`/contests/${id}/replies`, { words: `Reply ${n}` });
  t.same(faultsOf((await post(`/contests/${id}/replies`, { words: 'One more' })).body), ['/words TOO_MANY']);
  await remove();
  t.equal((await post(`/contests/${id}/replies`, { words: 'Late' })).status, 409);
  t.equal((await as(auditor).post('/contests', contest())).status, 409);
});

t.test(
  'a report names who replied and decided by role, unless names were asked for; page and table say that it is contested',
  async (t) => {
    const { app, company, address, decide, id, post } = await contestedVoice(t);
    await post(`/contests/${id}/replies`, { words: 'A notice hangs there since May.' });
    await decide('upheld');
    const report = async (body: object) =>
      (await app.expect(201, 'POST', `${address}/reports`, { token: company, body })).body.id;
    const read = async (of: string, format: string, lang = 'en') =>
      (await app.expect(200, 'GET', `/v1/reports/${of}?format=${format}&lang=${lang}`, { token: company }))
        .text;
    const plain = await report({});
    const { replies, decision } = JSON.parse(await read(plain, 'json')).register.contests[0];
    t.same(
      [replies[0].by, decision.by],
      [
        { role: 'company', name: 'company' },
        { role: 'auditor', name: 'auditor' },
      ],
    );
    const named = JSON.parse(await read(await report({ includeNames: true }), 'json')).register.contests[0];
    t.same(named.replies[0].by, { role: 'company', name: 'Acme founder' });
    const said = {
      en: 'an assessor upheld that',
      fr: 'leur a donné raison',
      es: 'les dio la razón',
      ko: '이를 받아들였습니다',
      ar: 'أيّد مقيّم',
    };
    for (const [language, words] of Object.entries(said))
      t.match(await read(plain, 'html', language), words, language);
    t.match(await read(plain, 'csv'), /"contested".*"upheld"/s);
  },
);
