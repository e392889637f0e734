import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CLI = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const PATIENCE_MS = 10 * 60_000;

/** Runs hrba on a record; rejects with what it said unless it ends with 0. */
export async function hrba(dataDirectory: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, HRBA_DATA_DIR: dataDirectory };
  const { stdout } = await run(process.execPath, [CLI, ...args], { env, timeout: PATIENCE_MS });
  return stdout;
}

/** Backups that are made one after another. */
export interface Backups {
  readonly seconds: number[];
  readonly faults: string[];
  /** Begins no more, and waits for the one that runs. */
  stop: () => Promise<void>;
}

/** A backup each so many seconds, beside the service; hrba backup checks each copy itself and ends with 0 when it holds. */
export function keepBackingUp(dataDirectory: string, folder: string, everySeconds: number): Backups {
  const made: Omit<Backups, 'stop'> = { seconds: [], faults: [] };
  const over = new AbortController();
  const going = (async () => {
    for (let number = 1; !over.signal.aborted; number += 1) {
      await pause(everySeconds * 1000, undefined, { signal: over.signal }).catch(() => {});
      if (over.signal.aborted && number > 1) return;
      const file = join(folder, `backup-${number}.sqlite`);
      const began = performance.now();
      await hrba(dataDirectory, 'backup', file, '--json').then(
        () => made.seconds.push((performance.now() - began) / 1000),
        (error: unknown) => made.faults.push(`backup ${number}: ${String(error)}`),
      );
      rmSync(file, { force: true });
    }
  })();
  const stop = async (): Promise<void> => {
    over.abort();
    await going;
  };
  return { ...made, stop };
}
