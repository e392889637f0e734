import type { Database, Statement } from 'better-sqlite3';
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
type List = Statement<[Parameters], OverviewRow>;

// Each list is one walk along one index, in the order asked for: its first columns are the reader, and the company and
// the band where those are asked for. Verdict, checklist and flag cost a look-up for each report that they pass over.
const SOURCES = {
  owned: (index: string) => `report_overview o INDEXED BY report_overview_${index}
    CROSS JOIN counted_reports c ON c.id = o.report_id
    WHERE o.organisation_id = :reader`,
  granted: (index: string) => `report_readers r INDEXED BY report_readers_${index}
    CROSS JOIN report_overview o ON o.report_id = r.report_id CROSS JOIN counted_reports c ON c.id = r.report_id
    WHERE r.organisation_id = :reader AND (r.expires_at IS NULL OR r.expires_at > :at)`,
} as const;

const FILTERS = `
  AND (:checklist IS NULL OR o.checklist = :checklist OR instr(o.checklist, :checklist || '@') = 1)
  AND (:verdict IS NULL OR c.verdict = :verdict)
  AND (:flag IS NULL OR EXISTS (SELECT 1 FROM json_each(o.flags)
    WHERE value ->> '$.flag' = :flag OR value ->> '$.item' = :flag))`;

const COLUMNS = `c.id, c.assessment_id, c.organisation_id, c.product_id, c.product_name, c.number, c.as_of, c.verdict,
  c.digest, c.issued_at, c.of, o.checklist, o.expires_on, o.declared_band, o.substantiated_band, o.flags,
  (SELECT name FROM organisations WHERE organisations.id = c.organisation_id) AS organisation_name`;

/** The store's list of many reports, filtered and sorted. */
export function reportOverviews({ db, read }: Session): Pick<Store, 'listReportOverviews'> {
  const prepared = new Map<string, List>();
  const listFor = (sql: string): List => {
    const list = prepared.get(sql) ?? db.prepare<[Parameters], OverviewRow>(sql);
    prepared.set(sql, list);
    return list;
  };
  return {
    listReportOverviews: (filter, page) =>
      read(() => {
        const start = startOf(filter, sortedAt(page, filter.sort.startsWith('-')));
        const rows = isOfOthers(filter)
          ? []
          : listFor(sqlFor(filter)).all(parametersOf(filter, start, page.limit + 1));
        return pageSorted(rows, page.limit, placeOf, overviewFrom);
      }),
  };
}

/** Own reports of another company: there are none, and no walk finds that out sooner. */
function isOfOthers({ relation, company, organisationId }: OverviewFilter): boolean {
  return relation === 'owned' && company !== null && company !== organisationId;
}

/** Within one band, too, the order is by day. */
function isByDay({ sort, band }: OverviewFilter): boolean {
  return sort.endsWith('issuedAt') || band !== null;
}

/** One text for each combination of what a walk begins with and where it ends, some dozens in all. */
function sqlFor(filter: OverviewFilter): string {
  const { relation, sort } = filter;
  const of = relation === 'owned' ? 'o' : 'r';
  const isDown = sort.startsWith('-');
  const columns = [...(isByDay(filter) ? [] : ['substantiated_band']), 'issued_at', 'report_id'];
  const key = columns.map((column) => `${of}.${column}`);
  return `SELECT ${COLUMNS} FROM ${SOURCES[relation](indexFor(filter))} ${narrowing(filter, of)} ${FILTERS}
    AND (${key}) ${isDown ? '<' : '>'} (${isByDay(filter) ? '' : ':startBand, '}:startAt, :startId)
    ORDER BY ${key.map((column) => (isDown ? `${column} DESC` : column))} LIMIT :limit`;
}

function isOfCompany({ relation, company }: OverviewFilter): boolean {
  return relation === 'granted' && company !== null;
}

function indexFor(filter: OverviewFilter): string {
  const isBanded = filter.sort.endsWith('band') || filter.band !== null;
  return `${isOfCompany(filter) ? 'of_company_' : ''}${isBanded ? 'by_band' : 'by_day'}`;
}

/** A walk by day begins at one end of the days asked for (startOf): with two beginnings the planner takes either. */
function narrowing(filter: OverviewFilter, of: 'o' | 'r'): string {
  const isDown = filter.sort.startsWith('-');
  const from = filter.from !== null && (isDown || !isByDay(filter));
  const before = filter.before !== null && !(isDown && isByDay(filter));
  return [
    isOfCompany(filter) ? 'AND r.company_id = :company' : '',
    filter.band === null ? '' : `AND ${of}.substantiated_band = :band`,
    from ? `AND ${of}.issued_at >= :from` : '',
    before ? `AND ${of}.issued_at < :before` : '',
  ].join(' ');
}

/** Where a walk by day begins: at the first of the days asked for, or where the last page ended. */
function startOf(filter: OverviewFilter, start: SortedAt): SortedAt {
  const { sort, from, before } = filter;
  if (!isByDay(filter)) return start;
  if (sort.startsWith('-'))
    return before !== null && before < start.at ? { ...start, at: before, id: '' } : start;
  return from !== null && from > start.at ? { ...start, at: from, id: '' } : start;
}

function parametersOf(filter: OverviewFilter, start: SortedAt, limit: number): Parameters {
  const { organisationId: reader, company, checklist, verdict, band, flag, from, before } = filter;
  const at = filter.relation === 'granted' ? filter.at : '';
  const first = { startBand: start.band, startAt: start.at, startId: start.id };
  return { reader, at, company, checklist, verdict, band, flag, from, before, ...first, limit };
}

function placeOf({ substantiated_band: band, issued_at: at, id }: OverviewRow): SortedAt {
  return { band, at, id };
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

type Kept = Pick<NewReport, 'id' | 'organisationId' | 'overview'>;

/** Inside a unit: keeps what lists of many reports need of a new one. */
export function overviewKeeper(db: Database) {
  const insert = db.prepare(
    `INSERT INTO report_overview (report_id, organisation_id, issued_at, checklist, expires_on, declared_band,
       substantiated_band, flags)
     VALUES (:id, :organisationId, :issuedAt, :checklist, :expiresOn, :declaredBand, :substantiatedBand, :flags)`,
  );
  return ({ id, organisationId, overview }: Kept, issuedAt: string): void => {
    const { checklist, expiresOn, declaredBand, substantiatedBand, flags } = overview;
    insert.run({
      id,
      organisationId,
      issuedAt,
      checklist,
      expiresOn,
      declaredBand: declaredBand ?? -1,
      substantiatedBand: substantiatedBand ?? -1,
      flags: canonical(flags),
    });
  };
}
