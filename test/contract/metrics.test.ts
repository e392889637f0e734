import { connect } from 'node:net';
import t from 'tap';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { storeOver } from '../../src/store/sqlite/open-sqlite-store.ts';
import {
  answer,
  evidenced,
  LEVEL_ITEM,
  makeOrganisation,
  makePeople,
  makeThings,
} from '../support/people.ts';
import { openOver, openTestApp, type TestApp } from '../support/test-app.ts';

type Asked = { remoteAddress?: string; headers?: Record<string, string>; token?: string };

const ask = async (
  { app }: Pick<TestApp, 'app'>,
  { remoteAddress = '127.0.0.1', headers = {}, token }: Asked,
) =>
  app.inject({
    url: '/metrics',
    remoteAddress,
    headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  });

/** The samples of a text: name and labels to value. Throws at a line that the format does not have. */
function samplesOf(text: string): Map<string, number> {
  const label = '[a-zA-Z_]\\w*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
  const sample = new RegExp(
    `^([a-zA-Z_:][\\w:]*)(\\{${label}(?:,${label})*\\})? (-?[\\d.]+(?:e[+-]?\\d+)?|\\+Inf|NaN)$`,
  );
  const found = new Map<string, number>();
  let family = { name: '', type: '' };
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  for (const line of text.slice(0, -1).split('\n')) {
    const [, kind, name = '', type = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (kind === 'TYPE') family = { name, type };
    if (kind !== undefined) continue;
    const [, own = '', labels = '', value] = sample.exec(line) ?? [];
    const isOfFamily =
      own === family.name ||
      (family.type === 'histogram' && /^_(bucket|sum|count)$/.test(own.slice(family.name.length)));
    if (value === undefined || !isOfFamily) throw new Error(`not in the format: ${line}`);
    if (found.has(own + labels)) throw new Error(`twice: ${line}`);
    found.set(own + labels, Number(value));
  }
  return found;
}

t.test('numbers are for callers on the machine itself and for administrators', async (t) => {
  const app = await openTestApp(t);
  const people = await makePeople(app, 'Acme');
  for (const remoteAddress of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])
    t.equal((await ask(app, { remoteAddress })).statusCode, 200, remoteAddress);
  const unknown = await app.app.inject({ url: '/no-such-thing', remoteAddress: '203.0.113.5' });
  for (const remoteAddress of ['203.0.113.5', '10.0.0.1', '::ffff:10.0.0.1', '2001:db8::1'])
    for (const token of [undefined, people.company, people.reviewer, 'hrba_wrong']) {
      const refused = await ask(app, { remoteAddress, ...(token === undefined ? {} : { token }) });
      const { instance: _, ...problem } = refused.json();
      const { instance: __, ...other } = unknown.json();
      t.same(problem, other, `${remoteAddress} is told what any unknown address is told`);
      t.equal(refused.statusCode, 404);
    }
  t.equal((await ask(app, { remoteAddress: '203.0.113.5', token: app.admin })).statusCode, 200);
});

