import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Inspect, InspectionTask, InspectionTold } from './inspection-told.ts';
import { tooMuchInside } from './refusal.ts';

export interface InspectionLimits {
  /** Milliseconds for one file. */
  time: number;
  /** Bytes of memory that the process may take more than before. */
  memory: number;
}

const MIB = 1024 * 1024;
const LIMITS: InspectionLimits = { time: 20_000, memory: 768 * MIB };
/** How often the memory is looked at, in milliseconds. */
const LOOK = 50;
/** What JavaScript values of one file may take; most of its memory is bytes outside that, which `memory` bounds. */
const HEAP_MIB = 512;

/**
 * Looks into one file after the other, each in a thread of its own that ends with it: a hostile file can make the
 * libraries work for ever or take all memory, and then the thread is ended and the file is not taken. Requests are
 * answered meanwhile.
 */
export function openInspection(limits: InspectionLimits = LIMITS): Inspect {
  let before: Promise<unknown> = Promise.resolve();
  return (task) => {
    const told = before.then(() => inThread(task, limits));
    before = told.catch(() => undefined);
    return told;
  };
}

function inThread(task: InspectionTask, { time, memory }: InspectionLimits): Promise<InspectionTold> {
  const script = new URL(`./inspection-worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
    // What a library prints about a hostile file belongs nowhere.
    stdout: true,
    stderr: true,
  });
  const most = process.memoryUsage.rss() + memory;
  const { promise, resolve, reject } = Promise.withResolvers<InspectionTold>();
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > most) resolve(TOO_MUCH);
  }, LOOK);
  const timer = setTimeout(() => resolve(TOO_LONG), time);
  worker.once('message', resolve);
  worker.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(TOO_MUCH);
    else reject(error);
  });
  worker.once('exit', () => reject(new Error('the inspection ended without a word')));
  return promise.finally(() => {
    clearInterval(watch);
    clearTimeout(timer);
    return worker.terminate();
  });
}

const TOO_MUCH: InspectionTold = { refused: 'too-much-inside', detail: tooMuchInside().message };
const TOO_LONG: InspectionTold = {
  refused: 'too-much-inside',
  detail: 'it takes longer to look into than a file of its size should',
};
