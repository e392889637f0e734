// Runs the real service on a real small file system: fills it, makes room again, and lets it turn read-only under the
// service. Needs root, to mount; nothing else of the machine is touched. npm run disk-faults. Ends with 1 on any surprise.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../src/store/verify-chain.ts';
import { send } from '../test/support/kill-clients.ts';
import { type ServiceProcess, startProcess } from '../test/support/service-process.ts';

const MIB = 1024 * 1024;
const SIZE = 24 * MIB;
const folder = mkdtempSync(join(tmpdir(), 'hrba-disk-'));
const mounted = join(folder, 'mounted');
const surprises: string[] = [];

function say(what: string, is: unknown, expected: unknown): void {
  const isRight = String(is) === String(expected);
  process.stdout.write(
    `${isRight ? 'as expected' : 'SURPRISE'}: ${what}: ${is}${isRight ? '' : `, not ${expected}`}\n`,
  );
  if (!isRight) surprises.push(what);
}

function mount(): void {
  const image = join(folder, 'image');
  writeFileSync(image, '');
  truncateSync(image, SIZE);
  mkdirSync(mounted);
  execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
  execFileSync('mount', ['-o', 'loop,errors=remount-ro', image, mounted]);
}

interface Place {
  address: string;
  token: string;
}

async function makeAssessment({ url, administratorKey }: ServiceProcess): Promise<Place> {
  const admin = administratorKey ?? '';
  const company = { token: admin, body: { name: 'Acme', kind: 'company' } };
  const { body: organisation } = await send('POST', `${url}/v1/organisations`, company);
  const keys = `${url}/v1/organisations/${organisation.id}/keys`;
  const { body: key } = await send('POST', keys, {
    token: admin,
    body: { role: 'company', actor: 'founder' },
  });
  const started = { token: key.token, body: { product: { name: 'P' } } };
  const { body: assessment } = await send('POST', `${url}/v1/assessments`, started);
  return { address: `${url}/v1/assessments/${assessment.id}`, token: key.token };
}

/** The status of one write and its Retry-After, or why there was no answer. */
async function write({ address, token }: Place, text: string): Promise<string> {
  const answer = await fetch(`${address}/responses/conception.commitment`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ state: 'level', level: 1, justification: text.padEnd(3000, '.') }),
  });
  await answer.arrayBuffer();
  return [answer.status, answer.headers.get('retry-after') ?? ''].join(' ').trim();
}

async function read({ address, token }: Place): Promise<string> {
  const answer = await fetch(`${address}/score`, { headers: { authorization: `Bearer ${token}` } });
  await answer.arrayBuffer();
  return String(answer.status);
}

/** Writes until something else than success comes; tells what, and how many were acknowledged. */
async function writeUntilRefused(place: Place): Promise<{ acknowledged: number; refused: string }> {
  for (let acknowledged = 0; ; acknowledged += 1) {
    const told = await write(place, `text ${acknowledged}`);
    if (told !== '200' || acknowledged > 20_000) return { acknowledged, refused: told };
  }
}

async function fill(place: Place): Promise<void> {
  const ballast = join(mounted, 'ballast');
  const { bavail, bsize } = statfsSync(mounted);
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - MIB));
  const { acknowledged, refused } = await writeUntilRefused(place);
  say(`a write on the full disk, after ${acknowledged} that were acknowledged`, refused, '507 60');
  say('reading on the full disk', await read(place), '200');
  say('another write on the full disk', await write(place, 'again'), '507 60');
  rmSync(ballast);
  say('a write once there is room, without a restart', await write(place, 'room'), '200');
}

async function turnReadOnly(place: Place): Promise<void> {
  // As a kernel does that finds the file system in disorder: open files stay open, and can be written to no more.
  execFileSync('mount', ['-o', 'remount,abort', mounted]);
  const refused = await write(place, 'read-only');
  say('a write on a file system that turned read-only', refused.slice(0, 3), '503');
  say('reading on it', await read(place), '200');
}

const noted: { service?: ServiceProcess } = {};
try {
  mount();
  const dataDirectory = join(mounted, 'data');
  const service = await startProcess({ dataDirectory });
  noted.service = service;
  const place = await makeAssessment(service);
  await fill(place);
  await turnReadOnly(place);
  await service.stop('SIGKILL');
  execFileSync('umount', [mounted]);
  execFileSync('mount', ['-o', 'loop', join(folder, 'image'), mounted]);
  const store = await openSqliteStore({ path: join(dataDirectory, 'hrba.sqlite') });
  say('the history after all this', (await verifyHistory(store)).broken, null);
  await store.close();
} finally {
  await noted.service?.stop('SIGKILL');
  execFileSync('umount', [mounted]);
  rmSync(folder, { recursive: true });
}
process.exitCode = surprises.length === 0 ? 0 : 1;
