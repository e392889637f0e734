import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { pino } from 'pino';
import { authentication } from '../src/plugins/authentication.ts';
import { jsonBodies } from '../src/plugins/json-bodies.ts';
import { limits } from '../src/plugins/limits.ts';
import { problems } from '../src/plugins/problems.ts';
import { requestLog } from '../src/plugins/request-log.ts';
import { retries } from '../src/plugins/retries.ts';
import { securityHeaders } from '../src/plugins/security-headers.ts';
import { shapes } from '../src/plugins/shapes.ts';
import type { Deps } from '../src/usecases/deps.ts';

const BATCHES = 60;
const REQUESTS = 320;
const AT_ONCE = 32;

export interface PluginCost {
  name: string;
  /** Microseconds of processor time a request, of this plugin alone. */
  cost: number;
}

type Step = [name: string, register: (app: FastifyInstance, deps: Deps) => Promise<unknown>];

/** In the order of src/app.ts; each is measured on top of those before it. */
const STEPS: Step[] = [
  ['problems', async (app) => app.register(problems)],
  ['shapes', async (app) => app.register(shapes)],
  ['json-bodies', async (app) => app.register(jsonBodies)],
  ['security-headers', async (app) => app.register(securityHeaders)],
  ['cors', async (app) => app.register(cors, { origin: [], strictPreflight: false })],
  ['authentication (no key sent)', async (app, deps) => app.register(authentication, { deps })],
  ['request-log', async (app) => app.register(requestLog)],
  ['limits', async (app) => app.register(limits, { requestsPerMinute: 1_000_000 })],
  ['retries', async (app, deps) => app.register(retries, { deps })],
];

/** What each plugin adds to a request that does nothing, without a network: the least of many batches. */
export async function measurePlugins(deps: Deps): Promise<PluginCost[]> {
  const bare = await costOf(fastify());
  const found: PluginCost[] = [{ name: 'bare Fastify', cost: bare }];
  let before = bare;
  for (let count = 0; count <= STEPS.length; count += 1) {
    const now = await costOf(await appWith(STEPS.slice(0, count), deps));
    found.push({ name: STEPS[count - 1]?.[0] ?? 'logger and request ids', cost: now - before });
    before = now;
  }
  return [...found, { name: 'all', cost: before }];
}

async function appWith(steps: Step[], deps: Deps): Promise<FastifyInstance> {
  const logger = pino(pino.destination({ dest: '/dev/null', sync: false, minLength: 4096 }));
  const app: FastifyInstance = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
  });
  for (const [, register] of steps) await register(app, deps);
  return app;
}

async function costOf(app: FastifyInstance): Promise<number> {
  app.get('/', { config: { access: 'public' } }, async () => ({ status: 'ok' }));
  await app.ready();
  let least = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const before = process.cpuUsage();
    for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, () => app.inject('/')));
    }
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / REQUESTS);
  }
  await app.close();
  return least;
}
