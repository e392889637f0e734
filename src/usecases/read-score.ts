import { type Fault, HrbaError } from '../errors.ts';
import type { Checklist, PreviewInput, Response, Ruleset, Score } from '../generated/types.ts';
import { checkProfile } from './check-profile.ts';
import { checkResponse, responsePointer, unknownItem } from './check-response.ts';
import type { Caller, Deps } from './deps.ts';
import { itemOf, pinnedEdition } from './edition.ts';
import { readableState } from './find-assessment.ts';
import { mergeProfile } from './merge-profile.ts';
import { answersOf, type ScoredAnswers, scoreAnswersPlainly, scoreState, today } from './score-state.ts';

/**
 * The score of an assessment on a date (today unless told), with the trace when it is asked for.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
 */
export async function readScore(
  deps: Deps,
  caller: Caller,
  id: string,
  { asOf, trace = false }: { asOf?: string; trace?: boolean },
): Promise<{ score: Score; revision: number }> {
  const state = await readableState(deps, caller, id);
  return { score: scoreState(deps, state, asOf ?? today(deps), trace), revision: state.assessment.revision };
}

/**
 * What the score would be if these answers, facts, stage or date were so, without a trace; nothing is stored. A response that is
 * previewed differently loses its review, as it would when it is written.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_NOT_ALLOWED
 */
export async function previewScore(
  deps: Deps,
  caller: Caller,
  id: string,
  input: PreviewInput,
): Promise<Score> {
  const state = await readableState(deps, caller, id);
  const edition = pinnedEdition(deps, state.assessment);
  const { taxonomy } = deps.content;
  const faults = [
    ...checkProfile(input.profile ?? {}, taxonomy.facts, '/profile'),
    ...Object.entries(input.responses ?? {}).flatMap(([itemId, response]) =>
      checkChange(itemId, response, edition.checklist.checklist, edition.ruleset.ruleset),
    ),
  ];
  if (faults.length > 0)
    throw new HrbaError('HRBA_NOT_ALLOWED', 'The preview asks for what is not allowed.', { errors: faults });
  const asOf = input.asOf ?? today(deps);
  return scoreAnswersPlainly(
    changed(answersOf(deps, state, asOf), input),
    edition,
    taxonomy,
    deps.engineVersion,
  );
}

function checkChange(
  itemId: string,
  response: Response | null,
  checklist: Checklist,
  ruleset: Ruleset,
): Fault[] {
  const pointer = responsePointer(itemId);
  if (response !== null) return checkResponse(itemId, response, checklist, ruleset, pointer);
  return itemOf(checklist, itemId) !== undefined ? [] : [unknownItem(itemId, checklist, pointer)];
}

function changed(answers: ScoredAnswers, input: PreviewInput): ScoredAnswers {
  const responses = { ...answers.responses };
  const reviews = { ...answers.reviews };
  for (const [itemId, response] of Object.entries(input.responses ?? {})) {
    delete reviews[itemId];
    if (response === null) delete responses[itemId];
    else responses[itemId] = response;
  }
  return {
    ...answers,
    stage: input.stage ?? answers.stage,
    profile: mergeProfile(answers.profile, input.profile ?? {}),
    responses,
    reviews,
  };
}
