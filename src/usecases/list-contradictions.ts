import type { ContradictionList } from '../generated/types.ts';
import { type Contradiction, contradictionsOf } from '../register/contradictions.ts';
import {
  type ContradictionNames,
  contradictionStep,
  contradictionWords,
} from '../reports/words/contradiction-words.ts';
import type { FrozenState } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';
import { pinnedEdition } from './edition.ts';
import { readableState } from './find-assessment.ts';
import { readerOf } from './reader-names.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/**
 * What speaks against the facts of an assessment's profile, in words of a reader's language whose messages were loaded.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
 */
export async function listContradictions(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  language: string,
): Promise<ContradictionList> {
  const state = await readableState(deps, caller, assessmentId);
  const { checklist } = pinnedEdition(deps, state.assessment).checklist;
  const { words, names, taxonomy } = readerOf(deps, checklist, language);
  // Names of values in another language than the reader's are left out, as in reports.
  const facts = taxonomy.facts.map((fact) => names.fact(fact.id) ?? fact);
  const said = { words, taxonomy: { facts, groups: taxonomy.groups } };
  const path = `/v1/assessments/${assessmentId}/facts`;
  return {
    revision: state.assessment.revision,
    language: words.language,
    items: contradictionsOfState(deps, state, today(deps)).map((found) => presented(found, said, path)),
  };
}

/** What speaks against the facts of a state's profile on a day. */
export function contradictionsOfState(deps: Deps, state: FrozenState, asOf: string): Contradiction[] {
  return contradictionsOf(registerContext(deps, state, asOf));
}

function presented(
  found: Contradiction,
  names: ContradictionNames,
  path: string,
): ContradictionList['items'][number] {
  const { fact, said, value, source, where, entry, against, againstFact } = found;
  return {
    fact,
    said,
    expected: value,
    source,
    where,
    entry,
    against,
    againstFact,
    words: contradictionWords(names, found),
    toDo: contradictionStep(names, found, `${path}/${fact}/basis`),
  };
}
