import { digestOf } from '../digest.ts';
import type { ShowAuthor } from '../register/entries.ts';
import type { RegisterContext } from '../register/register-context.ts';
import type { AssessmentState, FrozenState } from '../store/records.ts';
import type { Deps } from './deps.ts';
import { pinnedEdition } from './edition.ts';

/** Authors as people who work with an assessment see them. */
export const WITH_NAMES: ShowAuthor = ({ role, name }) => ({ role, name });
/** Authors as others see them. */
export const ROLES_ONLY: ShowAuthor = ({ role }) => ({ role, name: role });

/** The part of a state that a register is made from; who had access is known of the present one only. */
export type Recorded = Pick<FrozenState, 'assessment' | 'entries' | 'responses'> &
  Partial<Pick<AssessmentState, 'grants'>>;

/** What the register of an assessment is made from, as it stands. @throws HrbaError HRBA_UNAVAILABLE */
export function registerContext(
  deps: Deps,
  state: Recorded,
  asOf: string,
  show: ShowAuthor = WITH_NAMES,
): RegisterContext {
  const { assessment, entries, responses, grants } = state;
  const edition = pinnedEdition(deps, assessment);
  return {
    entries,
    checklist: edition.checklist.checklist,
    ruleset: edition.ruleset.ruleset,
    taxonomy: deps.content.taxonomy,
    profile: assessment.profile,
    product: { name: assessment.product.name, description: assessment.description },
    asOf,
    revision: assessment.revision,
    responses: new Map(responses.map((record) => [record.itemId, record])),
    show,
    ...(grants === undefined ? {} : { access: { grants, now: deps.clock().toISOString() } }),
    digestOf,
  };
}
