import type { Report } from '../../generated/types.ts';
import type { Messages } from '../../messages/messages-for.ts';

export interface WithheldWords {
  lead: string;
  /** How many of each kind. */
  why: string[];
  never: string;
}

/**
 * How much of a published copy is withheld, and why; null where nothing is. It belongs on page one: a reader would think
 * that this is all. Digests that go with withheld texts are not counted.
 */
export function withheldWords(
  { withheld = [] }: Pick<Report, 'withheld'>,
  words: Messages,
): WithheldWords | null {
  const count = (kind: string) => withheld.filter((text) => text.kind === kind).length;
  const people = count('people-at-risk');
  const confidential = count('confidential');
  if (people + confidential === 0) return null;
  return {
    lead: words.text('withheld.lead', { count: people + confidential }),
    why: [
      ...(people > 0 ? [words.text('withheld.forPeople', { count: people })] : []),
      ...(confidential > 0 ? [words.text('withheld.forConfidence', { count: confidential })] : []),
    ],
    never: words.text('withheld.never'),
  };
}
