import { createHash, randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { send } from '../support/kill-clients.ts';
import { type ServiceProcess, startProcess } from '../support/service-process.ts';

const ROUNDS = 5;
const SIZE = 3_000_000;
const PIECE = 50_000;

const folder = mkdtempSync(join(tmpdir(), 'hrba-upload-kills-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
// Half a dozen starts of the real service, which take their time on a busy machine.
t.setTimeout(110_000);

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Text that no other round has, so that a byte in the wrong place is seen. */
function textOf(round: number): Buffer {
  const lines = Array.from({ length: SIZE / 20 }, (_, at) => `${round} ${at}`.padEnd(19, '.'));
  return Buffer.from(`${lines.join('\n')}\n`);
}

async function prepare({ url, administratorKey }: ServiceProcess) {
  const token = administratorKey ?? '';
  const acme = { name: 'Acme', kind: 'company' };
  const { body: organisation } = await send('POST', `${url}/v1/organisations`, { token, body: acme });
  const keys = `${url}/v1/organisations/${organisation.id}/keys`;
  const company = (await send('POST', keys, { token, body: { role: 'company', actor: 'founder' } })).body
    .token;
  const input = { product: { name: 'Sorter' } };
  const { id } = (await send('POST', `${url}/v1/assessments`, { token: company, body: input })).body;
  return { token: company as string, path: `/v1/assessments/${id}` };
}

/** Sends bytes from an offset on, piece after piece as a slow line does; null when the line breaks. */
async function append(address: string, token: string, offset: number, bytes: Buffer, slowly: boolean) {
  async function* pieces() {
    for (let at = offset; at < bytes.length; at += PIECE) {
      yield bytes.subarray(at, at + PIECE);
      if (slowly) await pause(5);
    }
  }
  const answer = await fetch(address, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
    },
    body: offset === bytes.length ? '' : pieces(),
    duplex: 'half',
  } as RequestInit).catch(() => null);
  return answer === null ? null : { status: answer.status, body: (await answer.json()) as any };
}

/** Files that stand whole under a digest, and those of them whose bytes are not of that digest. */
function onDisk(): { whole: string[]; half: string[] } {
  const blobs = join(folder, 'files/blobs');
  const names = existsSync(blobs) ? readdirSync(blobs, { recursive: true, encoding: 'utf8' }) : [];
  const whole = names.filter((name) => name.includes('/')).sort();
  return {
    whole: whole.map((name) => basename(name)).sort(),
    half: whole.filter((name) => digestOf(readFileSync(join(blobs, name))) !== basename(name)),
  };
}

t.test('killed in the middle of a file: nothing half is seen, and the rest of it follows', async (t) => {
  const seed = randomInt(2 ** 31);
  t.comment(`seed ${seed}`);
  let service = await startProcess({ dataDirectory: folder });
  const { token, path } = await prepare(service);
  const recorded: string[] = [];
  const listed = async () => {
    const { body } = await send('GET', `${service.url}${path}/files`, { token });
    return body.items.map(({ sha256 }: { sha256: string }) => sha256).sort();
  };
  let broken = 0;
  let keptPart = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const bytes = textOf(round);
    const input = { name: `minutes-${round}.txt`, size: bytes.length, aboutPeople: 'nobody' };
    const { id } = (await send('POST', `${service.url}${path}/uploads`, { token, body: input })).body;
    const upload = () => `${service.url}${path}/uploads/${id}`;
    // The last round sends all of it at once and is killed while it is looked into or written down.
    const isAtEnd = round === ROUNDS;
    const sending = append(upload(), token, 0, bytes, !isAtEnd);
    await pause(isAtEnd ? 30 : 50 + ((seed >> round) % 200));
    await service.stop('SIGKILL');
    if ((await sending) === null) broken += 1;

    service = await startProcess({ dataDirectory: folder });
    const { whole, half } = onDisk();
    t.same(half, [], 'nothing half stands where whole files are');
    t.same(await listed(), whole, 'and what is there is what is listed');
    if (!isAtEnd) t.same(whole, [...recorded].sort(), 'which is what was recorded before');
    const { body: stands } = await send('GET', upload(), { token });
    t.ok(stands.offset >= 0 && stands.offset <= bytes.length, `${stands.offset} bytes are said to be here`);
    if (stands.offset > 0 && stands.offset < bytes.length) keptPart += 1;
    const rest = await append(upload(), token, stands.offset, bytes, false);
    t.match(rest, { status: 200, body: { state: 'recorded', file: digestOf(bytes) } });
    recorded.push(digestOf(bytes));
    t.same(onDisk(), { whole: [...recorded].sort(), half: [] });
    t.same(await listed(), [...recorded].sort());
    const answer = await fetch(`${service.url}${path}/files/${digestOf(bytes)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    t.ok(Buffer.from(await answer.arrayBuffer()).equals(bytes), 'byte for byte what was sent');
  }
  t.ok(broken >= ROUNDS - 1, `${broken} of ${ROUNDS} were cut off in the middle`);
  t.ok(keptPart > 0, `of ${keptPart} a part was kept`);
  await service.stop('SIGKILL');
});
