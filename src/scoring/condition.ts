import type { Condition, Fact, Profile } from '../generated/types.ts';

export type Truth = 'true' | 'false' | 'unknown';

/**
 * Evaluates a condition over profile facts in three values: a fact that is not set is unknown, and what depends
 * on it stays unknown (SCORING section 12). Unknown ids count as unknown too; the content check refuses them.
 */
export function evaluateCondition(condition: Condition, profile: Profile, facts: readonly Fact[]): Truth {
  if ('all' in condition) return worst(condition.all.map((part) => evaluateCondition(part, profile, facts)));
  if ('any' in condition) {
    return negate(worst(condition.any.map((part) => negate(evaluateCondition(part, profile, facts)))));
  }
  if ('not' in condition) return negate(evaluateCondition(condition.not, profile, facts));
  const value = profile[condition.fact];
  if (value === undefined) return 'unknown';
  if ('equals' in condition) return truth(value === condition.equals);
  if ('includes' in condition) return truth(Array.isArray(value) && value.includes(condition.includes));
  const order = facts.find((fact) => fact.id === condition.fact)?.values ?? [];
  return truth(order.indexOf(String(value)) >= order.indexOf(condition.atLeast));
}

/** A condition in words, for "because" sentences. */
export function describeCondition(condition: Condition): string {
  if ('all' in condition) return condition.all.map(describePart).join(' and ');
  if ('any' in condition) return condition.any.map(describePart).join(' or ');
  if ('not' in condition) return `not (${describeCondition(condition.not)})`;
  if ('equals' in condition) return `${condition.fact} is ${condition.equals}`;
  if ('includes' in condition) return `${condition.fact} includes ${condition.includes}`;
  return `${condition.fact} is at least ${condition.atLeast}`;
}

/** The facts a condition asks about. */
export function factsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  if ('not' in condition) return factsOf(condition.not);
  return [condition.fact];
}

function describePart(condition: Condition): string {
  return 'all' in condition || 'any' in condition
    ? `(${describeCondition(condition)})`
    : describeCondition(condition);
}

function truth(value: boolean): Truth {
  return value ? 'true' : 'false';
}

function negate(value: Truth): Truth {
  if (value === 'unknown') return 'unknown';
  return value === 'true' ? 'false' : 'true';
}

function worst(values: Truth[]): Truth {
  if (values.includes('false')) return 'false';
  return values.includes('unknown') ? 'unknown' : 'true';
}
