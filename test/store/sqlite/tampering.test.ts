import Database, { type Database as Db } from 'better-sqlite3';
import t from 'tap';
import { canonical, digestOf, sha256 } from '../../../src/digest.ts';
import { assessmentScope, INSTALLATION } from '../../../src/store/records.ts';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import {
  by,
  COMPANY,
  level,
  REVIEWER,
  responsesInput,
  reviewInput,
  startedAssessment,
} from '../fixtures/samples.ts';

/** A record with a chain of 4 links: started, two responses, a review. */
async function madeRecord() {
  const db = new Database(':memory:');
  migrate(db, ':memory:');
  const store = storeOver(db, ':memory:');
  const { id } = await startedAssessment(store);
  await store.recordResponses(responsesInput(id, { a: level(1) }), by());
  await store.recordResponses(responsesInput(id, { a: level(2) }), by());
  await store.recordReview(reviewInput(id, 'a', { responseRevision: 2 }), by(REVIEWER));
  return { db, store, id, scope: assessmentScope(id) };
}

/** What the verification says once someone with the file open has run this. */
async function brokenBy(change: (db: Db, scope: string) => void) {
  const { db, store, id, scope } = await madeRecord();
  db.pragma('foreign_keys = OFF');
  change(db, scope);
  const { broken } = await verifyHistory(store);
  await store.close();
  return broken && { ...broken, scope: broken.scope.replace(id, '<id>') };
}

const at = (seq: number) => ({ scope: 'assessment:<id>', seq });

t.test('an untouched record verifies, counting 2 chains and 6 events', async (t) => {
  const { store } = await madeRecord();
  t.same(await verifyHistory(store), { scopes: 2, events: 6, erased: 0, broken: null });
  await store.close();
});

const columns: Record<string, string> = {
  id: "UPDATE events SET id = 'forged' WHERE seq = 2 AND scope = ?",
  at: "UPDATE events SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2 AND scope = ?",
  type: "UPDATE events SET type = 'response.cleared' WHERE seq = 2 AND scope = ?",
  payload_digest: "UPDATE events SET payload_digest = 'forged' WHERE seq = 2 AND scope = ?",
  previous: "UPDATE events SET previous = 'forged' WHERE seq = 2 AND scope = ?",
  'previous (none)': 'UPDATE events SET previous = NULL WHERE seq = 2 AND scope = ?',
  digest: "UPDATE events SET digest = 'forged' WHERE seq = 2 AND scope = ?",
  'payload (another value)':
    "UPDATE event_payloads SET payload = json_set(payload, '$.after.revision', 9) WHERE seq = 2 AND scope = ?",
  'payload (not even JSON)': "UPDATE event_payloads SET payload = 'x' WHERE seq = 2 AND scope = ?",
  salt: "UPDATE event_payloads SET salt = 'forged' WHERE seq = 2 AND scope = ?",
};
for (const [column, sql] of Object.entries(columns)) {
  t.test(`a changed ${column} breaks the chain at exactly that link`, async (t) => {
    t.match(await brokenBy((db, scope) => db.prepare(sql).run(scope)), at(2));
  });
}

t.test('a link moved to another place or to another chain is missed where it was', async (t) => {
  const moved = await brokenBy((db, scope) =>
    db.prepare('UPDATE events SET seq = 7 WHERE seq = 2 AND scope = ?').run(scope),
  );
  t.match(moved, { ...at(2), what: /it is missing/ });
  const astray = await brokenBy((db, scope) => {
    db.prepare('UPDATE events SET scope = ?, seq = 3 WHERE seq = 4 AND scope = ?').run(INSTALLATION, scope);
  });
  t.match(astray, at(4));
});

t.test('a dropped event is missed, be it the first, one in the middle or the last', async (t) => {
  for (const seq of [1, 3, 4]) {
    const broken = await brokenBy((db, scope) => {
      db.prepare('DELETE FROM event_payloads WHERE seq = ? AND scope = ?').run(seq, scope);
      db.prepare('DELETE FROM events WHERE seq = ? AND scope = ?').run(seq, scope);
    });
    t.match(broken, { ...at(seq), what: /it is missing/ });
  }
});

