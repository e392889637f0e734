import t from 'tap';
import { evidenced, LEVEL_ITEM, makeReport, makeWriter, OTHER_ITEM } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const ONE = `/responses/${LEVEL_ITEM}`;
const TWO = { state: 'level', level: 2 };
const LOW = { state: 'level', level: 1 };

t.test('If-Match of what was read writes; of what was, is 412 and says what is there now', async (t) => {
  const { put, get, remove, patch } = await makeWriter(await openTestApp(t));
  const first = await put(ONE, TWO);
  t.equal(first.headers['etag'], '"1"');
  t.equal((await put(ONE, LOW, { 'if-match': '"1"' })).headers['etag'], '"2"');
  const late = await put(ONE, TWO, { 'if-match': '"1"' });
  t.equal(late.status, 412);
  t.same(late.body.current, { revision: 2, itemId: LEVEL_ITEM, etag: '"2"' });
  t.equal((await remove(ONE, { 'if-match': '"1"' })).status, 412);
  t.match((await get(ONE)).body, { level: 1, revision: 2 }, 'nothing was written');
  for (const tag of ['2', 'W/"2"', '"x"', '"1", "2"', '""']) {
    t.equal((await put(ONE, TWO, { 'if-match': tag })).status, 400, tag);
  }
  t.equal((await put(ONE, TWO, { 'if-match': '*' })).status, 200, '* is whatever is there');
  const { headers } = await get();
  t.equal((await patch('', { stage: 'design' }, { 'if-match': '"1"' })).status, 412);
  t.equal((await patch('', { stage: 'design' }, { 'if-match': headers['etag'] ?? '' })).status, 200);
  const bulk = { responses: { [OTHER_ITEM]: TWO } };
  const stale = await patch('/responses', bulk, { 'if-match': headers['etag'] ?? '' });
  t.equal(stale.status, 412);
  t.equal(stale.body.current.etag, (await get()).headers['etag'], 'the ETag of the assessment');
});

t.test('If-None-Match: * writes only where there is no response, also after one was cleared', async (t) => {
  const { put, remove, get } = await makeWriter(await openTestApp(t));
  const only = { 'if-none-match': '*' };
  t.equal((await put(ONE, TWO, only)).status, 200);
  t.equal((await put(ONE, LOW, only)).status, 412);
  t.equal((await get(ONE)).body.level, 2);
  t.equal((await remove(ONE)).status, 200);
  t.match((await put(ONE, LOW, only)).body, { level: 1, revision: 3 });
});

t.test('without a precondition the last write wins and the history keeps both', async (t) => {
  const { put, get, events } = await makeWriter(await openTestApp(t));
  const written = await Promise.all([1, 2, 0].map((level) => put(ONE, { state: 'level', level })));
  t.same(
    written.map(({ status }) => status),
    [200, 200, 200],
  );
  const { body } = await get(ONE);
  t.equal(body.revision, 3);
  const kept = (await events()).filter(({ type }) => type === 'response.recorded');
  t.same(kept.map(({ after }) => after.response.level).sort(), [0, 1, 2]);
  t.equal(kept.at(-1)?.after.response.level, body.level);
  t.same(
    kept.map(({ before }) => before?.response.level),
    [undefined, ...kept.slice(0, 2).map(({ after }) => after.response.level)],
  );
});

t.test('the same again is 200, the same revision and no event, wherever it is written', async (t) => {
  const app = await openTestApp(t);
  const { put, patch, remove, get, events } = await makeWriter(app, { stage: 'design' });
  const changed = { profile: { childrenReachable: true }, description: 'x', stage: 'design' };
  await put(ONE, evidenced());
  await patch('', changed);
  const before = await events();
  const etag = (await get()).headers['etag'];
  const { level, justification, evidence, state } = evidenced();
  t.match((await put(ONE, { evidence, justification, level, state })).body, { changed: false, revision: 1 });
  t.match((await patch('/responses', { responses: { [LEVEL_ITEM]: evidenced() } })).body, { changed: [] });
  t.equal((await patch('', changed)).headers['etag'], etag);
  t.match((await remove(`/responses/${OTHER_ITEM}`)).body, { changed: false, state: 'unanswered' });
  t.match((await patch('/responses', { responses: { [OTHER_ITEM]: null } })).body, { changed: [] });
  t.equal((await get()).headers['etag'], etag);
  t.same(await events(), before);
});

