import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { API_HEADERS } from '../../src/plugins/security-headers.ts';
import { makeWriter } from '../support/people.ts';
import { exchange, type Step, type WireAnswer } from '../support/raw-socket.ts';
import { openOver, openTestApp } from '../support/test-app.ts';

const HOST = 'Host: 127.0.0.1\r\n';

async function listening(t: Test, settings: Record<string, string> = {}) {
  const first = await openTestApp(t);
  const app = await openOver(t, first.deps, settings);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const say = (steps: Step[], silence = 2000) => exchange(port, steps, silence);
  const ask = (head: string, body = '') => say([`${head}\r\nConnection: close\r\n\r\n${body}`]);
  return { ...first, app, port, say, ask };
}

/** An error in the one shape, with everything that every answer carries. */
function isProblem(t: Test, answer: WireAnswer | undefined, status: number, code: string, name: string) {
  t.equal(answer?.status, status, name);
  t.equal(answer?.headers['content-type'], 'application/problem+json; charset=utf-8', name);
  const headers = { ...API_HEADERS, 'cache-control': 'no-store' };
  for (const [header, value] of Object.entries(headers)) {
    t.equal(answer?.headers[header], value, `${name}: ${header}`);
  }
  const body = JSON.parse(answer?.body.toString() || '{}');
  t.match(body, {
    type: `urn:hrba:error:${code}`,
    status,
    code,
    instance: /^urn:hrba:request:[0-9a-f-]{36}$/,
  });
}

t.test('what is no HTTP is answered in the one shape and the connection is closed', async (t) => {
  const { say } = await listening(t);
  for (const [name, bytes, status = 400, code = 'HRBA_MALFORMED'] of [
    ['no request line', 'rubbish\r\n\r\n'],
    ['HTTP/0.9', 'GET /healthz\r\n\r\n'],
    ['a version that is none', `GET /healthz HTTP/9.9\r\n${HOST}\r\n`],
    ['TLS', Buffer.from([0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3])],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a method that is none', `FROB /healthz HTTP/1.1\r\n${HOST}\r\n`],
    ['a header without a colon', `GET /healthz HTTP/1.1\r\n${HOST}Nonsense\r\n\r\n`],
    ['a space before the colon', `GET /healthz HTTP/1.1\r\n${HOST}X-A : 1\r\n\r\n`],
    ['a NUL in a header', `GET /healthz HTTP/1.1\r\n${HOST}X-A: \0\r\n\r\n`],
    ['a folded header', `GET /healthz HTTP/1.1\r\n${HOST}X-A: 1\r\n folded\r\n\r\n`],
    ['a bare CR', `GET /healthz HTTP/1.1\r\n${HOST}X-A: a\rb\r\n\r\n`],
    ['two lengths', `POST /v1/products HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`],
    [
      'length and chunks',
      `POST /v1/products HTTP/1.1\r\n${HOST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    [
      'an encoding that ends in none',
      `POST /v1/products HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
    ],
    [
      'a chunk without a size',
      `POST /v1/products HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    ],
    ['a tunnel', `CONNECT evil.example:443 HTTP/1.1\r\n${HOST}\r\n`],
    ['no Host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['large headers', `GET / HTTP/1.1\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'HRBA_HEADERS_TOO_LARGE'],
  ] as [string, string | Buffer, number?, string?][]) {
    const { answers, closed } = await say([bytes]);
    isProblem(t, answers.at(-1), status, code, name);
    t.ok(closed, name);
  }
});

t.test('a smuggled second request is never answered', async (t) => {
  const { say } = await listening(t);
  const second = `GET /healthz HTTP/1.1\r\n${HOST}\r\n`;
  for (const head of [
    `Content-Length: ${second.length}\r\nTransfer-Encoding: chunked`,
    `Transfer-Encoding: chunked\r\nContent-Length: ${second.length}`,
    'Transfer-Encoding:\tchunked\r\nTransfer-Encoding: x',
    'Content-Length: 0\r\nContent-Length: 5',
    'Content-Length: +0',
  ]) {
    const { answers } = await say([`POST /v1/products HTTP/1.1\r\n${HOST}${head}\r\n\r\n0\r\n\r\n${second}`]);
    t.strictSame(
      answers.map(({ status }) => status),
      [400],
      head,
    );
  }
});

t.test('requests one after the other without waiting are answered in their order', async (t) => {
  const { say } = await listening(t);
  const get = (path: string, extra = '') => `GET ${path} HTTP/1.1\r\n${HOST}${extra}\r\n`;
  const { answers, rest } = await say([
    `${get('/healthz')}${get('/nowhere')}${get('/v1/sources/x')}${get('/healthz', 'Connection: close\r\n')}`,
  ]);
  t.strictSame(
    answers.map(({ status }) => status),
    [200, 404, 404, 200],
  );
  t.equal(rest.length, 0);
});

