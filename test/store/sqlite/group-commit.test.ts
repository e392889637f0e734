import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import t from 'tap';
import { assessmentScope } from '../../../src/store/records.ts';
import { MOST_IN_BATCH, openGroupCommit } from '../../../src/store/sqlite/group-commit.ts';
import { openDatabase } from '../../../src/store/sqlite/open-database.ts';
import { storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { StoreUnavailable } from '../../../src/store/store-errors.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import { level, responsesInput, startedAssessment, withRetry } from '../fixtures/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hrba-group-commit-'));
t.teardown(() => rmSync(folder, { recursive: true }));
t.setTimeout(110_000);
const UNITS = 5;

/** A record with an assessment for each unit, so that a trigger can tell whose statement it is. */
async function recordOf(name: string, units = UNITS) {
  const path = join(folder, `${name}.db`);
  const db = openDatabase(path);
  const store = storeOver(db, path);
  const assessments: string[] = [];
  for (let unit = 0; unit < units; unit += 1) assessments.push((await startedAssessment(store)).id);
  return { path, db, store, assessments };
}

interface Told {
  id: string;
  text: string;
  failure: unknown;
}

/** Writes to every assessment in one turn; tells what each caller was told. */
async function writeTogether(
  store: Store,
  assessments: string[],
  textOf: (unit: number) => string,
): Promise<Told[]> {
  const units = assessments.map((id, unit) => ({ id, text: textOf(unit) }));
  const settled = await Promise.allSettled(
    units.map(({ id, text }) =>
      store.recordResponses(
        responsesInput(id, { [`item ${text.slice(0, 60)}`]: level(1, text) }),
        withRetry(`${id} ${text}`, { assessmentId: id }),
      ),
    ),
  );
  return units.map((unit, index) => {
    const outcome = settled[index];
    return { ...unit, failure: outcome?.status === 'rejected' ? outcome.reason : null };
  });
}

/** The units whose response, event and retry are there; one that is there in part is a failure of its own. */
async function unitsThatExist(db: Database.Database, store: Store, told: Told[]): Promise<string[]> {
  const retry = db.prepare<[string], unknown>('SELECT 1 FROM retries WHERE key = ?');
  const events = db.prepare<[string], { payload: string }>(
    'SELECT payload FROM event_payloads WHERE scope = ?',
  );
  const found: string[] = [];
  for (const { id, text } of told) {
    const state = await store.readState(id);
    const parts = [
      state?.responses.some(({ response }) => response?.justification === text) === true,
      events.all(assessmentScope(id)).some(({ payload }) => payload.includes(JSON.stringify(text))),
      retry.get(`${id} ${text}`) !== undefined,
    ];
    if (new Set(parts).size > 1) throw new Error(`unit ${id} is there in part: ${parts}`);
    if (parts[0]) found.push(id);
  }
  return found;
}

const acknowledged = (told: Told[]) => told.filter(({ failure }) => failure === null).map(({ id }) => id);

/** Every statement of a unit that writes, and how a trigger knows the unit. */
const STEPS = [
  ['UPDATE', 'assessments', 'NEW.id'],
  ['INSERT', 'responses', 'NEW.assessment_id'],
  ['INSERT', 'events', 'substr(NEW.scope, 12)'],
  ['INSERT', 'event_payloads', 'substr(NEW.scope, 12)'],
  ['UPDATE', 'chains', 'substr(NEW.scope, 12)'],
  ['INSERT', 'retries', 'NEW.assessment_id'],
] as const;

for (const raised of ['ABORT', 'FAIL', 'ROLLBACK'] as const) {
  t.test(
    `RAISE(${raised}) at every statement of the first, a middle and the last unit of a batch`,
    async (t) => {
      const { db, store, assessments } = await recordOf(`raise-${raised}`);
      t.teardown(() => store.close());
      for (const [event, table, owner] of STEPS) {
        for (const guilty of [0, 2, UNITS - 1]) {
          for (const when of ['BEFORE', 'AFTER']) {
            const step = `${when} ${event} ${table} of unit ${guilty}`;
            db.exec(
              `CREATE TEMP TRIGGER broken ${when} ${event} ON main.${table}
             WHEN ${owner} = '${assessments[guilty]}' BEGIN SELECT RAISE(${raised}, 'broken'); END`,
            );
            const told = await writeTogether(store, assessments, (unit) => `${step}, written by ${unit}`);
            db.exec('DROP TRIGGER broken');
            t.equal(db.inTransaction, false, step);
            t.same(await unitsThatExist(db, store, told), acknowledged(told), step);
            t.equal(acknowledged(told).length, raised === 'ROLLBACK' ? 0 : UNITS - 1, step);
            t.match(told[guilty]?.failure, { message: 'broken' }, 'the guilty one is told what it did');
            for (const { failure } of told.filter(
              (unit, index) => index !== guilty && unit.failure !== null,
            )) {
              t.match(failure, { reason: 'busy', message: /nothing was written. Try again/ }, step);
            }
          }
        }
      }
      t.equal((await verifyHistory(store)).broken, null);
      const again = await writeTogether(store, assessments, () => 'and it goes on');
      t.equal(acknowledged(again).length, UNITS);
    },
  );
}

t.test('a COMMIT that fails writes nothing of the batch, and every caller is told', async (t) => {
  const { db, store, assessments } = await recordOf('commit');
  t.teardown(() => store.close());
  db.exec(`CREATE TABLE owed (id TEXT REFERENCES organisations (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
    CREATE TEMP TRIGGER owing AFTER INSERT ON main.responses WHEN NEW.assessment_id = '${assessments[1]}'
    BEGIN INSERT INTO owed VALUES ('nobody'); END`);
  const told = await writeTogether(store, assessments, (unit) => `owed ${unit}`);
  t.same(acknowledged(told), []);
  t.ok(told.every(({ failure }) => failure instanceof StoreUnavailable));
  t.equal(db.inTransaction, false);
  t.same(await unitsThatExist(db, store, told), []);
  db.exec('DROP TRIGGER owing');
  t.equal(acknowledged(await writeTogether(store, assessments, () => 'paid')).length, UNITS);
  t.equal((await verifyHistory(store)).broken, null);
});

t.test('a disk that is full after 0, 1, 2 … more pages: exactly the acknowledged units exist', async (t) => {
  const { db, store, assessments } = await recordOf('full', 8);
  t.teardown(() => store.close());
  let partly = 0;
  for (let pages = 0; pages <= 150; pages += 3) {
    const used = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${used + pages}`);
    const told = await writeTogether(store, assessments, (unit) => `${pages} ${unit} ${'x'.repeat(9000)}`);
    db.pragma('max_page_count = 1000000');
    t.equal(db.inTransaction, false);
    t.same(await unitsThatExist(db, store, told), acknowledged(told), `${pages} pages left`);
    const failed = told.filter(({ failure }) => failure !== null);
    t.ok(failed.every(({ failure }) => failure instanceof StoreUnavailable && failure.reason === 'full'));
    if (failed.length > 0) partly += 1;
  }
  t.ok(partly > 10 && partly < 45, `the disk was full ${partly} times, and was not at the end`);
  t.equal((await verifyHistory(store)).broken, null);
});

t.test(
  'any mixture of units that succeed, fail and end the transaction: told is what is there',
  async (t) => {
    const { db, store, assessments } = await recordOf('mixture', 6);
    t.teardown(() => store.close());
    db.exec(`CREATE TEMP TRIGGER abort_now AFTER INSERT ON main.event_payloads WHEN NEW.payload LIKE '%ABORT-NOW%'
      BEGIN SELECT RAISE(ABORT, 'abort'); END;
    CREATE TEMP TRIGGER rollback_now AFTER INSERT ON main.event_payloads WHEN NEW.payload LIKE '%ROLLBACK-NOW%'
      BEGIN SELECT RAISE(ROLLBACK, 'rollback'); END;`);
    let run = 0;
    const kind = fc.constantFrom('fine', 'fine', 'fine', 'ABORT-NOW', 'ROLLBACK-NOW');
    await fc.assert(
      fc.asyncProperty(fc.array(kind, { minLength: 6, maxLength: 6 }), async (kinds) => {
        run += 1;
        const told = await writeTogether(store, assessments, (unit) => `${run} ${unit} ${kinds[unit]}`);
        t.strictSame(await unitsThatExist(db, store, told), acknowledged(told));
        const lost = kinds.includes('ROLLBACK-NOW');
        t.equal(acknowledged(told).length, lost ? 0 : kinds.filter((word) => word === 'fine').length);
      }),
      { numRuns: 60 },
    );
    t.equal((await verifyHistory(store)).broken, null);
  },
);

function counted(name: string) {
  const statements: string[] = [];
  const db = new Database(join(folder, `${name}.db`), { verbose: (sql) => statements.push(String(sql)) });
  db.exec('CREATE TABLE written (unit INTEGER)');
  const insert = db.prepare<[number]>('INSERT INTO written VALUES (?)');
  const commits = openGroupCommit(db, {
    prepare: () => {},
    confirm: () => {},
    begin: () => {},
    explain: (error) => error,
    committed: () => {},
  });
  const count = (word: string) => statements.filter((sql) => sql.startsWith(word)).length;
  return { db, commits, count, write: (unit: number) => commits.submit(() => insert.run(unit)) };
}

t.test('units of one turn share a transaction, up to a bound; units of two turns do not', async (t) => {
  const { db, count, write } = counted('shared');
  t.teardown(() => db.close());
  await Promise.all(Array.from({ length: 100 }, (_, unit) => write(unit)));
  t.equal(count('COMMIT'), 1);
  await write(100);
  await write(101);
  t.equal(count('COMMIT'), 3);
  await Promise.all(Array.from({ length: MOST_IN_BATCH + 1 }, (_, unit) => write(unit)));
  t.equal(count('COMMIT'), 5);
});

t.test('nobody is told before COMMIT, not even of a refusal', async (t) => {
  const { db, commits, write } = counted('order');
  const other = new Database(join(folder, 'order.db'));
  t.teardown(() => {
    other.close();
    db.close();
  });
  const seen = () => other.prepare('SELECT unit FROM written').all().length;
  const refused = commits.submit(() => {
    throw new RangeError('no');
  });
  const told = [write(1), refused, write(2)].map((unit) => unit.then(seen, seen));
  t.equal(seen(), 0);
  t.same(await Promise.all(told), [2, 2, 2]);
});

t.test('what still waits when the record is closed is committed first', async (t) => {
  const { store, assessments, path } = await recordOf('closing');
  const told = writeTogether(store, assessments, (unit) => `last ${unit}`);
  await store.close();
  t.equal(acknowledged(await told).length, UNITS);
  const reopened = openDatabase(path);
  t.teardown(() => reopened.close());
  t.equal(reopened.prepare('SELECT count(*) FROM responses').pluck().get(), UNITS);
});
