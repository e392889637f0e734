import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { addressOf, GOOD_CALLS, optionsOf } from '../support/operation-calls.ts';
import { operationsOf } from '../support/operations.ts';
import { keyFor, makeKey, makeOrganisation, makePeople, makeThings } from '../support/people.ts';
import { exchange } from '../support/raw-socket.ts';
import { openTestApp, PUBLIC_URL, type TestApp } from '../support/test-app.ts';

// Everything is asked of the service more than once, and the machine may be busy.
t.setTimeout(240_000);

/** Ends a line, a header, a JSON text, a terminal's patience; all of it is allowed in a name. */
const BREAKS = [
  'x\r\nset-cookie: 0wned=1\r\n\r\n<script>0wned</script>',
  'x\n{"level":60,"msg":"0wned"}',
  '","msg":"0wned","level":60,"x":"',
  '\u001B[2J0wned\u0007\u009B31m',
  '0wned\u20280wned\u20290wned\u00850wned',
  '%0d%0aset-cookie:%200wned=1',
  '"; filename="0wned.exe',
  '../../0wned\0.csv',
];
const MARK = /0wned/;

/** A company whose every name and text is one of the breaks, asked everything there is to ask. */
async function askEverything(t: Test, typed: string) {
  const app = await openTestApp(t);
  const auditorId = await makeOrganisation(app, `Auditors ${typed}`, 'auditor');
  const id = await makeOrganisation(app, typed);
  const { token: company } = await makeKey(app, id, 'company', { actor: typed });
  const { token: reviewer } = await makeKey(app, id, 'reviewer', { actor: `reader ${typed}` });
  const { token: auditor } = await makeKey(app, auditorId, 'auditor');
  const thing = await makeThings(app, { id, company, reviewer }, typed, auditorId);
  const heads: Record<string, string>[] = [];
  for (const operation of operationsOf(app.app)) {
    const call = await GOOD_CALLS[operation.id]?.(app, thing, auditorId);
    if (call === undefined) throw new Error(`${operation.id} has no row in test/support/operation-calls.ts`);
    const token = keyFor(operation, { admin: app.admin, company, reviewer, auditor });
    const hostile = { 'idempotency-key': encodeURIComponent(typed), origin: 'https://0wned.example' };
    for (const made of [call, { ...call, query: `lang=${encodeURIComponent(typed.slice(0, 10))}` }]) {
      const answer = await app.call(
        operation.method,
        addressOf(operation.path, made),
        optionsOf(made, token, hostile),
      );
      heads.push(answer.headers);
    }
  }
  for (const format of ['csv', 'html', 'json']) {
    const url = `/v1/reports/${thing.reportId}?format=${format}`;
    heads.push((await app.expect(200, 'GET', url, { token: company })).headers);
  }
  return { app, heads };
}

t.test('nothing that is typed reaches a header, or begins a line or a member of the log', async (t) => {
  for (const typed of [BREAKS.slice(0, 4).join(' '), BREAKS.slice(4).join(' ')]) {
    const { app, heads } = await askEverything(t, typed);
    t.ok(heads.length > 80);
    t.same(
      heads.filter((head) => MARK.test(JSON.stringify(head))),
      [],
    );
    const lines = app.log
      .join('')
      .split('\n')
      .filter((line) => line !== '');
    t.ok(lines.length > heads.length);
    const odd = lines.filter(
      (line) => MARK.test(line) || Object.keys(JSON.parse(line)).some((name) => !MEMBERS.includes(name)),
    );
    t.same(odd, []);
  }
});

/** What a line of the log may say. */
const MEMBERS = [
  'level',
  'time',
  'pid',
  'hostname',
  'reqId',
  'assessmentId',
  'method',
  'route',
  'status',
  'ms',
  'keyId',
  'msg',
];

t.test('an error of ours with line breaks in it is one line of JSON', async (t) => {
  const app = await openTestApp(t);
  const { company: token } = await makePeople(app, 'Acme');
  const { store } = app.deps;
  for (const typed of BREAKS) {
    app.deps.store = { ...store, listProducts: async () => Promise.reject(new Error(typed)) };
    const before = app.log.join('').split('\n').length;
    const failed = await app.app.inject({
      url: '/v1/products',
      headers: { authorization: `Bearer ${token}` },
    });
    app.deps.store = store;
    (app.app as unknown as { faults: string[] }).faults.splice(0);
    t.equal(failed.statusCode, 500);
    const lines = app.log
      .join('')
      .split('\n')
      .slice(before - 1, -1);
    t.same(
      lines.map((line) => JSON.parse(line).msg),
      ['request failed', 'request done'],
    );
    t.notMatch(JSON.stringify(lines), token.slice(-43));
  }
});

