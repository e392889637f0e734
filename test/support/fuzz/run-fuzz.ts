import fc from 'fast-check';
import type { DocumentedOperation } from '../operations.ts';
import type { FuzzAnswer, FuzzRequest, Send } from './fuzz-answer.ts';
import { isRefusedUnderLoad, judge, operationFor } from './judge.ts';
import { type Recipe, recipes, resolve } from './recipe.ts';
import type { Ground } from './settle-in.ts';

/** How often a failing request is made simpler before it is reported. */
const SHRINKS = 200;
/** Requests after which new organisations are made, so that no export grows without end. */
const RENEWED = 1500;

export interface Fault {
  /** What is wrong, without what differs from run to run: the same fault is reported once. */
  signature: string;
  /** The simplest request that still shows it. */
  request: string;
  answer: string;
  times: number;
}

export interface Tally {
  sent: number;
  /** Of those sent, how many had nothing wrong with them. */
  plain: number;
  refusedUnderLoad: number;
  unanswered: number;
  statuses: Map<number, number>;
  /** Operation to status to count. */
  operations: Map<string, Map<number, number>>;
  slowest: { ms: number; request: string };
  faults: Map<string, Fault>;
}

export interface FuzzOptions {
  send: Send;
  ground: Ground;
  requests: number;
  seed: number;
  bodyLimit: number;
  progress?: (tally: Tally) => void;
}

class Found extends Error {}

export function newTally(): Tally {
  return {
    sent: 0,
    plain: 0,
    refusedUnderLoad: 0,
    unanswered: 0,
    statuses: new Map(),
    operations: new Map(),
    slowest: { ms: 0, request: '' },
    faults: new Map(),
  };
}

/**
 * Sends requests made from a service's document, one after the other, and judges every answer. A request that shows a
 * new fault is made simpler as long as it still shows one; then it goes on with the rest.
 * @param tally counts go here too while it runs; several runs may share one
 */
export async function runFuzz(options: FuzzOptions, tally: Tally): Promise<void> {
  const { ground, requests, seed } = options;
  const arbitrary = recipes(ground.operations, ground.schemas);
  let left = requests;
  for (let round = 0; left > 0; round += 1) {
    const state = { shrinks: 0 };
    const property = fc.asyncProperty(arbitrary, (recipe) => {
      left -= state.shrinks === 0 ? 1 : 0;
      return oneRequest(recipe, options, tally, state);
    });
    const run = await fc.check(property, { seed: seed + round, numRuns: left });
    if (!run.failed) break;
    if (!(run.errorInstance instanceof Found)) throw run.errorInstance;
  }
}

async function oneRequest(
  recipe: Recipe,
  { send, ground, bodyLimit, progress }: FuzzOptions,
  tally: Tally,
  state: { shrinks: number },
): Promise<void> {
  const isShrink = state.shrinks > 0;
  if (isShrink) state.shrinks += 1;
  if (state.shrinks > SHRINKS) return;
  const request = resolve(recipe, ground.world, bodyLimit);
  const start = performance.now();
  const answer = await send(request);
  const ms = performance.now() - start;
  const operation = operationFor(ground.operations, request);
  if (!isShrink) {
    count(tally, operation, answer, recipe);
    if (ms > tally.slowest.ms) tally.slowest = { ms, request: printed(request) };
    if (answer !== null) ground.world.learn(operation, request.token, answer);
    if (tally.sent % RENEWED === 0) await ground.renew();
    progress?.(tally);
  }
  const faults = faultsOf(ground.operations, request, answer, bodyLimit);
  for (const fault of faults) note(tally, fault, operation, request, answer, state);
}

function faultsOf(
  operations: readonly DocumentedOperation[],
  request: FuzzRequest,
  answer: FuzzAnswer | null,
  bodyLimit: number,
): string[] {
  if (answer !== null) return judge(operations, request, answer);
  // A body beyond the limit is not read to its end, and the connection may be gone before the answer is read.
  const isLarge = (request.body?.length ?? 0) > bodyLimit || JSON.stringify(request.headers).length > 16_000;
  return isLarge || request.url.length > 8000 ? [] : ['no answer'];
}

function note(
  tally: Tally,
  fault: string,
  operation: DocumentedOperation | undefined,
  request: FuzzRequest,
  answer: FuzzAnswer | null,
  state: { shrinks: number },
): void {
  const about = `${operation?.id ?? request.method} ${answer?.status ?? ''} ${fault}`;
  const signature = about.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>').slice(0, 250);
  const known = tally.faults.get(signature);
  const isNew = known === undefined;
  if (isNew || state.shrinks > 0) {
    const told = { request: printed(request), answer: answer?.text.slice(0, 400) ?? '' };
    tally.faults.set(signature, { signature, ...told, times: known?.times ?? 1 });
  } else known.times += 1;
  if (isNew && state.shrinks === 0) state.shrinks = 1;
  if (isNew || state.shrinks > 0) throw new Found(signature);
}

function count(
  tally: Tally,
  operation: DocumentedOperation | undefined,
  answer: FuzzAnswer | null,
  { twists }: Recipe,
): void {
  tally.sent += 1;
  if (twists.length === 0) tally.plain += 1;
  if (answer === null) tally.unanswered += 1;
  const status = answer?.status ?? 0;
  if (answer !== null && isRefusedUnderLoad(answer)) tally.refusedUnderLoad += 1;
  tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
  const id = operation?.id ?? 'no operation';
  const statuses = tally.operations.get(id) ?? new Map<number, number>();
  tally.operations.set(id, statuses.set(status, (statuses.get(status) ?? 0) + 1));
}

/** A request as text, to be sent again by hand; keys are left out. */
function printed({ method, url, headers, body }: FuzzRequest): string {
  const shown = headers.map(
    ([name, value]) => `${name}: ${value.replace(/hrba_\S+/, 'hrba_…').slice(0, 200)}`,
  );
  return [`${method} ${url.slice(0, 500)}`, ...shown, '', body?.toString('utf8').slice(0, 1500) ?? ''].join(
    '\n',
  );
}
