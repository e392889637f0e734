// Sends requests made from the OpenAPI document, and bytes that are no HTTP, to the real service over sockets, and
// judges every answer. npm run fuzz -- --requests 100000 --seed 7
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../src/store/verify-chain.ts';
import { type MeasuredProcess, startMeasured } from '../test/support/fuzz/measured-process.ts';
import { newTally, runFuzz, type Tally } from '../test/support/fuzz/run-fuzz.ts';
import { runWireFuzz } from '../test/support/fuzz/run-wire-fuzz.ts';
import { settleIn } from '../test/support/fuzz/settle-in.ts';
import { slowClients } from '../test/support/fuzz/slow-clients.ts';
import { overSockets } from '../test/support/fuzz/transports.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    lanes: { type: 'string', default: '4' },
  },
});
const [requests, seed, lanes] = [Number(values.requests), Number(values.seed), Number(values.lanes)];
const BODY_LIMIT = 262_144;
/** Bytes that the second half of a run may hold more than the first, after everything was collected. */
const GROWTH = 30 * 1024 * 1024;
/** Of a hundred requests over HTTP, so many exchanges on bare sockets come on top. */
const WIRE_SHARE = 0.03;

const say = (text: string) => process.stderr.write(`${text}\n`);
const directory = mkdtempSync(join(tmpdir(), 'hrba-fuzz-'));
say(`seed ${seed}, ${requests} requests in ${lanes} lanes; the record is in ${directory}`);
const service = await startMeasured(directory, {
  HRBA_BODY_LIMIT: String(BODY_LIMIT),
  HRBA_REQUEST_TIMEOUT: '4',
  LOG_LEVEL: 'error',
});
const tally = newTally();
let shown = 0;
const memory: { at: number; heap: number; rss: number }[] = [];
const started = performance.now();
const faults = await attack(service);
const seconds = (performance.now() - started) / 1000;
const code = await service.stop();
if (code !== 0) faults.push(`the service ended with ${code}`);
faults.push(...(await brokenChains()));
report();
rmSync(directory, { recursive: true, force: true });
process.exitCode = faults.length + tally.faults.size === 0 ? 0 : 1;

async function attack({ port, administratorKey, memory: measure, isRunning }: MeasuredProcess) {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes * 2 });
  const send = overSockets(port, agent);
  const ground = await settleIn(send, administratorKey);
  const found: string[] = [];
  const halves = 4;
  for (let part = 0; part < halves; part += 1) {
    const share = Math.ceil(requests / halves / lanes);
    const runs = Array.from({ length: lanes }, (_lane, lane) => {
      const from = seed + 1_000_000 * (part * lanes + lane);
      return runFuzz({ send, ground, requests: share, seed: from, bodyLimit: BODY_LIMIT, progress }, tally);
    });
    const wire = runWireFuzz(port, Math.ceil((requests / halves) * WIRE_SHARE), seed + part);
    const slow = slowClients(port);
    await Promise.all(runs);
    found.push(...(await wire), ...(await slow));
    if (!isRunning()) throw new Error(`the service is gone: ${service.stderr()}`);
    const { heapUsed, rss } = await measure();
    memory.push({ at: tally.sent, heap: heapUsed, rss });
  }
  agent.destroy();
  const [middle, end] = [memory[1], memory[3]];
  if (middle !== undefined && end !== undefined && end.heap - middle.heap > GROWTH)
    found.push(`the second half holds ${megabytes(end.heap - middle.heap)} more`);
  return found;
}

function progress({ sent, faults }: Tally): void {
  if (faults.size > shown)
    for (const signature of [...faults.keys()].slice(shown)) say(`fault: ${signature}`);
  shown = faults.size;
  if (sent % 5000 === 0) say(`${sent} sent, ${faults.size} faults, ${rate()} a second`);
}

async function brokenChains(): Promise<string[]> {
  const store = await openSqliteStore({ path: join(directory, 'hrba.sqlite') });
  const { broken } = await verifyHistory(store);
  await store.close();
  return broken === null ? [] : [`the history is broken: ${JSON.stringify(broken)}`];
}

function rate(): string {
  return (tally.sent / ((performance.now() - started) / 1000)).toFixed(0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

function report(): void {
  const counts = (map: Map<number, number>) =>
    [...map]
      .sort(([a], [b]) => a - b)
      .map(([status, times]) => `${status || 'none'}: ${times}`)
      .join(', ');
  console.log(
    `seed ${seed}: ${tally.sent} requests in ${seconds.toFixed(0)} s, ${(tally.sent / seconds).toFixed(0)} a second`,
  );
  console.log(`${tally.plain} with nothing wrong, ${tally.sent - tally.plain} with something wrong or odd`);
  console.log(`refused under load ${tally.refusedUnderLoad}, closed without an answer ${tally.unanswered}`);
  console.log(`statuses: ${counts(tally.statuses)}`);
  for (const [id, map] of [...tally.operations].sort()) console.log(`  ${id.padEnd(24)} ${counts(map)}`);
  for (const { at, heap, rss } of memory)
    console.log(`after ${at}: heap ${megabytes(heap)}, resident ${megabytes(rss)}`);
  console.log(`slowest answer: ${tally.slowest.ms.toFixed(0)} ms, ${tally.slowest.request.split('\n')[0]}`);
  for (const { signature, times, request, answer } of tally.faults.values())
    console.log(`\nFAULT, ${times} times: ${signature}\n${request}\n→ ${answer}`);
  for (const fault of faults) console.log(`\nFAULT: ${fault}`);
  console.log(`${faults.length + tally.faults.size} faults`);
}
