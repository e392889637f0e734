/** A turn at something: call it when it is over; calling it again does nothing. */
export type Release = () => void;

interface Waiting {
  owner: string;
  begin: (release: Release | null) => void;
}

export interface QueueLimits {
  /** How many are at it at once. */
  atOnce: number;
  /** The most that wait, of all owners together, and of one. */
  waiting: number;
  waitingOfOne: number;
}

/**
 * Who may begin next, in turns between owners: one with a hundred requests waits beside one with a single request, not
 * in front of it. What does not fit is refused at once instead of waiting until nobody wants it any more; when all
 * places are taken, the owner who holds most of them gives up the newest.
 */
export class FairQueue {
  readonly #limits: QueueLimits;
  /** Owners in the order of their next turns, each with what waits. */
  readonly #queues = new Map<string, Waiting[]>();
  #running = 0;
  #waiting = 0;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Resolves when it may begin, with what is to be called when it is over; or with null: it is refused. */
  enter(owner: string): Promise<Release | null> {
    if (this.#running < this.#limits.atOnce && this.#waiting === 0) return Promise.resolve(this.#begin());
    const own = this.#queues.get(owner) ?? [];
    if (own.length >= this.#limits.waitingOfOne) return Promise.resolve(null);
    if (this.#waiting >= this.#limits.waiting && !this.#makeRoom(own.length)) return Promise.resolve(null);
    return new Promise((begin) => {
      own.push({ owner, begin });
      this.#queues.set(owner, own);
      this.#waiting += 1;
    });
  }

  #begin(): Release {
    this.#running += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      // Not at once: what is done in one go would never meet another, and what is short comes in between.
      setImmediate(() => {
        this.#running -= 1;
        this.#next();
      });
    };
  }

  #next(): void {
    const [first] = this.#queues;
    if (first === undefined || this.#running >= this.#limits.atOnce) return;
    const [owner, own] = first;
    const next = own.shift();
    this.#queues.delete(owner);
    // Behind all others who wait.
    if (own.length > 0) this.#queues.set(owner, own);
    if (next === undefined) return;
    this.#waiting -= 1;
    next.begin(this.#begin());
  }

  /** Refuses the newest of whoever has most, if that is more than the newcomer would have. */
  #makeRoom(had: number): boolean {
    let longest: Waiting[] = [];
    for (const queue of this.#queues.values()) if (queue.length > longest.length) longest = queue;
    if (longest.length <= had + 1) return false;
    longest.pop()?.begin(null);
    this.#waiting -= 1;
    return true;
  }
}
