import { isTree, replaceAt, valueAt } from './places.ts';
import { commitmentTo, isCommitment, type Salts, saltsOf } from './sealed-form.ts';

/** One text that is withheld, and why. */
export interface Withheld {
  pointer: string;
  kind: 'people-at-risk' | 'confidential' | 'derived';
}
type Members = Readonly<Record<string, unknown>>;

/**
 * A copy of a whole report in which each withheld text is replaced by its commitment. Its sealed form, its digest and its
 * signature are those of the whole report.
 */
export function redactedCopy<T extends Members>(report: T, withheld: readonly Withheld[]): T {
  const salts = saltsOf(report);
  const commitments = new Map(
    withheld.map(({ pointer }) => [pointer, commitmentTo(salts[pointer] ?? '', valueAt(report, pointer))]),
  );
  const hidden = new Set(withheld.map(({ pointer }) => pointer));
  const shown: Salts = Object.fromEntries(Object.entries(salts).filter(([pointer]) => !hidden.has(pointer)));
  return { ...replaceAt(report, commitments), salts: shown, withheld };
}

/** What a report says is withheld from it; nothing where it does not say so in the right form. */
export function withheldFrom({ withheld }: Members): readonly Withheld[] {
  return Array.isArray(withheld) ? withheld.filter(isWithheld) : [];
}

function isWithheld(value: unknown): value is Withheld {
  return isTree(value) && typeof value['pointer'] === 'string';
}

/** A redacted copy with other text in the place of every commitment that it names, so that it can be read like a report. */
export function filledCopy<T extends Members>(report: T, textFor: (withheld: Withheld) => string): T {
  const texts = withheldFrom(report)
    .filter(({ pointer }) => isCommitment(valueAt(report, pointer)))
    .map((withheld) => [withheld.pointer, textFor(withheld)] as const);
  return replaceAt(report, new Map(texts));
}
