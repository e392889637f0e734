// Runs the checks two at a time, since each uses one core; prints each one's output when it ends, and fails when any did.
import { spawn } from 'node:child_process';

const checks = [
  'typecheck',
  'lint',
  'floors',
  'gen:check',
  'unused',
  'openapi:lint',
  'content:check',
  'messages:check',
];
const AT_ONCE = 2;

async function run(name: string): Promise<void> {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  if (code === 0) return;
  process.stdout.write(Buffer.concat(output));
  process.exitCode = 1;
}

async function lane(): Promise<void> {
  for (let next = checks.shift(); next !== undefined; next = checks.shift()) await run(next);
}

await Promise.all(Array.from({ length: AT_ONCE }, lane));
