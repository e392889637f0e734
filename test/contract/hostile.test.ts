import t from 'tap';
import { addressOf, GOOD_CALLS, optionsOf } from '../support/operation-calls.ts';
import { operationsOf } from '../support/operations.ts';
import {
  evidenced,
  keyFor,
  LEVEL_ITEM,
  makeKey,
  makeOrganisation,
  makePeople,
  makeThings,
  makeWriter,
} from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

const ONE = `/responses/${LEVEL_ITEM}`;

t.test(
  'wrong types at every member of every body are 400 that names the place, and change nothing',
  async (t) => {
    const app = await openTestApp(t);
    const auditorId = await makeOrganisation(app, 'Auditors', 'auditor');
    const thing = await makeThings(app, await makePeople(app, 'Acme'), 'Acme', auditorId);
    const { company: token, reviewer } = thing;
    const { token: auditor } = await makeKey(app, auditorId, 'auditor');
    const whole = () => app.expect(200, 'GET', `/v1/organisations/${thing.id}/export`, { token });
    const rows = operationsOf(app.app).filter(({ takesBody }) => takesBody);
    const calls = await Promise.all(rows.map(async ({ id }) => GOOD_CALLS[id]?.(app, thing, auditorId)));
    const before = (await whole()).text;
    for (const [index, operation] of rows.entries()) {
      const call = calls[index];
      // Bytes have no members: uploads.test.ts tells what becomes of wrong ones.
      if (call === undefined || call.raw !== undefined) continue;
      const key = keyFor(operation, { admin: app.admin, company: token, reviewer, auditor });
      const good = call.body as Record<string, unknown>;
      const wrong = [
        ...[[], 'text', 5, null, true].map((body) => ({ body, pointer: '' })),
        ...Object.keys(good).map((name) => ({
          body: { ...good, [name]: { nonsense: [1] } },
          pointer: `/${name}`,
        })),
        { body: { ...good, unheardOf: 1 }, pointer: '/unheardOf' },
      ];
      for (const { body, pointer } of wrong) {
        const refused = await app.call(
          operation.method,
          addressOf(operation.path, call),
          optionsOf({ ...call, body }, key),
        );
        const name = `${operation.id} ${JSON.stringify(body).slice(0, 80)}`;
        t.ok(
          refused.status === 400 || (refused.status === 422 && pointer === '/profile'),
          `${name}: ${refused.status}`,
        );
        t.ok(String(refused.body.errors?.[0]?.pointer).startsWith(pointer), `${name} names ${pointer}`);
      }
    }
    t.equal((await whole()).text, before, 'nothing changed');
  },
);

t.test('names that every object has are names like any other', async (t) => {
  const { put, patch, post, get } = await makeWriter(await openTestApp(t));
  for (const name of [
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
    'prototype',
  ]) {
    t.equal((await put(`/responses/${name}`, { state: 'unknown' })).status, 404, name);
    t.equal((await get(`/responses/${name}`)).status, 404, name);
    t.equal((await patch('/responses', { responses: { [name]: { state: 'unknown' } } })).status, 422, name);
    t.equal((await patch('/responses', { responses: { [name]: null } })).status, 422, name);
    t.equal((await patch('', { profile: { [name]: ['ai'] } })).status, 422, name);
    t.equal(
      (await post('/score/preview', { responses: { [name]: { state: 'unknown' } } })).status,
      422,
      name,
    );
    t.equal((await patch('', { [name]: { x: 1 } })).status, 400, name);
  }
  t.same(Object.getOwnPropertyNames(Object.prototype).includes('x'), false);
});

t.test('bodies that no canonical form exists for, or that are not JSON, are 400', async (t) => {
  const app = await openTestApp(t);
  const { company: token, address } = await makeWriter(app);
  const before = await app.expect(200, 'GET', `${address}/history`, { token });
  const justified = (text: string) => `{"state":"level","level":1,"justification":"${text}"}`;
  const deep = (inner: string) => `${'['.repeat(100_000)}${inner}${']'.repeat(100_000)}`;
  const bad: (string | Buffer)[] = [
    '{',
    '{"state":}',
    '{"state":"unknown",}',
    "{'state':'unknown'}",
    'null',
    'NaN',
    '\u{feff}\u{feff}{}',
    '{"__proto__":{"state":"unknown"},"state":"unknown"}',
    '{"state":"unknown","constructor":{"prototype":{"x":1}}}',
    justified('\\ud800'),
    justified('\\udc00 first'),
    justified('raw \u0001 control'),
    `{"state":"level","level":1,"\\ud800":1}`,
    deep(''),
    deep('"\\ud800"'),
    `{"state":"level","level":1e999}`,
    `{"state":"level","level":1,"justification":"${'x'.repeat(500_000)}"}`,
    Buffer.from(justified('\xff\xfe'), 'latin1'),
    Buffer.from([0x7b, 0x22, 0xc0, 0x80, 0x22, 0x7d]),
  ];
  for (const raw of bad) {
    const refused = await app.call('PUT', `${address}${ONE}`, { token, raw });
    t.equal(refused.status, 400, String(raw).slice(0, 60));
  }
  const tooLarge = await app.call('PUT', `${address}${ONE}`, {
    token,
    raw: justified('x'.repeat(1_048_576)),
  });
  t.equal(tooLarge.status, 413);
  t.same(
    (await app.expect(200, 'GET', `${address}/history`, { token })).body,
    before.body,
    'nothing was written',
  );
  const twice = await app.call('PUT', `${address}${ONE}`, {
    token,
    raw: '{"state":"level","level":1,"level":2}',
  });
  t.match(
    twice.body,
    { level: 2 },
    'of a name that stands there twice the last counts, as everywhere in JSON',
  );
});