t.test('null and DELETE clear a response; it reads as unanswered and its revision goes on', async (t) => {
  const { put, patch, remove, get } = await makeWriter(await openTestApp(t));
  t.same((await get(ONE)).body, { state: 'unanswered' });
  t.equal((await get(ONE)).headers['etag'], '"0"');
  await put(ONE, TWO);
  t.match((await patch('/responses', { responses: { [LEVEL_ITEM]: null } })).body, { changed: [LEVEL_ITEM] });
  t.same((await get(ONE)).body, { state: 'unanswered', revision: 2 });
  t.notOk(LEVEL_ITEM in (await get('/responses')).body.responses);
  await put(ONE, LOW);
  t.match((await remove(ONE)).body, { state: 'unanswered', revision: 4, changed: true });
});

t.test('bulk is all or nothing, with an error for each item that is wrong', async (t) => {
  const { patch, get, events } = await makeWriter(await openTestApp(t));
  const before = await get();
  const refused = await patch('/responses', {
    responses: {
      [LEVEL_ITEM]: TWO,
      'conception.comitment': TWO,
      [OTHER_ITEM]: { state: 'level', level: 4 },
      'design.engagement': { state: 'not-applicable', justification: 'no' },
      'a/b~c': null,
      'design.red-team': { state: 'level', level: 5 },
    },
  });
  t.equal(refused.status, 422);
  t.same(
    refused.body.errors.map(({ pointer, code }: any) => `${pointer} ${code}`).sort(),
    [
      '/responses/a~1b~0c UNKNOWN_ITEM',
      '/responses/conception.comitment UNKNOWN_ITEM',
      `/responses/${OTHER_ITEM}/justification JUSTIFICATION_NEEDED`,
      '/responses/design.engagement/state NA_NOT_ALLOWED',
      '/responses/design.red-team/level LEVEL_OUTSIDE_SCALE',
    ].sort(),
  );
  t.match(refused.text, /Did you mean .{2}conception\.commitment/);
  t.same((await get()).body, before.body);
  t.equal((await events()).length, 1);
  const done = await patch('/responses', { responses: { [LEVEL_ITEM]: TWO, [OTHER_ITEM]: LOW } });
  t.same(done.body.changed.sort(), [OTHER_ITEM, LEVEL_ITEM].sort());
  t.equal(done.body.revision, before.body.revision + 1, 'one unit raises the revision once');
  t.equal(done.headers['etag'], `"${done.body.revision}"`);
});

t.test(
  'levels 3 and 4 say who, since when and where; level 0 needs nothing; N/A always says why',
  async (t) => {
    const { put } = await makeWriter(await openTestApp(t));
    for (const level of [3, 4]) {
      for (const justification of [undefined, '   ']) {
        const refused = await put(ONE, { state: 'level', level, ...(justification && { justification }) });
        t.equal(refused.status, 422);
        t.match(refused.body.errors, [{ pointer: '/justification', code: 'JUSTIFICATION_NEEDED' }]);
      }
    }
    for (const level of [0, 1, 2]) t.equal((await put(ONE, { state: 'level', level })).status, 200);
    const refused = await put(ONE, { state: 'not-applicable', justification: 'because' });
    t.match(refused.body, { status: 422, errors: [{ pointer: '/state', code: 'NA_NOT_ALLOWED' }] });
    for (const malformed of [
      { state: 'level' },
      { state: 'unknown', level: 1 },
      { state: 'level', level: 1.5 },
      { state: 'level', level: '2' },
      { state: 'level', level: 2, oops: 1 },
      { state: 'done' },
      { state: 'level', level: 1, evidence: [{ title: 't', shows: 's' }] },
      { state: 'level', level: 1, evidence: [{ title: 't', shows: 's', url: 'javascript:alert(1)' }] },
      {
        state: 'level',
        level: 1,
        evidence: [{ title: 't', shows: 's', url: 'https://x', validUntil: '2026-02-30' }],
      },
    ]) {
      t.equal((await put(ONE, malformed)).status, 400, JSON.stringify(malformed));
    }
  },
);

t.test('a stage moves back only with a reason, which the history keeps', async (t) => {
  const { patch, events } = await makeWriter(await openTestApp(t), { stage: 'deployment' });
  const refused = await patch('', { stage: 'design' });
  t.match(refused.body, { status: 422, errors: [{ pointer: '/reason', code: 'REASON_NEEDED' }] });
  t.equal((await patch('', { stage: 'design', reason: ' ' })).status, 422);
  t.match((await patch('', { stage: 'design', reason: 'we start over' })).body, { stage: 'design' });
  t.equal((await events()).at(-1)?.after.reason, 'we start over');
  t.equal((await patch('', { stage: 'operation' })).status, 200, 'forward needs none');
});