t.test('addresses and methods that are not here are told in the one shape', async (t) => {
  const { ask } = await listening(t);
  for (const [line, status, code] of [
    ['GET /nowhere', 404, 'HRBA_ROUTE_NOT_FOUND'],
    ['GET /v1/../healthz', 404, 'HRBA_ROUTE_NOT_FOUND'],
    ['GET //healthz', 404, 'HRBA_ROUTE_NOT_FOUND'],
    ['GET /v1/sources/%zz', 400, 'HRBA_MALFORMED'],
    [`GET /v1/sources/${'x'.repeat(500)}`, 400, 'HRBA_MALFORMED'],
    [`GET /${'x'.repeat(17_000)}`, 431, 'HRBA_HEADERS_TOO_LARGE'],
    ['POST /healthz', 405, 'HRBA_METHOD_NOT_ALLOWED'],
    ['TRACE /healthz', 405, 'HRBA_METHOD_NOT_ALLOWED'],
    ['PURGE /healthz', 405, 'HRBA_METHOD_NOT_ALLOWED'],
    ['LOCK /v1/products', 405, 'HRBA_METHOD_NOT_ALLOWED'],
  ] as const) {
    const { answers } = await ask(`${line} HTTP/1.1\r\n${HOST.trim()}`);
    isProblem(t, answers[0], status, code, line.slice(0, 60));
  }
  const { answers } = await ask(`POST /v1/products HTTP/1.1\r\n${HOST.trim()}`);
  isProblem(t, answers[0], 401, 'HRBA_UNAUTHENTICATED', 'POST /v1/products');
  // A whole address is the same address (RFC 9112, 3.2.2), and * is the service itself.
  const whole = await ask(`GET http://other.example/healthz HTTP/1.1\r\n${HOST.trim()}`);
  t.equal(whole.answers[0]?.status, 200);
  t.equal((await ask(`OPTIONS * HTTP/1.1\r\n${HOST.trim()}`)).answers[0]?.status, 204);
});

t.test('an expectation that nobody knows and an upgrade that nobody offers are ignored', async (t) => {
  const { ask } = await listening(t);
  for (const header of ['Expect: the-unexpected', 'Upgrade: websocket', 'Upgrade: h2c'])
    t.equal((await ask(`GET /healthz HTTP/1.1\r\n${HOST}${header}`)).answers[0]?.status, 200, header);
});

t.test('HEAD is GET without a body, also where that is an error; OPTIONS says nothing', async (t) => {
  const app = await openTestApp(t);
  const { company: token, address } = await makeWriter(app);
  for (const [url, status] of [
    [address, 200],
    ['/v1/checklists', 200],
    [`${address}/responses/nowhere`, 404],
    ['/nowhere', 404],
  ] as const) {
    const [get, head] = [await app.call('GET', url, { token }), await app.call('HEAD', url, { token })];
    t.equal(get.status, status, url);
    t.equal(head.status, status, url);
    t.equal(head.text, '', url);
    t.equal(head.headers['content-type'], get.headers['content-type'], url);
    t.equal(head.headers['etag'], get.headers['etag'], url);
  }
  const options = await app.call('OPTIONS', address);
  t.equal(options.status, 204);
  t.equal(options.text, '');
});

t.test(
  'what is not announced as JSON is not read: 415 for text, forms, files and odd encodings',
  async (t) => {
    const app = await openTestApp(t);
    const { company: token, address } = await makeWriter(app);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
      'application/jsonp',
      'text/json',
      'rubbish',
    ]) {
      const headers = { 'content-type': type };
      const sent = await app.call('POST', '/v1/products', { token, raw: '{"name":"A"}', headers });
      t.match(sent.body, { status: 415, code: 'HRBA_UNSUPPORTED_MEDIA_TYPE' }, type);
      const removed = await app.call('DELETE', address, { token, raw: '{}', headers });
      t.equal(removed.status, 415, type);
    }
  },
);

t.test('headers or a body that come too slowly are answered 408 and the connection is closed', async (t) => {
  const { say } = await listening(t, { HRBA_REQUEST_TIMEOUT: '1' });
  const slow: [string, Step[]][] = [
    ['headers', [`GET /healthz HTTP/1.1\r\n${HOST}`, 300, 'X-A: 1\r\n', 300, 'X-B: 1\r\n']],
    ['no byte of a header', ['G']],
    [
      'a body',
      [`POST /v1/products HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{`],
    ],
  ];
  const done = await Promise.all(
    slow.map(async ([name, steps]) => ({ name, ...(await say(steps, 20_000)) })),
  );
  for (const { name, answers, closed } of done) {
    // A body that nobody may send is refused before it is here.
    if (name === 'a body') t.equal(answers[0]?.status, 401);
    else isProblem(t, answers[0], 408, 'HRBA_REQUEST_TIMEOUT', name);
    t.ok(closed, name);
  }
});
