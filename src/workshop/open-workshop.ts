import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PartsToFreeze } from '../usecases/workshop.ts';
import { type Workshop, WorkshopFailed } from '../usecases/workshop.ts';
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

interface Waiting {
  settle: (told: Told) => void;
  fail: (error: Error) => void;
  timer: NodeJS.Timeout;
}
interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
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
  #count = 0;

  constructor(options: Required<WorkshopOptions>) {
    this.#options = options;
  }

  freeze(parts: PartsToFreeze): ReturnType<Workshop['freeze']> {
    return this.#ask((thread) => freezing(parts, thread.sent)) as ReturnType<Workshop['freeze']>;
  }

  draw(job: Parameters<Workshop['draw']>[0]): ReturnType<Workshop['draw']> {
    return this.#ask(() => ({ kind: 'draw', job })) as ReturnType<Workshop['draw']>;
  }

  async close(): Promise<void> {
    await this.#end('the workshop is being closed');
  }

  #ask(workFor: (thread: Thread) => Work): Promise<unknown> {
    clearTimeout(this.#idle);
    const thread = this.#running();
    this.#count += 1;
    const id = this.#count;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const { limit } = this.#options;
    const timer = setTimeout(() => void this.#end(`the work took more than ${limit} ms`), limit);
    const settle = (told: Told): void => ('error' in told ? reject(told.error) : resolve(told.made));
    thread.waiting.set(id, { settle, fail: reject, timer });
    thread.worker.ref();
    try {
      thread.worker.postMessage({ id, work: workFor(thread) });
    } catch (error) {
      // What it has been sent of the content is not known any more.
      void this.#end(`the work could not be sent: ${(error as Error).message}`);
    }
    return promise;
  }

  #running(): Thread {
    this.#thread ??= this.#start();
    return this.#thread;
  }

  #start(): Thread {
    const worker = new Worker(this.#options.thread, { resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    const thread: Thread = { worker, waiting: new Map(), sent: new Map() };
    worker.on('message', (told: Told) => this.#settle(thread, told));
    // The work that stopped it is not asked again: it would stop the next one.
    worker.on('error', (error) => this.#forget(thread, `the thread ended: ${error.message}`));
    worker.on('exit', () => this.#forget(thread, 'the thread ended'));
    return thread;
  }

  #settle(thread: Thread, told: Told): void {
    const waiting = thread.waiting.get(told.id);
    thread.waiting.delete(told.id);
    clearTimeout(waiting?.timer);
    if (thread.waiting.size === 0) this.#rest(thread);
    waiting?.settle(told);
  }

  /** Until the next work it holds nobody's process open, and after a while it ends. */
  #rest({ worker }: Thread): void {
    worker.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.#end('the thread had nothing to do'), this.#options.idle);
    this.#idle.unref();
  }

  #forget(thread: Thread, why: string): void {
    if (this.#thread === thread) this.#thread = undefined;
    for (const { fail, timer } of thread.waiting.values()) {
      clearTimeout(timer);
      fail(new WorkshopFailed(why));
    }
    thread.waiting.clear();
  }

  async #end(why: string): Promise<void> {
    clearTimeout(this.#idle);
    const thread = this.#thread;
    if (thread === undefined) return;
    this.#forget(thread, why);
    await thread.worker.terminate();
  }
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
