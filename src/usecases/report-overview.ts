import type { Report, ReportOverview } from '../generated/types.ts';
import type { Page, PageRequest } from '../store/records.ts';
import type { OverviewFilter, OverviewRecord, ReportOutline } from '../store/report-records.ts';
import type { Caller, Deps } from './deps.ts';
import { relationOf } from './list-assessments.ts';
import { ownOrganisation } from './organisations.ts';

/** What a reader asks for: each left out, whatever it is. Days are inclusive. */
export interface OverviewQuery {
  sort?: OverviewFilter['sort'];
  organisationId?: string;
  checklist?: string;
  verdict?: string;
  band?: number;
  flag?: string;
  issuedFrom?: string;
  issuedTo?: string;
}

/** What lists of many reports keep of one. */
export function outlineOf({ checklist, score, expiresOn }: Report): ReportOutline {
  return {
    checklist: `${checklist.id}@${checklist.version}`,
    expiresOn: expiresOn ?? null,
    declaredBand: score.declared.band,
    substantiatedBand: score.substantiated.band,
    flags: score.flags
      .filter(({ substantiated }) => substantiated !== null)
      .map(({ flag, item }) => ({ flag, item })),
  };
}

/** The reports that a caller may read, filtered and sorted: of its own organisation, or of those that granted it. */
export async function listReportOverviews(
  deps: Deps,
  caller: Caller,
  query: OverviewQuery,
  page: PageRequest,
): Promise<Page<ReportOverview>> {
  const found = await deps.store.listReportOverviews(filterOf(deps, caller, query), page);
  return { items: found.items.map(presentOverview), nextCursor: found.nextCursor };
}

const PAGE = 500;

/** All of them, one page after the other: the whole is never in memory. */
export async function* everyReportOverview(
  deps: Deps,
  caller: Caller,
  query: OverviewQuery,
): AsyncGenerator<ReportOverview> {
  let cursor: string | null = null;
  do {
    const page: Page<ReportOverview> = await listReportOverviews(deps, caller, query, {
      limit: PAGE,
      cursor,
    });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

function filterOf(deps: Deps, caller: Caller, query: OverviewQuery): OverviewFilter {
  const { organisationId, checklist, verdict, band, flag, issuedFrom, issuedTo } = query;
  return {
    organisationId: ownOrganisation(caller),
    ...relationOf(deps, caller),
    sort: query.sort ?? '-issuedAt',
    company: organisationId ?? null,
    checklist: checklist ?? null,
    verdict: verdict ?? null,
    band: band ?? null,
    flag: flag ?? null,
    from: issuedFrom ?? null,
    // Times begin with their day: whatever is greater than the last moment of it is later.
    before: issuedTo === undefined ? null : `${issuedTo}T24`,
  };
}

function presentOverview(record: OverviewRecord): ReportOverview {
  const { organisationId, organisationName, ...rest } = record;
  return {
    ...rest,
    verdict: rest.verdict as ReportOverview['verdict'],
    organisation: { id: organisationId, name: organisationName },
  };
}
