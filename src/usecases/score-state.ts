import { digestOf } from '../digest.ts';
import type { Profile, Response, Score, ScoredReview } from '../generated/types.ts';
import type { Stage } from '../scoring/applicability.ts';
import { scoreAssessment } from '../scoring/score-assessment.ts';
import type { AssessmentState } from '../store/records.ts';
import type { Deps } from './deps.ts';
import { type Edition, pinnedEdition } from './edition.ts';

/** What a score is made from, besides the checklist and the ruleset: the digest over it is the responsesDigest. */
export interface ScoredAnswers {
  asOf: string;
  stage: Stage;
  profile: Profile;
  responses: Record<string, Response>;
  reviews: Record<string, ScoredReview>;
}

/** The answers of an assessment as they stand. A review counts only for the revision of the response it read. */
export function answersOf(state: AssessmentState, asOf: string): ScoredAnswers {
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
    reviews: Object.fromEntries(
      current.map(({ itemId, verdict, note, outsider, ties }) => [
        itemId,
        { by: 'second-person' as const, verdict, note, outsider, ties },
      ]),
    ),
  };
}

/** Scores answers under an edition. The one way to a score, for HTTP, the command line and verification. */
export function scoreAnswers(
  answers: ScoredAnswers,
  { checklist, ruleset }: Edition,
  taxonomy: Deps['content']['taxonomy'],
  engineVersion: string,
): Required<Score> {
  const { asOf, stage, profile, responses, reviews } = answers;
  return scoreAssessment({
    checklist: checklist.checklist,
    ruleset: ruleset.ruleset,
    taxonomy,
    published: { checklist: checklist.published, ruleset: ruleset.published },
    asOf,
    stage,
    profile,
    responses,
    reviews,
    impacts: [],
    responsesDigest: digestOf({ asOf, stage, profile, responses, reviews }),
    engineVersion,
  });
}

/** The score of an assessment as it stands on a date. */
export function scoreState(deps: Deps, state: AssessmentState, asOf: string): Required<Score> {
  const edition = pinnedEdition(deps, state.assessment);
  return scoreAnswers(answersOf(state, asOf), edition, deps.content.taxonomy, deps.engineVersion);
}

/** Today, by the service's clock, in UTC. */
export function today(deps: Deps): string {
  return deps.clock().toISOString().slice(0, 10);
}
