import t, { type Test } from 'tap';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { LEVEL_ITEM, makeOrganisation, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const key = (name: string) => ({ 'idempotency-key': name });
const DAY = 24 * 60 * 60 * 1000;

t.test('the same key and body gives the first answer again, byte for byte, and has one effect', async (t) => {
  const app = await openTestApp(t);
  const { company: token, patch, post, events, get } = await makeWriter(app);
  const body = { product: { name: 'Once' }, stage: 'design' };
  const first = await app.expect(201, 'POST', '/v1/assessments', { token, body, headers: key('a') });
  app.clock.advance(60_000);
  const again = await app.expect(201, 'POST', '/v1/assessments', { token, body, headers: key('a') });
  t.equal(again.text, first.text);
  for (const name of ['etag', 'location', 'content-type'])
    t.equal(again.headers[name], first.headers[name], name);
  t.equal(again.headers['idempotency-replayed'], 'true');
  const bulk = { responses: { [LEVEL_ITEM]: { state: 'level', level: 1 } } };
  const { etag } = (await get()).headers;
  const match = { ...key('b'), 'if-match': etag ?? '' };
  const written = await patch('/responses', bulk, match);
  t.equal(written.status, 200);
  t.equal(
    (await patch('/responses', bulk, match)).text,
    written.text,
    'before If-Match, which no longer holds',
  );
  const issued = await post('/reports', { includeNames: true }, key('c'));
  t.equal((await post('/reports', { includeNames: true }, key('c'))).text, issued.text);
  t.equal((await events()).filter(({ type }) => type === 'report.issued').length, 1);
});

t.test(
  'the same key with another body or query is 422; another path, method or caller is another request',
  async (t) => {
    const app = await openTestApp(t);
    const { company: token, patch, post } = await makeWriter(app);
    const stranger = await makeWriter(app);
    await app.expect(201, 'POST', '/v1/products', { token, body: { name: 'One' }, headers: key('k') });
    const refused = await app.call('POST', '/v1/products', {
      token,
      body: { name: 'Two' },
      headers: key('k'),
    });
    t.match(refused.body, { status: 422, code: 'HRBA_RETRY_MISMATCH' });
    t.equal((await patch('', { stage: 'design' }, key('k'))).status, 200);
    t.equal((await post('/reports', {}, key('k'))).status, 201);
    const body = { name: 'Mine' };
    const own = await app.expect(201, 'POST', '/v1/products', {
      token: stranger.company,
      body,
      headers: key('k'),
    });
    t.equal(own.body.name, 'Mine');
    const products = await app.expect(200, 'GET', '/v1/products', { token });
    t.notOk(products.body.items.some(({ name }: any) => name === 'Two'));
  },
);

/** A store whose first lookups are answered together, as those of requests at the same moment are. */
async function meetingStore(lookups: number): Promise<Store> {
  const store = await openSqliteStore({ path: ':memory:' });
  const { promise: met, resolve: meet } = Promise.withResolvers<void>();
  let left = lookups;
  const findRetry: Store['findRetry'] = async (...asked) => {
    const found = await store.findRetry(...asked);
    left -= 1;
    if (left <= 0) meet();
    await met;
    return found;
  };
  return { ...store, findRetry };
}

t.test('requests with one key at the same moment have one effect and one answer', async (t) => {
  const app = await openTestApp(t, { store: await meetingStore(4) });
  const { company: token } = await makeWriter(app);
  const body = { product: { name: 'At once' } };
  const send = () => app.call('POST', '/v1/assessments', { token, body, headers: key('same') });
  const answers = await Promise.all([send(), send(), send(), send()]);
  t.same(
    answers.map(({ status }) => status),
    [201, 201, 201, 201],
  );
  t.equal(new Set(answers.map(({ text }) => text)).size, 1);
  const { items } = (await app.expect(200, 'GET', '/v1/assessments', { token })).body;
  t.equal(items.filter(({ product }: any) => product.name === 'At once').length, 1);
});

t.test(
  'requests with one key and different bodies at the same moment: one is done, one is 422',
  async (t) => {
    const app = await openTestApp(t, { store: await meetingStore(2) });
    const send = (name: string) =>
      app.call('POST', '/v1/organisations', {
        token: app.admin,
        body: { name, kind: 'company' },
        headers: key('same'),
      });
    const answers = await Promise.all([send('one'), send('two')]);
    t.same(answers.map(({ status }) => status).sort(), [201, 422]);
  },
);

async function secretOnce(t: Test, together: number): Promise<void> {
  const app = await openTestApp(t, { store: await meetingStore(together) });
  const id = await makeOrganisation(app, 'Keys Ltd');
  const send = () =>
    app.call('POST', `/v1/organisations/${id}/keys`, {
      token: app.admin,
      body: { role: 'company', actor: 'founder' },
      headers: key('secret'),
    });
  const answers = together > 0 ? await Promise.all([send(), send()]) : [await send(), await send()];
  t.same(answers.map(({ status }) => status).sort(), [201, 409]);
  const refused = answers.find(({ status }) => status === 409);
  t.equal(refused?.body.code, 'HRBA_SECRET_NOT_REPLAYED');
  t.notMatch(refused?.text, /hrba_[0-9a-f]/);
  const { items } = (await app.expect(200, 'GET', `/v1/organisations/${id}/keys`, { token: app.admin })).body;
  t.equal(items.length, 1);
}

t.test('making a key again with its Idempotency-Key is 409: no secret twice', (t) => secretOnce(t, 0));
t.test('making a key twice at the same moment is 409 for one', (t) => secretOnce(t, 2));

t.test('after 24 hours a key is new again', async (t) => {
  const app = await openTestApp(t);
  const { company: token } = await makeWriter(app);
  const body = { product: { name: 'Daily' } };
  const send = () => app.expect(201, 'POST', '/v1/assessments', { token, body, headers: key('day') });
  const first = await send();
  app.clock.advance(DAY - 1);
  t.equal((await send()).text, first.text);
  app.clock.advance(1);
  t.not((await send()).body.id, first.body.id);
});

t.test('an error is not remembered: what is mended goes through with the same key', async (t) => {
  const app = await openTestApp(t);
  const { patch, remove, post } = await makeWriter(app, { stage: 'deployment' });
  t.equal((await patch('', { stage: 'design' }, key('e'))).status, 422);
  t.equal((await patch('', { stage: 'design', reason: 'r' }, key('e'))).status, 200);
  await remove();
  t.equal((await post('/reports', {}, key('f'))).status, 409);
  await post('/restore', undefined);
  t.equal((await post('/reports', {}, key('f'))).status, 201);
});

t.test(
  'erasing again with the same key gives the first answer again; without it there is nothing',
  async (t) => {
    const app = await openTestApp(t);
    const { post, assessmentId } = await makeWriter(app);
    await post('/reports', {}, key('before'));
    const body = { confirm: assessmentId, reason: 'given up' };
    const first = await post('/erase', body, key('erase'));
    t.equal(first.status, 200);
    app.clock.advance(60_000);
    const again = await post('/erase', body, key('erase'));
    t.same([again.status, again.text], [200, first.text]);
    t.equal(again.headers['idempotency-replayed'], 'true');
    t.equal((await post('/erase', { ...body, reason: 'another' }, key('erase'))).status, 422);
    t.equal((await post('/erase', body)).status, 404);
    t.equal(
      (await post('/reports', {}, key('before'))).status,
      404,
      'what else was remembered of it is gone',
    );
  },
);
