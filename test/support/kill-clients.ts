import { digestOf } from '../../src/digest.ts';
import { reportDigest } from '../../src/sealing/sealed-form.ts';

/** Where the clients write: a service, two keys, and an assessment each for responses and for reports. */
export interface Ground {
  url: string;
  company: string;
  reviewer: string;
  answered: string;
  reported: string;
}

/** What one client knows: what was acknowledged last, and what was under way when the service was gone. */
export interface Known {
  revision: number;
  text: string;
  underWay: string;
}

export interface Sent {
  status: number;
  replayed: boolean;
  /** Whatever the service answers, read by name. */
  body: any;
}

interface Asked {
  token: string;
  body?: unknown;
  key?: string;
}

/** One request. @throws when it was not answered with success: then nothing is known of it */
export async function send(method: string, url: string, { token, body, key }: Asked): Promise<Sent> {
  const answer = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  const replayed = answer.headers.get('idempotency-replayed') === 'true';
  return { status: answer.status, replayed, body: await answer.json() };
}

/** A client that writes one response after another to one item, each with a text of its own. */
export interface Client {
  /** Writes until the service is gone, and tells of each acknowledgement. */
  write: (ground: Ground, acknowledged: () => void) => Promise<void>;
  /** What is not as it must be after a start, in words; it goes on from what is there. */
  check: (ground: Ground) => Promise<string[]>;
}

let texts = 0;
const nextText = (): string => {
  texts += 1;
  return `text ${texts}`;
};
const response = (text: string) => ({ state: 'level', level: text.length % 3, justification: text });

/** What is kept is what was acknowledged last, or the one after it, which may have been written unacknowledged. */
function compare(what: string, known: Known, kept: { revision: number; text: string }): string[] {
  const same = kept.revision === known.revision && kept.text === known.text;
  const next = kept.revision === known.revision + 1 && kept.text === known.underWay;
  const found =
    same || next ? [] : [`${what}: acknowledged ${JSON.stringify(known)}, kept ${JSON.stringify(kept)}`];
  Object.assign(known, kept);
  return found;
}

async function keptOf(ground: Ground, item: string) {
  const url = `${ground.url}/v1/assessments/${ground.answered}/responses`;
  const { body } = await send('GET', url, { token: ground.company });
  const kept = body.responses[item];
  return { revision: kept?.revision ?? 0, text: kept?.justification ?? '', review: kept?.review };
}

/** Single responses to one item. */
export function singleWriter(item: string): Client {
  const known: Known = { revision: 0, text: '', underWay: '' };
  return {
    write: untilGone(async (ground) => {
      known.underWay = nextText();
      const url = `${ground.url}/v1/assessments/${ground.answered}/responses/${item}`;
      const { body } = await send('PUT', url, { token: ground.company, body: response(known.underWay) });
      Object.assign(known, { revision: body.revision, text: known.underWay });
    }),
    check: async (ground) => {
      const { revision, text } = await keptOf(ground, item);
      return compare(item, known, { revision, text });
    },
  };
}

/** Several responses at once, each request with an Idempotency-Key. */
export function bulkWriter(items: readonly string[]): Client {
  const known: Known = { revision: 0, text: '', underWay: '' };
  const patch = (ground: Ground, text: string) =>
    send('PATCH', `${ground.url}/v1/assessments/${ground.answered}/responses`, {
      token: ground.company,
      key: text,
      body: { responses: Object.fromEntries(items.map((item) => [item, response(text)])) },
    });
  const revisionIn = ({ body }: Sent): number => body.responses[items[0] ?? ''].revision;
  let last: { text: string; body: unknown } | null = null;
  return {
    write: untilGone(async (ground) => {
      known.underWay = nextText();
      const sent = await patch(ground, known.underWay);
      last = { text: known.underWay, body: sent.body };
      Object.assign(known, { revision: revisionIn(sent), text: known.underWay });
    }),
    check: async (ground) => {
      const faults: string[] = [];
      if (last !== null) {
        const again = await patch(ground, last.text);
        const same = again.replayed && digestOf(again.body) === digestOf(last.body);
        if (!same) faults.push(`bulk: the retry of ${last.text} was done again instead of replayed`);
      }
      const expected = known.revision + 1;
      const { underWay } = known;
      const all = await Promise.all(items.map((item) => keptOf(ground, item)));
      if (new Set(all.map(({ text }) => text)).size > 1) {
        faults.push(`bulk: one part is there and another is not: ${JSON.stringify(all)}`);
      }
      faults.push(...compare('bulk', known, { revision: all[0]?.revision ?? 0, text: all[0]?.text ?? '' }));
      const finished = await patch(ground, underWay);
      if (revisionIn(finished) !== expected) faults.push(`bulk: ${underWay} was not done exactly once`);
      last = { text: underWay, body: finished.body };
      Object.assign(known, { revision: expected, text: underWay });
      return faults;
    },
  };
}

