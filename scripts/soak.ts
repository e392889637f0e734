// Runs the real service for a while at a third of the most it does, with backups beside it, and watches it.
// npm run soak -- [--minutes 20] [--rate REQUESTS_A_SECOND]. Ends with 1 on any answer that should not have come, a lost
// write, a failed backup, a broken history, or memory that grows by more than GROWTH_MIB.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startProcess } from '../test/support/service-process.ts';
import { type Client, openClient } from './soak/client.ts';
import { hrba, keepBackingUp } from './soak/commands.ts';
import { type Figures, figuresLine, memoryGrowth, readFigures } from './soak/figures.ts';
import { findPeak, holdRate, type Load } from './soak/load.ts';
import { addTo, answersOf, newTally, type Tally, tallyLines, wrongAnswers } from './soak/tally.ts';
import { openTraffic } from './soak/traffic.ts';

const GROWTH_MIB = 60;
const CONNECTIONS = 32;
const WARM_UP_SECONDS = 10;
const PEAK_SECONDS = 15;
const BACKUP_SECONDS = 60;
const FIGURES_SECONDS = 5;
const MOST_MINUTES = 240;
/** Shown; all are counted. */
const MOST_FAULTS = 20;

const { values } = parseArgs({ options: { minutes: { type: 'string' }, rate: { type: 'string' } } });
const minutes = Math.min(Number(values.minutes ?? 20), MOST_MINUTES);
const folder = mkdtempSync(join(tmpdir(), 'hrba-soak-'));
const dataDirectory = join(folder, 'data');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The load for so many minutes; figures every few seconds, a few lines every minute. */
async function watch(load: Load, client: Client): Promise<{ whole: Tally; figures: Figures[] }> {
  const whole = newTally();
  const figures: Figures[] = [];
  const began = performance.now();
  for (let minute = 1; minute <= minutes; minute += 1) {
    while (performance.now() < began + minute * 60_000) {
      await pause(FIGURES_SECONDS * 1000);
      figures.push(await readFigures(client, dataDirectory));
    }
    const tally = load.take();
    addTo(whole, tally);
    print(`minute ${minute}: ${(answersOf(tally) / 60).toFixed(0)} answers a second`);
    for (const line of tallyLines(tally)) print(line);
    const lateness = Math.max(...figures.slice(-60 / FIGURES_SECONDS).map(({ loopDelay }) => loopDelay));
    print(figuresLine({ ...(figures.at(-1) as Figures), loopDelay: lateness }));
  }
  await load.stop();
  addTo(whole, load.take());
  return { whole, figures };
}

async function soak(): Promise<string[]> {
  const service = await startProcess({ dataDirectory, environment: { LOG_LEVEL: 'warn' } });
  const client = openClient(service.url, 256);
  try {
    const traffic = await openTraffic(client, service.administratorKey ?? '');
    await findPeak(traffic, CONNECTIONS, WARM_UP_SECONDS);
    const peak = await findPeak(traffic, CONNECTIONS, PEAK_SECONDS);
    const rate = Number(values.rate ?? peak / 3);
    print(`the most: ${peak.toFixed(0)} answers a second; held for ${minutes} minutes: ${rate.toFixed(0)}`);
    const backups = keepBackingUp(dataDirectory, folder, Math.min(BACKUP_SECONDS, minutes * 20));
    const load = holdRate(traffic, rate);
    const { whole, figures } = await watch(load, client);
    await backups.stop();
    print('all of it:');
    for (const line of tallyLines(whole)) print(line);
    const growth = memoryGrowth(figures);
    const longest = Math.max(0, ...backups.seconds).toFixed(1);
    print(
      `${traffic.acknowledged()} writes acknowledged; ${backups.seconds.length} backups, the longest ${longest} s`,
    );
    print(
      `memory grew by ${growth.toFixed(1)} MiB from the second third to the last (at most ${GROWTH_MIB})`,
    );
    return [
      ...wrongAnswers(whole),
      ...(load.unsent() === 0 ? [] : [`${load.unsent()} requests were not sent: it did not keep up`]),
      ...(await traffic.findLosses()),
      ...backups.faults,
      ...(backups.seconds.length === 0 ? ['no backup was made'] : []),
      ...(growth <= GROWTH_MIB ? [] : [`memory grew by ${growth.toFixed(1)} MiB`]),
    ];
  } finally {
    client.close();
    const code = await service.stop();
    if (code !== 0) print(`the service ended with ${code}: ${service.stderr()}`);
  }
}

const faults = await soak();
await hrba(dataDirectory, 'verify-history').then(
  (said) => print(said.trim()),
  (error: unknown) => faults.push(`verify-history: ${String(error)}`),
);
for (const fault of faults.slice(0, MOST_FAULTS)) print(`FAULT ${fault}`);
if (faults.length === 0) rmSync(folder, { recursive: true });
else print(`The record is kept in ${folder}`);
print(faults.length === 0 ? 'no faults' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
