import { type AssessmentState, assessmentScope } from '../records.ts';
import type { Session } from './session.ts';

/** Inside a unit or a read: an assessment as a whole; null when there is none. */
export function stateReader({ assessments, responses, reviews, entries, editions, grants, chain }: Session) {
  return (assessmentId: string): AssessmentState | null => {
    const assessment = assessments.find(assessmentId);
    if (assessment === null) return null;
    return {
      assessment,
      responses: responses.all(assessmentId),
      reviews: reviews.all(assessmentId),
      entries: entries.all(assessmentId),
      kept: editions.kept(assessmentId),
      grants: grants.times(assessmentId),
      editions: editions.all(assessmentId),
      chain: chain.end(assessmentScope(assessmentId)),
    };
  };
}
