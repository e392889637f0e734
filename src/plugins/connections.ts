import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import plugin from 'fastify-plugin';
import type { Config } from '../config.ts';
import { HrbaError } from '../errors.ts';
import { refuseOnSocket } from './unreadable-requests.ts';

type Limits = Pick<Config, 'keepAliveTimeout' | 'maxConnections' | 'requestTimeout'>;

/** Milliseconds in which the headers of a request have to be here, the body not counted. */
const HEADERS_TIMEOUT = 15_000;
/** Milliseconds in which nothing at all moves on a connection: somebody who does not read what was asked for. */
const STALLED_TIMEOUT = 60_000;

/**
 * What the server is told about connections, so that slow clients cannot hold them for ever. Node looks at them at an
 * interval of its own, half a minute unless told: then a limit of 30 seconds would be one of 60.
 */
export function serverOptions({ keepAliveTimeout, requestTimeout }: Limits) {
  const whole = requestTimeout * 1000;
  return {
    requestTimeout: whole,
    connectionTimeout: Math.max(STALLED_TIMEOUT, whole),
    keepAliveTimeout: keepAliveTimeout * 1000,
    http: {
      headersTimeout: Math.min(HEADERS_TIMEOUT, whole),
      requestTimeout: whole,
      connectionsCheckingInterval: Math.min(5000, whole / 4),
      // Node would answer a request without Host by itself, without a body.
      requireHostHeader: false,
    },
  };
}

/** What Node would answer by itself, or close without a word, is answered like everything else. */
export const connections = plugin<{ limits: Limits; newId: () => string }>(
  async (app, { limits, newId }) => {
    const server = app.server as Server;
    server.maxConnections = limits.maxConnections;
    // Only 100-continue means anything, and Node sees to that one; anything else may be ignored (RFC 9110, 10.1.1).
    server.on('checkExpectation', (request, response) => server.emit('request', request, response));
    server.on('connect', (_request, socket: Socket) => {
      refuseOnSocket(socket, new HrbaError('HRBA_MALFORMED', 'This service is no proxy.'), newId());
    });
    app.addHook('onRequest', async ({ headers, raw }) => {
      if (headers.host === undefined && raw.httpVersion !== '1.0')
        throw new HrbaError('HRBA_MALFORMED', 'The request has no Host header.');
    });
  },
  { name: 'connections' },
);
