import type { Condition, Fact, Profile } from '../../generated/types.ts';

type FactValue = Profile[string];

/** A value id as a reader would say it: "under-100000" is "under 100,000". */
export function valueWords(value: string): string {
  return value.replace(/-/g, ' ').replace(/\d{4,}/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
}

/** What the profile says to one fact, in words; a fact that is not set is not known. */
export function factWords(value: FactValue | undefined): string {
  if (value === undefined) return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return valueWords(value);
  return value.length === 0 ? 'nothing chosen' : value.map(valueWords).join(', ');
}

/** A condition over profile facts in the words of their questions. */
export function conditionWords(condition: Condition, facts: readonly Fact[]): string {
  if ('all' in condition) return condition.all.map((part) => conditionWords(part, facts)).join(' and ');
  if ('any' in condition) return condition.any.map((part) => conditionWords(part, facts)).join(' or ');
  if ('not' in condition) return `not: ${conditionWords(condition.not, facts)}`;
  const question = facts.find(({ id }) => id === condition.fact)?.question ?? condition.fact;
  if ('equals' in condition) return `“${question}” with “${factWords(condition.equals)}”`;
  if ('includes' in condition) return `“${question}” with “${valueWords(condition.includes)}”`;
  return `“${question}” with at least “${valueWords(condition.atLeast)}”`;
}
