import type { Fault } from '../errors.ts';
import type { Evidence } from '../generated/types.ts';
import { identifyingIn, withoutSources } from '../register/identifying-text.ts';

/**
 * Faults of texts that hold what would identify a person. What was typed is not repeated: a refusal is read by others,
 * too. It finds forms, not names: see docs/people-and-actions.md.
 * @param texts by pointer into the input
 */
export function identifyingTexts(texts: Readonly<Record<string, string>>): Fault[] {
  return Object.entries(texts).flatMap(([pointer, text]) => {
    const found = identifyingIn(text);
    if (found === null) return [];
    const detail = `It holds ${found}: leave out what identifies a person.`;
    return [{ pointer, detail, code: 'IDENTIFIES_A_PERSON' }];
  });
}

/**
 * The same for what a company or an auditor says of its own work: it names laws, studies and pages, so an address of the
 * web or a number of a publication is no fault in it.
 * @param texts by pointer into the input
 */
export function namingTexts(texts: Readonly<Record<string, string>>): Fault[] {
  const bare = Object.entries(texts).map(([pointer, text]) => [pointer, withoutSources(text)] as const);
  return identifyingTexts(Object.fromEntries(bare));
}

/**
 * The texts of evidence that are read for it; where a piece is found is an address and is left alone.
 * @param pointer of what the evidence belongs to
 */
export function evidenceTexts(evidence: readonly Evidence[], pointer = ''): Record<string, string> {
  return Object.fromEntries(
    evidence.flatMap(({ title, shows, madeBy = '' }, index) => [
      [`${pointer}/evidence/${index}/title`, title],
      [`${pointer}/evidence/${index}/shows`, shows],
      [`${pointer}/evidence/${index}/madeBy`, madeBy],
    ]),
  );
}

/** The fault of a day that has not come yet. */
export function inFuture(day: string, asOf: string, pointer: string): Fault[] {
  if (day <= asOf) return [];
  return [{ pointer, detail: `${day} has not come yet.`, code: 'DATE_IN_FUTURE' }];
}

/** The faults that concern what was not there before: what an entry names already may have been withdrawn since. */
export function newlyNamed(
  faultsOf: (ids: readonly string[]) => Fault[],
  ids: readonly string[],
  before: readonly string[],
): Fault[] {
  const faults = faultsOf(ids);
  return faults.filter(({ pointer }) => !before.includes(ids[Number(pointer.split('/').at(-1))] ?? ''));
}
