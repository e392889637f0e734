import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import t from 'tap';
import { pacedScrub, requireScrub } from '../../../src/store/sqlite/scrub.ts';

const isDue = (db: Database.Database) => db.pragma('user_version', { simple: true }) === 1;

t.test('what is cheap is done at once, every time', (t) => {
  const db = new Database(`${t.testdir()}/a.db`);
  t.teardown(() => db.close());
  const scrub = pacedScrub(db, { cheap: 60_000 });
  for (let round = 0; round < 3; round += 1) {
    requireScrub(db);
    scrub();
    t.notOk(isDue(db));
  }
  t.end();
});

t.test(
  'what is dear rests afterwards; several that ask meanwhile share one, and it is due until then',
  async (t) => {
    const db = new Database(`${t.testdir()}/a.db`);
    t.teardown(() => db.close());
    db.exec('CREATE TABLE a (b); INSERT INTO a VALUES (randomblob(20000000))');
    const scrub = pacedScrub(db, { cheap: 0 });
    requireScrub(db);
    scrub();
    t.notOk(isDue(db), 'the first at once');
    for (let round = 0; round < 3; round += 1) {
      requireScrub(db);
      scrub();
      t.ok(isDue(db), 'the next later');
    }
    for (let round = 0; round < 1000 && isDue(db); round += 1) await pause(20);
    t.notOk(isDue(db));
  },
);
