import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../test/support/service-process.ts';

const FLOOR = fileURLToPath(new URL('floor-service.ts', import.meta.url));
const SERVICE = fileURLToPath(new URL('../src/server.ts', import.meta.url));
/** The clock ticks in which Linux counts a process's time, a second. */
const TICKS = 100;

export interface Service {
  url: string;
  pid: number;
  /** All that it printed. */
  printed: () => string;
  stop: () => Promise<void>;
}

/** The bare floor, on a record and a document of its own. */
export function startFloor(folder: string, document: string): Promise<Service> {
  return start([FLOOR, join(folder, 'floor.sqlite'), document], folder, {}, /^(http:\S+)$/m);
}

/** The service as it is run: log on, to a file; every plugin on, with limits too high to be met. */
export async function startService(folder: string, environment: NodeJS.ProcessEnv = {}): Promise<Service> {
  mkdirSync(folder, { recursive: true });
  const PORT = String(await freePort());
  const settings = { PORT, HRBA_DATA_DIR: join(folder, 'data'), HRBA_RATE_LIMIT: '1000000', ...environment };
  return start([SERVICE], folder, settings, /on (http:\S+) |^ {2}export HRBA=(http:\S+)/m);
}

async function start(
  args: string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<Service> {
  const log = join(folder, `${Date.now()}.log`);
  const out = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  const printed = () => readFileSync(log, 'utf8');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!ready.test(printed())) {
    if (child.exitCode !== null) throw new Error(`it ended before it answered:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [, first, second] = ready.exec(printed()) ?? [];
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url: first ?? second ?? '', pid: child.pid ?? 0, printed, stop };
}

/** Seconds of processor time a process has used; NaN where the system does not tell as Linux does. */
export function cpuSeconds(pid: number): number {
  try {
    const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = after.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return Number.NaN;
  }
}

/** Megabytes of memory a process holds; NaN where the system does not tell as Linux does. */
export function residentMegabytes(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}
