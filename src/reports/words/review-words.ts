import type { ScoredReview } from '../../generated/types.ts';

const VERDICTS: Record<ScoredReview['verdict'], string> = {
  confirmed: 'agrees with the answer',
  disputed: 'disputes the answer',
  'na-accepted': 'accepts that the question does not apply',
  'na-refused': 'does not accept that the question does not apply',
};

/** Who reviewed and what they say, in words. */
export function reviewWords(review: ScoredReview): string {
  const colleague = review.outsider === true ? 'A named outsider' : 'A second person in the company';
  const who = review.by === 'assessor' ? 'An assessor from outside' : colleague;
  return `${who} ${VERDICTS[review.verdict]}.`;
}
