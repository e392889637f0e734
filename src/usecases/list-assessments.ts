import type { AssessmentRecord, Page, PageRequest } from '../store/records.ts';
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
      relation: caller.role === 'auditor' ? 'granted' : 'owned',
      archived: filter.archived ?? false,
      productId: filter.productId ?? null,
    },
    page,
  );
}
