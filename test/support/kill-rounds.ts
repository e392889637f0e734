import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../../src/store/verify-chain.ts';
import {
  bulkWriter,
  type Client,
  type Ground,
  reportIssuer,
  reviewedWriter,
  send,
  singleWriter,
} from './kill-clients.ts';
import { killWhileStarting, type ServiceProcess, startProcess } from './service-process.ts';
import { realContent } from './test-app.ts';

/** After so many rounds a new record is begun, so that checking all of it stays quick. */
const ROUNDS_ON_A_RECORD = 10;
/** One round in so many is also killed while it starts again. */
const STARTS_KILLED = 6;
/** The longest that the clients write before the kill, in milliseconds. */
const LONGEST_BURST = 500;

export interface KillOptions {
  rounds: number;
  /** Decides every moment of every kill, as far as the machine lets it. */
  seed: number;
  /** For the records. */
  folder: string;
  /** Told after each round. */
  told: (round: number, summary: KillSummary) => void;
}
export interface KillSummary {
  rounds: number;
  killedWhileStarting: number;
  /** Writes that were answered with success before a kill. */
  acknowledged: number;
  events: number;
  /** What was lost, broken, doubled or half, in words. */
  faults: string[];
}

/**
 * Rounds of the real service: clients write at once, it is killed at a moment of chance, started again, and everything
 * that was acknowledged is looked for.
 */
export async function runKillRounds({ rounds, seed, folder, told }: KillOptions): Promise<KillSummary> {
  const chance = chanceFrom(seed);
  const summary: KillSummary = { rounds: 0, killedWhileStarting: 0, acknowledged: 0, events: 0, faults: [] };
  for (let begun = 0; summary.rounds < rounds; begun += 1) {
    const dataDirectory = join(folder, `record-${begun}`);
    const left = Math.min(ROUNDS_ON_A_RECORD, rounds - summary.rounds);
    await killOver(dataDirectory, { rounds: left, chance, summary, told });
  }
  return summary;
}

interface Course {
  rounds: number;
  chance: () => number;
  summary: KillSummary;
  told: KillOptions['told'];
}

async function killOver(dataDirectory: string, { rounds, chance, summary, told }: Course): Promise<void> {
  let service = await startProcess({ dataDirectory });
  let ground = await prepare(service);
  const clients = makeClients();
  for (let round = 1; round <= rounds; round += 1) {
    summary.acknowledged += await burst(service, { ground, clients, last: chance() * LONGEST_BURST });
    if (chance() < 1 / STARTS_KILLED) {
      await killWhileStarting(dataDirectory, chance() * 1200);
      summary.killedWhileStarting += 1;
    }
    service = await startProcess({ dataDirectory });
    ground = { ...ground, url: service.url };
    const found = await Promise.all(clients.map((client) => client.check(ground)));
    summary.faults.push(...found.flat(), ...(await historyFaults(dataDirectory, summary, round === rounds)));
    summary.rounds += 1;
    told(summary.rounds, summary);
  }
  await service.stop('SIGKILL');
}

/** Lets every client write until the service is killed; resolves with how much was acknowledged. */
async function burst(
  service: ServiceProcess,
  { ground, clients, last }: { ground: Ground; clients: Client[]; last: number },
): Promise<number> {
  let acknowledged = 0;
  const writing = clients.map((client) => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const gone = client.write(ground, () => {
      acknowledged += 1;
      begin();
    });
    return { begun: Promise.race([begun, gone]), gone };
  });
  await Promise.all(writing.map(({ begun }) => begun));
  await pause(last);
  await service.stop('SIGKILL');
  await Promise.all(writing.map(({ gone }) => gone));
  return acknowledged;
}

async function prepare({ url, administratorKey }: ServiceProcess): Promise<Ground> {
  const token = administratorKey ?? '';
  const acme = { name: 'Acme', kind: 'company' };
  const { body: organisation } = await send('POST', `${url}/v1/organisations`, { token, body: acme });
  const keys = `${url}/v1/organisations/${organisation.id}/keys`;
  const keyOf = async (role: string) =>
    (await send('POST', keys, { token, body: { role, actor: role } })).body.token as string;
  const [company, reviewer] = [await keyOf('company'), await keyOf('reviewer')];
  const start = async (name: string) =>
    (await send('POST', `${url}/v1/assessments`, { token: company, body: { product: { name } } })).body.id;
  return { url, company, reviewer, answered: await start('Answered'), reported: await start('Reported') };
}

function makeClients(): Client[] {
  const items =
    realContent()
      .findChecklist('hrba-tech')
      ?.checklist.items.map(({ id }) => id) ?? [];
  return [
    ...items.slice(0, 5).map(singleWriter),
    ...items.slice(5, 7).map(reviewedWriter),
    bulkWriter(items.slice(7, 12)),
    reportIssuer(),
  ];
}

async function historyFaults(dataDirectory: string, summary: KillSummary, count: boolean): Promise<string[]> {
  const store = await openSqliteStore({ path: join(dataDirectory, 'hrba.sqlite') });
  const { broken, events } = await verifyHistory(store);
  await store.close();
  if (count) summary.events += events;
  return broken === null ? [] : [`the history is broken: ${JSON.stringify(broken)}`];
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
