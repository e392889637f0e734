import { HrbaError } from '../errors.ts';
import type { AssessmentInput } from '../generated/types.ts';
import type { AssessmentRecord, NewProduct } from '../store/records.ts';
import { checkProfile } from './check-profile.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { findChecklist, findRuleset } from './edition.ts';
import { ownOrganisation } from './organisations.ts';

/**
 * Starts an assessment with a founder's defaults: the newest published checklist, the ruleset it names, stage
 * conception. It is pinned to both by digest.
 * @throws HrbaError HRBA_NOT_ALLOWED, HRBA_PRODUCT_NOT_FOUND, HRBA_CHECKLIST_NOT_FOUND, HRBA_RULESET_NOT_FOUND
 */
export async function startAssessment(
  deps: Deps,
  caller: Caller,
  input: AssessmentInput,
  language: string,
  retry?: RetryOf<AssessmentRecord>,
): Promise<AssessmentRecord> {
  const organisationId = ownOrganisation(caller);
  const faults = checkProfile(input.profile ?? {}, deps.content.taxonomy.facts, '/profile');
  if (faults.length > 0)
    throw new HrbaError('HRBA_NOT_ALLOWED', 'The profile says what it cannot.', { errors: faults });
  const { checklist } = findChecklist(
    deps,
    input.checklist?.id ?? newestChecklist(deps),
    input.checklist?.version,
  );
  const named = input.ruleset ?? checklist.ruleset;
  const id = deps.newId();
  const { ruleset } = findRuleset(deps, named.id, named.version);
  return deps.store.startAssessment(
    {
      id,
      organisationId,
      product: await productFor(deps, organisationId, input),
      description: input.product.description ?? '',
      checklist: { id: checklist.id, version: checklist.version, digest: checklist.digest },
      ruleset: { id: ruleset.id, version: ruleset.version, digest: ruleset.digest },
      profile: input.profile ?? {},
      stage: input.stage ?? 'conception',
      language: input.language ?? language,
    },
    // What is remembered holds what was typed, so it goes when this assessment is erased.
    unitOf(deps, caller, retry && { ...retry, assessmentId: id }),
  );
}

async function productFor(
  deps: Deps,
  organisationId: string,
  { product }: AssessmentInput,
): Promise<NewProduct> {
  if (product.id === undefined) {
    const name = product.name ?? '';
    return { id: deps.newId(), organisationId, name, description: product.description ?? '' };
  }
  const found = await deps.store.findProduct(product.id);
  if (found === null || found.organisationId !== organisationId) {
    throw new HrbaError('HRBA_PRODUCT_NOT_FOUND', `No product ${product.id} of this organisation.`);
  }
  return found;
}

function newestChecklist(deps: Deps): string {
  const [first] = deps.content.listChecklists().items;
  if (first === undefined) throw new HrbaError('HRBA_CHECKLIST_NOT_FOUND', 'No checklist is published here.');
  return first.id;
}
