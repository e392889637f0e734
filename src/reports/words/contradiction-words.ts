import type { Condition, Taxonomy } from '../../generated/types.ts';
import type { Contradiction } from '../../register/contradictions.ts';
import type { Names } from './engine-words.ts';
import { conditionWords } from './fact-words.ts';

/** What a contradiction is said with: a language, and the taxonomy in it. */
export type ContradictionNames = Pick<Names, 'words'> & { taxonomy: Pick<Taxonomy, 'facts' | 'groups'> };

/** What speaks against a fact, as a sentence. */
export function contradictionWords(names: ContradictionNames, found: Contradiction): string {
  return names.words.text(`contradiction.${found.source}`, {
    against: againstWords(names, found),
    expected: asked(names, found.fact, found.value),
    kind: found.entry?.kind ?? '',
  });
}

/** What to do about it. @param path of the reason for the fact */
export function contradictionStep(
  { words }: ContradictionNames,
  { said }: Contradiction,
  path: string,
): string {
  return said === null ? words.text('contradiction.toSay') : words.text('contradiction.toMend', { path });
}

function againstWords(names: ContradictionNames, { source, against, againstFact }: Contradiction): string {
  if (againstFact !== null) return asked(names, againstFact, against);
  if (source !== 'register') return against;
  return names.taxonomy.groups.find(({ id }) => id === against)?.name ?? against;
}

/** "Who could use or buy it?: the military". */
function asked({ words, taxonomy }: ContradictionNames, fact: string, value: true | string): string {
  const type = taxonomy.facts.find(({ id }) => id === fact)?.type;
  const condition: Condition =
    type === 'set' && value !== true ? { fact, includes: value } : { fact, equals: value };
  return conditionWords(words, condition, taxonomy.facts);
}
