import type { Condition, Fact } from '../generated/types.ts';
import { type ContentProblem, type Finding, type Place, problemAt, unknownId } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import { nearest } from './nearest.ts';

const FACTS = 'taxonomy/facts.yaml';

/**
 * What is wrong with a condition over profile facts: a fact or value that does not exist, or a comparison
 * that can never hold for the fact's type. The engine would read each of them as "never" or "unknown" without
 * a word.
 */
export function checkCondition(
  place: Place,
  pointer: string,
  condition: Condition | null,
  facts: readonly Fact[],
): ContentProblem[] {
  if (condition === null) return [];
  const inner = (parts: Condition[], key: string): ContentProblem[] =>
    parts.flatMap((part, at) => checkCondition(place, pointerTo(pointer, key, at), part, facts));
  if ('all' in condition) return inner(condition.all, 'all');
  if ('any' in condition) return inner(condition.any, 'any');
  if ('not' in condition) return checkCondition(place, pointerTo(pointer, 'not'), condition.not, facts);
  const ids = facts.map(({ id }) => id);
  const unknown = unknownId('CONTENT_UNKNOWN_FACT', 'profile fact', condition.fact, ids, FACTS);
  if (unknown !== null) return [problemAt(place, pointerTo(pointer, 'fact'), unknown)];
  const fact = facts.find(({ id }) => id === condition.fact)!;
  const finding = comparisonFinding(condition, fact);
  return finding === null ? [] : [problemAt(place, pointer, finding)];
}

type Comparison = Extract<Condition, { fact: string }>;

function comparisonFinding(condition: Comparison, fact: Fact): Finding | null {
  if ('equals' in condition) {
    if (fact.type === 'set') return never(fact, 'equals', 'use includes: it holds several values at once');
    if (fact.type === 'boolean') {
      if (typeof condition.equals === 'boolean') return null;
      return never(fact, `equals ${condition.equals}`, 'compare it with true or false');
    }
    return valueFinding(fact, condition.equals);
  }
  if ('includes' in condition) {
    if (fact.type !== 'set') return never(fact, 'includes', 'use equals: it holds one value');
    return valueFinding(fact, condition.includes);
  }
  if (fact.type !== 'one') return never(fact, 'atLeast', 'use equals or includes: its values have no order');
  return valueFinding(fact, condition.atLeast);
}

function never(fact: Fact, asked: string, mend: string): Finding {
  return {
    code: 'CONTENT_FACT_VALUE',
    message: `the fact "${fact.id}" is of type ${fact.type}, so "${asked}" never holds`,
    mend,
  };
}

function valueFinding(fact: Fact, value: string | boolean): Finding | null {
  const values: readonly string[] = fact.values;
  if (typeof value === 'string' && values.includes(value)) return null;
  return {
    code: 'CONTENT_FACT_VALUE',
    message: `"${value}" is not a value of the fact "${fact.id}"`,
    mend: `use one of: ${values.join(', ')}`,
    didYouMean: nearest(String(value), values),
  };
}
