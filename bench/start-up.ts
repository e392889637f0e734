// How long the service takes from being spawned to its first answer, seen from outside.
// node bench/start-up.ts [runs]; dist/ is measured as well when it was built.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../test/support/service-process.ts';
import { median } from './figures.ts';

export interface StartUp {
  /** Milliseconds from spawn to the first complete answer of /readyz. */
  wall: number;
  /** Processor milliseconds of the process by then, of all its threads; null where /proc does not say. */
  cpu: number | null;
}
export interface StartUps {
  entry: string;
  /** Each run on a record that it makes itself. */
  fresh: StartUp[];
  /** Each run on the record that the run before it made. */
  existing: StartUp[];
}

const PATIENCE_MS = 30_000;
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;
const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The entries there are: from the sources, and built. */
export function entries(): string[] {
  return ['src/server.ts', 'dist/server.js'].filter((entry) => existsSync(path(entry)));
}

/** Starts an entry `runs` times on a fresh record and on an existing one, in turn; one more start first, not counted. */
export async function measureStartUp(entry: string, runs = 7): Promise<StartUps> {
  const measured: StartUps = { entry, fresh: [], existing: [] };
  for (let run = 0; run <= runs; run += 1) {
    const data = mkdtempSync(join(tmpdir(), 'hrba-start-up-'));
    const [fresh, existing] = [await startOnce(entry, data), await startOnce(entry, data)];
    rmSync(data, { recursive: true, force: true });
    // The first start after an installation compiles everything; it is another question.
    if (run === 0) continue;
    measured.fresh.push(fresh);
    measured.existing.push(existing);
  }
  return measured;
}

async function startOnce(entry: string, data: string): Promise<StartUp> {
  const port = await freePort();
  const environment = { ...process.env, HRBA_DATA_DIR: data, PORT: String(port), LOG_LEVEL: 'warn' };
  const started = performance.now();
  const child = spawn(process.execPath, [path(entry)], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`${entry} ended with ${child.exitCode}`);
      if (performance.now() - started > PATIENCE_MS) throw new Error(`${entry} does not answer`);
      await pause(2);
    }
    return { wall: performance.now() - started, cpu: cpuOf(child) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ port, host: '127.0.0.1', path: '/readyz', agent: false }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode === 200));
    });
    asked.once('error', () => resolve(false));
    asked.end();
  });
}

function cpuOf({ pid }: ChildProcess): number | null {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}

function line(name: string, runs: readonly StartUp[]): string {
  const walls = runs.map(({ wall }) => wall);
  const cpu = median(runs.map((run) => run.cpu ?? Number.NaN));
  const [least, most] = [Math.min(...walls), Math.max(...walls)];
  const figures = [median(walls), least, most, cpu].map((figure) => Math.round(figure));
  return `${name}: median ${figures[0]} ms (${figures[1]} to ${figures[2]}), processor ${figures[3]} ms`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const entry of entries()) {
    const { fresh, existing } = await measureStartUp(entry, Number(process.argv[2] ?? 7));
    console.log(line(`${entry}, fresh record`, fresh));
    console.log(line(`${entry}, existing record`, existing));
  }
}
