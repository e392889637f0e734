import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t, { type Test } from 'tap';
import { sha256 } from '../../src/digest.ts';
import { openFolder } from '../cli/fixtures/program.ts';
import { leakFinder } from '../support/leak-finder.ts';
import { addressOf, GOOD_CALLS, type GoodCall, optionsOf } from '../support/operation-calls.ts';
import { type DocumentedOperation, readOperations } from '../support/operations.ts';
import { type Company, makeKey, makeOrganisation, makePeople, makeThings } from '../support/people.ts';
import { exchange } from '../support/raw-socket.ts';
import { type RecordedService, recordService, secretOf, type Written } from '../support/recorded-service.ts';
import { type ServiceProcess, startProcess } from '../support/service-process.ts';

// Hundreds of requests to a real process, and the machine may be busy.
t.setTimeout(300_000);

const ROLES = ['company', 'admin', 'reviewer', 'auditor', 'embed'] as const;
type Keys = Record<(typeof ROLES)[number], string>;

interface World {
  service: RecordedService;
  keys: Keys;
  thing: Company;
  auditorId: string;
}

async function openWorld(service: RecordedService): Promise<World> {
  const auditorId = await makeOrganisation(service, 'Auditors', 'auditor');
  const people = await makePeople(service, 'Acme');
  const thing = await makeThings(service, people, 'Acme', auditorId);
  const { assessmentId } = thing;
  const keys = {
    ...people,
    admin: service.admin,
    auditor: (await makeKey(service, auditorId, 'auditor')).token,
    embed: (await makeKey(service, thing.id, 'embed', { assessmentId })).token,
  };
  return { service, keys, thing, auditorId };
}

/** An operation done twice over, refused in every way, and with keys in all the wrong places. */
async function walk(world: World, operation: DocumentedOperation): Promise<void> {
  const { service, keys } = world;
  const role = ROLES.find((each) => operation.roles.includes(each));
  const other = ROLES.find((each) => !operation.roles.includes(each)) ?? 'embed';
  const token = role === undefined ? undefined : keys[role];
  const call = await GOOD_CALLS[operation.id]?.(service, world.thing, world.auditorId);
  if (call === undefined) throw new Error(`${operation.id} has no row in test/support/operation-calls.ts`);
  const ask = (made: GoodCall, as: string | undefined, headers: Record<string, string> = {}, extra = '') =>
    service.call(operation.method, addressOf(operation.path, made, extra), optionsOf(made, as, headers));
  const retry = { 'idempotency-key': `once-${operation.id}` };
  await ask(call, token, retry);
  await ask(call, token, retry);

  const wrong = `${keys.company.slice(0, -43)}${randomBytes(32).toString('base64url')}`;
  service.secrets.push({ name: `a wrong secret tried on ${operation.id}`, value: secretOf(wrong) });
  await ask(call, undefined);
  await ask(call, keys[other]);
  await ask(call, wrong);
  await ask(call, `${keys.company}!`);
  await ask(call, undefined, { authorization: `Basic ${Buffer.from(keys.company).toString('base64')}` });
  await ask(call, undefined, { authorization: keys.company, 'if-match': keys.company });

  await ask(call, token, { accept: keys.company, 'accept-language': keys.company }, `key=${keys.company}`);
  await ask(call, token, {}, `${keys.company}=1`);
  for (const name of operation.parameters) {
    if (name === 'token') continue;
    await ask({ ...call, params: { ...call.params, [name]: keys.company } }, token);
  }
  if (!operation.takesBody) return;
  await ask({ ...call, body: { ...(call.body as object), more: 'typed' } }, token, retry);
  await ask({ ...call, body: { [keys.company]: 1 } }, token);
  await service.call(operation.method, addressOf(operation.path, call), {
    token,
    raw: `{"key": "${keys.company}" oops`,
  });
}

