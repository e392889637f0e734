import { setTimeout as pause } from 'node:timers/promises';
import { count, newTally, type Tally } from './tally.ts';
import type { Traffic } from './traffic.ts';

const TICK_MS = 5;
/** More than this under way at once: the service does not keep up, and waiting longer would only fill memory. */
const MOST_UNDER_WAY = 3000;

/** As many requests as come back, over so many connections: the most that the service does. Returns answers a second. */
export async function findPeak(traffic: Traffic, connections: number, seconds: number): Promise<number> {
  const tally = newTally();
  const began = performance.now();
  const until = began + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) await sendOne(traffic, tally, performance.now());
    }),
  );
  const answered = [...tally.byStatus].reduce(
    (sum, [status, number]) => sum + (status < 500 ? number : 0),
    0,
  );
  return answered / ((performance.now() - began) / 1000);
}

/** A load that goes on. */
export interface Load {
  /** Takes what was counted since the last time. */
  take: () => Tally;
  /** Requests that could not be sent because too many were under way. */
  unsent: () => number;
  /** Sends no more, and waits for the answers under way. */
  stop: () => Promise<void>;
}

/**
 * So many requests a second, whether or not the ones before are answered. Times are counted from when a request was due,
 * so that a service that stalls cannot hide it by being asked less.
 */
export function holdRate(traffic: Traffic, rate: number): Load {
  const underWay = new Set<Promise<void>>();
  const began = performance.now();
  let tally = newTally();
  let due = 0;
  let unsent = 0;
  let isOver = false;
  const pacing = (async () => {
    while (!isOver) {
      const now = performance.now();
      for (; began + (due * 1000) / rate <= now; due += 1) {
        if (underWay.size >= MOST_UNDER_WAY) unsent += 1;
        else {
          const sent = sendOne(traffic, () => tally, began + (due * 1000) / rate);
          underWay.add(sent);
          void sent.finally(() => underWay.delete(sent));
        }
      }
      await pause(TICK_MS);
    }
  })();
  return {
    take: () => {
      const taken = tally;
      tally = newTally();
      return taken;
    },
    unsent: () => unsent,
    stop: async () => {
      isOver = true;
      await pacing;
      await Promise.all(underWay);
    },
  };
}

async function sendOne(traffic: Traffic, into: Tally | (() => Tally), due: number): Promise<void> {
  const { kind, answered } = traffic.next();
  const { status } = await answered;
  count(typeof into === 'function' ? into() : into, kind, status, performance.now() - due);
}
