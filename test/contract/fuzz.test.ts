import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { newTally, runFuzz } from '../support/fuzz/run-fuzz.ts';
import { runWireFuzz } from '../support/fuzz/run-wire-fuzz.ts';
import { settleIn } from '../support/fuzz/settle-in.ts';
import { overSockets } from '../support/fuzz/transports.ts';
import { draftAfter } from '../support/next-version.ts';
import { openOver, openTestApp } from '../support/test-app.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_126);
/** Some sixty for each operation, so that what needs luck is reached. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 8500);
const BODY_LIMIT = 65_536;

t.setTimeout(600_000);

async function listening(t: Test) {
  const { deps, admin } = await openTestApp(t);
  const draft = draftAfter(deps.content.findChecklist('hrba-tech')?.checklist.version ?? '');
  const app = await openOver(t, deps, { HRBA_BODY_LIMIT: String(BODY_LIMIT) });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { admin, draft, port: (app.server.address() as AddressInfo).port };
}

t.test(`requests made from the document get answers that are in it (seed ${SEED})`, async (t) => {
  t.setTimeout(590_000);
  const { port, admin, draft } = await listening(t);
  const agent = new Agent({ keepAlive: true });
  t.teardown(() => agent.destroy());
  const send = overSockets(port, agent);
  const tally = newTally();
  const ground = await settleIn(send, admin, draft);
  await runFuzz({ send, ground, requests: REQUESTS, seed: SEED, bodyLimit: BODY_LIMIT }, tally);
  for (const { signature, request, answer, times } of tally.faults.values())
    t.fail(`${times} times: ${signature}\n${request}\n→ ${answer}`);
  t.equal(tally.sent, REQUESTS);
  t.comment(JSON.stringify(Object.fromEntries(tally.statuses)));
  for (const { id } of ground.operations) {
    const statuses = tally.operations.get(id) ?? new Map<number, number>();
    const good = [...statuses.keys()].some((status) => status >= 200 && status < 300);
    t.ok(good, `${id} was reached: ${[...statuses].join(' ')}`);
  }
});

t.test(`bytes that are no HTTP, or hardly, get whole answers in the one shape (seed ${SEED})`, async (t) => {
  const { port } = await listening(t);
  t.same(await runWireFuzz(port, 300, SEED), []);
});
