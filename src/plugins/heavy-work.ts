import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { HrbaError } from '../errors.ts';
import { FairQueue, type QueueLimits, type Release } from './fair-queue.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** It costs many times what a read or a write costs. */
    heavy?: boolean;
  }
  interface FastifyInstance {
    /**
     * A long answer made piece by piece, with room for others between the pieces.
     * @throws HrbaError HRBA_BUSY when the same organisation has as many under way as it may
     */
    inPieces: (request: FastifyRequest, pieces: AsyncGenerator<string>) => AsyncGenerator<string>;
  }
}

/** There is one thread: a second is at it only while the first waits for the disk. */
const LIMITS: QueueLimits = { atOnce: 2, waiting: 64, waitingOfOne: 16 };
/** Long answers that one organisation may have under way. */
const LONG_ANSWERS = 2;
/** Seconds after which trying again makes sense: by then the longest queue has moved on. */
const RETRY_AFTER = 2;

/**
 * Bounds expensive work: few at once, a short queue, turns between organisations. A place is held while an answer is
 * made and not while it is sent, so that a client who reads slowly holds none.
 */
export const heavyWork = plugin<{ limits?: QueueLimits }>(
  async (app, { limits = LIMITS }) => {
    const queue = new FairQueue(limits);
    const held = new WeakMap<FastifyRequest, Release>();
    const take = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const release = await queue.enter(ownerOf(request));
      if (release === null) throw busy('Too much expensive work is waiting already.');
      held.set(request, release);
      // Whoever goes away gives the place back, too.
      reply.raw.once('close', release);
      if (!reply.raw.destroyed) return;
      release();
      throw busy('Nobody waits for the answer any more.');
    };
    const giveBack = async (request: FastifyRequest): Promise<void> => held.get(request)?.();
    app.addHook('onRoute', (route) => {
      if (route.config?.heavy !== true) return;
      route.preHandler = [...[route.preHandler ?? []].flat(), take];
      route.onSend = [...[route.onSend ?? []].flat(), giveBack];
    });
    app.decorate('inPieces', longAnswers());
  },
  { name: 'heavy-work', dependencies: ['authentication', 'retries'] },
);

function longAnswers() {
  const underWay = new Map<string, number>();
  const count = (owner: string) => underWay.get(owner) ?? 0;
  async function* spaced(owner: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
    underWay.set(owner, count(owner) + 1);
    try {
      for await (const piece of pieces) {
        yield piece;
        await turn();
      }
    } finally {
      if (count(owner) > 1) underWay.set(owner, count(owner) - 1);
      else underWay.delete(owner);
    }
  }
  return (request: FastifyRequest, pieces: AsyncGenerator<string>) => {
    const owner = ownerOf(request);
    if (count(owner) >= LONG_ANSWERS)
      throw busy('Your organisation has as many exports under way as it may.');
    return spaced(owner, pieces);
  };
}

/** One organisation, however many keys it has; without a key, one address. */
function ownerOf({ caller, ip }: FastifyRequest): string {
  return caller?.organisationId ?? caller?.keyId ?? ip;
}

function busy(detail: string): HrbaError {
  return new HrbaError('HRBA_BUSY', `${detail} Nothing was done.`, { retryAfter: RETRY_AFTER });
}
