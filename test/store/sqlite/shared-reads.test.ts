import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import t from 'tap';
import { openDatabase } from '../../../src/store/sqlite/open-database.ts';
import { storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { openSharedReads } from '../../../src/store/sqlite/shared-reads.ts';
import { by, level, responsesInput, startedAssessment } from '../fixtures/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'hrba-shared-reads-'));
t.teardown(() => rmSync(folder, { recursive: true }));

function opened(name: string, prepare = () => {}) {
  const path = join(folder, name);
  const statements: string[] = [];
  const db = new Database(path, { verbose: (sql) => statements.push(String(sql)) });
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE kept (n INTEGER); INSERT INTO kept VALUES (1)');
  const select = db.prepare<[], number>('SELECT n FROM kept').pluck();
  const begun = () => statements.filter((sql) => sql === 'BEGIN').length;
  return { path, db, begun, reads: openSharedReads(db, prepare), n: () => select.get() };
}

t.test(
  'reads of one turn see one moment, and share one transaction; the next turn sees what is new',
  async (t) => {
    const { path, db, begun, reads, n } = opened('moment');
    const other = new Database(path);
    t.teardown(() => {
      other.close();
      db.close();
    });
    t.equal(reads.read(n), 1);
    other.exec('UPDATE kept SET n = 2');
    t.equal(reads.read(n), 1, 'what somebody else wrote meanwhile is not seen in this turn');
    await Promise.resolve();
    t.equal(reads.read(n), 1);
    t.equal(begun(), 1);
    await turn();
    t.equal(db.inTransaction, false);
    t.equal(reads.read(n), 2);
    t.equal(begun(), 2);
    reads.end();
    other.exec('UPDATE kept SET n = 3');
    t.equal(reads.read(n), 3, 'ended by hand, the next read begins anew');
  },
);

t.test(
  'a read that fails leaves the others of its turn as they are, and what prepare says is heard',
  async (t) => {
    let moved = true;
    const { db, reads, n } = opened('fails', () => {
      if (moved) throw new Error('moved away');
    });
    t.teardown(() => db.close());
    t.throws(() => reads.read(n), /moved away/);
    t.equal(db.inTransaction, false);
    moved = false;
    const broken = () => {
      throw new RangeError('no such thing');
    };
    t.throws(() => reads.read(broken), /no such thing/);
    t.equal(reads.read(n), 1);
    db.exec('ROLLBACK');
    reads.end();
    t.equal(reads.read(n), 1, 'a transaction that somebody ended is no obstacle');
  },
);

t.test('what was acknowledged is read at once, in the same turn as what was read before it', async (t) => {
  const path = join(folder, 'store.db');
  const store = storeOver(openDatabase(path), path);
  t.teardown(() => store.close());
  const { id } = await startedAssessment(store);
  for (let value = 0; value < 4; value += 1) {
    await store.readResponse(id, 'a');
    await store.recordResponses(responsesInput(id, { a: level(value) }), by());
    t.match(await store.readResponse(id, 'a'), { response: { response: { level: value } } });
  }
});
