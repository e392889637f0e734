import Database from 'better-sqlite3';
import t from 'tap';
import { pageOf } from '../../../src/store/paging.ts';
import type { Page, PageRequest } from '../../../src/store/records.ts';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { AT, newOrganisation, startedAssessment } from '../fixtures/samples.ts';

const ROWS = 100_000;

// Rows by the thousand, copied from one of each that the store itself made.
const COPIES = `
  WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :rows)
  INSERT INTO assessments (id, organisation_id, product_id, checklist_id, checklist_version, checklist_digest,
    ruleset_id, ruleset_version, ruleset_digest, description, profile, stage, language, revision, created_at, updated_at)
  SELECT printf('a-%06d', n), iif(n > :rows / 2, :other, organisation_id), iif(n > :rows / 2, :otherProduct, product_id), 'c', '1', 'd', 'r', '1', 'd', '', '{}', stage, 'en', 1, 'x', 'x'
  FROM n, (SELECT * FROM assessments LIMIT 1)`;

t.test('a page costs the same at the end of 100,000 rows as at the start', async (t) => {
  const db = new Database(':memory:');
  migrate(db, ':memory:');
  const store = storeOver(db, ':memory:');
  t.teardown(() => store.close());
  const { organisationId, product, id: first } = await startedAssessment(store);
  // The newer half is another organisation's: without an index, a first page would have to pass over it.
  const elsewhere = await startedAssessment(store);
  const auditor = await newOrganisation(store, 'auditor');
  db.prepare(COPIES).run({ rows: ROWS, other: elsewhere.organisationId, otherProduct: elsewhere.product.id });
  db.exec(`
    INSERT INTO grants SELECT 'g-' || id, id, '${auditor}', 'x', NULL, NULL FROM assessments WHERE id LIKE 'a-%';
    INSERT INTO reports SELECT 'r-' || id, id, organisation_id, product_id, 'p', row_number() OVER (), 'x', 'v', 'd',
      'x', '{}' FROM assessments;
    INSERT INTO report_readers (organisation_id, report_id) SELECT '${auditor}', id FROM reports;
    INSERT INTO links SELECT 'l-' || id, iif(id > 'r-a-050000', 'r-a-000002', 'r-a-000001'), 'h' || id, 'x', 'x', NULL, NULL FROM reports;
    INSERT INTO keys SELECT 'k-' || id, organisation_id, 'company', 'Ada', 'h', NULL, NULL, 'x', NULL FROM reports;
    INSERT INTO products SELECT 'p-' || id, organisation_id, id, '', 'x', 0, NULL FROM reports;
    INSERT INTO events SELECT 'assessment:${first}', row_number() OVER () + 1, 'e-' || id, 'x', 'x', 'x', 'x', 'x'
      FROM reports;
  `);
  const assessments = { organisationId, relation: 'owned' as const, archived: false, productId: null };
  const reports = { organisationId, relation: 'owned' as const, assessmentId: null, productId: null };
  const granted = { organisationId: auditor, relation: 'granted' as const, at: AT };
  const report = 'r-a-000001';
  const lists: Record<string, (page: PageRequest) => Promise<Page<unknown>>> = {
    assessments: (page) => store.listAssessments(assessments, page),
    'assessments of a product': (page) =>
      store.listAssessments({ ...assessments, productId: product.id }, page),
    'assessments granted': (page) => store.listAssessments({ ...assessments, ...granted }, page),
    'assessments of a product granted': (page) =>
      store.listAssessments({ ...assessments, ...granted, productId: product.id }, page),
    reports: (page) => store.listReports(reports, page),
    'reports of a product': (page) => store.listReports({ ...reports, productId: product.id }, page),
    'reports granted': (page) => store.listReports({ ...reports, ...granted }, page),
    'reports of a product granted': (page) =>
      store.listReports({ ...reports, ...granted, productId: product.id }, page),
    products: (page) => store.listProducts(organisationId, page),
    keys: (page) => store.listKeys(organisationId, page),
    links: (page) => store.listLinks(report, page),
    history: (page) => store.history(`assessment:${first}`, page),
  };
  for (const [name, list] of Object.entries(lists)) {
    const deep = await cursorNearTheEnd(list);
    t.equal((await list({ limit: 20, cursor: deep })).items.length, 20, name);
    const times = [
      await fastest(() => list({ limit: 20, cursor: null })),
      await fastest(() => list({ limit: 20, cursor: deep })),
    ];
    // Sorting or skipping 100,000 rows takes tens of milliseconds; twenty along an index take a fraction of one.
    t.ok(Math.max(...times) < 5, `${name}: ${times.map((ms) => ms.toFixed(2)).join(' and ')} ms`);
  }
});

/** The cursor that a reader of all pages would get to, without reading them. */
async function cursorNearTheEnd(list: (page: PageRequest) => Promise<Page<unknown>>): Promise<string | null> {
  const { items } = await list({ limit: 1, cursor: null });
  const { id, seq } = items[0] as { id: string; seq?: number };
  if (seq !== undefined) return String(ROWS - 50);
  const last = { id: id.replace(/\d{6}$/, '000050') };
  return pageOf([last, last], { limit: 1, cursor: null }).nextCursor;
}

async function fastest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
