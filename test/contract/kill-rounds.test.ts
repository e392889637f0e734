import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { runKillRounds } from '../support/kill-rounds.ts';

const ROUNDS = 10;
const folder = mkdtempSync(join(tmpdir(), 'hrba-kills-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
// A dozen starts of the real service, which take their time on a busy machine.
t.setTimeout(115_000);

t.test(
  'killed 10 times while clients write: nothing acknowledged is lost, half or doubled, and it starts by itself',
  async (t) => {
    const seed = randomInt(2 ** 31);
    t.comment(`seed ${seed}`);
    const summary = await runKillRounds({ rounds: ROUNDS, seed, folder, told: () => {} });
    t.equal(summary.rounds, ROUNDS);
    // Nine clients, each of which is waited for before each kill.
    t.ok(summary.acknowledged >= 9 * ROUNDS, `${summary.acknowledged} writes were acknowledged`);
    t.same(summary.faults, []);
  },
);
