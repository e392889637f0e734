import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { EXIT, GATE_EXIT } from '../../src/cli/exit-codes.ts';
import { answerFirstStage } from '../support/calls/gate-rows.ts';
import { openGateWorld } from '../support/gate-world.ts';
import { makeAssessment, makeKey, makeOrganisation, makePeople } from '../support/people.ts';
import { junitFaults, readXml } from '../support/read-xml.ts';
import { sarifFaults } from '../support/sarif-schema.ts';
import { startProcess } from '../support/service-process.ts';
import { patiently, type TestApp } from '../support/test-app.ts';
import { ANSWERS, openFolder } from './fixtures/program.ts';

/** What nobody would build is said to be refused at level 1: a stop question stands. */
const LOW = ANSWERS.replace('level: 3', 'level: 1');
const GATE = ['gate', '--stage', 'conception'];

/** A report as a file, of an assessment whose first gate passes. */
async function reportFile(
  t: Test,
  format = 'json',
  prepare?: (world: Awaited<ReturnType<typeof openGateWorld>>) => Promise<void>,
) {
  const world = await openGateWorld(t);
  await prepare?.(world);
  const { app, writer } = world;
  const token = writer.company;
  const made = await app.expect(201, 'POST', `${writer.address}/reports`, { token, body: {} });
  const address = `/v1/reports/${made.body.id}?format=${format}`;
  const { text } = await app.expect(200, 'GET', address, { token });
  const jwks = await app.expect(200, 'GET', '/.well-known/jwks.json', {});
  const folder = openFolder(t);
  folder.write('report.json', text);
  folder.write('jwks.json', jwks.text);
  return { folder, text, world };
}

t.test(
  'on an answer file it says every reason and what clears it, and both files point at its lines',
  async (t) => {
    const folder = openFolder(t);
    folder.write('answers.yaml', LOW);
    const args = [...GATE, 'answers.yaml', '--junit', 'gate.xml', '--sarif', 'gate.sarif'];
    const ended = await folder.run(args);
    t.match(ended, { code: GATE_EXIT.BLOCKED, stdout: /^BLOCKED\. Leaving conception, on 2026-11-22/ });
    t.match(ended.stdout, /\n {2}- Answer “/);
    const sarif = JSON.parse(folder.read('gate.sarif'));
    t.same(sarifFaults(sarif), []);
    const places = sarif.runs[0].results.map(
      ({ locations: [{ physicalLocation, logicalLocations }] }: any) =>
        `${physicalLocation.region.startLine} ${logicalLocations[0].fullyQualifiedName}`,
    );
    t.ok(
      places.some((place: string) => place.endsWith('/responses/conception.red-lines')),
      places.join('\n'),
    );
    const lines = LOW.split('\n');
    for (const place of places) {
      const [line, pointer] = place.split(' ');
      t.match(lines[Number(line) - 1], pointer.split('/').at(-1), place);
    }
    t.same(junitFaults(readXml(folder.read('gate.xml'))), []);
  },
);

t.test(
  'on a report that passes it ends with 0, and with 1 when a pass was asked for and nobody passed',
  async (t) => {
    const { folder } = await reportFile(t);
    const args = [...GATE, '--report', 'report.json', '--as-of', '2026-11-22'];
    t.match(await folder.run(args), {
      code: GATE_EXIT.PASS,
      stdout: /^PASS\. .+no blocking condition found on 22 November 2026/,
    });
    t.match(await folder.run([...args, '--passed']), {
      code: GATE_EXIT.NOT_READY,
      stdout: /Nobody has passed this gate/,
    });
    const later = await folder.run([
      ...GATE.slice(0, 2),
      'operation',
      ...args.slice(3),
      '--sarif',
      'gate.sarif',
    ]);
    t.equal(later.code, GATE_EXIT.BLOCKED);
    const sarif = JSON.parse(folder.read('gate.sarif'));
    t.same(sarifFaults(sarif), []);
    t.match(sarif.runs[0].results[0].locations[0], {
      physicalLocation: { artifactLocation: { uri: 'report.json' } },
      logicalLocations: [{ fullyQualifiedName: '/score/gates' }],
    });
    const json = await folder.run([...args, '--json']);
    t.match(JSON.parse(json.stdout), { stage: 'conception', result: 'PASS', assessmentRevision: null });
  },
);

t.test('a signed report is judged as well, and one that lacks a demanded signature is not', async (t) => {
  const { folder, text, world } = await reportFile(t, 'signed', async ({ pass }) => {
    await pass();
  });
  const args = [
    ...GATE,
    '--report',
    'report.json',
    '--as-of',
    '2026-11-22',
    '--keys',
    'jwks.json',
    '--passed',
  ];
  t.match(await folder.run(args), {
    code: GATE_EXIT.PASS,
    stdout: /Passed: on 2026-11-22 by product lead; it holds/,
  });
  folder.writeJson('report.json', JSON.parse(text).report);
  t.match(await folder.run(args), {
    code: EXIT.unchecked,
    stdout: '',
    stderr: /not signed with one of the keys/,
  });
  t.ok(world);
});

