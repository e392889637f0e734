import type { Database } from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import { canonical, digestOf, newSalt, sha256 } from '../../digest.ts';
import type { EventType } from '../event-records.ts';
import type { Actor } from '../records.ts';

export interface NewEvent {
  scope: string;
  type: EventType;
  itemId?: string;
  before?: unknown;
  after?: unknown;
}
export interface ChainEnd {
  head: string | null;
  count: number;
}

/** The hash-chained history, as units write it. Called inside a transaction, which is what makes it gapless. */
export interface Chain {
  append: (unit: { at: string; actor: Actor }, event: NewEvent) => ChainEnd & { head: string };
  end: (scope: string) => ChainEnd;
}

/** Prepares the statements that lengthen chains. */
export function openChain(db: Database): Chain {
  const selectEnd = db.prepare<[string], ChainEnd>('SELECT head, count FROM chains WHERE scope = ?');
  const moveEnd = db.prepare(
    `INSERT INTO chains (scope, head, count) VALUES (:scope, :digest, :seq)
     ON CONFLICT (scope) DO UPDATE SET head = excluded.head, count = excluded.count`,
  );
  const insertEvent = db.prepare(
    `INSERT INTO events (scope, seq, id, at, type, payload_digest, previous, digest)
     VALUES (:scope, :seq, :id, :at, :type, :payloadDigest, :previous, :digest)`,
  );
  const insertPayload = db.prepare(
    'INSERT INTO event_payloads (scope, seq, salt, payload) VALUES (:scope, :seq, :salt, :payload)',
  );
  const end = (scope: string): ChainEnd => selectEnd.get(scope) ?? { head: null, count: 0 };

  return {
    end,
    append: ({ at, actor }, { scope, type, ...what }) => {
      const { head: previous, count } = end(scope);
      const payload = canonical({ actor, itemId: null, before: null, after: null, ...what });
      const salt = newSalt();
      const payloadDigest = sha256(`${salt}\n${payload}`);
      const link = { at, id: uuidv7(), payloadDigest, previous, scope, seq: count + 1, type };
      const digest = digestOf(link);
      insertEvent.run({ ...link, digest });
      insertPayload.run({ scope, seq: link.seq, salt, payload });
      moveEnd.run({ scope, digest, seq: link.seq });
      return { head: digest, count: link.seq };
    },
  };
}
