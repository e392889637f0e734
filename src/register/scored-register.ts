import type { ScoredImpact, ScoredReview } from '../generated/types.ts';
import { assessorReviews } from './assessor-reviews.ts';
import { markedPieces } from './evidence.ts';
import { impactsOf } from './impacts.ts';
import { contestStates } from './people.ts';
import { partsOf } from './ratings.ts';
import type { RegisterContext } from './register-context.ts';

/** What the score reads of a register: no text, no names. Members that hold nothing are absent. */
export interface ScoredRegister {
  impacts?: ScoredImpact[];
  contests?: Record<string, 'open' | 'upheld'>;
  marks?: Record<string, number[]>;
  /** By item: final findings of an assessor. */
  reviews: Record<string, ScoredReview>;
}

/** What verdict, gates and assurance read of a register on a day (SCORING sections 3, 7, 9 and 10). */
export function scoredRegister(context: RegisterContext): ScoredRegister {
  const impacts = scoredImpacts(context);
  const contests = contestedItems(context);
  const marks = markedPieces(context);
  return {
    ...(impacts.length > 0 ? { impacts } : {}),
    ...(Object.keys(contests).length > 0 ? { contests } : {}),
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
    reviews: assessorReviews(context),
  };
}

/** Open impacts; what was considered and closed, with its reason, counts for nothing. By id. */
function scoredImpacts(context: RegisterContext): ScoredImpact[] {
  return impactsOf(context)
    .filter(({ status }) => status === 'open')
    .map(({ id, direction, occurrence, stage, inherent, mitigation, engaged, signedOff }) => {
      const actual = occurrence === 'actual';
      const { actual: _actual, ...rating } = partsOf(inherent, actual);
      const isSigned = signedOff !== null;
      return {
        id,
        adverse: direction === 'adverse',
        actual,
        stage,
        rating,
        mitigation,
        engaged,
        signedOff: isSigned,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function contestedItems({ entries }: RegisterContext): Record<string, 'open' | 'upheld'> {
  const standing = [...contestStates(entries)].flatMap(([item, state]) =>
    state === 'dismissed' ? [] : [[item, state] as const],
  );
  return Object.fromEntries(standing.sort(([a], [b]) => (a < b ? -1 : 1)));
}
