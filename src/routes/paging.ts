import type { FastifyRequest } from 'fastify';
import type { PageRequest } from '../store/records.ts';

const DEFAULT_LIMIT = 50;

/** The query parameters of every list. */
export const PAGE_QUERY = {
  limit: { type: 'integer', minimum: 1, maximum: 100, default: DEFAULT_LIMIT, description: 'Entries a page' },
  cursor: { type: 'string', minLength: 1, maxLength: 200, description: 'nextCursor of the page before' },
};

/** The page a request asks for. */
export function pageOf({ query }: FastifyRequest): PageRequest {
  const { limit, cursor } = query as { limit?: number; cursor?: string };
  return { limit: limit ?? DEFAULT_LIMIT, cursor: cursor ?? null };
}
