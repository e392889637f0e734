import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Printer, PrintingFailed } from '../printer.ts';
import type { PrintAnswer, PrintRequest } from './messages.ts';

/** Beside this file, as it is written or as it is compiled. */
const PROCESS = fileURLToPath(new URL(`./typst-process${extname(import.meta.url)}`, import.meta.url));

export interface TypstOptions {
  /** Milliseconds that one document may take; a full report takes about one second. */
  limit?: number;
  /** Milliseconds without work after which the process ends. */
  idle?: number;
  /** Bytes of memory after which it is ended and started anew. */
  memory?: number;
  /** What is run; another one in tests of what happens when it fails. */
  program?: string;
}

const DEFAULTS = { limit: 30_000, idle: 120_000, memory: 500 * 1024 * 1024, program: PROCESS };
/** Killed by something outside, it may do better a second time; over one document it does not die for ever. */
const ATTEMPTS = 2;

class Died extends Error {}

/** Sets pages with Typst in a process of its own, one document at a time. Nothing is started before the first. */
export function openTypstPrinter(options: TypstOptions = {}): Printer {
  return new TypstPrinter({ ...DEFAULTS, ...options });
}

class TypstPrinter implements Printer {
  readonly #options: Required<TypstOptions>;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #isClosing = false;

  constructor(options: Required<TypstOptions>) {
    this.#options = options;
  }

  print(document: string): Promise<Uint8Array> {
    const turn = this.#last.then(() => this.#printNow({ document }));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    this.#end();
    await this.#last;
    this.#end();
    this.#isClosing = false;
  }

  async #printNow(request: PrintRequest): Promise<Uint8Array> {
    clearTimeout(this.#idle);
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (this.#isClosing) throw new PrintingFailed('what sets pages is being closed');
        return await this.#ask(request);
      } catch (error) {
        if (!(error instanceof Died)) throw error;
        if (attempt === ATTEMPTS || this.#isClosing) throw new PrintingFailed(error.message);
      } finally {
        this.#rest();
      }
    }
  }

  async #ask(request: PrintRequest): Promise<Uint8Array> {
    const child = this.#running();
    const answer = await answerOf(child, request, this.#options.limit).catch((error: unknown) => {
      this.#end();
      throw error;
    });
    if (answer.memory > this.#options.memory) this.#end();
    if ('problem' in answer) throw new PrintingFailed(`the document could not be set: ${answer.problem}`);
    return answer.bytes;
  }

  #running(): ChildProcess {
    const child = this.#child ?? this.#start();
    this.#child = child;
    child.ref();
    child.channel?.ref();
    return child;
  }

  #start(): ChildProcess {
    const child = fork(this.#options.program, [], {
      serialization: 'advanced',
      execArgv: ['--expose-gc'],
      // It needs nothing of ours, and one core: the other one serves.
      env: { RAYON_NUM_THREADS: '1' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const forget = (): void => {
      if (this.#child === child) this.#child = undefined;
    };
    // Also when it ends while nobody waits for it.
    return child.on('exit', forget).on('error', forget);
  }

  /** Until the next document it holds nobody's process open, and after a while it ends. */
  #rest(): void {
    this.#child?.unref();
    this.#child?.channel?.unref();
    this.#idle = setTimeout(() => this.#end(), this.#options.idle);
    this.#idle.unref();
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

/** Sends a request and waits for its answer, or for the end of the process, or of the time it may take. */
function answerOf(child: ChildProcess, request: PrintRequest, limit: number): Promise<PrintAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(new PrintingFailed(`the document took more than ${limit} ms`))),
      limit,
    );
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onEnd).off('error', onEnd);
      act();
    };
    const onMessage = (answer: unknown): void => settle(() => resolve(answer as PrintAnswer));
    const onEnd = (): void => settle(() => reject(new Died('what sets pages has ended')));
    child.on('message', onMessage).on('exit', onEnd).on('error', onEnd);
    if (child.exitCode !== null || child.signalCode !== null || !child.connected) return onEnd();
    child.send(request, (error) => {
      if (error !== null) onEnd();
    });
  });
}
