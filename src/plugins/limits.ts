import { getHeapStatistics } from 'node:v8';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { HrbaError } from '../errors.ts';
import { MinuteCounts } from './minute-counts.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a request to an unknown address; absent while the limit is off. */
    limitUnknown?: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  }
}

/** What one stranger or one busy key may use: requests a minute, and nothing when the process is already choking. */
export const limits = plugin<{ requestsPerMinute: number; maxEventLoopDelay?: number }>(
  async (app, { requestsPerMinute, maxEventLoopDelay = 1000 }) => {
    // Refusing at nine tenths of what V8 may use beats the process ending at all of it.
    const maxHeapUsedBytes = 0.9 * getHeapStatistics().heap_size_limit;
    const pressure = { maxEventLoopDelay, maxHeapUsedBytes, retryAfter: 10, exposeStatusRoute: false };
    await app.register(underPressure, pressure);
    if (requestsPerMinute === 0) return;
    await app.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      store: MinuteCounts,
      enableDraftSpec: true,
      keyGenerator: ({ caller, ip }) => caller?.keyId ?? ip,
      errorResponseBuilder: (_request, { ttl, max }) => {
        const retryAfter = Math.ceil(ttl / 1000);
        const detail = `More than ${max} requests in a minute. Try again in ${retryAfter} seconds.`;
        return new HrbaError('HRBA_RATE_LIMITED', detail, { retryAfter });
      },
    });
    const limit = app.rateLimit() as unknown as (
      request: FastifyRequest,
      reply: FastifyReply,
    ) => Promise<void>;
    app.decorate('limitUnknown', async (request: FastifyRequest, reply: FastifyReply) => {
      await limit.call(app, request, reply);
    });
  },
  { name: 'limits', dependencies: ['authentication'] },
);