t.test('a profile merges fact by fact, null removes one, and none-of-these stands alone', async (t) => {
  const { patch, get } = await makeWriter(await openTestApp(t), { profile: { technologies: ['ai'] } });
  await patch('', { profile: { childrenReachable: false } });
  t.same((await get()).body.profile, { technologies: ['ai'], childrenReachable: false });
  const removed = await patch('', { profile: { technologies: null } });
  t.same(removed.body.profile, { childrenReachable: false });
  t.ok(removed.body.unsetFacts.some(({ id, question }: any) => id === 'technologies' && question.length > 5));
  for (const [profile, pointer] of [
    [{ technologies: ['ai', 'none-of-these'] }, '/profile/technologies'],
    [{ technologies: ['ai', 'ai'] }, '/profile/technologies'],
    [{ technologies: ['aii'] }, '/profile/technologies/0'],
    [{ technologies: 'ai' }, '/profile/technologies'],
    [{ childrenReachable: 'yes' }, '/profile/childrenReachable'],
    [{ organisationSize: ['under-5'] }, '/profile/organisationSize'],
    [{ technolgies: ['ai'] }, '/profile/technolgies'],
  ] as const) {
    const refused = await patch('', { profile });
    t.equal(refused.status, 422, JSON.stringify(profile));
    t.equal(refused.body.errors[0].pointer, pointer);
  }
  t.same((await get()).body.profile, { childrenReachable: false });
  t.same((await patch('', { profile: { technologies: ['none-of-these'] } })).body.profile.technologies, [
    'none-of-these',
  ]);
});

t.test(
  'an archived assessment is hidden, refuses writes with 409, keeps its reports, and is restored',
  async (t) => {
    const app = await openTestApp(t);
    const { put, get, remove, post, patch, company: token, assessmentId } = await makeWriter(app);
    const report = await makeReport(app, token, assessmentId);
    const list = async (query = '') =>
      (await app.expect(200, 'GET', `/v1/assessments${query}`, { token })).body.items.length;
    t.equal((await remove()).status, 200);
    t.equal((await remove()).status, 200, 'archiving again changes nothing');
    t.same([await list(), await list('?archived=true')], [0, 1]);
    for (const refused of [
      await put(ONE, TWO),
      await remove(ONE),
      await patch('', { stage: 'design' }),
      await post('/reports', {}),
    ]) {
      t.match(refused.body, { status: 409, code: 'HRBA_ARCHIVED' });
    }
    t.equal((await get()).status, 200);
    t.equal((await app.call('GET', `/v1/reports/${report.body.id}`, { token })).status, 200);
    t.match((await post('/restore', undefined)).body, { archivedAt: null });
    t.same([await list(), await list('?archived=true')], [1, 0]);
    t.equal((await put(ONE, TWO)).status, 200);
  },
);

t.test('erasing purges texts, report, link and remembered answers; the chain still verifies', async (t) => {
  const app = await openTestApp(t);
  const { company: token, id } = await makeWriter(app);
  const headers = { 'idempotency-key': 'start' };
  const body = { product: { name: 'shared', description: 'typed-secret description' } };
  const kept = await app.expect(201, 'POST', '/v1/assessments', {
    token,
    body: { product: { name: 'shared' } },
  });
  const started = await app.expect(201, 'POST', '/v1/assessments', { token, body, headers });
  const address = `/v1/assessments/${started.body.id}`;
  const secret = { ...evidenced('typed-secret') };
  await app.expect(200, 'PUT', `${address}${ONE}`, { token, body: secret });
  const report = await makeReport(app, token, started.body.id);
  const link = await app.expect(201, 'POST', `/v1/reports/${report.body.id}/links`, { token });
  t.equal(
    (await app.call('POST', `${address}/erase`, { token, body: { confirm: 'x', reason: 'r' } })).status,
    422,
  );
  const confirm = started.body.id;
  const erased = await app.expect(200, 'POST', `${address}/erase`, {
    token,
    body: { confirm, reason: 'asked to' },
  });
  t.match(erased.body, { assessmentId: confirm, head: /^[0-9a-f]{64}$/ });
  for (const path of ['', '/history', '/responses', '/score']) {
    t.equal((await app.call('GET', `${address}${path}`, { token })).status, 404, path);
  }
  t.equal((await app.call('GET', `/v1/reports/${report.body.id}`, { token })).status, 404);
  t.equal((await app.call('GET', new URL(link.body.url).pathname)).status, 404);
  t.equal(
    (await app.call('GET', `/v1/assessments/${kept.body.id}`, { token })).status,
    200,
    'the other stays',
  );
  const replayed = await app.call('POST', '/v1/assessments', { token, body, headers });
  t.not(replayed.body.id, started.body.id, 'the remembered answer went with it');
  await app.expect(200, 'POST', `/v1/assessments/${replayed.body.id}/erase`, {
    token,
    body: { confirm: replayed.body.id, reason: 'asked to' },
  });
  const { text } = await app.expect(200, 'GET', `/v1/organisations/${id}/export`, { token });
  t.notMatch(text, /typed-secret/);
});
