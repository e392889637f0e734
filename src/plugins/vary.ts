import type { FastifyReply } from 'fastify';

/** Adds to what an answer depends on; what is there already (the Origin, for CORS) stays. */
export function addVary(reply: FastifyReply, ...names: string[]): FastifyReply {
  const before = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return reply.header('vary', [...new Set([...before, ...names])].join(', '));
}
