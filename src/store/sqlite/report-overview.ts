import type { Database } from 'better-sqlite3';
import { canonical } from '../../digest.ts';
import { pageSorted, type SortedAt, sortedAt } from '../paging.ts';
import type { NewReport, OverviewFilter, OverviewRecord } from '../report-records.ts';
import type { Store } from '../store.ts';
import { type ReportRow, reportFrom } from './report-lists.ts';
import type { Session } from './session.ts';

interface OverviewRow extends ReportRow {
  organisation_name: string;
  checklist: string;
  expires_on: string | null;
  declared_band: number;
  substantiated_band: number;
  flags: string;
}
type Parameters = Record<string, string | number | null>;

// Each is one walk along an index, and what is filtered out on the way costs a look-up. Where somebody else's reports are
// sorted by band, the walk also passes over those that the reader may not see.
const ORDERS = {
  '-issuedAt': 'AND report_id < :id ORDER BY report_id DESC',
  issuedAt: 'AND report_id > :id ORDER BY report_id',
  '-band':
    'AND (substantiated_band, report_id) < (:key, :id) ORDER BY substantiated_band DESC, report_id DESC',
  band: 'AND (substantiated_band, report_id) > (:key, :id) ORDER BY substantiated_band, report_id',
} as const;

const FILTERS = `
  AND (:company IS NULL OR o.organisation_id = :company)
  AND (:checklist IS NULL OR o.checklist = :checklist OR instr(o.checklist, :checklist || '@') = 1)
  AND (:verdict IS NULL OR c.verdict = :verdict)
  AND (:band IS NULL OR o.substantiated_band = :band)
  AND (:flag IS NULL OR EXISTS (SELECT 1 FROM json_each(o.flags)
    WHERE value ->> '$.flag' = :flag OR value ->> '$.item' = :flag))
  AND (:from IS NULL OR c.issued_at >= :from) AND (:before IS NULL OR c.issued_at < :before)`;

const COLUMNS = `c.id, c.assessment_id, c.organisation_id, c.product_id, c.product_name, c.number, c.as_of, c.verdict,
  c.digest, c.issued_at, c.of, o.checklist, o.expires_on, o.declared_band, o.substantiated_band, o.flags,
  (SELECT name FROM organisations WHERE organisations.id = c.organisation_id) AS organisation_name`;

const READERS = `EXISTS (SELECT 1 FROM report_readers r WHERE r.report_id = o.report_id
  AND r.organisation_id = :reader AND (r.expires_at IS NULL OR r.expires_at > :at))`;

/** The store's list of many reports, filtered and sorted. */
export function reportOverviews(session: Session): Pick<Store, 'listReportOverviews'> {
  const { db, read } = session;
  const lists = {
    owned: statements(db, 'report_overview o', 'o.organisation_id = :reader'),
    granted: statements(db, 'report_overview o', READERS),
  };
  return {
    listReportOverviews: (filter, page) =>
      read(() => {
        const start = sortedAt(page, filter.sort.startsWith('-'));
        const rows = lists[filter.relation][filter.sort].all(parametersOf(filter, start, page.limit + 1));
        const keyOf = (row: OverviewRow) => (filter.sort.endsWith('band') ? row.substantiated_band : 0);
        return pageSorted(rows, page.limit, keyOf, overviewFrom);
      }),
  };
}

function statements(db: Database, source: string, readable: string) {
  const of = (order: string) =>
    db.prepare<Parameters, OverviewRow>(
      `SELECT ${COLUMNS} FROM ${source} CROSS JOIN counted_reports c ON c.id = o.report_id
       WHERE ${readable} ${FILTERS} ${order} LIMIT :limit`,
    );
  return {
    '-issuedAt': of(ORDERS['-issuedAt']),
    issuedAt: of(ORDERS.issuedAt),
    '-band': of(ORDERS['-band']),
    band: of(ORDERS.band),
  };
}

function parametersOf(filter: OverviewFilter, { key, id }: SortedAt, limit: number): Parameters {
  const { organisationId: reader, company, checklist, verdict, band, flag, from, before } = filter;
  const at = filter.relation === 'granted' ? filter.at : '';
  return { reader, at, company, checklist, verdict, band, flag, from, before, key, id, limit };
}

function overviewFrom(row: OverviewRow): OverviewRecord {
  const bandOf = (band: number) => (band < 0 ? null : band);
  return {
    ...reportFrom(row),
    organisationName: row.organisation_name,
    checklist: row.checklist,
    expiresOn: row.expires_on,
    declaredBand: bandOf(row.declared_band),
    substantiatedBand: bandOf(row.substantiated_band),
    flags: JSON.parse(row.flags) as OverviewRecord['flags'],
  };
}

/** Inside a unit: keeps what lists of many reports need of a new one. */
export function overviewKeeper(db: Database) {
  const insert = db.prepare(
    `INSERT INTO report_overview (report_id, organisation_id, checklist, expires_on, declared_band,
       substantiated_band, flags)
     VALUES (:id, :organisationId, :checklist, :expiresOn, :declaredBand, :substantiatedBand, :flags)`,
  );
  return ({ id, organisationId, overview }: Pick<NewReport, 'id' | 'organisationId' | 'overview'>): void => {
    const { checklist, expiresOn, declaredBand, substantiatedBand, flags } = overview;
    insert.run({
      id,
      organisationId,
      checklist,
      expiresOn,
      declaredBand: declaredBand ?? -1,
      substantiatedBand: substantiatedBand ?? -1,
      flags: canonical(flags),
    });
  };
}
