import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { type ServiceProcess, startProcess } from '../support/service-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'hrba-process-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
const path = (file: string) => fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
// Starts of the real service take their time on a busy machine.
t.setTimeout(110_000);

/** Runs a file of src/ to its end. */
async function run(file: string, args: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [path(file), ...args], { env: { ...process.env, ...environment } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

async function send(url: string, method: string, token: string, body?: unknown): Promise<any> {
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function makeCompany({
  url,
  administratorKey,
}: ServiceProcess): Promise<{ token: string; assessmentId: string }> {
  const admin = administratorKey ?? '';
  const { id } = await send(`${url}/v1/organisations`, 'POST', admin, { name: 'Acme', kind: 'company' });
  const key = await send(`${url}/v1/organisations/${id}/keys`, 'POST', admin, {
    role: 'company',
    actor: 'founder',
  });
  const assessment = await send(`${url}/v1/assessments`, 'POST', key.token, { product: { name: 'P' } });
  return { token: key.token, assessmentId: assessment.id };
}

t.test(
  'the first start prints the administrator key once to stdout and never to the log; SIGTERM ends it with 0',
  async (t) => {
    const dataDirectory = join(folder, 'first');
    const first = await startProcess({ dataDirectory, environment: { LOG_LEVEL: 'trace' } });
    const key = first.administratorKey ?? '';
    t.match(key, /^hrba_[0-9a-f-]{36}_[\w-]{43}$/);
    t.equal((await send(`${first.url}/v1/me`, 'GET', key)).role, 'admin');
    t.equal(await first.stop(), 0);
    const lines = first
      .stdout()
      .split('\n')
      .filter((line) => line.startsWith('administrator key: '));
    t.same(lines, [`administrator key: ${key}`]);
    const log = `${first.stdout()}\n${first.stderr()}`.split('\n').filter((line) => line.startsWith('{'));
    t.ok(log.length > 0);
    t.notOk(
      log.some((line) => line.includes(key.slice(-43))),
      'not in the log',
    );
    const second = await startProcess({ dataDirectory });
    t.notMatch(second.stdout() + second.stderr(), /administrator key/);
    t.equal((await send(`${second.url}/v1/me`, 'GET', key)).role, 'admin', 'the key still works');
    t.equal(await second.stop(), 0);
  },
);

t.test('SIGTERM answers what is under way, and a request after it is refused', async (t) => {
  const service = await startProcess({ dataDirectory: join(folder, 'term') });
  const { token } = await makeCompany(service);
  const body = JSON.stringify({ product: { name: 'half sent' } });
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': body.length,
  };
  const half = request(`${service.url}/v1/assessments`, { method: 'POST', headers, agent: new Agent() });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    half
      .on('error', reject)
      .on('response', (answer) => answer.resume().on('end', () => resolve(answer.statusCode)));
  });
  half.write(body.slice(0, 10));
  await pause(300);
  const ended = service.stop();
  const listens = () =>
    fetch(`${service.url}/healthz`).then(
      () => true,
      () => false,
    );
  for (let attempt = 0; attempt < 100 && (await listens()); attempt += 1) await pause(50);
  t.equal(await listens(), false, 'it no longer listens');
  half.end(body.slice(10));
  t.equal(await answered, 201);
  t.equal(await ended, 0);
});

t.test(
  'a wrong configuration is one message that names every fault, without a stack, and exit 1',
  async (t) => {
    const environment = { PORT: 'abc', LOG_LEVEL: 'x', HRBA_DATA_DIR: join(folder, 'never') };
    const { code, stdout, stderr } = await run('server.ts', [], environment);
    t.equal(code, 1);
    t.match(stderr, /PORT must be a whole number/);
    t.match(stderr, /LOG_LEVEL must be one of/);
    t.notMatch(stderr, /\n\s+at |node:/);
    t.equal(stdout, '');
  },
);
