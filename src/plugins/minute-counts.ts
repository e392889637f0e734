/** More callers than this in one window push out those who have been counted longest. */
const MOST_CALLERS = 5000;

interface Count {
  current: number;
  began: number;
}
type Told = (error: null, count: { current: number; ttl: number }) => void;

/**
 * Counts requests by caller, as the rate limit's own store does, by a clock that nobody can put back: by the time of day a
 * caller's minute lasts a day longer when the clock is put back by a day.
 */
export class MinuteCounts {
  readonly #counts = new Map<string, Count>();
  readonly #now: () => number;

  /** @param now milliseconds that never go back; the rate limit gives its options here, which this has no use for */
  constructor(now: unknown = undefined) {
    this.#now = typeof now === 'function' ? (now as () => number) : () => performance.now();
  }

  /** Counts one request, and tells how many there were in this window and how many milliseconds of it are left. */
  incr(caller: string, told: Told, timeWindow: number): void {
    const now = this.#now();
    const known = this.#counts.get(caller);
    const goesOn = known !== undefined && known.began + timeWindow > now;
    const count = goesOn ? known : { current: 0, began: now };
    count.current += 1;
    if (!goesOn) this.#begin(caller, count);
    told(null, { current: count.current, ttl: Math.ceil(timeWindow - (now - count.began)) });
  }

  /** Counts of their own, for routes with a limit of their own. */
  child(): MinuteCounts {
    return new MinuteCounts(this.#now);
  }

  #begin(caller: string, count: Count): void {
    // Taken out first, so that the map is in the order in which windows began.
    this.#counts.delete(caller);
    this.#counts.set(caller, count);
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > MOST_CALLERS && oldest !== undefined) this.#counts.delete(oldest);
  }
}
