import { digestOf } from '../digest.ts';
import type { Profile, Response, Score, ScoredReview } from '../generated/types.ts';
import { type ScoredRegister, scoredRegister } from '../register/scored-register.ts';
import type { Stage } from '../scoring/applicability.ts';
import { impactOf } from '../scoring/impact.ts';
import { scoreAssessment, scoreResult, scoreWithoutTrace } from '../scoring/score-assessment.ts';
import type { ScoreResult } from '../scoring/score-body.ts';
import type { ScoringInput } from '../scoring/scoring-input.ts';
import type { AssessmentState, FrozenState } from '../store/records.ts';
import type { Deps } from './deps.ts';
import { pinnedEdition, type ScoredEdition } from './edition.ts';
import { registerContext } from './register-context.ts';

/** What a score is made from, besides the checklist and the ruleset: the digest over it is the responsesDigest. */
export interface ScoredAnswers extends Omit<ScoredRegister, 'reviews'> {
  asOf: string;
  stage: Stage;
  profile: Profile;
  responses: Record<string, Response>;
  reviews: Record<string, ScoredReview>;
}

/**
 * The answers of an assessment as they stand. A review counts only for the revision of the response it read; a final
 * finding of an assessor takes its place.
 */
export function answersOf(deps: Deps, state: FrozenState, asOf: string): ScoredAnswers {
  const { reviews: assessors, ...register } = scoredRegister(registerContext(deps, state, asOf));
  const { assessment, responses, reviews } = state;
  const present = responses.flatMap(({ itemId, response }) =>
    response === null ? [] : [[itemId, response] as const],
  );
  const revisions = new Map(responses.map(({ itemId, revision }) => [itemId, revision]));
  const current = reviews.filter(
    ({ itemId, responseRevision }) => revisions.get(itemId) === responseRevision,
  );
  return {
    asOf,
    stage: assessment.stage,
    profile: assessment.profile,
    responses: Object.fromEntries(present),
    reviews: {
      ...Object.fromEntries(
        current.map(({ itemId, verdict, note, outsider, ties }) => [
          itemId,
          { by: 'second-person' as const, verdict, note, outsider, ties },
        ]),
      ),
      ...assessors,
    },
    ...register,
  };
}

/** Scores answers under an edition, with the trace. The one way to a score, for HTTP, the command line, verification. */
export function scoreAnswers(...scored: Parameters<typeof scoringInput>): Required<Score> {
  return scoreAssessment(scoringInput(...scored));
}

/** The same score without its trace, for who does not ask for it: most of the work is the trace. */
export function scoreAnswersPlainly(...scored: Parameters<typeof scoringInput>): Score {
  return scoreWithoutTrace(scoringInput(...scored));
}

/** Everything a score of answers is a function of, under an edition. */
export function scoringInput(
  answers: ScoredAnswers,
  { checklist, ruleset }: ScoredEdition,
  taxonomy: Deps['content']['taxonomy'],
  engineVersion: string,
): ScoringInput {
  const { asOf, stage, profile, responses, reviews, impacts = [], contests = {}, marks = {} } = answers;
  return {
    checklist: checklist.checklist,
    ruleset: ruleset.ruleset,
    taxonomy,
    published: { checklist: checklist.published, ruleset: ruleset.published },
    asOf,
    stage,
    profile,
    responses,
    reviews,
    impacts: impacts.map((impact) => impactOf(impact, ruleset.ruleset)),
    contests,
    marks,
    responsesDigest: digestOf(scoredOnly(answers)),
    engineVersion,
  };
}

/** What the score is made from and nothing else: members of a register that holds nothing are absent. */
export function scoredOnly(answers: ScoredAnswers): ScoredAnswers {
  const { asOf, stage, profile, responses, reviews, impacts, contests, marks } = answers;
  return {
    asOf,
    stage,
    profile,
    responses,
    reviews,
    ...(impacts === undefined ? {} : { impacts }),
    ...(contests === undefined ? {} : { contests }),
    ...(marks === undefined ? {} : { marks }),
  };
}

/** The score of an assessment as it stands on a date, with its trace when that is asked for. */
export function scoreState(deps: Deps, state: AssessmentState, asOf: string, trace: boolean): Score {
  const edition = pinnedEdition(deps, state.assessment);
  const score = trace ? scoreAnswers : scoreAnswersPlainly;
  return score(answersOf(deps, state, asOf), edition, deps.content.taxonomy, deps.engineVersion);
}

/** All that a score of an assessment is made from on a date, exact, before it is written down. */
export function resultOfState(deps: Deps, state: FrozenState, asOf: string): ScoreResult {
  const edition = pinnedEdition(deps, state.assessment);
  return scoreResult(
    scoringInput(answersOf(deps, state, asOf), edition, deps.content.taxonomy, deps.engineVersion),
  );
}

/** Today, by the service's clock, in UTC. */
export function today(deps: Deps): string {
  return deps.clock().toISOString().slice(0, 10);
}
