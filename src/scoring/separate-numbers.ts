import type { Ruleset } from '../generated/types.ts';
import type { ResolvedItem } from './aggregate.ts';
import { type Exact, exact, ZERO } from './fraction.ts';
import type { Answer } from './resolve-response.ts';

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
  const counted = items.filter(({ resolution }) => resolution.substantiated.kind !== 'out');
  const inScope = items.filter(({ answer }) => answer.state !== 'scoped-out');
  const isNotApplicable = ({ answer }: AnsweredItem) => answer.state === 'not-applicable';
  return {
    evidenceConfidence: share(counted, (item) => credit(item, ruleset)),
    staleShare: share(counted, ({ answer }) => flagOf(answer.stale)),
    notApplicableShare: share(inScope, (item) => flagOf(isNotApplicable(item))),
    notApplicableUnaccepted: share(inScope, (item) =>
      flagOf(isNotApplicable(item) && item.resolution.substantiated.kind !== 'out'),
    ),
  };
}

function credit({ resolution }: AnsweredItem, ruleset: Ruleset): Exact {
  if (resolution.substantiated.kind !== 'determinate') return ZERO;
  const row = ruleset.assurance.find(({ id }) => id === resolution.assurance);
  return row === undefined ? ZERO : exact(row.credit);
}

function flagOf(value: boolean): Exact {
  return exact(value ? '1' : '0');
}

function share(items: readonly AnsweredItem[], part: (item: AnsweredItem) => Exact): Exact | null {
  const whole = items.reduce((sum, { item }) => sum.add(item.weight), ZERO);
  if (whole.equals(ZERO)) return null;
  return items.reduce((sum, item) => sum.add(item.item.weight.mul(part(item))), ZERO).div(whole);
}
