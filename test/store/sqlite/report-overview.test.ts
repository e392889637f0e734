import Database, { type Database as Db } from 'better-sqlite3';
import t from 'tap';
import type { Page } from '../../../src/store/records.ts';
import type { OverviewFilter, OverviewRecord } from '../../../src/store/report-records.ts';
import { migrate } from '../../../src/store/sqlite/migrate.ts';
import { storeOver } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { AT, newOrganisation, startedAssessment } from '../fixtures/samples.ts';

const REPORTS = 10_000;
const LIMIT = 20;
const SORTS = ['-issuedAt', 'issuedAt', '-band', 'band'] as const;
const WHATEVER = {
  company: null,
  checklist: null,
  verdict: null,
  band: null,
  flag: null,
  from: null,
  before: null,
};

/** Reports of the company and of another one in turn, half of each let the auditor read: one in four is both. */
const REPORT_ROWS = `
  WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ${REPORTS})
  INSERT INTO reports SELECT printf('r-%06d', n), a.id, a.organisation_id, a.product_id, 'p', n, 'x', 'v', 'd',
    strftime('%FT%H:%M:%fZ', '2026-01-01', '+' || n || ' minutes'), '{}'
  FROM n CROSS JOIN assessments a ON a.id = iif(n % 2 = 0, :assessment, :elsewhere)`;
const OVERVIEW_ROWS = `
  INSERT INTO report_overview SELECT id, organisation_id, 'c@1', NULL, 0, number / 2 % 5, '[]', issued_at FROM reports`;
const READER_ROWS = `
  INSERT INTO report_readers SELECT :auditor, report_id, NULL, organisation_id, issued_at, substantiated_band
  FROM report_overview WHERE substr(report_id, 3) % 4 < 2`;

async function manyReports() {
  const db = new Database(':memory:');
  migrate(db, ':memory:');
  const store = storeOver(db, ':memory:');
  const { organisationId: company, id: assessment } = await startedAssessment(store);
  const { organisationId: other, id: elsewhere } = await startedAssessment(store);
  const auditor = await newOrganisation(store, 'auditor');
  db.prepare(REPORT_ROWS).run({ assessment, elsewhere });
  db.exec(OVERVIEW_ROWS);
  db.prepare(READER_ROWS).run({ auditor });
  const asked = overviewQueries(db);
  /** A page, and the query that was asked for it. */
  const ask = async (filter: OverviewFilter, cursor: string | null) => {
    const page: Page<OverviewRecord> = await store.listReportOverviews(filter, { limit: LIMIT, cursor });
    return { page, query: asked.at(-1) as Query };
  };
  return { db, store, ask, filters: [...filtersOf(company, company), ...filtersOf(auditor, other)] };
}

interface Query {
  sql: string;
  values: unknown;
}

