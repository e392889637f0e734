import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnchanged } from '../plugins/preconditions.ts';
import type { Document } from './document-cache.ts';

/** For how long a copy may be kept of what may change: a translation, a list. */
export const BRIEFLY = 'public, max-age=300';

/** The query of what can be read in several languages. */
export const LANG = { lang: { type: 'string', maxLength: 35 } };

/**
 * Whether an address names one text for ever. A translation may still be reviewed and a header may choose another, so
 * only the source text, asked for by itself, is immutable: one that stands in for a missing translation is not.
 */
export function isPinned(request: FastifyRequest, language: string): boolean {
  const { lang } = request.query as { lang?: string };
  return (
    language === 'en' &&
    (lang === undefined ? request.headers['accept-language'] === undefined : lang === 'en')
  );
}

/** Answers with a document in the form that the client takes best, or 304 when it has that form already. */
export function sendDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  document: Document,
  immutable: boolean,
): FastifyReply {
  const { encoding, body, etag } = document.choose(request.raw);
  reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : BRIEFLY);
  if (isUnchanged(request, reply, etag)) return reply.send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type('application/json; charset=utf-8').send(body);
}
