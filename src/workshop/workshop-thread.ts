// The thread that makes and draws reports: started by open-workshop.ts, which ends it when it takes too long or has
// nothing to do.
import { parentPort } from 'node:worker_threads';
import { deepFreeze } from '../content/deep-freeze.ts';
import { drawReport } from '../usecases/draw-report.ts';
import { freezeReport } from '../usecases/freeze-report.ts';
import type { PartsToFreeze } from '../usecases/workshop.ts';
import type { ContentName, Told, Work } from './messages.ts';

/** Frozen, as where it came from: what is worked out from it once is kept with it. */
const known = new Map<number, unknown>();

parentPort?.on('message', async (work: Work) => {
  parentPort?.postMessage(await answerTo(work));
});

async function answerTo(work: Work): Promise<Told> {
  try {
    return { made: work.kind === 'draw' ? await drawReport(work.job) : freeze(work) };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function freeze({ parts, content, fresh }: Extract<Work, { kind: 'freeze' }>) {
  for (const [number, value] of fresh) known.set(number, deepFreeze(value));
  const names = Object.entries(content) as [ContentName, number][];
  const found = Object.fromEntries(names.map(([name, number]) => [name, known.get(number)]));
  return freezeReport({ ...parts, ...(found as Pick<PartsToFreeze, ContentName>) });
}