/** What the walk over the operations does not reach. */
async function wander({ service, keys, thing }: World): Promise<void> {
  const { company } = keys;
  for (const format of ['html', 'csv', 'json'])
    await service.expect(200, 'GET', `/v1/reports/${thing.reportId}?format=${format}`, { token: company });
  for (const [method, path] of [
    ['GET', thing.linkPath],
    ['HEAD', thing.linkPath],
    ['POST', thing.linkPath],
    ['GET', `${thing.linkPath}/`],
    ['GET', `${thing.linkPath}?x=1`],
    ['GET', `/${company}`],
    ['GET', `/v1/${company}/%zz`],
    ['GET', '/docs'],
    ['OPTIONS', '/v1/me'],
  ] as const) {
    await service.call(method, path, { token: company, headers: { origin: 'https://elsewhere.example' } });
  }
  await service.expect(422, 'PATCH', `/v1/assessments/${thing.assessmentId}/responses`, {
    token: company,
    body: { responses: { 'no.such-item': null } },
  });
  await service.call('GET', `/v1/me`, { headers: { cookie: `key=${company}`, 'x-api-key': company } });
}

/** What the service says to requests that are no HTTP, with a key in them. */
async function stammer({ service, keys }: World, url: string): Promise<Written> {
  const key = `Authorization: Bearer ${keys.company}\r\n`;
  const port = Number(new URL(url).port);
  const said: string[] = [];
  for (const text of [
    `GET /v1/me HTTP/1.1\r\nHost: x\r\n${key}broken header\r\n\r\n`,
    `GET /v1/me?${service.admin} HTTP/9.9\r\n${key}\r\n`,
    `${keys.company}\r\n\r\n`,
    `POST /v1/products HTTP/1.1\r\nHost: x\r\n${key}Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{"`,
  ]) {
    const { answers, rest } = await exchange(port, [text, 'end'], 500);
    for (const { headers, body } of answers) said.push(JSON.stringify(headers), body.toString());
    said.push(rest.toString());
  }
  return { where: 'answers to what is no HTTP', text: said.join('\n') };
}

/** The command line on the same record: what each command printed, but for the key that one of them makes. */
async function commandLine(t: Test, world: World, dataDirectory: string): Promise<Written[]> {
  const folder = openFolder(t);
  const { keyId } = await makeKey(world.service, world.thing.id, 'reviewer');
  const printed: Written[] = [];
  for (const args of [
    ['keys', 'create', '--role', 'admin', '--actor', 'operations', '--json'],
    ['keys', 'list', '--json'],
    ['keys', 'list'],
    ['keys', 'revoke', keyId],
    ['keys', 'revoke', world.keys.company],
    ['verify-history'],
    ['backup', join(dataDirectory, 'backup.sqlite')],
  ]) {
    const { stdout, stderr } = await folder.run(args, { HRBA_DATA_DIR: dataDirectory });
    const [, made] = /"token": "hrba_[0-9a-f-]{36}_([\w-]{43})"/.exec(stdout) ?? [];
    if (made !== undefined) world.service.secrets.push({ name: 'a key made in the terminal', value: made });
    const where = `hrba ${args.slice(0, 2).join(' ')}`;
    printed.push({ where, text: (stdout + stderr).replace(made ?? '', '') });
  }
  return printed;
}

/** Every file of a folder; what is stored two bytes a character is read as well. */
function filesOf(folder: string): Written[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const text = readFileSync(join(parentPath, name)).toString('latin1');
      return { where: name, text: `${text}\n${text.replaceAll('\0', '')}` };
    });
}

/** The greeting of the first start shows the administrator key in two lines; all the rest is looked at. */
function printedBy(process: ServiceProcess): Written[] {
  const lines = process.stdout().split('\n');
  const shown = lines.filter((line) => /^(administrator key: | {2}export HRBA=)/.test(line));
  const rest = lines.filter((line) => !shown.includes(line));
  return [
    { where: 'standard output', text: rest.join('\n') },
    { where: 'standard error', text: process.stderr() },
  ];
}

