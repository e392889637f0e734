import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type PartsToFreeze, type Workshop, WorkshopFailed } from '../usecases/workshop.ts';
import type { ContentName, Told, Work } from './messages.ts';

/** Beside this file, as it is written or as it is compiled. */
const THREAD = new URL(`./workshop-thread${extname(import.meta.url)}`, import.meta.url);

export interface WorkshopOptions {
  /** Milliseconds that one piece of work may take; a full report takes about a fifth of a second. */
  limit?: number;
  /** Milliseconds without work after which the thread ends. */
  idle?: number;
  /** What is run; another one in tests of what happens when it fails. */
  thread?: URL;
}

const DEFAULTS = { limit: 30_000, idle: 120_000, thread: THREAD };
/** What JavaScript values may take there, in MiB; a full report takes some tens. */
const HEAP = 512;

interface Thread {
  worker: Worker;
  /** Content it has been sent, by its number. */
  sent: Map<unknown, number>;
}

/** Makes and draws reports in a thread of its own, one after the other. Nothing is started before the first. */
export function openWorkshop(options: WorkshopOptions = {}): Workshop {
  return new ThreadedWorkshop({ ...DEFAULTS, ...options });
}

class ThreadedWorkshop implements Workshop {
  readonly #options: Required<WorkshopOptions>;
  #thread: Thread | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #isClosing = false;

  constructor(options: Required<WorkshopOptions>) {
    this.#options = options;
  }

  freeze(parts: PartsToFreeze): ReturnType<Workshop['freeze']> {
    return this.#inTurn((thread) => freezing(parts, thread.sent)) as ReturnType<Workshop['freeze']>;
  }

  draw(job: Parameters<Workshop['draw']>[0]): ReturnType<Workshop['draw']> {
    return this.#inTurn(() => ({ kind: 'draw', job })) as ReturnType<Workshop['draw']>;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#end();
    await this.#last;
    await this.#end();
    this.#isClosing = false;
  }

  /** One piece of work after the other, so that each has all of its time, and one that never ends stops no other. */
  #inTurn(workFor: (thread: Thread) => Work): Promise<unknown> {
    const turn = this.#last.then(() => this.#ask(workFor));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #ask(workFor: (thread: Thread) => Work): Promise<unknown> {
    if (this.#isClosing) throw new WorkshopFailed('the workshop is being closed');
    clearTimeout(this.#idle);
    this.#thread ??= this.#start();
    const thread = this.#thread;
    thread.worker.ref();
    try {
      return await answerOf(thread.worker, workFor(thread), this.#options.limit);
    } catch (error) {
      // What it has been sent, and whether it still works, is not known any more.
      if (error instanceof WorkshopFailed) await this.#end();
      throw error;
    } finally {
      this.#rest();
    }
  }

  #start(): Thread {
    const worker = new Worker(this.#options.thread, { resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    const forget = (): void => {
      if (this.#thread?.worker === worker) this.#thread = undefined;
    };
    // Also when it ends while nobody waits for it.
    worker.on('error', forget).on('exit', forget);
    return { worker, sent: new Map() };
  }

  /** Until the next work it holds nobody's process open, and after a while it ends. */
  #rest(): void {
    this.#thread?.worker.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#end(), this.#options.idle);
    this.#idle.unref();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.worker.terminate();
  }
}

/** Sends work and waits for its answer, or for the end of the thread, or of the time it may take. */
function answerOf(worker: Worker, work: Work, limit: number): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const fail = (why: string): void => reject(new WorkshopFailed(why));
  const onMessage = (told: Told): void => ('error' in told ? reject(told.error) : resolve(told.made));
  const onError = (error: Error): void => fail(`the thread ended: ${error.message}`);
  const onExit = (): void => fail('the thread ended');
  const timer = setTimeout(() => fail(`the work took more than ${limit} ms`), limit);
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  try {
    worker.postMessage(work);
  } catch (error) {
    fail(`the work could not be sent: ${(error as Error).message}`);
  }
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  });
}

/** The work without the content that the thread has already. */
function freezing(parts: PartsToFreeze, sent: Map<unknown, number>): Work {
  const fresh: [number, unknown][] = [];
  const numberOf = (value: unknown): number => {
    const known = sent.get(value);
    if (known !== undefined) return known;
    const number = sent.size + 1;
    sent.set(value, number);
    fresh.push([number, value]);
    return number;
  };
  const { checklist, ruleset, taxonomy, sources, ...rest } = parts;
  const content: Record<ContentName, number> = {
    checklist: numberOf(checklist),
    ruleset: numberOf(ruleset),
    taxonomy: numberOf(taxonomy),
    sources: numberOf(sources),
  };
  return { kind: 'freeze', parts: rest, content, fresh };
}
