import { CHECKLIST_URL, type Company, responseBody } from './company.ts';
import { median } from './figures.ts';
import { type Load, type Measured, measure, type Request } from './load.ts';
import type { Service } from './processes.ts';

const TURNS = 2;
const JSON_TYPE = { 'content-type': 'application/json' };

/** One thing that the service does, beside what the floor does in its place. */
interface Pair {
  name: string;
  /** The least ratio of rates, service to floor, that issue 3 asks for. */
  target: number;
  connections: number;
  ours: (connection: number) => Request[];
  floor: (connection: number) => Request[];
}

export interface Ratio extends Pick<Pair, 'name' | 'target' | 'connections'> {
  service: Measured;
  floor: Measured;
  ratio: number;
  /** Of processor time a request, floor to service: what the ratio is when the processor is the bound. */
  cpuRatio: number;
}

/** Every pair that is measured, with the answers' sizes equal on both sides. */
export function pairsOf(company: Company, scoreBytes: number): Pair[] {
  const authorization = { authorization: `Bearer ${company.token}` };
  const place = (connection: number) => company.assessments[connection % company.assessments.length] ?? '';
  const writes =
    (path: (assessment: string, item: string) => string, headers: Record<string, string>) =>
    (connection: number): Request[] =>
      Array.from({ length: TURNS }, (_, turn) =>
        company.items.map(
          (item, index): Request => ({
            method: 'PUT',
            path: path(place(connection), item),
            headers: { ...headers, ...JSON_TYPE },
            body: responseBody(connection, turn * company.items.length + index),
          }),
        ),
      ).flat();
  const reads =
    (path: (assessment: string, item: string) => string, headers: Record<string, string>) =>
    (connection: number): Request[] =>
      company.items.map((item) => ({ method: 'GET', path: path(place(connection), item), headers }));
  const kept = (assessment: string, item: string) => `/kept/${assessment}/${item}`;
  const response = (assessment: string, item: string) => `/v1/assessments/${assessment}/responses/${item}`;
  const writing = { ours: writes(response, authorization), floor: writes(kept, {}) };
  const reading =
    (path: string, headers: Record<string, string> = {}) =>
    () => [{ method: 'GET' as const, path, headers }];
  const br = { 'accept-encoding': 'br' };
  return [
    { name: 'durable response writes', target: 2, connections: 32, ...writing },
    { name: 'durable response writes', target: 0.6, connections: 1, ...writing },
    {
      name: 'reading a response',
      target: 0.5,
      connections: 32,
      ours: reads(response, authorization),
      floor: reads(kept, {}),
    },
    {
      name: 'reading a score',
      target: 0.3,
      connections: 32,
      ours: (connection) => [
        { method: 'GET', path: `/v1/assessments/${place(connection)}/score`, headers: authorization },
      ],
      floor: reading(`/kept/score/${scoreBytes}`),
    },
    {
      name: 'a whole checklist version',
      target: 0.9,
      connections: 32,
      ours: reading(CHECKLIST_URL),
      floor: reading('/document/identity'),
    },
    {
      name: 'the same, precompressed',
      target: 0.9,
      connections: 32,
      ours: reading(CHECKLIST_URL, br),
      floor: reading('/document/br'),
    },
  ];
}

/** Measures a pair in turn, floor and service, several times; the ratio is the median of the rounds' ratios. */
export async function measurePair(
  pair: Pair,
  floor: Service,
  service: Service,
  rounds: number,
  seconds: number,
): Promise<Ratio> {
  const { name, target, connections } = pair;
  const load = (requestsOf: Load['requestsOf']): Load => ({ connections, seconds, requestsOf });
  // Until the code that matters is compiled to the last step: there is more of it in the service than in the floor.
  await measure(floor, { ...load(pair.floor), seconds: 2 * seconds });
  await measure(service, { ...load(pair.ours), seconds: 2 * seconds });
  const measured: { floor: Measured; service: Measured }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ofFloor = await measure(floor, load(pair.floor));
    measured.push({ floor: ofFloor, service: await measure(service, load(pair.ours)) });
  }
  const middle = (of: (round: (typeof measured)[number]) => number) => median(measured.map(of));
  const typical = (side: 'floor' | 'service'): Measured => ({
    rate: middle((round) => round[side].rate),
    cpu: middle((round) => round[side].cpu),
    p50: middle((round) => round[side].p50),
    p99: middle((round) => round[side].p99),
  });
  return {
    name,
    target,
    connections,
    floor: typical('floor'),
    service: typical('service'),
    ratio: middle((round) => round.service.rate / round.floor.rate),
    cpuRatio: middle((round) => round.floor.cpu / round.service.cpu),
  };
}
