import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ServiceProcess {
  url: string;
  pid: number;
  /** Printed by the first start only. */
  administratorKey: string | null;
  stdout: () => string;
  stderr: () => string;
  /** Ends it with a signal; resolves with its exit code, or null when the signal ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Dozens of processes compile the same modules: they share the work. */
const COMPILED = join(tmpdir(), 'hrba-compile-cache');
const entry = fileURLToPath(new URL('../../src/server.ts', import.meta.url));

/** Starts the real service as a process of its own and waits until it answers. */
export async function startProcess(options: {
  dataDirectory: string;
  port?: number;
  environment?: Record<string, string>;
}): Promise<ServiceProcess> {
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: COMPILED,
      HRBA_DATA_DIR: options.dataDirectory,
      PORT: String(port),
      HRBA_RATE_LIMIT: '0',
      ...options.environment,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await waitUntilReady(
    url,
    () => child.exitCode ?? child.signalCode,
    () => stdout + stderr,
  );
  return {
    url,
    pid: child.pid ?? 0,
    administratorKey: /^administrator key: (\S+)$/m.exec(stdout)?.[1] ?? null,
    stdout: () => stdout,
    stderr: () => stderr,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the service and kills it so many milliseconds later, wherever it has got to. */
export async function killWhileStarting(dataDirectory: string, after: number): Promise<void> {
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED, HRBA_DATA_DIR: dataDirectory, PORT: '0' };
  const child = spawn(process.execPath, [entry], { env, stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null)
    await new Promise((done) => child.once('exit', done));
}

async function waitUntilReady(url: string, exit: () => unknown, output: () => string): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (exit() !== null) throw new Error(`the service ended before it answered:\n${output()}`);
    // The greeting comes after the port is open; the key in it is needed.
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready && /documentation:|It is shown this once/.test(output())) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the service did not answer within a minute:\n${output()}`);
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
