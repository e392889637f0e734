import { setTimeout as pause } from 'node:timers/promises';
import fastify from 'fastify';
import t from 'tap';
import { authentication } from '../../src/plugins/authentication.ts';
import { limits } from '../../src/plugins/limits.ts';
import { problems } from '../../src/plugins/problems.ts';
import { shapes } from '../../src/plugins/shapes.ts';
import { systemRoutes } from '../../src/routes/system.ts';
import { openTestApp } from '../support/test-app.ts';

/** Keeps the process from doing anything else. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

t.test(
  'a process that chokes refuses with 503 and says when to come back; it still says it lives',
  async (t) => {
    const { deps } = await openTestApp(t);
    const app = fastify();
    await app.register(problems);
    await app.register(shapes);
    await app.register(authentication, { deps });
    await app.register(limits, { requestsPerMinute: 0, maxEventLoopDelay: 100 });
    await app.register(systemRoutes, { deps });
    t.teardown(() => app.close());
    const get = async (url: string) => app.inject({ method: 'GET', url });
    t.equal((await get('/readyz')).statusCode, 200);
    // The plugin looks once a second.
    let refused = await get('/readyz');
    for (let round = 0; round < 20 && refused.statusCode === 200; round += 1) {
      block(600);
      await pause(1);
      refused = await get('/readyz');
    }
    t.match(refused.json(), { status: 503, code: 'HRBA_UNAVAILABLE' });
    t.match(refused.headers, { 'retry-after': '10', 'content-type': /^application\/problem\+json/ });
    t.same((await get('/healthz')).json(), { status: 'ok' });
  },
);
