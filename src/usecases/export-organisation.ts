import type { OrganisationExport } from '../generated/types.ts';
import { type AssessmentRecord, assessmentScope, type Page, type PageRequest } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';
import { findOrganisation } from './organisations.ts';
import { presentAssessment } from './present-assessment.ts';
import { presentEvent } from './present-event.ts';
import { presentKey, presentProduct, presentReport } from './present-record.ts';
import { pastEditions } from './read-editions.ts';
import { keptBodies, responseBodies } from './read-responses.ts';

type Exported = OrganisationExport['assessments'][number];

/**
 * Everything an organisation has in the service, archived assessments too. It is made piece by piece, so that no
 * export holds the whole record in memory.
 * @returns the parts of one JSON document, in order (schemas/organisation-export.json)
 */
export async function* exportOrganisation(deps: Deps, caller: Caller, id: string): AsyncGenerator<string> {
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
      yield separator + JSON.stringify(await exportAssessment(deps, id, assessment));
      separator = ',';
    }
  }
  yield ']}';
}

async function exportAssessment(
  deps: Deps,
  organisationId: string,
  assessment: AssessmentRecord,
): Promise<Exported> {
  const state = await deps.store.readState(assessment.id);
  const answered = (state?.responses ?? []).map(({ itemId }) => itemId);
  const events = await collect((page) => deps.store.history(assessmentScope(assessment.id), page));
  const filter = { organisationId, relation: 'owned' as const, assessmentId: assessment.id, productId: null };
  return {
    assessment: presentAssessment(deps, state ?? emptyState(assessment)),
    responses: state === null ? {} : responseBodies(deps, state, answered),
    entries: state?.entries ?? [],
    kept: state === null ? [] : keptBodies(state),
    editions: state === null ? [] : await pastEditions(deps, state),
    grants: await collect((page) => deps.store.listGrants(assessment.id, page)),
    history: events.map(presentEvent),
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
