import type { Register } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
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

type Warning = Register['warnings'][number]['code'];

const LACKING = [
  ['FACTS_WITHOUT_REASON', 'assurance.noReason'],
  ['FACTS_CONTRADICTED', 'assurance.contradicted'],
] as const satisfies readonly (readonly [Warning, MessageKey])[];

/** The facts that need a reason for what they say now and have none, each with why it needs one. */
export function factsWithoutReason(words: Messages, { warnings }: Register): { fact: string; why: string }[] {
  return LACKING.flatMap(([code, key]) =>
    (warnings.find((warning) => warning.code === code)?.subjects ?? []).map((fact) => ({
      fact,
      why: words.text(key),
    })),
  );
}
