import { type Fault, HrbaError } from '../errors.ts';
import type { FactBasis, FactBasisInput, FactStateList } from '../generated/types.ts';
import { type FactBasisBody, factBasesOf, factStatesOf } from '../register/facts.ts';
import { findingsOf } from '../register/findings.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { evidenceTexts, namingTexts } from './check-people-text.ts';
import { unknownSubject } from './check-subject.ts';
import type { Caller, Deps } from './deps.ts';
import { type EntryRules, readEntry, refuseFaults, refuseStale, withdrawEntry } from './entries.ts';
import { readableState, writableState } from './find-assessment.ts';
import { recordChecked } from './record-checked.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/** Reasons for facts as they are shown, with what findings come to. */
export const FACT_BASES = {
  kind: 'fact-basis',
  shown: (context: RegisterContext): FactBasis[] => factBasesOf(context, findingsOf(context)),
} as const satisfies Pick<EntryRules<never, never, FactBasis>, 'kind' | 'shown'>;

/**
 * Every fact that the taxonomy asks for, with what the profile says, the reason for it, and how well it is backed.
 * @param language of the questions
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
 */
export async function listFacts(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  language: string,
): Promise<{ facts: FactStateList; language: string }> {
  const state = await readableState(deps, caller, assessmentId);
  const context = registerContext(deps, state, today(deps));
  const taxonomy = deps.content.taxonomyIn(language);
  const items = factStatesOf({ ...context, taxonomy }, findingsOf(context));
  return { facts: { revision: context.revision, items }, language: taxonomy.translation?.language ?? 'en' };
}

/** The reason for one fact. @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND */
export async function readFactBasis(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  factId: string,
): Promise<FactBasis> {
  return readEntry(deps, caller, assessmentId, factId, FACT_BASES);
}

/**
 * Records why a fact is as the profile says, with evidence where there is some, for the value that it has now. Writing
 * the same again changes nothing.
 * @param expected revision of what stands, by If-Match; 0 when nothing may stand; null takes whatever is there
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED,
 *   HRBA_BUSY_RECORD; RevisionConflict
 */
export async function recordFactBasis(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  factId: string,
  { because, evidence = [] }: FactBasisInput,
  expected: number | null,
): Promise<FactBasis> {
  const make = (context: RegisterContext) => {
    refuseUnknown(factId, context);
    refuseFaults([
      ...unsetFact(factId, context),
      ...namingTexts({ '/because': because, ...evidenceTexts(evidence) }),
    ]);
    const standing = context.entries.find(
      ({ kind, id, body }) => kind === 'fact-basis' && id === factId && body !== null,
    );
    refuseStale(standing?.revision ?? 0, expected);
    const body: FactBasisBody = { because, evidence, value: context.profile[factId] };
    return { kind: 'fact-basis' as const, id: factId, body, expectedRevision: null };
  };
  const find = () => writableState(deps, caller, assessmentId);
  return recordChecked(deps, caller, { ...FACT_BASES, find, make });
}

/** What the address names is not there: the answer is not that the body is wrong. */
function refuseUnknown(factId: string, context: RegisterContext): void {
  const [unknown] = unknownSubject({ kind: 'fact', id: factId }, context, '');
  if (unknown !== undefined) throw new HrbaError('HRBA_ENTRY_NOT_FOUND', unknown.detail);
}

/** Where nothing is said there is nothing to give a reason for: unknown counts as yes. */
function unsetFact(factId: string, { profile }: RegisterContext): Fault[] {
  if (profile[factId] !== undefined) return [];
  const detail = `The profile says nothing to ${factId}: say it there first, then why it is so.`;
  return [{ pointer: '', detail, code: 'FACT_NOT_SET' }];
}

/**
 * Withdraws the reason for a fact; the history keeps it.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_ARCHIVED; RevisionConflict
 */
export async function withdrawFactBasis(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  factId: string,
  expected: number | null,
): Promise<void> {
  await withdrawEntry(deps, caller, assessmentId, factId, 'fact-basis', expected);
}
