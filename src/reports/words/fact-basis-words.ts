import type { Register } from '../../generated/types.ts';
import type { Messages } from '../../messages/messages-for.ts';
import { examinedFact } from '../../register/facts.ts';

type Basis = Register['factBases'][number];

/** How well a fact is backed, as a sentence: an auditor who disputes it is not the same as nobody having looked. */
export function factBackingWords(
  words: Messages,
  { findings }: Register,
  { fact, assurance }: Basis,
): string {
  if (assurance === 'A0' && examinedFact(fact, findings) === 'A0')
    return words.text('assurance.factDisputed');
  return words.text('assurance.factBacking', { assurance });
}

/** The facts that rule out every heightened trigger that asks for them, with no reason for what they say now. */
export function factsWithoutReason({ warnings }: Register): string[] {
  return warnings.find(({ code }) => code === 'FACTS_WITHOUT_REASON')?.subjects ?? [];
}
