import type { Response, ScoredReview } from '../../generated/types.ts';
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
  return words.text('review.sentence', { who, verdict: verdictOf(words, review) });
}

/** The level that an assessor put in the place of a claim says more than what was said of the claim. */
function verdictOf(words: Messages, review: ScoredReview): string {
  const level = ownLevel(review);
  return level === null ? words.text(VERDICTS[review.verdict]) : words.text('review.override', { level });
}

/** What a review is called in a table: an override agrees with nothing, whatever the score reads it as. */
export function reviewCode(review: ScoredReview): ScoredReview['verdict'] | 'override' {
  return ownLevel(review) === null ? review.verdict : 'override';
}

/**
 * True where what counts is the level of an assessor and not what the company says: then nothing may be called the
 * company's own account. Where both say the same level, it is.
 */
export function isOverridden(response: Response | undefined, review: ScoredReview | undefined): boolean {
  const level = review === undefined ? null : ownLevel(review);
  return level !== null && !(response?.state === 'level' && response.level === level);
}

/** The level that an assessor put in the place of the claim (SCORING section 2); only an assessor can. */
export function ownLevel({ by, override }: ScoredReview): number | null {
  return by === 'assessor' ? (override ?? null) : null;
}
