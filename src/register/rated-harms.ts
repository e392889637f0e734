import type { Checklist, Fact, Profile, Ruleset, SeededHarm } from '../generated/types.ts';
import { evaluateCondition, type Truth } from '../scoring/condition.ts';
import { compareImpacts, rateImpact, type Severity } from '../scoring/severity.ts';

type Condition = SeededHarm['appliesWhen'];
type Fit = 'fits' | 'universal' | 'unknown' | 'ruled-out';

export interface RatedHarm {
  harm: SeededHarm;
  /** When it can happen: the condition of its module and its own, both of which have to hold; null with any product. */
  when: Condition;
  severity: Severity;
}

// Within one class, what is known to fit this product comes before what can happen with any, and that before what is
// not ruled out only because a fact is missing.
const FIT_ORDER: readonly Fit[] = ['fits', 'universal', 'unknown'];

/**
 * The grave harms that the checklist says to look for with a product of this profile, gravest class first and in each
 * class what fits the product best. A harm is left out only where the profile rules it out: unknown counts as yes.
 */
export function ratedHarms(
  checklist: Checklist,
  profile: Profile,
  facts: readonly Fact[],
  ruleset: Ruleset,
): RatedHarm[] {
  const truthOf = (condition: Condition) =>
    condition === null ? null : evaluateCondition(condition, profile, facts);
  return checklist.modules
    .flatMap(({ appliesWhen, seededHarms }) =>
      seededHarms.map((harm) => ({
        harm,
        when: both(appliesWhen, harm.appliesWhen),
        fit: fitOf([truthOf(appliesWhen), truthOf(harm.appliesWhen)]),
      })),
    )
    .filter(({ fit }) => fit !== 'ruled-out')
    .map(({ harm, when, fit }) => {
      const rating = { ...harm, likelihood: null, actual: false };
      return {
        harm,
        when,
        id: harm.id,
        rating,
        severity: rateImpact(rating, ruleset),
        rank: FIT_ORDER.indexOf(fit),
      };
    })
    .sort((a, b) => a.severity.class - b.severity.class || a.rank - b.rank || compareImpacts(a, b))
    .map(({ harm, when, severity }) => ({ harm, when, severity }));
}

function both(one: Condition, other: Condition): Condition {
  if (one === null || other === null) return one ?? other;
  return { all: [one, other] };
}

/** What the conditions of a module and of its harm come to together; null is no condition. */
function fitOf(truths: readonly (Truth | null)[]): Fit {
  if (truths.includes('false')) return 'ruled-out';
  if (truths.includes('unknown')) return 'unknown';
  return truths.includes('true') ? 'fits' : 'universal';
}
