// Starts the built service once and ends it, so that what Node compiles and what content was found to hold lie in .cache
// before the first real start, which may have no right to write there. `npm run build` calls it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATIENCE_MS = 60_000;
const entry = fileURLToPath(new URL('../dist/server.js', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'hrba-warm-up-'));

const child = spawn(process.execPath, [entry], {
  env: { ...process.env, HRBA_DATA_DIR: data, PORT: '0', LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
// The last line of the greeting; a SIGTERM lets it write what it keeps. The key in it opens an empty record, deleted here.
child.stdout.on('data', (chunk: Buffer) => {
  if (chunk.includes('Documentation:')) child.kill('SIGTERM');
});
child.once('exit', (code) => {
  clearTimeout(timer);
  rmSync(data, { recursive: true, force: true });
  if (code !== 0) process.exitCode = 1;
});
