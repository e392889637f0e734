import type { Ruleset } from '../generated/types.ts';
import type { ResolvedItem } from './aggregate.ts';
import { type Exact, exact, ONE, ZERO } from './fraction.ts';
import { oncePer } from './once.ts';
import { type Answer, type Counted, point } from './resolve-response.ts';
import { WeightedSum } from './weighted-sum.ts';

export interface SeparateNumbers {
  evidenceConfidence: Exact | null;
  staleShare: Exact | null;
  notApplicableShare: Exact | null;
  notApplicableUnaccepted: Exact | null;
}

/** An item in scope with its answer and what it counts. */
export interface AnsweredItem extends ResolvedItem {
  answer: Answer;
}

/**
 * The numbers that stand beside the score and are never multiplied into it (SCORING section 8): evidence confidence
 * and stale share over the items not out in the substantiated track, the not-applicable shares over all in scope.
 */
export function separateNumbers(items: readonly AnsweredItem[], ruleset: Ruleset): SeparateNumbers {
  const credits = creditsOf(ruleset);
  const counted = items.filter(({ resolution }) => resolution.substantiated.kind !== 'out');
  const inScope = items.filter(({ answer }) => answer.state !== 'scoped-out');
  return {
    evidenceConfidence: share(counted, ({ resolution }) =>
      resolution.substantiated.kind === 'determinate' ? (credits.get(resolution.assurance) ?? NONE) : NONE,
    ),
    staleShare: share(counted, ({ answer }) => (answer.stale ? ALL : NONE)),
    notApplicableShare: share(inScope, (item) => (isNotApplicable(item) ? ALL : NONE)),
    notApplicableUnaccepted: share(inScope, (item) =>
      isNotApplicable(item) && item.resolution.substantiated.kind !== 'out' ? ALL : NONE,
    ),
  };
}

const NONE = point(ZERO);
const ALL = point(ONE);

const creditsOf = oncePer(
  (ruleset: Ruleset) =>
    new Map<string, Counted>(ruleset.assurance.map(({ id, credit }) => [id, point(exact(credit))])),
);

function isNotApplicable({ answer }: AnsweredItem): boolean {
  return answer.state === 'not-applicable';
}

function share(items: readonly AnsweredItem[], part: (item: AnsweredItem) => Counted): Exact | null {
  const sum = new WeightedSum();
  for (const item of items) sum.add(item.item.weight, part(item));
  return sum.mean.lower;
}
