import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../service-process.ts';

export interface MeasuredProcess {
  port: number;
  administratorKey: string;
  /** Bytes held after a full collection. */
  memory: () => Promise<NodeJS.MemoryUsage>;
  stderr: () => string;
  isRunning: () => boolean;
  /** Ends it as an operator would; resolves with its exit code. */
  stop: () => Promise<number | null>;
}

const ENTRY = fileURLToPath(new URL('measured-service.ts', import.meta.url));

/** Starts the real service as a process of its own, on a port that is free, and waits until it listens. */
export async function startMeasured(
  dataDirectory: string,
  environment: Record<string, string>,
): Promise<MeasuredProcess> {
  const port = await freePort();
  const child: ChildProcess = fork(ENTRY, {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    env: {
      ...process.env,
      HRBA_DATA_DIR: dataDirectory,
      PORT: String(port),
      HRBA_RATE_LIMIT: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk;
    // A day of log lines is not kept; the key stands at the beginning.
    if (stdout.length > 100_000) stdout = stdout.slice(0, 50_000);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = `${stderr}${chunk}`.slice(-20_000);
  });
  const exited = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    exited.then(() => Promise.reject(new Error(`the service ended:\n${stderr}`))),
  ]);
  return {
    port,
    administratorKey: /^administrator key: (\S+)$/m.exec(stdout)?.[1] ?? '',
    memory: async () => {
      child.send('memory');
      const [usage] = await once(child, 'message');
      return usage as NodeJS.MemoryUsage;
    },
    stderr: () => stderr,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await exited;
      return code as number | null;
    },
  };
}