/** A response to one item, and a second person's review of it, in turn. */
export function reviewedWriter(item: string): Client {
  const known: Known = { revision: 0, text: '', underWay: '' };
  let reviewed: { revision: number; note: string } | null = null;
  return {
    write: untilGone(async (ground) => {
      known.underWay = nextText();
      const url = `${ground.url}/v1/assessments/${ground.answered}/responses/${item}`;
      const { body } = await send('PUT', url, { token: ground.company, body: response(known.underWay) });
      Object.assign(known, { revision: body.revision, text: known.underWay });
      const review = { verdict: 'confirmed', note: `read ${known.text}` };
      await send('PUT', `${url}/review`, { token: ground.reviewer, body: review });
      reviewed = { revision: known.revision, note: review.note };
    }),
    check: async (ground) => {
      const { revision, text, review } = await keptOf(ground, item);
      const isLost = reviewed?.revision === revision && review?.note !== reviewed?.note;
      return [
        ...compare(item, known, { revision, text }),
        ...(isLost ? [`${item}: the review ${reviewed?.note} is lost: ${JSON.stringify(review)}`] : []),
      ];
    },
  };
}

/** Reports, each issued with an Idempotency-Key. */
export function reportIssuer(): Client {
  const issued: { id: string; digest: string }[] = [];
  let underWay = '';
  let looked = 0;
  const issue = (ground: Ground) =>
    send('POST', `${ground.url}/v1/assessments/${ground.reported}/reports`, {
      token: ground.company,
      key: underWay,
      body: {},
    });
  return {
    write: untilGone(async (ground) => {
      underWay = nextText();
      const { body } = await issue(ground);
      issued.push({ id: body.id, digest: body.digest });
    }),
    check: async (ground) => {
      // The one under way may be there or not; asked for again, it is there once.
      const { body: last } = await issue(ground);
      if (issued.at(-1)?.id !== last.id) issued.push({ id: last.id, digest: last.digest });
      const kept = await reportsOf(ground);
      const faults: string[] = [];
      const order = kept.map(({ number }) => number).join();
      if (order !== issued.map((_, at) => issued.length - at).join()) {
        faults.push(`reports: ${issued.length} issued, and the numbers kept are ${order}`);
      }
      for (const { id, digest } of issued.slice(looked)) {
        const { body } = await send('GET', `${ground.url}/v1/reports/${id}`, { token: ground.company });
        if (body.digest !== digest || reportDigest(body) !== digest)
          faults.push(`report ${id} is not the one that was issued`);
      }
      looked = issued.length;
      return faults;
    },
  };
}

/** All reports of the assessment, newest first. */
async function reportsOf({ url, company: token, reported }: Ground): Promise<{ number: number }[]> {
  const found: { number: number }[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const address = `${url}/v1/reports?assessmentId=${reported}&limit=100${after}`;
    const { body } = await send('GET', address, { token });
    found.push(...body.items);
    cursor = body.nextCursor;
  }
  return found;
}

function untilGone(step: (ground: Ground) => Promise<void>): Client['write'] {
  return async (ground, acknowledged) => {
    for (;;) {
      try {
        await step(ground);
      } catch (error) {
        // An answer of refusal is a fault of its own; no answer at all is what a kill looks like.
        if (
          !/fetch failed|terminated|other side closed|ECONN|socket/i.test(
            `${error} ${(error as Error).cause}`,
          )
        ) {
          throw error;
        }
        return;
      }
      acknowledged();
    }
  };
}
