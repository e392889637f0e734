import { HrbaError } from '../errors.ts';
import type { Edition, EditionList, EditionSummary } from '../generated/types.ts';
import type { AssessmentState, FrozenState } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';
import { pinnedEdition } from './edition.ts';
import { readableState } from './find-assessment.ts';
import { keptBodies, responseBodies } from './read-responses.ts';
import { answersOf, scoreAnswersPlainly, today } from './score-state.ts';

/** Every edition of an assessment, oldest first; the last is the present one. */
export async function listEditions(deps: Deps, caller: Caller, assessmentId: string): Promise<EditionList> {
  return { items: summariesOf(await readableState(deps, caller, assessmentId)) };
}

/**
 * One edition by the version of its checklist: responses, profile and score as they are, or were when it was left.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_EDITION_NOT_FOUND, HRBA_UNAVAILABLE
 */
export async function readEdition(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  version: string,
): Promise<Edition> {
  const state = await readableState(deps, caller, assessmentId);
  const summary = summariesOf(state).find(({ checklist }) => checklist.version === version);
  const frozen = summary?.present === false ? await deps.store.readEdition(assessmentId, version) : null;
  const shown = summary?.present === true ? state : (frozen?.state ?? null);
  if (summary === undefined || shown === null) throw notFound(assessmentId, version);
  return presentEdition(deps, summary, shown);
}

/** The past editions of a state, oldest first, whole. */
export async function pastEditions(deps: Deps, state: AssessmentState): Promise<Edition[]> {
  const editions: Edition[] = [];
  for (const summary of summariesOf(state).filter(({ present }) => !present)) {
    const frozen = await deps.store.readEdition(state.assessment.id, summary.checklist.version);
    if (frozen !== null) editions.push(presentEdition(deps, summary, frozen.state));
  }
  return editions;
}

function summariesOf({ assessment, editions }: AssessmentState): EditionSummary[] {
  const { id: assessmentId, checklist, ruleset, revision, createdAt } = assessment;
  const sinces = [createdAt, ...editions.map(({ leftAt }) => leftAt)];
  const past = editions.map((edition, index) => ({
    assessmentId,
    checklist: edition.checklist,
    ruleset: edition.ruleset,
    present: false,
    revision: edition.revision,
    since: sinces[index] ?? createdAt,
    leftAt: edition.leftAt,
    leftBy: edition.leftBy.name,
  }));
  const since = sinces.at(-1) ?? createdAt;
  const present = { assessmentId, checklist, ruleset, present: true, revision, since };
  return [...past, { ...present, leftAt: null, leftBy: null }];
}

/** Evidence is judged at the day an edition was left: what expired later was valid then. */
function presentEdition(deps: Deps, summary: EditionSummary, state: FrozenState): Edition {
  const { assessment } = state;
  const asOf = summary.leftAt?.slice(0, 10) ?? today(deps);
  const edition = pinnedEdition(deps, assessment);
  const answered = state.responses.filter(({ response }) => response !== null).map(({ itemId }) => itemId);
  return {
    ...summary,
    profile: assessment.profile,
    stage: assessment.stage,
    responses: responseBodies(deps, state, answered, asOf),
    kept: keptBodies(state),
    score: scoreAnswersPlainly(
      answersOf(deps, state, asOf),
      edition,
      deps.content.taxonomy,
      deps.engineVersion,
    ),
  };
}

function notFound(assessmentId: string, version: string): HrbaError {
  const detail = `Assessment ${assessmentId} was never under version ${version}: GET …/editions lists those it was under.`;
  return new HrbaError('HRBA_EDITION_NOT_FOUND', detail);
}