async function writtenInAWholeLife(t: Test) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'hrba-leaks-'));
  t.teardown(() => rmSync(dataDirectory, { recursive: true, force: true }));
  const start = () => startProcess({ dataDirectory, environment: { LOG_LEVEL: 'trace' } });
  const first = await start();
  t.teardown(() => first.stop('SIGKILL'));
  const service = recordService(first.url, first.administratorKey ?? '');
  const world = await openWorld(service);
  const documented = await service.call('GET', '/openapi.json');
  for (const operation of readOperations(documented.body)) await walk(world, operation);
  await wander(world);
  const stammered = await stammer(world, first.url);
  const terminal = await commandLine(t, world, dataDirectory);
  const underWay = filesOf(dataDirectory);
  await first.stop();
  const second = await start();
  await second.stop();
  const written = [
    ...service.answers,
    stammered,
    ...terminal,
    ...underWay,
    ...filesOf(dataDirectory),
    ...printedBy(first),
    ...printedBy(second),
  ];
  const log = first
    .stdout()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  return { world, written, log, database: join(dataDirectory, 'hrba.sqlite') };
}

t.test('in all that a service writes in its life no secret is found, in any spelling', async (t) => {
  const { world, written, log, database } = await writtenInAWholeLife(t);
  const { secrets, answers } = world.service;
  const find = leakFinder(secrets);
  t.same(
    written.flatMap(({ where, text }) => find(text).map((name) => `${name}, in ${where}`)),
    [],
  );

  t.ok(secrets.length > 50 && answers.length > 500, `${secrets.length} secrets, ${answers.length} answers`);
  for (const status of [200, 201, 400, 401, 403, 404, 405, 409, 422])
    t.ok(
      answers.some(({ where }) => where.startsWith(`${status} `)),
      `an answer ${status} was among them`,
    );
  t.ok(written.some(({ where, text }) => where === 'hrba.sqlite-wal' && text.includes('Acme')));
  t.ok(log.length >= answers.length, `${log.length} lines of the log for ${answers.length} answers`);
  t.same(
    log.filter((line) => /authorization|bearer|basic /i.test(line)),
    [],
  );

  // What is made from a secret is kept in two columns and shown nowhere.
  const digests = new Set(secrets.map(({ value }) => sha256(value)));
  const seen = written
    .filter(({ where }) => !/sqlite/.test(where))
    .filter(({ text }) => (text.match(/[0-9a-f]{64}/g) ?? []).some((digest) => digests.has(digest)));
  t.same(
    seen.map(({ where }) => where),
    [],
  );
  t.same(columnsWith(database, digests), ['keys.secret_hash', 'links.token_hash']);
});

/** The columns in which a value holds one of these digests. */
function columnsWith(path: string, digests: ReadonlySet<string>): string[] {
  const db = new Database(path, { readonly: true });
  const found = new Set<string>();
  const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all() as string[];
  for (const table of tables) {
    for (const row of db.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]) {
      for (const [column, value] of Object.entries(row)) {
        const all = String(value).match(/[0-9a-f]{64}/g) ?? [];
        if (all.some((digest) => digests.has(digest))) found.add(`${table}.${column}`);
      }
    }
  }
  db.close();
  return [...found].sort();
}

t.test('a secret is found in whatever spelling it leaks, and in part', (t) => {
  const value = randomBytes(32).toString('base64url');
  const find = leakFinder([{ name: 'planted', value }]);
  const bytes = Buffer.from(value, 'base64url');
  for (const leak of [
    `{"level":30,"headers":{"authorization":"Bearer hrba_0193527a-0000-7000-8000-000000000001_${value}"}}`,
    `https://hrba.example/r/${value}`,
    `x${value.slice(5, 25)}x`,
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    bytes.toString('base64'),
    Buffer.from(value).toString('hex'),
    ...['', 'a', 'ab', 'key:'].map((before) => Buffer.from(`${before}${value}`).toString('base64')),
  ]) {
    t.same(find(leak), ['planted'], leak);
  }
  const other = randomBytes(32).toString('base64url');
  t.same(find(`${other} ${value.slice(0, 11)} ${value.slice(30)} ${sha256(value)}`), []);
  t.end();
});
