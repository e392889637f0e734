import { v7 } from 'uuid';

/** The sequence of a UUIDv7 begins in the lower half, so that there is room to count up within a millisecond. */
const HALF = 2 ** 31;

/**
 * A maker of ids (UUIDv7), each greater than the one before and than every id that the record has. Lists are in the order
 * of ids, so this is what makes them the order in which things came to be, also when the clock was put back and the
 * service started again since: then the time in an id stands still until the clock has caught up.
 * @param newest the greatest id of the record, null when it has none
 * @param now milliseconds since 1970
 */
export function idsAfter(newest: string | null, now: () => number = Date.now): () => string {
  let time = newest === null ? 0 : timeIn(newest) + 1;
  let count = 0;
  return () => {
    const at = now();
    if (at > time) {
      time = at;
      count = Math.floor(Math.random() * HALF);
    } else {
      count = (count + 1) % (2 * HALF);
      if (count === 0) time += 1;
    }
    return v7({ msecs: time, seq: count });
  };
}

/** The milliseconds since 1970 that an id begins with; 0 for one that is no UUIDv7. */
function timeIn(id: string): number {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 0;
}
