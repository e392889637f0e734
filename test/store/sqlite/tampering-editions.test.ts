import Database, { type Database as Db } from 'better-sqlite3';
import t from 'tap';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import { cleared, keptAt, moveInput } from '../fixtures/edition-contract.ts';
import * as sample from '../fixtures/samples.ts';

const { by } = sample;

/** A chain of 4 links: started, answered, reviewed, moved. */
async function madeRecord() {
  const db = new Database(':memory:');
  migrate(db, ':memory:');
  const store = storeOver(db, ':memory:');
  const { id } = await sample.startedAssessment(store);
  await store.recordResponses(sample.responsesInput(id, { a: sample.level(3) }), by());
  await store.recordReview(sample.reviewInput(id, 'a'), by(sample.REVIEWER));
  const { assessment } = (await store.readState(id))!;
  const change = { changes: [cleared('a')], kept: [keptAt('a', 'a')] };
  await store.moveAssessment(moveInput(assessment, change), by());
  return { db, store };
}

async function brokenBy(change: (db: Db) => void) {
  const { db, store } = await madeRecord();
  db.pragma('foreign_keys = OFF');
  change(db);
  const { broken } = await verifyHistory(store);
  await store.close();
  return broken;
}

t.test('an untouched record with a past edition verifies', async (t) => {
  t.equal(await brokenBy(() => {}), null);
});

const changes: Record<string, [sql: string, what: RegExp]> = {
  'the level of a response in the past edition': [
    "UPDATE editions SET state = json_set(state, '$.responses[0].response.level', 4)",
    /past edition under 1\.0\.0: the response to a is not/,
  ],
  'a review in the past edition': [
    "UPDATE editions SET state = json_set(state, '$.reviews[0].verdict', 'disputed')",
    /past edition under 1\.0\.0: the review of a is not/,
  ],
  'the stage in the past edition': [
    "UPDATE editions SET state = json_set(state, '$.assessment.stage', 'operation')",
    /past edition under 1\.0\.0: the assessment's stage is not/,
  ],
  'when it was left': ["UPDATE editions SET left_at = '2020-01-01T00:00:00.000Z'", /its past editions/],
  'its revision': ['UPDATE editions SET revision = 9', /its past editions/],
  'that there is one': ['DELETE FROM editions', /its past editions/],
  'a kept response': [
    "UPDATE kept_responses SET kept = json_set(kept, '$.response.level', 4)",
    /what is kept of earlier editions/,
  ],
  'that one is kept': ['DELETE FROM kept_responses', /what is kept of earlier editions/],
  'the version it is under': [
    "UPDATE assessments SET checklist_version = '1.0.0'",
    /the assessment's checklist/,
  ],
};
for (const [title, [sql, what]] of Object.entries(changes)) {
  t.test(`a moved assessment is not as its chain tells: ${title}`, async (t) => {
    const broken = await brokenBy((db) => db.prepare(sql).run());
    t.match(broken, { scope: /^assessment:/, seq: 4, what });
  });
}
