import type { FastifyReply, FastifyRequest } from 'fastify';
import { HrbaError } from '../errors.ts';
import type { Expectation } from '../usecases/record-responses.ts';

/** The strong ETag of a revision. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * The revision that If-Match names; null when it is not sent, or is * (anything that is there).
 * @throws HrbaError HRBA_MALFORMED for anything but one ETag of ours
 */
export function expectedRevision({ headers }: FastifyRequest): number | null {
  const value = headers['if-match'];
  if (value === undefined || value.trim() === '*') return null;
  const [, digits] = /^"(\d{1,15})"$/.exec(value.trim()) ?? [];
  if (digits !== undefined) return Number(digits);
  throw new HrbaError('HRBA_MALFORMED', 'If-Match takes one ETag as it was sent, in quotes, or *.', {
    errors: [{ pointer: 'If-Match', detail: 'is not an ETag of ours' }],
  });
}

/** What a write to one response expects: a revision by If-Match, or by If-None-Match: * that it is unanswered. */
export function responseExpectation(request: FastifyRequest, itemId: string): Expectation {
  const revision = expectedRevision(request);
  return {
    assessmentRevision: null,
    revisions: revision === null ? {} : { [itemId]: revision },
    unanswered: expectsNothing(request) ? [itemId] : [],
  };
}

/** True when a write expects by If-None-Match: * that nothing stands there. */
export function expectsNothing({ headers }: FastifyRequest): boolean {
  return headers['if-none-match']?.trim() === '*';
}

/** True, with 304 set, when the client already has this ETag. */
export function isUnchanged(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
  reply.header('etag', etag);
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (!known.includes(etag)) return false;
  reply.code(304);
  return true;
}