t.test('a whole chain that was dropped is missed', async (t) => {
  const broken = await brokenBy((db, scope) => {
    db.prepare('DELETE FROM events WHERE scope = ?').run(scope);
    db.prepare('DELETE FROM chains WHERE scope = ?').run(scope);
  });
  t.match(broken, at(1));
});

t.test('two payloads that changed places, with their salts, are found at the first', async (t) => {
  const broken = await brokenBy((db, scope) => {
    const move = db.prepare('UPDATE event_payloads SET seq = ? WHERE seq = ? AND scope = ?');
    for (const [to, from] of [
      [99, 2],
      [2, 3],
      [3, 99],
    ])
      move.run(to, from, scope);
  });
  t.match(broken, { ...at(2), what: /payload is not the one/ });
});

t.test('a link rewritten whole, with digests that fit, is found at the link after it', async (t) => {
  const broken = await brokenBy((db, scope) => {
    const select = db.prepare(
      'SELECT at, id, previous, scope, seq, type FROM events WHERE seq = 2 AND scope = ?',
    );
    const payload = canonical({ actor: COMPANY, itemId: 'a', before: null, after: 'forged' });
    const payloadDigest = sha256(`salt\n${payload}`);
    const digest = digestOf({ ...(select.get(scope) as object), payloadDigest });
    const where = { scope, payload, payloadDigest, digest };
    db.prepare(
      "UPDATE event_payloads SET salt = 'salt', payload = :payload WHERE seq = 2 AND scope = :scope",
    ).run(where);
    db.prepare(
      'UPDATE events SET payload_digest = :payloadDigest, digest = :digest WHERE seq = 2 AND scope = :scope',
    ).run(where);
  });
  t.match(broken, { ...at(3), what: /does not name the digest/ });
});

t.test('a payload that is gone without an erasure is named', async (t) => {
  const drop = 'DELETE FROM event_payloads WHERE seq = 3 AND scope = ?';
  const broken = await brokenBy((db, scope) => db.prepare(drop).run(scope));
  t.match(broken, { ...at(3), what: /payload is missing/ });
});

t.test('a payload that is gone before an erasure is right, after it or of it is not', async (t) => {
  const { db, store, id, scope } = await madeRecord();
  await store.eraseAssessment(id, 'asked', by());
  t.same(await verifyHistory(store), { scopes: 2, events: 7, erased: 4, broken: null });
  db.prepare('DELETE FROM event_payloads WHERE scope = ?').run(scope);
  t.match((await verifyHistory(store)).broken, { scope, seq: 1 });
  await store.close();
});

const states: Record<string, [sql: string, what: RegExp]> = {
  'a response': [`UPDATE responses SET response = '{"state":"unknown"}'`, /the response to a/],
  'a response dropped with its review': ['DELETE FROM reviews; DELETE FROM responses', /the response to a/],
  'the author of a response': [
    `UPDATE responses SET author = json_set(author, '$.name', 'Eve')`,
    /response to a/,
  ],
  'a review': ["UPDATE reviews SET verdict = 'disputed'", /the review of a/],
  'the profile': [`UPDATE assessments SET profile = '{"ai":false}'`, /the assessment's profile/],
  'the revision': ['UPDATE assessments SET revision = 1', /the assessment's revision/],
  'the head': ["UPDATE chains SET head = 'forged' WHERE scope <> 'installation'", /recorded end/],
  'the assessment, hidden as erased': ["UPDATE assessments SET erased_at = 'now'", /is gone, and no erasure/],
};
for (const [title, [sql, what]] of Object.entries(states)) {
  t.test(`a current state that the chain does not tell is found: ${title}`, async (t) => {
    t.match(await brokenBy((db) => void db.exec(sql)), { ...at(4), what });
  });
}
