import type { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Family } from '../plugins/exposition.ts';
import type { Measurements } from '../plugins/measurements.ts';
import type { StoreStatistics } from '../store/statistics.ts';

const NANOSECONDS = 1e9;

/** Requests: by the pattern of the address and the first digit of the status. */
export function requestFamilies({ inFlight, abandoned, tallies }: Measurements): Family[] {
  const answered = tallies.flatMap(({ method, route, byClass }) =>
    byClass.flatMap((histogram, digit) =>
      histogram === undefined ? [] : [[{ method, route, status: `${digit}xx` }, histogram] as const],
    ),
  );
  return [
    {
      name: 'hrba_http_request_duration_seconds',
      help: 'Time from the first hook to the end of the answer; its _count is the number of requests.',
      type: 'histogram',
      values: answered,
    },
    single('hrba_http_requests_in_flight', 'gauge', 'Requests that are not answered yet.', inFlight),
    single(
      'hrba_http_requests_abandoned_total',
      'counter',
      'Requests whose connection closed before the answer was out.',
      abandoned,
    ),
  ];
}

/** The record: what was committed, and what kept work from being done. */
export function storeFamilies(statistics: StoreStatistics): Family[] {
  const { committed, refused, failures, commitSeconds, batchUnits } = statistics;
  return [
    single('hrba_store_units_committed_total', 'counter', 'Units of work that are on the disk.', committed),
    single(
      'hrba_store_refused_total',
      'counter',
      'Units and reads refused because the record had moved on, was gone, or had done it.',
      refused,
    ),
    {
      name: 'hrba_store_failures_total',
      help: 'Units and reads that failed because the record could not be used.',
      type: 'counter',
      values: Object.entries(failures).map(([reason, count]) => [{ reason }, count]),
    },
    {
      name: 'hrba_store_commit_seconds',
      help: 'Time of a transaction until it is on the disk; its _count is the number of commits.',
      type: 'histogram',
      values: [[{}, commitSeconds]],
    },
    {
      name: 'hrba_store_batch_units',
      help: 'Units that shared a transaction.',
      type: 'histogram',
      values: [[{}, batchUnits]],
    },
  ];
}

/** The process: its version, memory, processor time, and how late its event loop is. */
export function processFamilies(version: string, delay: ReturnType<typeof monitorEventLoopDelay>): Family[] {
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  const started = (performance.timeOrigin / 1000).toFixed(3);
  const late = [50, 99, 100].map(
    (share) => [{ quantile: String(share / 100) }, finite(delay.percentile(share) / NANOSECONDS)] as const,
  );
  return [
    { name: 'hrba_info', help: 'The version of the engine.', type: 'gauge', values: [[{ version }, 1]] },
    single('process_resident_memory_bytes', 'gauge', 'Memory of the process.', rss),
    single('nodejs_heap_size_used_bytes', 'gauge', 'Heap in use.', heapUsed),
    single('nodejs_heap_size_total_bytes', 'gauge', 'Heap set aside.', heapTotal),
    single('nodejs_external_memory_bytes', 'gauge', 'Memory outside the heap that objects hold.', external),
    single('process_cpu_seconds_total', 'counter', 'Processor time.', (user + system) / 1e6),
    single('process_start_time_seconds', 'gauge', 'When it started, in Unix time.', Number(started)),
    {
      name: 'hrba_event_loop_delay_seconds',
      help: 'How late the event loop was since the numbers were asked for before: median, 99 %, most.',
      type: 'gauge',
      values: late,
    },
  ];
}

function single(name: string, type: 'counter' | 'gauge', help: string, value: number): Family {
  return { name, help, type, values: [[{}, value]] };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
