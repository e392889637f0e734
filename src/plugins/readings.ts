import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import type { Deps } from '../usecases/deps.ts';
import { recordListing, recordReading } from '../usecases/readings.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its answers name assessments or reports that its address does not. */
    lists?: boolean;
  }
}

const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** The most that is kept of an address: ids, and what is asked for. */
const LONGEST = 500;
/** What no key is told of any assessment. */
const REFUSED = 400;

/**
 * Everything an auditor's key is answered about an assessment, its parts or its reports, and every list that names some,
 * is logged before the answer goes out: what cannot be logged is not shown.
 */
export const readings = plugin<{ deps: Deps }>(
  async (app, { deps }) => {
    app.addHook('onSend', async (request, reply, payload) => {
      const { caller, url, routeOptions } = request;
      const { statusCode: status } = reply;
      if (caller?.role !== 'auditor' || status >= REFUSED) return payload;
      const operation = String(
        (routeOptions.schema as { operationId?: string } | undefined)?.operationId ?? '',
      );
      if (routeOptions.config.lists === true) {
        const company = companyOf(request);
        const ids = typeof payload === 'string' ? idsIn(payload) : null;
        if (ids?.length === 0) return payload;
        const path = withoutCursor(url).slice(0, LONGEST);
        await recordListing(deps, caller, { ids, company, operation, path, status });
        return payload;
      }
      const ids = idsIn(url);
      if (ids.length === 0) return payload;
      await recordReading(deps, caller, { ids, operation, path: url.slice(0, LONGEST), status });
      return payload;
    });
  },
  { name: 'readings', dependencies: ['authentication'] },
);

function idsIn(text: string): string[] {
  return [...new Set(text.toLowerCase().match(IDS) ?? [])];
}

function companyOf({ query }: FastifyRequest): string | null {
  return (query as { organisationId?: string }).organisationId ?? null;
}

/** A cursor may hold the id of another company's report, and each company sees the address. */
function withoutCursor(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.delete('cursor');
  const asked = searchParams.toString();
  return asked === '' ? pathname : `${pathname}?${asked}`;
}
