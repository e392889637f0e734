import type { Fault } from '../errors.ts';
import type { Waiver, WaiverInput } from '../generated/types.ts';
import { daysAfter } from '../register/days.ts';
import { type WaiverBody, waiversOf } from '../register/gate-entries.ts';
import type { RegisterContext } from '../register/register-context.ts';
import type { Stage } from '../scoring/applicability.ts';
import { namingTexts } from './check-people-text.ts';
import type { Caller, Deps } from './deps.ts';
import { type EntryRules, readEntry, withdrawEntry } from './entries.ts';

/** The most days that a waiver lasts, counted from the day it is signed: a quarter of a year (ADR 21). */
export const LONGEST_WAIVER_DAYS = 90;

/** Time-limited exceptions at the gate of a stage: for what the stage counts and for its coverage, and for nothing else. */
export function waiverRules(stage: Stage): EntryRules<WaiverInput, WaiverBody, Waiver> {
  return {
    kind: 'waiver',
    // What cannot be waived is refused by the check before it is recorded.
    complete: (input) => ({ ...input, condition: input.condition as Waiver['condition'], stage }),
    check: (body, context) => [
      ...checkCondition(body),
      ...checkUntil(body, context),
      ...namingTexts({ '/role': body.role, '/because': body.because }),
    ],
    shown: (context) => waiversOf(context).filter((waiver) => waiver.stage === stage),
  };
}

const WAIVABLE: readonly string[] = ['lower', 'coverage'];

function checkCondition({ condition }: WaiverBody): Fault[] {
  if (WAIVABLE.includes(condition)) return [];
  const detail =
    'Only what the stage counts (lower) and its coverage can be waived: never a flag, an impact, a gate item or the purpose.';
  return [{ pointer: '/condition', detail, code: 'NOT_WAIVABLE' }];
}

function checkUntil({ until }: WaiverBody, { asOf }: RegisterContext): Fault[] {
  const latest = daysAfter(asOf, LONGEST_WAIVER_DAYS);
  if (until > asOf && until <= latest) return [];
  const detail = `A waiver ends after ${asOf} and at the latest on ${latest}, ${LONGEST_WAIVER_DAYS} days from now.`;
  return [{ pointer: '/until', detail, code: until > asOf ? 'TOO_LATE' : 'NOT_IN_FUTURE' }];
}

/** Withdraws a waiver of a gate; what was passed with it is open again. @throws HrbaError as withdrawing an entry does */
export async function withdrawWaiver(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  { stage, id, expected }: { stage: Stage; id: string; expected: number | null },
): Promise<void> {
  // One of another stage is not this gate's.
  await readEntry(deps, caller, assessmentId, id, waiverRules(stage));
  await withdrawEntry(deps, caller, assessmentId, id, 'waiver', expected);
}
