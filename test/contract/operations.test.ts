import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { REPORT_FORMATS } from '../../src/routes/report-formats.ts';
import { openDiskFiles } from '../../src/store/disk-files/open-disk-files.ts';
import { openDatabase } from '../../src/store/sqlite/open-database.ts';
import { openSqliteStore, storeOver } from '../../src/store/sqlite/open-sqlite-store.ts';
import { auditInput } from '../support/calls/assurance-rows.ts';
import { failingFiles } from '../support/failing-files.ts';
import { type Failure, failingStore } from '../support/failing-store.ts';
import { addressOf, GOOD_CALLS, type GoodCall, optionsOf } from '../support/operation-calls.ts';
import { type DocumentedOperation, operationsOf } from '../support/operations.ts';
import {
  answer,
  type Company,
  evidenced,
  LEVEL_ITEM,
  makeKey,
  makeOrganisation,
  makePeople,
  makeThings,
  OTHER_ITEM,
} from '../support/people.ts';
import { type Answer, callerOf, openOver, openTestApp, type TestApp } from '../support/test-app.ts';

const ROLES = ['admin', 'company', 'reviewer', 'auditor', 'embed'] as const;
type Tokens = Record<(typeof ROLES)[number], string>;

interface World {
  app: TestApp;
  limited: Pick<TestApp, 'call'>;
  fail: (failure: Failure) => void;
  thing: Company;
  auditorId: string;
  tokens: Tokens;
}

