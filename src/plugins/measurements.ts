import type { ServerResponse } from 'node:http';
import plugin from 'fastify-plugin';
import { type Histogram, newHistogram, observe } from '../histogram.ts';

/** What one route has answered. The pattern of its address, never an address: that holds ids, and of links secrets. */
export interface Tally {
  readonly method: string;
  readonly route: string;
  /** Seconds from the first hook to the last byte handed over, by the first digit of the status. */
  readonly byClass: (Histogram | undefined)[];
}

export interface Measurements {
  /** Requests that came in and are not answered yet. */
  inFlight: number;
  /** Requests whose connection closed before the answer was out. */
  abandoned: number;
  readonly tallies: readonly Tally[];
}

declare module 'fastify' {
  interface FastifyInstance {
    measurements: Measurements;
  }
  interface FastifyContextConfig {
    tally?: Tally;
  }
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Counts requests: a few additions a request, and everything else only when somebody asks for the numbers. */
export const measurements = plugin(
  async (app) => {
    const unknown: Tally = { method: 'any', route: 'unknown', byClass: [] };
    const tallies = [unknown];
    const measured: Measurements = { inFlight: 0, abandoned: 0, tallies };
    app.decorate('measurements', measured);
    app.addHook('onRoute', (route) => {
      const tally: Tally = { method: [route.method].flat().join(' '), route: route.url, byClass: [] };
      tallies.push(tally);
      route.config = { ...route.config, tally };
    });
    function ended(this: ServerResponse): void {
      measured.inFlight -= 1;
      if (!this.writableFinished) measured.abandoned += 1;
    }
    app.addHook('onRequest', (_request, reply, done) => {
      measured.inFlight += 1;
      reply.raw.once('close', ended);
      done();
    });
    app.addHook('onResponse', (request, reply, done) => {
      const { byClass } = request.routeOptions.config.tally ?? unknown;
      const status = Math.floor(reply.statusCode / 100);
      let histogram = byClass[status];
      if (histogram === undefined) {
        histogram = newHistogram(SECONDS);
        byClass[status] = histogram;
      }
      observe(histogram, reply.elapsedTime / 1000);
      done();
    });
  },
  { name: 'measurements' },
);
