import { readFileSync } from 'node:fs';
import t from 'tap';
import { ERRORS } from '../../src/errors.ts';
import { LEVEL_ITEM, makeWriter } from '../support/people.ts';
import { callerOf, openOver, openTestApp } from '../support/test-app.ts';

const PROBLEM = new URL('../../schemas/problem.json', import.meta.url);

t.test('the codes of a problem are the table of errors', (t) => {
  const { properties } = JSON.parse(readFileSync(PROBLEM, 'utf8')) as any;
  t.same(properties.code.enum, Object.keys(ERRORS));
  t.end();
});

t.test(
  'the document says which bodies may be left out, and which parts of an address are UUIDs',
  async (t) => {
    const { app } = await openTestApp(t);
    const operations = Object.values(app.swagger().paths ?? {}).flatMap((path) =>
      Object.values(path as any),
    ) as any[];
    const optional = operations.filter(({ requestBody }) => requestBody?.required === false);
    t.same(optional.map(({ operationId }) => operationId).sort(), [
      'createReportLink',
      'extendSample',
      'issueReport',
      'migrateAssessment',
      'previewMigration',
    ]);
    t.notMatch(JSON.stringify(operations), /x-body-optional/);
    const ids = operations
      .flatMap(({ parameters = [] }) => parameters)
      .filter(({ schema }) => schema.format === 'uuid');
    t.same([...new Set(ids.map(({ name }) => name))].sort(), [
      'assessmentId',
      'grantId',
      'keyId',
      'linkId',
      'organisationId',
      'redactionId',
      'reportId',
      'uploadId',
    ]);
    const headers = operations
      .flatMap(({ parameters = [] }) => parameters)
      .filter((each) => each.in === 'header');
    t.same([...new Set(headers.map(({ name }) => name))].sort(), [
      'Accept-Language',
      'Idempotency-Key',
      'If-Match',
      'If-None-Match',
      'Upload-Offset',
    ]);
  },
);

t.test('an id that is no UUID is the id of nothing: 404', async (t) => {
  const app = await openTestApp(t);
  const { company: token, address } = await makeWriter(app);
  for (const url of ['/v1/assessments/x', '/v1/reports/x', '/v1/organisations/x'])
    t.equal((await app.call('GET', url, { token })).status, 404, url);
  for (const url of ['/v1/keys/x', `${address}/grants/x`])
    t.equal((await app.call('DELETE', url, { token })).status, 404, url);
});

t.test('a header that is too long is 400, names itself and has no effect', async (t) => {
  const app = await openTestApp(t);
  const { company: token, address, patch, get } = await makeWriter(app);
  const send = (length: number) =>
    app.call('POST', '/v1/products', {
      token,
      body: { name: 'Long' },
      headers: { 'Idempotency-Key': 'k'.repeat(length) },
    });
  for (const length of [201, 3000]) {
    const refused = await send(length);
    t.match(refused.body, { status: 400, errors: [{ pointer: 'idempotency-key' }] }, `${length}`);
  }
  const { items } = (await app.expect(200, 'GET', '/v1/products', { token })).body;
  t.notOk(items.some(({ name }: any) => name === 'Long'));
  t.equal((await send(200)).status, 201);
  t.equal((await patch('', { stage: 'design' }, { 'if-match': `"${'1'.repeat(200)}"` })).status, 400);
  t.equal((await get('', { 'if-none-match': `"${'1'.repeat(1000)}"` })).status, 400);
  const language = { 'accept-language': 'a'.repeat(1001) };
  t.equal((await app.call('GET', `${address}/items`, { token, headers: language })).status, 400);
});

t.test('a body where none is taken is 400 and changes nothing; {} says nothing', async (t) => {
  const app = await openTestApp(t);
  const { company: token, address, put, post, remove, get } = await makeWriter(app);
  await put(`/responses/${LEVEL_ITEM}`, { state: 'unknown' });
  for (const url of [address, `${address}/responses/${LEVEL_ITEM}`]) {
    for (const body of [{ reason: 'r' }, [], null, 'text', 0])
      t.match((await app.call('DELETE', url, { token, body })).body, { status: 400, code: 'HRBA_MALFORMED' });
  }
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
  t.equal((await app.call('DELETE', address, { token, raw: deep })).status, 400, 'however deep it is');
  t.equal((await get()).body.archivedAt, null);
  await remove();
  t.equal((await post('/restore', { archived: false })).status, 400);
  t.equal((await post('/restore', {})).status, 200);
});

t.test('no answer is kept by a cache unless its route says so', async (t) => {
  const app = await openTestApp(t);
  const { company: token, address } = await makeWriter(app);
  const cached = async (url: string) => (await app.call('GET', url, { token })).headers['cache-control'];
  for (const url of ['/healthz', '/v1/me', address, `${address}/score`, `${address}/history`])
    t.equal(await cached(url), 'private, no-store', url);
  for (const url of ['/v1/checklists', '/v1/checklists/hrba-tech', '/v1/sources', '/v1/taxonomy'])
    t.equal(await cached(url), 'public, max-age=300', url);
  t.match(await cached('/v1/sources/nowhere'), /no-store/);
});

t.test('whether it lives and is ready is told without limit; the rest says how much is left', async (t) => {
  const { deps } = await openTestApp(t);
  const limited = callerOf(await openOver(t, deps, { HRBA_RATE_LIMIT: '2' }));
  for (const url of ['/healthz', '/readyz', '/healthz', '/readyz'])
    t.equal((await limited.call('GET', url)).status, 200, url);
  t.match((await limited.call('GET', '/v1/taxonomy')).headers, {
    'ratelimit-limit': '2',
    'ratelimit-remaining': '1',
    'ratelimit-reset': /^\d+$/,
  });
  t.match((await limited.call('GET', '/v1/me')).headers, {
    'ratelimit-remaining': '0',
    'www-authenticate': /Bearer/,
  });
  const refused = await limited.call('GET', '/v1/taxonomy');
  t.equal(refused.status, 429);
  t.match(refused.headers, { 'ratelimit-remaining': '0', 'retry-after': /^\d+$/ });
  t.equal((await limited.call('GET', '/healthz')).status, 200);
});

t.test('a preview of an item that is not there is 422, whether set or cleared', async (t) => {
  const { post } = await makeWriter(await openTestApp(t));
  for (const response of [null, { state: 'unknown' }]) {
    const refused = await post('/score/preview', { responses: { nowhere: response } });
    t.match(refused.body, { status: 422, errors: [{ pointer: '/responses/nowhere', code: 'UNKNOWN_ITEM' }] });
  }
  t.equal((await post('/score/preview', { responses: { [LEVEL_ITEM]: null } })).status, 200);
});
