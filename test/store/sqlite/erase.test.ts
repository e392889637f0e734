import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import t from 'tap';
import { INSTALLATION } from '../../../src/store/records.ts';
import { openDatabase } from '../../../src/store/sqlite/open-database.ts';
import { openSqliteStore, storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import * as sample from '../fixtures/samples.ts';

const { by, level, newId } = sample;
const folder = mkdtempSync(join(tmpdir(), 'hrba-erase-'));
t.teardown(() => rmSync(folder, { recursive: true }));

/** Every occurrence in every file of a record: the database, its log, its shared memory. */
function occurrences(name: string, text: string): number {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}.db`));
  return files.reduce(
    (sum, file) => sum + readFileSync(join(folder, file)).toString('latin1').split(text).length - 1,
    0,
  );
}

/** An assessment whose every typed text holds a word, of many lengths, so that pages split and overflow. */
async function typedAssessment(store: Store, organisationId: string, word: string) {
  const product = { id: newId(), organisationId, name: `${word} product`, description: `${word} described` };
  const profile = { purpose: `${word} fact` };
  const actor = { ...sample.COMPANY, organisationId };
  const input = sample.assessmentInput(organisationId, { product, profile, description: `${word} round` });
  return store.startAssessment(input, { ...sample.withRetry(word, { assessmentId: input.id }), actor });
}

async function typeMuch(store: Store, ids: Record<string, string>): Promise<void> {
  const words = Object.keys(ids);
  for (let round = 0; round < 240; round += 1) {
    const word = words[round % words.length]!;
    const text = `${word} said `.padEnd((round * 379) % 3000, '.');
    const evidence = [{ title: `${word} minutes`, shows: text, url: `https://example.org/${word}` }];
    const response = { ...level(round % 5, text), evidence };
    await store.recordResponses(
      sample.responsesInput(ids[word]!, { [`item-${(round * 7) % 40}`]: response }),
      sample.withRetry(`${word} ${round}`, { assessmentId: ids[word]! }),
    );
  }
}

async function reviewAndReport(store: Store, id: string, word: string): Promise<void> {
  const state = (await store.readState(id))!;
  const { itemId, revision } = state.responses[0]!;
  const note = { note: `${word} noted`, ties: `${word} ties`, responseRevision: revision };
  await store.recordReview(sample.reviewInput(id, itemId, note), by(sample.REVIEWER));
  const { assessment } = (await store.readState(id))!;
  const report = sample.reportInput(assessment, {
    expectedRevision: assessment.revision,
    ...sample.sealed({ words: `${word} body` }),
  });
  await store.issueReport(report, by());
  const link = {
    id: newId(),
    reportId: report.id,
    redactionId: null,
    tokenHash: sample.newTokenHash(),
    expiresAt: sample.AT,
  };
  await store.createLink(link, by());
}

t.test('nothing that was typed stays in any file, and what others typed stays', async (t) => {
  const path = join(folder, 'typed.db');
  const store = await openSqliteStore({ path });
  t.teardown(() => store.close());
  const organisationId = await sample.newOrganisation(store);
  const ids: Record<string, string> = {};
  for (const word of ['zebrafish', 'yellowhammer', 'xenops']) {
    ids[word] = (await typedAssessment(store, organisationId, word)).id;
  }
  await typeMuch(store, ids);
  for (const [word, id] of Object.entries(ids)) await reviewAndReport(store, id, word);
  t.ok(occurrences('typed', 'zebrafish') > 100, 'the search finds what is there');
  await store.eraseAssessment(ids['zebrafish']!, 'asked', by());
  t.equal(occurrences('typed', 'zebrafish'), 0);
  t.ok(occurrences('typed', 'yellowhammer') > 100);
  t.equal((await verifyHistory(store)).broken, null);
  const installation = await store.history(INSTALLATION, { limit: 99, cursor: null });
  t.notMatch(JSON.stringify(installation), /zebrafish|yellowhammer|xenops/);
});

t.test(
  'an erasure that could not rid the file of it, because another was reading, does so later',
  async (t) => {
    const path = join(folder, 'held.db');
    const db = openDatabase(path);
    const store = storeOver(db, path);
    const organisationId = await sample.newOrganisation(store);
    const { id } = await typedAssessment(store, organisationId, 'zebrafish');
    db.pragma('busy_timeout = 20');
    const reader = openDatabase(path);
    reader.exec('BEGIN; SELECT count(*) FROM events');
    reader.prepare('SELECT count(*) FROM events').get();
    await store.eraseAssessment(id, 'asked', by());
    t.ok(occurrences('held', 'zebrafish') > 0, 'the reader still sees the moment before');
    t.equal(await store.findAssessment(id), null);
    reader.exec('COMMIT');
    reader.close();
    await store.close();
    const again = await openSqliteStore({ path });
    t.teardown(() => again.close());
    t.equal(occurrences('held', 'zebrafish'), 0);
    t.equal((await verifyHistory(again)).broken, null);
  },
);

t.test(
  'a crash between an erasure and the writing anew of the file is made good at the next opening',
  async (t) => {
    const path = join(folder, 'crashed.db');
    await (await openSqliteStore({ path })).close();
    // What such a crash leaves: the mark that the erasure committed, and its text in pages that nothing points to.
    const db = new Database(path);
    db.exec('CREATE TABLE typed (text TEXT) STRICT');
    db.prepare('INSERT INTO typed VALUES (?)').run('zebrafish'.repeat(1000));
    db.exec('DROP TABLE typed; PRAGMA user_version = 1');
    db.close();
    t.ok(occurrences('crashed', 'zebrafish') > 100);
    const store = await openSqliteStore({ path });
    t.teardown(() => store.close());
    t.equal(occurrences('crashed', 'zebrafish'), 0);
  },
);
