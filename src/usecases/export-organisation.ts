import type { OrganisationExport } from '../generated/types.ts';
import { keptOf } from '../register/entries.ts';
import { type AssessmentRecord, assessmentScope, type Page, type PageRequest } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';
import { findOrganisation } from './organisations.ts';
import { presentAssessment } from './present-assessment.ts';
import { type EventOptions, presentEvent } from './present-event.ts';
import { presentKey, presentProduct, presentReport } from './present-record.ts';
import { pastEditions } from './read-editions.ts';
import { keptBodies, responseBodies } from './read-responses.ts';

type Exported = OrganisationExport['assessments'][number];

/**
 * Everything an organisation has in the service, archived assessments too. It is made piece by piece, so that no
 * export holds the whole record in memory. The engagement log is left out unless it is included on purpose.
 * @returns the parts of one JSON document, in order (schemas/organisation-export.json)
 */
export async function* exportOrganisation(
  deps: Deps,
  caller: Caller,
  id: string,
  options: EventOptions,
): AsyncGenerator<string> {
  const organisation = await findOrganisation(deps, caller, id);
  const keys = await collect((page) => deps.store.listKeys(id, page));
  const products = await collect((page) => deps.store.listProducts(id, page));
  const head = {
    format: 'hrba-export/1',
    exportedAt: deps.clock().toISOString(),
    organisation,
    keys: keys.map(presentKey),
    products: products.map(presentProduct),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"assessments":[`;
  let separator = '';
  for (const archived of [false, true]) {
    const filter = { organisationId: id, relation: 'owned' as const, archived, productId: null };
    for await (const assessment of each((page) => deps.store.listAssessments(filter, page))) {
      yield separator + JSON.stringify(await exportAssessment(deps, id, assessment, options));
      separator = ',';
    }
  }
  yield ']}';
}

async function exportAssessment(
  deps: Deps,
  organisationId: string,
  assessment: AssessmentRecord,
  options: EventOptions,
): Promise<Exported> {
  const state = await deps.store.readState(assessment.id);
  const answered = (state?.responses ?? []).map(({ itemId }) => itemId);
  const entries = state?.entries ?? [];
  const { includeEngagement: included } = options;
  const events = await collect((page) => deps.store.history(assessmentScope(assessment.id), page));
  const filter = { organisationId, relation: 'owned' as const, assessmentId: assessment.id, productId: null };
  return {
    assessment: presentAssessment(deps, state ?? emptyState(assessment)),
    responses: state === null ? {} : responseBodies(deps, state, answered),
    entries: included ? entries : entries.filter(({ kind }) => kind !== 'engagement'),
    engagement: { count: keptOf(entries, 'engagement').length, included },
    kept: state === null ? [] : keptBodies(state),
    editions: state === null ? [] : await pastEditions(deps, state),
    grants: await collect((page) => deps.store.listGrants(assessment.id, page)),
    history: events.map((event) => presentEvent(event, options)),
    reports: (await collect((page) => deps.store.listReports(filter, page))).map(presentReport),
  };
}

function emptyState(assessment: AssessmentRecord) {
  return {
    assessment,
    responses: [],
    reviews: [],
    entries: [],
    grants: [],
    kept: [],
    editions: [],
    chain: { head: null, count: 0 },
  };
}

type Read<T> = (page: PageRequest) => Promise<Page<T>>;

async function collect<T>(read: Read<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of each(read)) items.push(item);
  return items;
}

async function* each<T>(read: Read<T>): AsyncGenerator<T> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read({ limit: 100, cursor });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
