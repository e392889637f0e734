import type { ScoredReview } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { Messages } from '../../messages/messages-for.ts';

const VERDICTS: Record<ScoredReview['verdict'], MessageKey> = {
  confirmed: 'review.confirmed',
  disputed: 'review.disputed',
  'na-accepted': 'review.naAccepted',
  'na-refused': 'review.naRefused',
};

/** Who reviewed and what they say, in words. */
export function reviewWords(words: Messages, review: ScoredReview): string {
  const colleague = review.outsider === true ? 'review.outsider' : 'review.colleague';
  const who = words.text(review.by === 'assessor' ? 'review.assessor' : colleague);
  return words.text('review.sentence', { who, verdict: words.text(VERDICTS[review.verdict]) });
}
