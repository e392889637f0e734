import type { Evidence, Profile, Response, Ruleset, ScoredReview } from '../generated/types.ts';

export const ASSURANCE = ['A0', 'A1', 'A2', 'A3', 'A4'] as const;
export type Assurance = (typeof ASSURANCE)[number];

/** How well a response is backed, and why. */
export interface Backing {
  assurance: Assurance;
  because: string;
  /** Some of its evidence has expired by asOf. */
  stale: boolean;
  naAccepted: boolean;
  /** An assessor's own level, replacing the claim. */
  override: number | null;
}

interface Context {
  asOf: string;
  profile: Profile;
  ruleset: Ruleset;
  flagged: boolean;
}

/**
 * How well one response is backed (SCORING section 3): A0 word, A1 evidence, A2 read by a second person, A3 examined
 * from outside, A4 confirmed by the people affected. Expired, incomplete or disputed evidence leaves the word.
 * @param review the review of this very revision of the response, if there is one
 * @param marked positions of evidence that a reader could not open, or that does not show what is said
 */
export function assuranceOf(
  response: Response,
  review: ScoredReview | undefined,
  context: Context,
  marked: readonly number[] = NOTHING_MARKED,
): Backing {
  const evidence = response.evidence ?? NONE;
  let expired = 0;
  let valid = 0;
  for (const [position, piece] of evidence.entries()) {
    if (isExpired(piece, context.asOf)) expired += 1;
    else if (isComplete(piece, context.asOf) && !marked.includes(position)) valid += 1;
  }
  const isMarked = marked.length > 0 && valid === 0;
  const claim = isMarked ? NOT_SHOWN : claimBacking(evidence.length, expired, valid);
  // Once every piece has expired or failed a reader there is nothing left that anybody, even an assessor, stands behind.
  const lapsed = (evidence.length > 0 && expired === evidence.length) || isMarked;
  const { assurance, because } = backingOf(claim, review, lapsed, context);
  const override = review?.by === 'assessor' && review.override !== undefined ? review.override : null;
  return {
    assurance,
    because,
    stale: expired > 0,
    override,
    naAccepted: isNaAccepted(response, review, context),
  };
}

const NONE: readonly Evidence[] = [];
const NOTHING_MARKED: readonly number[] = [];

interface Claim {
  assurance: Assurance;
  because: string;
}

const NOT_SHOWN: Claim = {
  assurance: 'A0',
  because: 'a reader could not open its evidence, or it does not show what is said',
};

function claimBacking(total: number, expired: number, valid: number): Claim {
  if (valid > 0) return { assurance: 'A1', because: 'evidence says what it shows, who made it and when' };
  if (total === 0) return { assurance: 'A0', because: "no evidence is attached: the company's word" };
  if (expired === total) return { assurance: 'A0', because: 'all of its evidence has expired' };
  return { assurance: 'A0', because: 'no valid evidence says who made it and when, by that day' };
}

function backingOf(claim: Claim, review: ScoredReview | undefined, lapsed: boolean, context: Context): Claim {
  if (review === undefined) return claim;
  // The assessor's own level stands on the assessor's evidence, whatever became of the company's.
  if (review.by === 'assessor' && review.override !== undefined) {
    return {
      assurance: review.corroborated === true && !lapsed ? 'A4' : 'A3',
      because: 'an outside assessor put a level of its own in the place of the claim',
    };
  }
  if (lapsed) return claim;
  return review.by === 'assessor' ? assessedBacking(claim, review) : reviewedBacking(claim, review, context);
}

function assessedBacking(claim: Claim, { verdict, corroborated }: ScoredReview): Claim {
  if (verdict === 'disputed') return { assurance: 'A0', because: 'an outside assessor disputes it' };
  if (verdict === 'na-accepted') {
    return { ...claim, because: 'an outside assessor accepts that it does not apply' };
  }
  if (verdict === 'na-refused') {
    return { ...claim, because: 'an outside assessor does not accept that it does not apply' };
  }
  return corroborated === true
    ? { assurance: 'A4', because: 'an outside assessor examined it and the people affected confirmed it' }
    : { assurance: 'A3', because: 'an outside assessor examined it' };
}

function reviewedBacking(claim: Claim, review: ScoredReview, context: Context): Claim {
  const { verdict } = review;
  if (verdict === 'disputed') return { assurance: 'A0', because: 'a review disputes it' };
  if (verdict !== 'confirmed') return claim;
  if (claim.assurance === 'A0') return { ...claim, because: `${claim.because}; a second person read it` };
  if (!isSecondPerson(review, context)) {
    return {
      assurance: 'A1',
      because: 'a colleague read it, which in so small a company is not yet a second person',
    };
  }
  return { assurance: 'A2', because: 'a second person who is not the author read the evidence' };
}

function isSecondPerson(review: ScoredReview, { profile, ruleset }: Context): boolean {
  const size = profile[ruleset.tierFact];
  if (!ruleset.smallCompany.sizes.includes(String(size))) return true;
  return review.outsider === true && (review.ties ?? '').trim() !== '';
}

function isNaAccepted(response: Response, review: ScoredReview | undefined, context: Context): boolean {
  if (response.state !== 'not-applicable' || review?.verdict !== 'na-accepted') return false;
  const { acceptedFrom, acceptedFromOnFlagged } = context.ruleset.notApplicable;
  const standing: Assurance = review.by === 'assessor' ? 'A3' : isSecondPerson(review, context) ? 'A2' : 'A1';
  return atLeast(standing, context.flagged ? acceptedFromOnFlagged : acceptedFrom);
}

/** True when `value` is backed at least as well as `least`. */
export function atLeast(value: Assurance, least: Assurance): boolean {
  return ASSURANCE.indexOf(value) >= ASSURANCE.indexOf(least);
}

/** Evidence is valid through its last day, inclusive; ISO dates compare as text. */
function isExpired(piece: Evidence, asOf: string): boolean {
  return piece.validUntil !== undefined && piece.validUntil < asOf;
}

/** It says who made it and when, and that day has come. */
function isComplete(piece: Evidence, asOf: string): boolean {
  return piece.madeBy !== undefined && piece.madeOn !== undefined && piece.madeOn <= asOf;
}
