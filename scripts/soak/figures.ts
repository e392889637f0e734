import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from './client.ts';

/** How the service does at one moment, in MiB and milliseconds. */
export interface Figures {
  rss: number;
  heap: number;
  /** The latest that the event loop was since the figures before. */
  loopDelay: number;
  wal: number;
  database: number;
}

const MIB = 1024 * 1024;

/** Reads them from /metrics and from the data directory. */
export async function readFigures({ send }: Client, dataDirectory: string): Promise<Figures> {
  const { text } = await send('GET', '/metrics', null);
  const sample = (name: string): number => {
    const line = text.split('\n').find((each) => each.startsWith(`${name} `));
    return Number(line?.slice(name.length + 1) ?? Number.NaN);
  };
  const size = (name: string): number =>
    (statSync(join(dataDirectory, name), { throwIfNoEntry: false })?.size ?? 0) / MIB;
  return {
    rss: sample('process_resident_memory_bytes') / MIB,
    heap: sample('nodejs_heap_size_used_bytes') / MIB,
    loopDelay: sample('hrba_event_loop_delay_seconds{quantile="1"}') * 1000,
    wal: size('hrba.sqlite-wal'),
    database: size('hrba.sqlite'),
  };
}

export function figuresLine({ rss, heap, loopDelay, wal, database }: Figures): string {
  const [a, b, c, d, e] = [rss, heap, loopDelay, wal, database].map((figure) => figure.toFixed(1));
  return `  memory ${a} MiB, heap ${b} MiB, event loop at most ${c} ms late, log ${d} MiB, database ${e} MiB`;
}

/**
 * MiB by which memory grew while the load was the same: the median of the last third less that of the second. The first
 * third is left out, in which caches fill and the compiler learns.
 */
export function memoryGrowth(figures: readonly Figures[]): number {
  const third = Math.floor(figures.length / 3);
  const median = (some: readonly Figures[]): number =>
    some.map(({ rss }) => rss).toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? 0;
  return median(figures.slice(-third)) - median(figures.slice(third, 2 * third));
}