t.test(
  'a report that was altered, or is none, or has expired, is an error and never an answer',
  async (t) => {
    const { folder, text } = await reportFile(t);
    const args = [...GATE, '--report', 'report.json'];
    folder.write('report.json', text.replaceAll('"level":3', '"level":4'));
    t.match(await folder.run(args), { code: EXIT.different, stdout: '', stderr: /not the same/ });
    folder.write('report.json', '{}');
    t.match(await folder.run(args), { code: EXIT.invalid, stdout: '', stderr: /not a report/ });
    t.match(await folder.run([...GATE, '--report', 'nowhere.json']), { code: EXIT.invalid });
    folder.write('report.json', text);
    t.match(await folder.run([...args, '--as-of', '2028-01-01']), {
      code: EXIT.invalid,
      stderr: /expired on 2027-11-22/,
    });
  },
);

t.test('a wrong call or a wrong environment never ends with 1 or 2, which are answers', async (t) => {
  const folder = openFolder(t);
  folder.write('answers.yaml', ANSWERS);
  const wrong: [string[], Record<string, string>][] = [
    [['gate'], {}],
    [['gate', '--stage', 'launch', 'answers.yaml'], {}],
    [GATE, {}],
    [[...GATE, 'answers.yaml', '--report', 'report.json'], {}],
    [[...GATE, '--assessment', 'a'], {}],
    [[...GATE, '--assessment', 'a'], { HRBA_URL: 'ftp://x', HRBA_KEY: 'hrba_x' }],
    [[...GATE, '--assessment', 'a'], { HRBA_URL: 'http://127.0.0.1:1', HRBA_KEY: 'hrba_secretkey' }],
    [[...GATE, 'answers.yaml'], { PORT: 'abc' }],
  ];
  for (const [args, environment] of wrong) {
    const ended = await folder.run(args, environment);
    t.match(ended, { code: EXIT.unanswered, stdout: '' }, args.join(' '));
    t.not(ended.stderr, '');
    t.notMatch(ended.stderr, 'secretkey');
  }
  t.equal((await folder.run(['gate', '--help'])).code, EXIT.done);
});

t.test(
  'against a real service its exit code is the gate, and refusals are errors',
  { timeout: 240_000 },
  async (t) => {
    const folder = openFolder(t);
    const service = await startProcess({ dataDirectory: join(folder.path, 'data') });
    t.teardown(() => service.stop());
    const app = { ...overHttp(service.url), admin: service.administratorKey ?? '' };
    const people = await makePeople(app, 'Acme');
    const assessmentId = await makeAssessment(app, people.company);
    const environment = { HRBA_URL: `${service.url}/`, HRBA_KEY: people.reviewer };
    const args = [...GATE, '--assessment', assessmentId];
    const before = await folder.run([...args, '--sarif', 'gate.sarif', '--junit', 'gate.xml'], environment);
    t.equal(before.code, GATE_EXIT.BLOCKED, before.stderr);
    const sarif = JSON.parse(folder.read('gate.sarif'));
    t.same(sarifFaults(sarif), []);
    const uri = `${service.url}/v1/assessments/${assessmentId}/`;
    for (const { locations } of sarif.runs[0].results)
      t.ok(locations[0].physicalLocation.artifactLocation.uri.startsWith(uri));
    t.same(junitFaults(readXml(folder.read('gate.xml'))), []);
    t.notMatch(folder.read('gate.sarif') + folder.read('gate.xml') + before.stdout, people.reviewer);
    await answerFirstStage(app, people.company, assessmentId);
    t.equal((await folder.run(args, environment)).code, GATE_EXIT.PASS);
    t.equal((await folder.run([...args, '--passed'], environment)).code, GATE_EXIT.NOT_READY);
    const url = `/v1/assessments/${assessmentId}/gates/conception/passes`;
    await app.expect(201, 'POST', url, { token: people.company, body: { role: 'product lead' } });
    t.equal((await folder.run([...args, '--passed'], environment)).code, GATE_EXIT.PASS);
    const other = await makeKey(app, await makeOrganisation(app, 'Other Ltd'), 'reviewer');
    for (const HRBA_KEY of [other.token, 'hrba_nobody']) {
      const refused = await folder.run(args, { ...environment, HRBA_KEY });
      t.match(refused, { code: EXIT.unanswered, stdout: '', stderr: /^The service refuses: 40[14] HRBA_/ });
    }
  },
);

t.test('a server that redirects, or answers something else, is not believed', async (t) => {
  const folder = openFolder(t);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.includes('moved')) response.writeHead(302, { location: '/elsewhere' }).end();
    else response.end('{"result":"PASS"}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.teardown(() => server.close());
  const { port } = server.address() as AddressInfo;
  const environment = { HRBA_URL: `http://127.0.0.1:${port}`, HRBA_KEY: 'hrba_key' };
  for (const id of ['moved', 'other']) {
    const ended = await folder.run([...GATE, '--assessment', id], environment);
    t.match(ended, { code: EXIT.unanswered, stdout: '' }, id);
  }
  t.notOk(asked.includes('/elsewhere'));
});

function overHttp(base: string): Pick<TestApp, 'call' | 'expect'> {
  return patiently(async (method, url, { token, body, headers = {} } = {}) => {
    const answer = await fetch(base + url, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = bytes.toString();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json') && text !== '';
    const all = Object.fromEntries(answer.headers);
    return { status: answer.status, headers: all, body: isJson ? JSON.parse(text) : undefined, text, bytes };
  });
}
