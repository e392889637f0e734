import Database, { type Database as Db } from 'better-sqlite3';
import t from 'tap';
import { assessmentScope, INSTALLATION } from '../../../src/store/records.ts';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { verifyHistory } from '../../../src/store/verify-chain.ts';
import { newKey } from '../fixtures/contract-case.ts';
import * as sample from '../fixtures/samples.ts';

const { by, newId, sealed } = sample;

/**
 * A chain of 3 links for an assessment, whose last two issue reports; and one of 8 for the installation: company,
 * auditor, product, a key, a revoked key, its revocation, a grant, its withdrawal.
 */
async function madeRecord() {
  const db = new Database(':memory:');
  migrate(db, ':memory:');
  const store = storeOver(db, ':memory:');
  const company = await sample.newOrganisation(store);
  const auditor = await sample.newOrganisation(store, 'auditor');
  const assessment = await sample.startedAssessment(store, { organisationId: company });
  const live = (await newKey(store, company)).key.id;
  const revoked = (await newKey(store, null)).key.id;
  await store.revokeKey(revoked, by());
  const grant = newId();
  await store.createGrant(
    { id: grant, assessmentId: assessment.id, organisationId: auditor, expiresAt: null },
    by(),
  );
  await store.withdrawGrant(assessment.id, grant, by());
  const report = (await store.issueReport(sample.reportInput(assessment), by())).id;
  await store.issueReport(sample.reportInput(assessment, { number: 2 }), by());
  const ids = { company, auditor, live, revoked, grant, report, assessment: assessment.id };
  return { db, store, ids, scope: assessmentScope(assessment.id) };
}
type Ids = Awaited<ReturnType<typeof madeRecord>>['ids'];

async function brokenBy(change: (db: Db, ids: Ids) => void) {
  const { db, store, ids, scope } = await madeRecord();
  db.pragma('foreign_keys = OFF');
  change(db, ids);
  const { broken } = await verifyHistory(store);
  await store.close();
  return broken && { ...broken, scope: broken.scope === scope ? 'assessment:<id>' : broken.scope };
}

const ofAssessment = (seq: number) => ({ scope: 'assessment:<id>', seq });
const ofInstallation = (seq: number) => ({ scope: INSTALLATION, seq });

t.test('an untouched record with reports, keys and grants verifies', async (t) => {
  const { store } = await madeRecord();
  t.same(await verifyHistory(store), { scopes: 2, events: 11, erased: 0, broken: null });
  await store.close();
});

const forged = sealed({ words: 'all is well' });
const reports: Record<string, [sql: string, what: RegExp]> = {
  'its verdict': ["verdict = 'ready'", /another verdict/],
  'its number': ['number = 7', /another number/],
  'its date of evidence': ["as_of = '2020-01-01'", /another asOf/],
  'its time of issue': ["issued_at = '2020-01-01T00:00:00.000Z'", /another issuedAt/],
  'its digest': ["digest = 'forged'", /another digest/],
  'its owner': ["organisation_id = (SELECT id FROM organisations WHERE kind = 'auditor')", /organisation/],
  'its product': ["product_name = 'Better'", /another product/],
  'a member of its body': [`body = json_set(body, '$.words', 'forged')`, /its digest does not fit/],
  'its body, with a digest that fits': [`body = '${forged.body}'`, /names another digest/],
  'its body and its digest': [`body = '${forged.body}', digest = '${forged.digest}'`, /another digest/],
  'the form of its body': ["body = body || ' '", /not canonical/],
  'its body, no longer JSON': ["body = 'x'", /not canonical/],
  'its body, no longer an object': ["body = 'null'", /not canonical/],
};
for (const [title, [set, what]] of Object.entries(reports)) {
  t.test(`a report is not as it was issued: ${title}`, async (t) => {
    const broken = await brokenBy((db, { report }) =>
      db.prepare(`UPDATE reports SET ${set} WHERE id = ?`).run(report),
    );
    t.match(broken, { ...ofAssessment(2), what });
  });
}

/** A copy of the first report under another id. */
function copyReport(db: Db, assessment: string, organisation: string): void {
  db.prepare(
    `INSERT INTO reports SELECT 'copy', ?, ?, product_id, product_name, 9, as_of, verdict, digest, issued_at, body
     FROM reports WHERE number = 1`,
  ).run(assessment, organisation);
}

t.test('a report that is gone, or that nobody issued, is found', async (t) => {
  const gone = await brokenBy((db, { report }) => db.prepare('DELETE FROM reports WHERE id = ?').run(report));
  t.match(gone, { ...ofAssessment(2), what: /the report .* is gone/ });
  const added = await brokenBy((db, ids) => copyReport(db, ids.assessment, ids.company));
  t.match(added, { ...ofAssessment(4), what: /the report copy is there, and no event/ });
  const astray = await brokenBy((db, ids) => copyReport(db, ids.assessment, ids.auditor));
  t.match(astray, { ...ofInstallation(9), what: /the report copy is there, but/ });
});