t.test('whoever comes through a proxy on the machine is not on the machine', async (t) => {
  const app = await openTestApp(t);
  const { company } = await makePeople(app, 'Acme');
  const names = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Real-IP', 'Via'];
  for (const name of names)
    t.equal((await ask(app, { headers: { [name]: '127.0.0.1' } })).statusCode, 404, name);
  const behind = { app: await openOver(t, app.deps, { HRBA_TRUST_PROXY: 'true' }) };
  t.equal((await ask(behind, {})).statusCode, 404, 'even a proxy that adds no header');
  t.equal((await ask(behind, { headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode, 404);
  t.equal((await ask(behind, { token: company })).statusCode, 404);
  t.equal((await ask(behind, { token: app.admin })).statusCode, 200);
});

t.test('requests are counted by pattern and status, and ids and names are in no label', async (t) => {
  const app = await openTestApp(t);
  const people = await makePeople(app, 'Secretive');
  const auditorId = await makeOrganisation(app, 'Hidden Auditors', 'auditor');
  const { assessmentId } = await makeThings(app, people, 'Secretive', auditorId);
  const address = `/v1/assessments/${assessmentId}`;
  for (let count = 0; count < 3; count += 1) await app.expect(200, 'GET', address, { token: people.company });
  await app.call('GET', '/nowhere/Secretive');
  await app.call('GET', `/r/${'s'.repeat(43)}`);
  const { body, headers } = await ask(app, {});
  t.match(headers['content-type'], 'text/plain; version=0.0.4');
  t.equal(headers['cache-control'], 'no-store');
  const samples = samplesOf(body);
  const count = (labels: string) => samples.get(`hrba_http_request_duration_seconds_count{${labels}}`);
  t.equal(count('method="GET",route="/v1/assessments/:assessmentId",status="2xx"'), 3);
  t.equal(count('method="any",route="unknown",status="4xx"'), 1);
  t.equal(count('method="GET",route="/r/:token",status="4xx"'), 1);
  t.ok((samples.get('nodejs_heap_size_used_bytes') ?? 0) > 1e6);
  const told = [assessmentId, people.id, people.company, 'Secretive', 'Hidden', 'ssss', LEVEL_ITEM];
  for (const secret of told) t.notOk(body.includes(secret), secret);
});

t.test('every histogram grows from bucket to bucket, up to its count', async (t) => {
  const app = await openTestApp(t);
  await makePeople(app, 'Acme');
  const samples = [...samplesOf((await ask(app, {})).body)];
  const counts = samples.filter(([name]) => /_count(\{|$)/.test(name));
  t.ok(counts.length >= 4);
  for (const [name, count] of counts) {
    const base = name.replace(/_count\b/, '_bucket').replace(/\}$/, '');
    const buckets = samples.filter(([other]) => other.startsWith(base)).map(([, value]) => value);
    t.same(
      buckets,
      buckets.toSorted((a, b) => a - b),
      name,
    );
    t.equal(buckets.at(-1), count, name);
  }
});

t.test('commits, their units, refusals and a full disk are counted', async (t) => {
  const db = openDatabase(':memory:');
  const app = await openTestApp(t, { store: storeOver(db, ':memory:') });
  const people = await makePeople(app, 'Full');
  const auditorId = await makeOrganisation(app, 'Auditors', 'auditor');
  const { assessmentId } = await makeThings(app, people, 'Full', auditorId);
  const before = samplesOf((await ask(app, {})).body);
  const grown = async (name: string) =>
    (samplesOf((await ask(app, {})).body).get(name) ?? 0) - (before.get(name) ?? 0);
  const long = { ...evidenced('Full'), justification: 'x'.repeat(5000) };
  t.equal((await answer(app, people.company, assessmentId, LEVEL_ITEM, long)).status, 200);
  t.equal(await grown('hrba_store_units_committed_total'), 1);
  t.equal(await grown('hrba_store_commit_seconds_count'), 1);
  t.equal(await grown('hrba_store_batch_units_sum'), 1);
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  let refused = 0;
  for (let count = 0; count < 6; count += 1) {
    const changed = { ...long, level: count % 2 ? 3 : 4 };
    refused += (await answer(app, people.company, assessmentId, LEVEL_ITEM, changed)).status === 507 ? 1 : 0;
  }
  t.ok(refused > 0);
  t.equal(await grown('hrba_store_failures_total{reason="full"}'), refused);
});

t.test('a connection that closes early is counted, and is not in flight for ever', async (t) => {
  const app = await openTestApp(t);
  const url = await app.app.listen({ host: '127.0.0.1', port: 0 });
  const number = async (name: string) =>
    samplesOf(await (await fetch(`${url}/metrics`)).text()).get(`hrba_http_requests_${name}`);
  t.equal(await number('in_flight'), 1, 'the one that asks');
  t.equal(await number('in_flight'), 1, 'and no more the next time');
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('POST /v1/organisations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n');
  socket.write(`Authorization: Bearer ${app.admin}\r\nContent-Length: 500\r\n\r\n{"name":`);
  while ((await number('in_flight')) !== 2);
  t.equal(await number('abandoned_total'), 0);
  socket.destroy();
  while ((await number('abandoned_total')) !== 1);
  t.equal(await number('in_flight'), 1);
});