/** Every query for a page of an overview from now on, with what it was asked with. */
function overviewQueries(db: Db): Query[] {
  const asked: Query[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = ((sql: string) => {
    const statement = prepare(sql);
    const all = statement.all.bind(statement);
    if (/FROM report_(overview|readers)/.test(sql))
      statement.all = (values) => {
        asked.push({ sql, values });
        return all(values);
      };
    return statement;
  }) as Db['prepare'];
  return asked;
}

/** Asks again and counts the rows that the walk stops at, before anything is filtered out. */
function stepCounter(db: Db): (query: Query) => number {
  let steps = 0;
  db.function('stepped', (_id: unknown) => {
    steps += 1;
    return 1;
  });
  return ({ sql, values }) => {
    steps = 0;
    const counting = sql.replace(/WHERE ([or])\.org/, 'WHERE stepped($1.report_id) AND $1.org');
    db.prepare(counting).all(values);
    return steps;
  };
}

/** Every order, narrowed by what a walk can begin with. @param of the company that is asked for */
function filtersOf(organisationId: string, of: string): OverviewFilter[] {
  const reader =
    organisationId === of
      ? { organisationId, relation: 'owned' as const }
      : { organisationId, relation: 'granted' as const, at: AT };
  const days = { from: '2026-01-04', before: '2026-01-05T24' };
  const narrowed = [{}, { company: of }, days, { company: of, ...days }];
  const all = narrowed.flatMap((one) => [one, { ...one, band: 3 }]);
  // All bands in their order, of some days only, are the one walk that passes over what is not asked for.
  return SORTS.flatMap((sort) =>
    all
      .filter((one) => sort.endsWith('At') || 'band' in one || !('from' in one))
      .map((one) => ({ ...WHATEVER, ...reader, sort, ...one })),
  );
}

/** What a filter lets through, looked for the slow way. */
function expected(
  db: Db,
  { relation, company, band, from, before, sort }: OverviewFilter,
  own: string,
): string[] {
  const order = sort.endsWith('band') ? 'substantiated_band, issued_at' : 'issued_at';
  const found = db
    .prepare<Record<string, unknown>, { id: string }>(
      `SELECT report_id AS id FROM report_overview o WHERE (:company IS NULL OR organisation_id = :company)
         AND iif(:relation = 'owned', organisation_id = :own, report_id IN (SELECT report_id FROM report_readers))
         AND (:band IS NULL OR substantiated_band = :band)
         AND (:from IS NULL OR issued_at >= :from) AND (:before IS NULL OR issued_at < :before)
       ORDER BY ${order}`,
    )
    .all({ relation, company, band, from, before, own })
    .map(({ id }) => id);
  return sort.startsWith('-') ? found.toReversed() : found;
}

function nameOf(filter: OverviewFilter): string {
  const given = (['company', 'band', 'from', 'before'] as const).filter((part) => filter[part] !== null);
  return [filter.relation, filter.sort, ...given].join(' ');
}

t.test('a page of an overview steps on its own rows only, whoever reads 10,000 reports', async (t) => {
  const { db, store, ask, filters } = await manyReports();
  t.teardown(() => store.close());
  const stepsOf = stepCounter(db);
  for (const filter of filters) {
    const seen: string[] = [];
    let most = 0;
    let cursor: string | null = null;
    do {
      const { page, query }: Awaited<ReturnType<typeof ask>> = await ask(filter, cursor);
      most = Math.max(most, stepsOf(query));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    t.ok(seen.length > LIMIT, `${nameOf(filter)}: ${seen.length} reports`);
    t.same(seen, expected(db, filter, filter.organisationId), nameOf(filter));
    // With the last one of the page before, and the first one of the next.
    t.ok(
      most >= LIMIT && most <= LIMIT + 2,
      `${nameOf(filter)}: at most ${most} rows for a page of ${LIMIT}`,
    );
  }
});

t.test('each order is one walk along one index, without a scan and without sorting', async (t) => {
  const { db, store, ask, filters } = await manyReports();
  t.teardown(() => store.close());
  for (const filter of filters) {
    const { sql, values } = (await ask(filter, null)).query;
    const plan = db.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(values as object);
    const [first = '', ...rest] = plan.map(({ detail }) => detail);
    t.match(
      first,
      /^SEARCH [or] USING .*INDEX report_(overview|readers)_.*\(organisation_id=\?/,
      nameOf(filter),
    );
    t.notMatch(
      rest.filter((step) => !step.startsWith('SCAN json_each')).join(),
      /SCAN|TEMP B-TREE/,
      nameOf(filter),
    );
  }
});

t.test('a company that asks for the reports of another one is told of none', async (t) => {
  const { store, filters } = await manyReports();
  t.teardown(() => store.close());
  for (const filter of filters.filter(({ relation }) => relation === 'owned')) {
    const page = await store.listReportOverviews(
      { ...filter, company: 'other' },
      { limit: LIMIT, cursor: null },
    );
    t.same(page, { items: [], nextCursor: null }, nameOf(filter));
  }
});
