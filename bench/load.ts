import autocannon from 'autocannon';
import { cpuSeconds, type Service } from './processes.ts';

export interface Request {
  method: 'GET' | 'PUT' | 'PATCH' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Load {
  connections: number;
  /** How long, or how many. */
  seconds?: number;
  amount?: number;
  /** What a connection sends, over and over, by the connection's number from 0. */
  requestsOf: (connection: number) => Request[];
}

export interface Measured {
  /** Answered requests a second. */
  rate: number;
  /** Microseconds of the service's processor time a request. */
  cpu: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/** As much as the service can answer over so many connections. Throws when anything but a success was answered. */
export async function measure(
  service: Service,
  { connections, seconds, amount, requestsOf }: Load,
): Promise<Measured> {
  let connection = 0;
  const before = cpuSeconds(service.pid);
  const result = await autocannon({
    url: service.url,
    connections,
    ...(amount === undefined ? { duration: seconds ?? 1 } : { amount }),
    setupClient: (client) => {
      client.setRequests(requestsOf(connection));
      connection += 1;
    },
  });
  const refused = result.non2xx + result.errors + result.timeouts;
  if (refused > 0) throw new Error(`${refused} requests to ${service.url} were not answered with a success`);
  const answered = result['2xx'];
  return {
    rate: answered / result.duration,
    cpu: ((cpuSeconds(service.pid) - before) / answered) * 1e6,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
