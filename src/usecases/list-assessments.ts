import type { AssessmentRecord, Page, PageRequest, Relation } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';
import { ownOrganisation } from './organisations.ts';

/** The assessments of the caller's organisation, or for an auditor those granted to it; newest first. */
export async function listAssessments(
  deps: Deps,
  caller: Caller,
  filter: { archived?: boolean | undefined; productId?: string | undefined },
  page: PageRequest,
): Promise<Page<AssessmentRecord>> {
  return deps.store.listAssessments(
    {
      organisationId: ownOrganisation(caller),
      ...relationOf(deps, caller),
      archived: filter.archived ?? false,
      productId: filter.productId ?? null,
    },
    page,
  );
}

/** How a caller comes to what is listed: an auditor by grants that are in force now, others by their organisation. */
export function relationOf(deps: Deps, caller: Caller): Relation {
  if (caller.role !== 'auditor') return { relation: 'owned' };
  return { relation: 'granted', at: deps.clock().toISOString() };
}