async function openWorld(t: Test): Promise<World> {
  const { store, fail } = failingStore(await openSqliteStore({ path: ':memory:' }));
  const folder = mkdtempSync(join(tmpdir(), 'hrba-files-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const disk = failingFiles(openDiskFiles(folder));
  const app = await openTestApp(t, { store, files: disk.files, settings: { HRBA_BODY_LIMIT: '16384' } });
  const auditorId = await makeOrganisation(app, 'Rights Auditors', 'auditor');
  const people = await makePeople(app, 'Acme');
  const thing = await makeThings(app, people, 'Acme', auditorId);
  const embedded = { assessmentId: thing.assessmentId };
  const tokens: Tokens = {
    admin: app.admin,
    company: thing.company,
    reviewer: thing.reviewer,
    auditor: (await makeKey(app, auditorId, 'auditor')).token,
    embed: (await makeKey(app, thing.id, 'embed', embedded)).token,
  };
  const limited = callerOf(await openOver(t, app.deps, { HRBA_RATE_LIMIT: '1' }));
  const failBoth = (failure: Failure) => {
    fail(failure);
    disk.fail(failure);
  };
  return { app, limited, fail: failBoth, thing, auditorId, tokens };
}

const UNKNOWN: Record<string, string> = { version: '9.9.9' };
const UNKNOWN_ID = '0193527a-0000-7000-8000-ffffffffffff';

/** Everything a scenario needs: the operation, a fresh good call to it and the key it takes. */
interface Case {
  world: World;
  operation: DocumentedOperation;
  token: string | undefined;
  fresh: () => Promise<GoodCall>;
  send: (call: GoodCall, headers?: Record<string, string>, extra?: string) => Promise<Answer>;
}
type Scenario = (given: Case) => Promise<Answer[]>;

const asIs: Scenario = async ({ fresh, send }) => [await send(await fresh())];

/** How each documented status is brought about, for whatever operation has it. */
const BY_STATUS: Record<number, Scenario> = {
  200: async ({ operation, fresh, send }) => {
    const call = await fresh();
    if (operation.id !== 'readReport' && operation.id !== 'readRedaction') return [await send(call)];
    const formats = Object.keys(REPORT_FORMATS);
    return Promise.all(formats.map((format) => send(call, {}, `format=${format}`)));
  },
  201: asIs,
  204: asIs,
  206: async ({ fresh, send }) => [await send(await fresh(), { range: 'bytes=1-3' })],
  304: async ({ fresh, send }) => {
    const good = await fresh();
    // A response that has been reviewed is always sent: its own revision does not move with the review.
    const call =
      good.params['itemId'] === LEVEL_ITEM
        ? { ...good, params: { ...good.params, itemId: OTHER_ITEM } }
        : good;
    const first = await send(call);
    return [await send(call, { 'if-none-match': first.headers['etag'] ?? 'none' })];
  },
  400: async ({ fresh, send, operation }) => {
    const call = await fresh();
    const long = operation.parameters.map((name) =>
      send({ ...call, params: { ...call.params, [name]: 'x'.repeat(81) } }),
    );
    return [await send(call, {}, 'nonsense=1'), ...(await Promise.all(long))];
  },
  401: async ({ world, operation, fresh }) => {
    const call = await fresh();
    return [
      await world.app.call(operation.method, addressOf(operation.path, call), optionsOf(call, undefined)),
    ];
  },
  403: async ({ world, operation, fresh }) => {
    const call = await fresh();
    const others = ROLES.filter((role) => !operation.roles.includes(role));
    const address = addressOf(operation.path, call);
    return Promise.all(
      others.map((role) => world.app.call(operation.method, address, optionsOf(call, world.tokens[role]))),
    );
  },
  404: async ({ operation, fresh, send }) => {
    const call = await fresh();
    if (operation.id === 'readMetrics') return [await send(call, { 'x-forwarded-for': '203.0.113.9' })];
    if (operation.id === 'startAssessment') {
      const product = { name: 'p' };
      const wanted = [
        { product, checklist: { id: 'nowhere' } },
        { product, checklist: { id: 'hrba-tech', version: '9.9.9' } },
        { product, ruleset: { id: 'ungp', version: '9.9.9' } },
        { product: { id: UNKNOWN_ID } },
      ];
      return Promise.all(wanted.map((body) => send({ ...call, body })));
    }
    if (operation.id === 'listFrameworks') {
      const wanted = ['checklist=nowhere', 'version=9.9.9', 'item=design.nowhere'];
      return Promise.all(wanted.map((query) => send({ ...call, query })));
    }
    const unknown = (name: string) => ({ ...call.params, [name]: UNKNOWN[name] ?? UNKNOWN_ID });
    return Promise.all(operation.parameters.map((name) => send({ ...call, params: unknown(name) })));
  },
  406: async ({ fresh, send }) => [await send(await fresh(), { accept: 'image/png' })],
  409: async ({ world: { app, thing }, operation, fresh, send }) => {
    const call = await fresh();
    if (call.params['assessmentId'] === undefined) {
      const headers = { 'idempotency-key': `409 ${operation.id}` };
      await send(call, headers);
      return [await send(call, headers)];
    }
    const address = `/v1/assessments/${call.params['assessmentId']}`;
    await app.expect(200, 'DELETE', address, { token: thing.company });
    const refused = await send(call);
    await app.expect(200, 'POST', `${address}/restore`, { token: thing.company });
    return [refused];
  },
  412: async ({ fresh, send }) => [await send(await fresh(), { 'if-match': '"999"' })],
  413: async ({ fresh, send }) => {
    const call = await fresh();
    if (call.raw !== undefined) return [await send({ ...call, raw: `${call.raw} and more` })];
    return [await send({ ...call, body: { pad: 'x'.repeat(17_000) } })];
  },
  415: async ({ fresh, send }) => [
    await send({ ...(await fresh()), body: 'text' }, { 'content-type': 'text/plain' }),
    await send({ ...(await fresh()), body: 'a=b' }, { 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  422: async ({ operation, fresh, send }) => {
    const own = NOT_ALLOWED[operation.id];
    const call = await fresh();
    if (own !== undefined) return [await send(own(call))];
    if (call.refusedQuery !== undefined) return [await send({ ...call, query: call.refusedQuery })];
    if (call.raw !== undefined) return [await send({ ...call, raw: String(call.refused) })];
    if (call.refusedCall !== undefined) return [await send(call.refusedCall)];
    if (call.refused !== undefined) return [await send({ ...call, body: call.refused })];
    const headers = { 'idempotency-key': `422 ${operation.id}` };
    await send(call, headers);
    return [await send({ ...call, body: OTHER_BODY[operation.id] ?? {} }, headers)];
  },
  429: async ({ world: { limited }, operation, token, fresh }) => {
    const call = await fresh();
    await limited.call('GET', '/v1/taxonomy', { token });
    return [await limited.call(operation.method, addressOf(operation.path, call), optionsOf(call, token))];
  },
  500: async (given) => failing(given, 'fault'),
  503: async (given) => failing(given, 'busy'),
  507: async (given) => failing(given, 'full'),
};

const body = (changed: unknown) => (call: GoodCall) => ({ ...call, body: changed });
const NOT_ALLOWED: Record<string, (call: GoodCall) => GoodCall> = {
  readDifferences: (call) => ({ ...call, query: 'from=9.0.0' }),
  eraseAssessment: body({ confirm: 'no', reason: 'slip' }),
  recordResponse: body({ state: 'level', level: 7 }),
  reviewResponse: body({ verdict: 'na-accepted', note: 'it claims a level' }),
  createReportLink: body({ redactionId: UNKNOWN_ID }),
  publishRedaction: body({ withhold: [{ pointer: '/score', kind: 'confidential' }], reason: 'shame' }),
  previewMigration: body({ to: '0.0.1' }),
  migrateAssessment: body({ to: '0.0.1' }),
  previewScore: body({ responses: { nowhere: { state: 'unknown' } } }),
};
const OTHER_BODY: Record<string, unknown> = {
  createOrganisation: { name: 'Yet another', kind: 'auditor' },
  createKey: { role: 'reviewer', actor: 'somebody else' },
  createProduct: { name: 'Another name' },
  startAssessment: { product: { name: 'Yet another' } },
  changeAssessment: { description: 'another' },
  recordResponses: { responses: { [LEVEL_ITEM]: evidenced('another') } },
  createGrant: { organisationId: UNKNOWN_ID },
  issueReport: { includeNames: true },
  signOffImpact: { role: 'chair', words: 'another' },
  createReportLink: { expiresInHours: 2 },
  openAudit: auditInput('another'),
  replyToFinding: { accepted: true, words: 'another' },
  publishRedaction: { withhold: [{ pointer: '', kind: 'people-at-risk' }], reason: 'another' },
  passGate: { role: 'another role' },
  createChange: { on: '2026-11-21', what: 'something else', major: true },
};

async function failing(
  { world, operation, fresh, send }: Case,
  failure: 'busy' | 'fault' | 'full',
): Promise<Answer[]> {
  const call = await fresh();
  world.fail(failure);
  const { method, path } = operation;
  // Reading writes nothing but what an auditor read.
  const isLogged = failure === 'full' && (method === 'GET' || operation.id === 'previewScore');
  const first = isLogged
    ? await world.app.call(method, addressOf(path, call), optionsOf(call, world.tokens.auditor))
    : await send(call);
  // What never asks the record can still not tell who is asking.
  world.fail(failure === 'fault' ? 'fault-all' : 'busy-all');
  const answered =
    first.status < 400
      ? await world.app.call(method, addressOf(path, call), optionsOf(call, world.app.admin))
      : first;
  world.fail('none');
  return [answered];
}

t.test('every operation gives every status that it documents, in the shape that it documents', async (t) => {
  const world = await openWorld(t);
  const documented = operationsOf(world.app.app);
  const exercised = new Set<string>();
  for (const operation of documented) {
    const row = GOOD_CALLS[operation.id];
    if (row === undefined) t.fail(`${operation.id} has no row in test/support/operation-calls.ts`);
    else for (const pair of await everyStatus(t, world, operation, row)) exercised.add(pair);
  }
  const pairs = documented.flatMap(({ id, answers }) =>
    statusesOf(answers).map((status) => `${id} ${status}`),
  );
  t.same([...exercised].sort(), pairs.sort(), 'every documented status of every operation came back');
  const known = documented.map(({ id }) => id);
  t.same(
    Object.keys(GOOD_CALLS).filter((id) => !known.includes(id)),
    [],
    'no row is left over',
  );
});

/** Without what is answered on the bare socket: connections.test.ts has that. */
const statusesOf = (answers: DocumentedOperation['answers']) =>
  [...answers.keys()].filter((status) => status !== 408 && status !== 431);

async function everyStatus(
  t: Test,
  world: World,
  operation: DocumentedOperation,
  row: NonNullable<(typeof GOOD_CALLS)[string]>,
): Promise<string[]> {
  const role = operation.roles.find((name) => name !== 'public' && name !== 'admin') ?? operation.roles[0];
  const token = role === 'public' ? undefined : world.tokens[role as keyof Tokens];
  const given: Case = {
    world,
    operation,
    token,
    fresh: async () => row(world.app, world.thing, world.auditorId),
    send: (call, headers, extra) =>
      world.app.call(
        operation.method,
        addressOf(operation.path, call, extra),
        optionsOf(call, token, headers),
      ),
  };
  const seen: string[] = [];
  for (const status of statusesOf(operation.answers)) {
    const scenario = BY_STATUS[status];
    const answers = scenario === undefined ? [] : await scenario(given);
    const statuses = answers.map((answered) => answered.status);
    const isRight = statuses.length > 0 && statuses.every((found) => found === status);
    if (isRight) seen.push(`${operation.id} ${status}`);
    else
      t.fail(`${operation.id}: ${statuses} instead of ${status}`, {
        texts: answers.map(({ text }) => text.slice(0, 300)),
      });
  }
  return seen;
}

t.test('an address says by Allow which methods it takes, and takes no other', async (t) => {
  const { app } = await openWorld(t);
  const methods = Map.groupBy(operationsOf(app.app), ({ path }) => path);
  for (const [path, operations] of methods) {
    const taken = operations.map(({ method }) => method);
    const params = Object.fromEntries((operations[0]?.parameters ?? []).map((name) => [name, UNKNOWN_ID]));
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((name) => !taken.includes(name))) {
      const refused = await app.call(method, addressOf(path, { params }), { token: app.admin });
      t.equal(refused.status, 405, `${method} ${path}`);
      const allow = (refused.headers['allow'] ?? '')
        .split(', ')
        .filter((name) => name !== 'HEAD' && name !== 'OPTIONS');
      t.same(allow.sort(), [...taken].sort(), `${path} allows what it documents`);
    }
  }
});

t.test(
  'a disk that is really full is 507: nothing is half written, reading goes on, and room mends it',
  async (t) => {
    const db = openDatabase(':memory:');
    const app = await openTestApp(t, { store: storeOver(db, ':memory:') });
    const people = await makePeople(app, 'Full');
    const auditorId = await makeOrganisation(app, 'Auditors', 'auditor');
    const { assessmentId } = await makeThings(app, people, 'Full', auditorId);
    const address = `/v1/assessments/${assessmentId}`;
    const before = await app.expect(200, 'GET', `${address}/history`, { token: people.company });
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    const long = { ...evidenced('Full'), justification: 'x'.repeat(5000) };
    const refused = [];
    for (let count = 0; count < 6; count += 1)
      refused.push(
        await answer(app, people.company, assessmentId, LEVEL_ITEM, { ...long, level: count % 2 ? 3 : 4 }),
      );
    t.match(
      refused.map(({ status }) => status),
      [507, 507, 507],
    );
    t.equal(refused[0]?.body.code, 'HRBA_STORAGE_FULL');
    t.ok(Number(refused[0]?.headers['retry-after']) > 0);
    t.same((await app.expect(200, 'GET', `${address}/history`, { token: people.company })).body, before.body);
    db.pragma('max_page_count = 1000000');
    t.equal((await answer(app, people.company, assessmentId, LEVEL_ITEM, long)).status, 200);
  },
);
