// Kills the real service in the middle of writing, again and again, and looks for everything that was acknowledged.
// npm run kill-rounds -- [--rounds 200] [--seed N]. Ends with 1 when anything was lost, broken, doubled or half.
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runKillRounds } from '../test/support/kill-rounds.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } });
const rounds = Number(values.rounds ?? 200);
const seed = Number(values.seed ?? randomInt(2 ** 31));
const folder = mkdtempSync(join(tmpdir(), 'hrba-kill-rounds-'));
const began = performance.now();
const seconds = () => ((performance.now() - began) / 1000).toFixed(0);

process.stderr.write(`${rounds} rounds, seed ${seed}, records in ${folder}\n`);
const summary = await runKillRounds({
  rounds,
  seed,
  folder,
  told: (round, { acknowledged, faults }) => {
    process.stderr.write(
      `round ${round}: ${acknowledged} acknowledged so far, ${faults.length} faults, ${seconds()} s\n`,
    );
  },
});
for (const fault of summary.faults) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `${summary.rounds} kills of the service while it wrote, ${summary.killedWhileStarting} more while it started (seed ${seed}): ` +
    `${summary.acknowledged} writes acknowledged, ${summary.events} events in the histories, ` +
    `${summary.faults.length} faults, ${seconds()} s\n`,
);
if (summary.faults.length === 0) rmSync(folder, { recursive: true });
else process.stdout.write(`The records are kept in ${folder}\n`);
process.exitCode = summary.faults.length === 0 ? 0 : 1;
