import { BlockList, isIPv6 } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { HrbaError } from '../errors.ts';
import { EXPOSITION_TYPE, exposition } from '../plugins/exposition.ts';
import { operation } from '../plugins/operation.ts';
import type { Deps } from '../usecases/deps.ts';
import { processFamilies, requestFamilies, storeFamilies } from './metric-families.ts';

const METRICS_URL = '/metrics';
const RESOLUTION_MS = 20;

const READ_METRICS = operation(METRICS_URL, {
  id: 'readMetrics',
  tag: 'system',
  summary: 'Numbers about the running service, for Prometheus',
  description:
    'For callers on the machine itself and for administrator keys; not there (404) for anybody else. Behind a proxy ' +
    'every caller seems to be on the machine: then an administrator key is needed. Patterns of addresses and counts ' +
    'only, no ids and nothing that was typed.',
  access: 'public',
  answers: { 200: { 'text/plain': { type: 'string' } } },
  problems: [404],
});

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** What a proxy adds to what it passes on: whoever asks through one is not on this machine. */
const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/** How the service does, in numbers. */
export const metricsRoutes: FastifyPluginAsync<{ deps: Deps; trustProxy: boolean }> = async (
  app,
  { deps, trustProxy },
) => {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  app.addHook('onClose', async () => void delay.disable());
  app.get(METRICS_URL, READ_METRICS, async (request, reply) => {
    if (!maySee(request, trustProxy))
      throw new HrbaError('HRBA_ROUTE_NOT_FOUND', 'There is nothing to GET at this address. See /docs.');
    const families = [
      ...processFamilies(deps.engineVersion, delay),
      ...requestFamilies(app.measurements),
      ...storeFamilies(await deps.store.statistics()),
    ];
    delay.reset();
    return reply.header('cache-control', 'no-store').type(EXPOSITION_TYPE).send(exposition(families));
  });
};

/** The address of the socket itself, never one that somebody says in a header. */
function maySee({ caller, headers, raw }: FastifyRequest, trustProxy: boolean): boolean {
  if (caller?.role === 'admin') return true;
  if (trustProxy || FORWARDED.some((name) => headers[name] !== undefined)) return false;
  const address = raw.socket.remoteAddress ?? '';
  return address !== '' && loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
