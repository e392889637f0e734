import { type AddressInfo, connect } from 'node:net';
import t, { type Test } from 'tap';
import { evidenced, LEVEL_ITEM, makeWriter } from '../support/people.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const ONE = `/responses/${LEVEL_ITEM}`;

t.test('no error and no log line holds a token, an address of a link, or what people typed', async (t) => {
  const app = await openTestApp(t);
  const { put, patch, post, company: token, address } = await makeWriter(app);
  const typed = 'typed-secret';
  const report = await post('/reports', {});
  const link = await app.expect(201, 'POST', `/v1/reports/${report.body.id}/links`, { token });
  const path = new URL(link.body.url).pathname;
  const answers = [
    await put(ONE, { state: 'level', level: 9, justification: typed }),
    await put(ONE, { state: 'level', level: '1', justification: typed }),
    await put(ONE, { state: 'level', level: 1, justification: typed, oops: typed }),
    await patch('', { description: typed, stage: 'nowhere' }),
    await app.call('PUT', `${address}${ONE}`, { token, raw: `{"justification":"${typed}" oops` }),
    await app.call('PUT', `${address}${ONE}`, { token, raw: typed }),
    await app.call('POST', path, { token }),
    await app.call('GET', `${path}/`, { token }),
    await app.call('GET', `${path}?x=1`, { token }),
    await app.call('GET', `/v1/me?x=${typed}`, { token }),
    await app.call('GET', '/v1/me', { token: `${token.slice(0, -1)}!` }),
    await app.call('POST', '/v1/assessments', { token, body: { product: { name: typed, id: 5 } } }),
  ];
  await app.expect(200, 'GET', path);
  await put(ONE, { ...evidenced(typed) });
  for (const { status, text } of answers) {
    t.ok(status >= 400 && status < 500, text);
    for (const word of [typed, token, token.slice(-43), path.slice(3)])
      t.notOk(text.includes(word), `${word} in ${text}`);
  }
  const log = app.log.join('');
  t.match(log, /"assessmentId":"[0-9a-f-]{36}"/, 'the log has the ids');
  for (const word of [typed, token.slice(-43), path.slice(3), 'Acme', 'authorization'])
    t.notOk(log.includes(word), word);
});

t.test('a fault of ours is 500 without a word about how we are made', async (t) => {
  const app = await openTestApp(t);
  const { company: token } = await makeWriter(app);
  const { store } = app.deps;
  app.deps.store = {
    ...store,
    listProducts: async () => Promise.reject(new Error('SELECT secret FROM /var/lib')),
  };
  const failed = await app.app.inject({ url: '/v1/products', headers: { authorization: `Bearer ${token}` } });
  app.deps.store = store;
  (app.app as unknown as { faults: string[] }).faults.splice(0);
  t.equal(failed.statusCode, 500);
  t.match(failed.json(), { code: 'HRBA_INTERNAL', status: 500 });
  t.notMatch(failed.body, /SELECT|secret|\/var|stack/);
  t.match(app.log.join(''), /SELECT secret/, 'the log says what it was');
});

/** What comes back on a bare socket. */
async function raw(app: TestApp, text: string): Promise<string> {
  const { port } = app.app.server.address() as AddressInfo;
  const { promise, resolve } = Promise.withResolvers<string>();
  let said = '';
  const socket = connect(port, '127.0.0.1', () => socket.write(text));
  socket.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  socket.on('error', () => {}).on('close', () => resolve(said));
  socket.setTimeout(5000, () => socket.destroy());
  return promise;
}

async function listening(t: Test): Promise<TestApp> {
  const app = await openTestApp(t);
  await app.app.listen({ port: 0, host: '127.0.0.1' });
  return app;
}

t.test('what is no HTTP is answered as a problem on the bare socket, and the service goes on', async (t) => {
  const app = await listening(t);
  const end = 'Host: x\r\nConnection: close\r\n\r\n';
  for (const [text, status] of [
    ['typed-secret\r\n\r\n', 400],
    [`FROB /v1/me HTTP/1.1\r\n${end}`, 400],
    [`GET /v1/%zz HTTP/1.1\r\n${end}`, 400],
    [`GET /v1/assessments/%zz HTTP/1.1\r\n${end}`, 400],
    [`GET /healthz HTTP/9.9\r\n${end}`, 400],
    [`GET /healthz HTTP/1.1\r\ntyped secret: x\r\n${end}`, 400],
    [`GET /healthz HTTP/1.1\r\nX: ${'y'.repeat(20_000)}\r\n${end}`, 431],
    [`POST /v1/assessments HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${end}`, 400],
    [`POST /v1/assessments HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${end}zz\r\n`, 400],
  ] as const) {
    const answer = await raw(app, text);
    t.ok(answer.startsWith(`HTTP/1.1 ${status} `), `${status} instead of ${answer.slice(0, 20)}`);
    t.match(answer, /content-type: application\/problem\+json/i);
    t.match(answer, new RegExp(`"status":${status},`));
    t.notMatch(answer, /typed.secret/);
  }
  t.notMatch(app.log.join(''), /typed.secret/);
  t.match(await raw(app, `GET /healthz HTTP/1.1\r\n${end}`), /"status":"ok"/);
});
