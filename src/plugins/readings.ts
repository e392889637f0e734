import plugin from 'fastify-plugin';
import type { Deps } from '../usecases/deps.ts';
import { recordReading } from '../usecases/readings.ts';

const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** The most that is kept of an address: ids, and what is asked for. */
const LONGEST = 500;
/** What no key is told of any assessment. */
const REFUSED = 400;

/**
 * Everything an auditor's key is answered about an assessment, its parts or its reports is logged before the answer
 * goes out: what cannot be logged is not shown. Lists name many and open none; they are not logged.
 */
export const readings = plugin<{ deps: Deps }>(
  async (app, { deps }) => {
    app.addHook('onSend', async (request, reply, payload) => {
      const { caller, url, routeOptions } = request;
      if (caller?.role !== 'auditor' || reply.statusCode >= REFUSED) return payload;
      const ids = [...new Set(url.toLowerCase().match(IDS) ?? [])];
      if (ids.length === 0) return payload;
      const operation = String(
        (routeOptions.schema as { operationId?: string } | undefined)?.operationId ?? '',
      );
      const path = url.slice(0, LONGEST);
      await recordReading(deps, caller, { ids, operation, path, status: reply.statusCode });
      return payload;
    });
  },
  { name: 'readings', dependencies: ['authentication'] },
);