t.test('no header that a stranger sends steers an address that the service gives', async (t) => {
  for (const settings of [{}, { HRBA_TRUST_PROXY: 'true' }]) {
    const app = await openTestApp(t, { settings: settings as Record<string, string> });
    const auditorId = await makeOrganisation(app, 'Auditors', 'auditor');
    const thing = await makeThings(app, await makePeople(app, 'Acme'), 'Acme', auditorId);
    const { token: auditor } = await makeKey(app, auditorId, 'auditor');
    const headers = {
      host: '0wned.example',
      forwarded: 'host=0wned.example;proto=http',
      'x-forwarded-host': '0wned.example',
      'x-forwarded-proto': 'http',
      'x-forwarded-port': '666',
      'x-forwarded-prefix': '/0wned',
      'x-forwarded-for': '192.0.2.1, 0wned.example',
      'x-original-url': '/0wned',
      'x-rewrite-url': '/0wned',
      'x-http-method-override': 'DELETE',
      referer: 'https://0wned.example/',
    };
    const link = await app.call('POST', `/v1/reports/${thing.reportId}/links`, {
      token: thing.company,
      body: {},
      headers,
    });
    t.match(link.body.url, new RegExp(`^${PUBLIC_URL}/r/[\\w-]{43}$`));
    for (const operation of operationsOf(app.app)) {
      const call = await GOOD_CALLS[operation.id]?.(app, thing, auditorId);
      const token = keyFor(operation, { admin: app.admin, ...thing, auditor });
      const answer = await app.call(
        operation.method,
        addressOf(operation.path, call ?? { params: {} }),
        optionsOf(call ?? { params: {} }, token, headers),
      );
      t.ok(answer.status < 300, operation.id);
      t.notMatch(JSON.stringify(answer.headers) + answer.text, /0wned/, operation.id);
      const { location } = answer.headers;
      if (location !== undefined) t.match(location, /^\/v1\/[\w/.-]+$/, operation.id);
    }
  }
});

async function listening(t: Test): Promise<{ app: TestApp; port: number }> {
  const app = await openTestApp(t);
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  return { app, port: (app.app.server.address() as AddressInfo).port };
}

t.test('no address leads away from the service', async (t) => {
  const { port } = await listening(t);
  for (const target of [
    '/docs',
    '/docs/static/index.html',
    'http://0wned.example/docs/static/index.html',
    'http://0wned.example/docs',
    'http://0wned.example/v1/me',
    '//0wned.example/docs/static/index.html',
    '/docs/static/../static/index.html',
    '/docs/static//0wned.example',
    '/docs//0wned.example/%2e%2e',
    '/docs/static/%5c%5c0wned.example/%2e%2e/static/index.html',
    '//0wned.example',
    '/\\0wned.example',
    '/%2f%2f0wned.example',
    '/r/%2f%2f0wned.example',
    '/v1//0wned.example',
  ]) {
    const { answers } = await exchange(
      port,
      [`GET ${target} HTTP/1.1\r\nHost: 0wned.example\r\nConnection: close\r\n\r\n`],
      2000,
    );
    t.equal(answers.length, 1, target);
    const location = answers[0]?.headers['location'];
    if (location !== undefined) t.match(location, /^\/docs(\/|$)/, `${target} leads to ${location}`);
    t.notMatch(JSON.stringify(answers[0]?.headers), /0wned/, target);
  }
});

t.test('what a browser may do with each kind of answer is said in its headers', async (t) => {
  const app = await openTestApp(t);
  const auditorId = await makeOrganisation(app, 'Auditors', 'auditor');
  const {
    linkPath,
    company: token,
    reportId,
  } = await makeThings(app, await makePeople(app, 'Acme'), 'Acme', auditorId);
  const policies: Record<string, RegExp> = {
    [linkPath]:
      /^default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    '/docs/':
      /^default-src 'none'; script-src 'self'; .*connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    '/v1/me': /^default-src 'none'; base-uri 'none'; frame-ancestors 'none'$/,
    '/nowhere': /^default-src 'none'; base-uri 'none'; frame-ancestors 'none'$/,
    '/openapi.json': /^default-src 'none'; base-uri 'none'; frame-ancestors 'none'$/,
    [`/v1/reports/${reportId}?format=csv`]: /^default-src 'none'; base-uri 'none'; frame-ancestors 'none'$/,
  };
  for (const [path, policy] of Object.entries(policies)) {
    const { headers } = await app.call('GET', path, { token });
    t.match(headers['content-security-policy'], policy, path);
    t.match(headers, {
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    t.match(headers['content-type'], /charset=utf-8/, path);
    t.notMatch(Object.keys(headers).join(' '), /server|x-powered-by|set-cookie|access-control-allow/);
  }
  for (const path of [linkPath, '/docs', '/docs/'])
    t.equal((await app.call('GET', path)).headers['x-robots-tag'], 'noindex, nofollow', path);
  const csv = await app.call('GET', `/v1/reports/${reportId}?format=csv`, { token });
  t.equal(csv.headers['content-disposition'], 'attachment; filename="report-1.csv"');
});