const installation: Record<string, [sql: string, seq: number, what: RegExp]> = {
  'the kind of an organisation': [
    "UPDATE organisations SET kind = 'auditor' WHERE id = :company",
    1,
    /another kind/,
  ],
  'the name of an organisation': [
    "UPDATE organisations SET name = 'Eve' WHERE id = :auditor",
    2,
    /another name/,
  ],
  'an organisation that is gone': ['DELETE FROM organisations WHERE id = :auditor', 2, /is gone/],
  'the role of a key': ["UPDATE keys SET role = 'admin' WHERE id = :live", 4, /another role/],
  'the actor of a key': ["UPDATE keys SET actor = 'Eve' WHERE id = :live", 4, /another actor/],
  'the organisation of a key': [
    'UPDATE keys SET organisation_id = :auditor WHERE id = :live',
    4,
    /organisationId/,
  ],
  'the assessment of a key': [
    'UPDATE keys SET assessment_id = :assessment WHERE id = :live',
    4,
    /assessmentId/,
  ],
  'the end of a key': ["UPDATE keys SET expires_at = '2099-01-01' WHERE id = :live", 4, /another expiresAt/],
  'a key that is revoked no more': [
    'UPDATE keys SET revoked_at = NULL WHERE id = :revoked',
    6,
    /another revokedAt/,
  ],
  'a key that nobody revoked': ["UPDATE keys SET revoked_at = 'now' WHERE id = :live", 4, /revokedAt/],
  'a key that is gone': ['DELETE FROM keys WHERE id = :live', 4, /the key .* is gone/],
  'a key that nobody made': [
    `INSERT INTO keys SELECT 'copy', NULL, 'admin', actor, 'x', NULL, NULL, created_at, NULL FROM keys LIMIT 1`,
    9,
    /the key copy is there, and no event/,
  ],
  'a grant that is open again': [
    'UPDATE grants SET withdrawn_at = NULL WHERE id = :grant',
    8,
    /another withdrawnAt/,
  ],
  'the organisation of a grant': [
    'UPDATE grants SET organisation_id = :company WHERE id = :grant',
    8,
    /organisationId/,
  ],
  'a grant of another assessment': [
    "UPDATE grants SET assessment_id = 'x' WHERE id = :grant",
    8,
    /the grant .* is gone/,
  ],
  'a grant that is gone': ['DELETE FROM grants WHERE id = :grant', 8, /the grant .* is gone/],
  'a grant that nobody made': [
    `INSERT INTO grants SELECT 'copy', assessment_id, organisation_id, created_at, NULL, NULL FROM grants LIMIT 1`,
    9,
    /the grant copy is there, and no event/,
  ],
};
for (const [title, [sql, seq, what]] of Object.entries(installation)) {
  t.test(`what the installation's chain does not tell is found: ${title}`, async (t) => {
    const broken = await brokenBy((db, ids) => db.prepare(sql).run(ids));
    t.match(broken, { ...ofInstallation(seq), what });
  });
}

t.test('what an erasure takes and ends is right, and a report put back after it is not', async (t) => {
  const { db, store, ids } = await madeRecord();
  await newKey(store, ids.company, ids.assessment);
  const again = {
    id: newId(),
    assessmentId: ids.assessment,
    organisationId: ids.auditor,
    expiresAt: null,
  };
  await store.createGrant(again, by());
  db.exec('CREATE TEMP TABLE aside AS SELECT * FROM reports');
  await store.eraseAssessment(ids.assessment, 'asked', by());
  t.match(await verifyHistory(store), { broken: null, erased: 3 });
  db.exec('INSERT INTO reports SELECT * FROM aside');
  t.match((await verifyHistory(store)).broken, { scope: INSTALLATION, what: /has no such assessment/ });
  await store.close();
});

const readings: Record<string, [sql: string, seq: number, what: RegExp]> = {
  'what was read': [
    "UPDATE event_payloads SET payload = replace(payload, 'readScore', 'readMe') WHERE scope LIKE 'readings:%' AND seq = 1",
    1,
    /its payload is not the one/,
  ],
  'a reading that is gone': ["DELETE FROM events WHERE scope LIKE 'readings:%' AND seq = 1", 1, /missing/],
  'the last reading': ["DELETE FROM events WHERE scope LIKE 'readings:%' AND seq = 2", 2, /missing/],
  'the end of the chain': ["UPDATE chains SET head = 'x' WHERE scope LIKE 'readings:%'", 2, /recorded end/],
};

for (const [title, [sql, seq, what]] of Object.entries(readings)) {
  t.test(`what auditors read cannot be changed unseen: ${title}`, async (t) => {
    const { db, store, ids } = await madeRecord();
    const used = { ids: [ids.assessment], operation: 'readScore', path: '/v1', status: 200 };
    for (const _ of [1, 2]) await store.recordReading(used, by());
    db.pragma('foreign_keys = OFF');
    t.match(await verifyHistory(store), { scopes: 3, broken: null });
    db.exec(sql);
    t.match((await verifyHistory(store)).broken, { scope: `readings:${ids.assessment}`, seq, what });
    await store.close();
  });
}

t.test('what is written while it is compared is no fault', async (t) => {
  const { store, ids } = await madeRecord();
  const busy = {
    ...store,
    listKeys: async (...args: Parameters<typeof store.listKeys>) => {
      await store.revokeKey(ids.live, by());
      return store.listKeys(...args);
    },
    findReport: async (id: string) => {
      const isThere = (await store.findAssessment(ids.assessment)) !== null;
      if (isThere) await store.eraseAssessment(ids.assessment, 'asked', by());
      return store.findReport(id);
    },
  };
  t.match(await verifyHistory(busy), { broken: null });
  await store.close();
});
