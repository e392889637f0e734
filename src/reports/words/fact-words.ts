import type { Condition, Fact, Profile } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { en } from '../../messages/en/catalogue.ts';
import type { Messages } from '../../messages/messages-for.ts';

type FactValue = Profile[string];

/**
 * A value of a fact as a reader would say it: by its name in the taxonomy, else by ours ("under-100000" is "under
 * 100,000"); one that neither knows is read from its id.
 */
export function valueWords(words: Messages, value: string, fact?: Fact): string {
  const name = fact?.valueNames?.[value];
  if (name !== undefined) return name;
  const key = `value.${value}`;
  if (Object.hasOwn(en, key)) return words.text(key as MessageKey);
  return value.replace(/-/g, ' ').replace(/\d{4,}/g, (digits) => words.number(Number(digits)));
}

/** What the profile says to one fact, in words; a fact that is not set is not known. */
export function factWords(words: Messages, value: FactValue | undefined, fact?: Fact): string {
  if (value === undefined) return words.text('fact.unknown');
  if (typeof value === 'boolean') return words.text(value ? 'fact.yes' : 'fact.no');
  if (typeof value === 'string') return valueWords(words, value, fact);
  if (value.length === 0) return words.text('fact.nothing');
  return value.map((part) => valueWords(words, part, fact)).join(words.text('fact.glue'));
}

/** A condition over profile facts in the words of their questions. */
export function conditionWords(words: Messages, condition: Condition, facts: readonly Fact[]): string {
  const each = (parts: readonly Condition[]) => parts.map((part) => conditionWords(words, part, facts));
  if ('all' in condition) return each(condition.all).join(words.text('condition.and'));
  if ('any' in condition) return each(condition.any).join(words.text('condition.or'));
  if ('not' in condition) {
    return words.text('condition.not', { condition: conditionWords(words, condition.not, facts) });
  }
  const fact = facts.find(({ id }) => id === condition.fact);
  const question = fact?.question ?? condition.fact;
  if ('equals' in condition) {
    return words.text('condition.with', { question, value: factWords(words, condition.equals, fact) });
  }
  if ('includes' in condition) {
    return words.text('condition.with', { question, value: valueWords(words, condition.includes, fact) });
  }
  return words.text('condition.atLeast', { question, value: valueWords(words, condition.atLeast, fact) });
}