t.test('odd but whole text comes back as it was sent: NUL, emoji, right-to-left, SQL, HTML', async (t) => {
  const app = await openTestApp(t);
  const { company: token, put, get, post } = await makeWriter(app);
  const odd = [
    '\u0000 nul',
    '👩🏽‍⚕️ é e\u0301',
    '\u202e rtl',
    `'; DROP TABLE responses; --`,
    '<script>alert(1)</script>',
    '=1+1',
    'a\u2028b',
  ];
  for (const text of odd) {
    const body = { ...evidenced(), justification: text };
    t.equal((await put(ONE, body)).status, 200, encodeURIComponent(text));
    t.equal((await get(ONE)).body.justification, text);
    const report = await post('/reports', {});
    const page = await app.expect(200, 'GET', `/v1/reports/${report.body.id}?format=html`, { token });
    t.notMatch(page.text, /<script>alert/);
  }
  const name = `Robert\u0000'); DROP TABLE products;--`;
  const product = await app.expect(201, 'POST', '/v1/products', { token, body: { name } });
  t.equal(product.body.name, name);
  t.equal(
    (await app.expect(201, 'POST', '/v1/products', { token, body: { name } })).body.id,
    product.body.id,
  );
});

t.test('addresses, queries, cursors and headers that make no sense are 4xx, never 5xx', async (t) => {
  const app = await openTestApp(t);
  const { company: token, address, assessmentId } = await makeWriter(app);
  const get = async (url: string, headers: Record<string, string> = {}) =>
    (await app.call('GET', url, { token, headers })).status;
  for (const [url, status] of [
    ['/', 404],
    ['//', 404],
    ['/v1', 404],
    ['/v1/assessments/', 400],
    ['/v1/assessments/..%2f..%2fetc', 404],
    ['/v1/assessments/%00', 404],
    ['/v1/assessments/%zz', 400],
    ['/v1/assessments/%ED%A0%80', 400],
    [`/v1/assessments/${'x'.repeat(81)}`, 400],
    [`/v1/assessments/${'x'.repeat(5000)}`, 400],
    [`/v1/assessments/' OR 1=1 --`.replaceAll(' ', '%20'), 404],
    [`/v1/assessments/${assessmentId.replace('0', '%30')}`, 200],
    ['/v1/assessments?limit=0', 400],
    ['/v1/assessments?limit=101', 400],
    ['/v1/assessments?limit=-1', 400],
    ['/v1/assessments?limit=x', 400],
    ['/v1/assessments?limit=1&limit=2', 400],
    ['/v1/assessments?archived=maybe', 400],
    ['/v1/assessments?__proto__=1', 400],
    ['/v1/assessments?constructor=1', 400],
    ['/v1/assessments?cursor=', 400],
    ['/v1/assessments?cursor=%00', 400],
    ['/v1/assessments?cursor=1%27%20OR%201', 400],
    [`/v1/assessments?cursor=${'a'.repeat(300)}`, 400],
    [`${address}/history?cursor=${'9'.repeat(100)}`, 400],
    [`${address}/history?cursor=9007199254740993`, 400],
    [`${address}/history?cursor=-1`, 400],
    [`${address}/score?asOf=2026-02-30`, 400],
    [`${address}/score?asOf=yesterday`, 400],
    [`${address}/score?trace=2`, 400],
    [`${address}/first-look?lang=${'x'.repeat(40)}`, 400],
    [`${address}/first-look?lang=__proto__`, 200],
    ['/v1/reports?assessmentId=%00', 200],
    ['/r/%00', 404],
    ['/r/__proto__', 404],
  ] as const) {
    t.equal(await get(url), status, url.slice(0, 100));
  }
  for (const headers of [
    { 'accept-language': '*;q=x,,,;;' },
    { 'accept-encoding': ';;q=,*' },
    { accept: '\u00ff/\u00ff;q=2' },
    { 'if-none-match': ',,,W/"' },
    { authorization: 'Bearer' },
    { authorization: `Bearer ${'x'.repeat(5000)}` },
    { authorization: 'Basic eDp5' },
    { 'idempotency-key': 'x'.repeat(201) },
  ] as Record<string, string>[]) {
    for (const url of ['/v1/checklists/hrba-tech/versions/0.1.0', '/v1/assessments']) {
      t.ok((await get(url, headers)) < 500, JSON.stringify(headers).slice(0, 60));
    }
  }
  t.equal((await app.call('OPTIONS', '/v1/checklists')).status, 204);
});
