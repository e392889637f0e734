import { canonical } from '../../digest.ts';
import { type Actor, assessmentScope, type NewReview, type ReviewRecord } from '../records.ts';
import type { Store } from '../store.ts';
import { RevisionConflict } from '../store-errors.ts';
import type { Session } from './session.ts';

/** The store's method that records reviews: the newest of an item takes the place of the one before. */
export function reviewMethods(session: Session): Pick<Store, 'recordReview'> {
  const { chain, assessments, responses, reviews, write } = session;
  return {
    recordReview: (input, unit) =>
      write(unit, () => {
        const { assessmentId, itemId, responseRevision } = input;
        assessments.getOpen(assessmentId);
        const revision = responses.find(assessmentId, itemId)?.revision ?? 0;
        if (revision === 0 || revision !== responseRevision) throw new RevisionConflict({ revision, itemId });
        const was = reviews.find(assessmentId, itemId);
        if (was !== null && isSame(was, input, unit.actor)) return was;
        const assessmentRevision = assessments.raiseRevision(assessmentId, unit.at);
        const { verdict, note, outsider, ties } = input;
        const said = { assessmentId, itemId, responseRevision, verdict, note, outsider, ties };
        const review = { ...said, reviewer: unit.actor, reviewedAt: unit.at, assessmentRevision };
        reviews.put(review);
        chain.append(unit, {
          scope: assessmentScope(assessmentId),
          type: 'review.recorded',
          itemId,
          before: was && contentOf(was),
          after: contentOf(review),
        });
        return review;
      }),
  };
}

function contentOf({ verdict, note, outsider, ties, responseRevision }: NewReview) {
  return { verdict, note, outsider, ties, responseRevision };
}

function isSame(was: ReviewRecord, next: NewReview, reviewer: Actor): boolean {
  const [before, after] = [contentOf(was), contentOf(next)].map(canonical);
  return before === after && canonical(was.reviewer) === canonical(reviewer);
}
