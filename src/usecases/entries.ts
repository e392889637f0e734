import { type Fault, HrbaError } from '../errors.ts';
import type { Entry } from '../generated/types.ts';
import { type EntryKind, keptOf } from '../register/entries.ts';
import type { RegisterContext } from '../register/register-context.ts';
import type { AssessmentState, EntriesRecorded } from '../store/records.ts';
import { RevisionConflict } from '../store/store-errors.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { readableState, writableState } from './find-assessment.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/** What one kind of entry is, to those who list, write and read it. */
export interface EntryRules<Input, Body, Shown extends { id: string; revision: number }> {
  kind: EntryKind;
  /** The whole body, with what was left out filled in. @param before what stands; null for a new one */
  complete: (input: Input, context: RegisterContext, before: Body | null) => Body;
  /** What is not allowed in it, by pointer into the input. */
  check: (body: Body, context: RegisterContext, before: Body | null, input: Input) => Fault[];
  /** The assessment, when the caller may write this kind into it; else its own company and reviewers may. */
  writable?: (deps: Deps, caller: Caller, assessmentId: string) => Promise<AssessmentState>;
  /** All of its kind, in the order they are shown. */
  shown: (context: RegisterContext) => Shown[];
  /** What a list of them says besides. */
  beside?: (context: RegisterContext, shown: Shown[]) => object;
  /** Why what stands may not be withdrawn; without it anything may. */
  checkWithdrawal?: (body: Body, context: RegisterContext) => Fault[];
  /** Whether what is allowed depends on the other entries: then nothing may be written in between. */
  readsOthers?: (body: Body) => boolean;
}

/** The most entries of one kind that an assessment holds: a register is read by people. */
export const MOST_OF_A_KIND = 500;

/** What a retry of a write remembers, given how what was recorded will be shown. */
export type Remember<Shown> = (present: (recorded: EntriesRecorded) => Shown) => RetryOf<EntriesRecorded>;

type Rules<Input, Body, Shown extends { id: string; revision: number }> = EntryRules<Input, Body, Shown>;

/**
 * Every entry of a kind that an assessment has, as it is shown.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND
 */
export async function listEntries<Shown extends { id: string; revision: number }>(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  rules: Pick<Rules<never, never, Shown>, 'shown' | 'beside'>,
): Promise<{ revision: number; items: Shown[] }> {
  const state = await readableState(deps, caller, assessmentId);
  return listedEntries(registerContext(deps, state, today(deps)), rules);
}

/** What a list of entries answers. */
export function listedEntries<Shown extends { id: string; revision: number }>(
  context: RegisterContext,
  { shown, beside }: Pick<Rules<never, never, Shown>, 'shown' | 'beside'>,
): { revision: number; items: Shown[] } {
  const items = shown(context);
  return { revision: context.revision, items, ...beside?.(context, items) };
}

/** One entry, as it is shown. @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND */
export async function readEntry<Shown extends { id: string; revision: number }>(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  id: string,
  rules: Pick<Rules<never, never, Shown>, 'kind' | 'shown'>,
): Promise<Shown> {
  const { items } = await listEntries(deps, caller, assessmentId, rules);
  const found = items.find((entry) => entry.id === id);
  if (found === undefined) throw noEntry(rules.kind, id);
  return found;
}

/**
 * Writes a new entry into an assessment of the caller's own.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED
 */
export async function createEntry<Input, Body, Shown extends { id: string; revision: number }>(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  rules: Rules<Input, Body, Shown>,
  input: Input,
  remember?: Remember<Shown>,
): Promise<Shown> {
  const { writable = writableState } = rules;
  const id = deps.newId();
  return whileOthersWrite(async () => {
    const state = await writable(deps, caller, assessmentId);
    const context = registerContext(deps, state, today(deps));
    refuseTooMany(rules.kind, context.entries);
    const body = checkedBody(rules, input, context, null);
    const isAlone = rules.readsOthers?.(body) ?? false;
    const change = { kind: rules.kind, id, body, expectedRevision: 0, isAlone };
    return recordOne(deps, caller, state, context, rules, change, remember);
  });
}

/**
 * Puts another body in the place of an entry's; the history keeps the one before.
 * @param expected its revision by If-Match; null takes whatever stands
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED; RevisionConflict
 */
export async function replaceEntry<Input, Body, Shown extends { id: string; revision: number }>(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  id: string,
  rules: Rules<Input, Body, Shown>,
  input: Input,
  expected: number | null,
  remember?: Remember<Shown>,
): Promise<Shown> {
  const { writable = writableState } = rules;
  return whileOthersWrite(async () => {
    const state = await writable(deps, caller, assessmentId);
    const context = registerContext(deps, state, today(deps));
    const before = standingEntry<Body>(rules.kind, id, context.entries);
    refuseStale(before.revision, expected);
    const body = checkedBody(rules, input, context, before.body);
    const isAlone = rules.readsOthers?.(body) ?? false;
    const change = { kind: rules.kind, id, body, expectedRevision: before.revision, isAlone };
    return recordOne(deps, caller, state, context, rules, change, remember);
  });
}

/**
 * Withdraws an entry: it is in no list any more, and the history keeps it.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED; RevisionConflict
 */
export async function withdrawEntry<Body>(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  id: string,
  kind: EntryKind,
  expected: number | null,
  checkWithdrawal?: (body: Body, context: RegisterContext) => Fault[],
): Promise<void> {
  return whileOthersWrite(async () => {
    const state = await writableState(deps, caller, assessmentId);
    const before = standingEntry<Body>(kind, id, state.entries);
    refuseStale(before.revision, expected);
    refuseFaults(checkWithdrawal?.(before.body, registerContext(deps, state, today(deps))) ?? []);
    const change = { kind, id, body: null, expectedRevision: before.revision };
    await deps.store.recordEntries(
      { assessmentId, changes: [change], expectedAssessmentRevision: null },
      unitOf(deps, caller),
    );
  });
}

/** How often what was checked is checked again when somebody else wrote in between. */
const ATTEMPTS = 10;

/** Tries again from the start when the record moved between reading and writing. @throws HrbaError HRBA_BUSY_RECORD */
export async function whileOthersWrite<Result>(once: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof RevisionConflict) || error instanceof StaleEntry) throw error;
    }
  }
  throw new HrbaError('HRBA_BUSY_RECORD', 'Others kept changing the assessment. Try again.', {
    retryAfter: 1,
  });
}

/** The caller named a revision that no longer stands: trying again would not help. */
class StaleEntry extends RevisionConflict {}

/** @throws RevisionConflict when the caller named another revision than what stands: 0 where nothing does */
export function refuseStale(revision: number, expected: number | null): void {
  if (expected !== null && expected !== revision) throw new StaleEntry({ revision });
}

/** The entry of that kind and id, when it stands. @throws HrbaError HRBA_ENTRY_NOT_FOUND */
export function standingEntry<Body>(kind: EntryKind, id: string, entries: readonly Entry[]) {
  const found = keptOf<Body>(entries, kind).find((entry) => entry.id === id);
  if (found === undefined) throw noEntry(kind, id);
  return found;
}

/** The context as it is once something was recorded. */
export function contextAfter(context: RegisterContext, recorded: EntriesRecorded): RegisterContext {
  const named = new Set(recorded.entries.map(({ kind, id }) => `${kind} ${id}`));
  const others = context.entries.filter(({ kind, id }) => !named.has(`${kind} ${id}`));
  return { ...context, revision: recorded.assessmentRevision, entries: [...others, ...recorded.entries] };
}

/** @throws HrbaError HRBA_NOT_ALLOWED with every fault */
export function refuseFaults(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const detail = `Nothing was recorded: ${faults.length === 1 ? first.detail : `${faults.length} things are wrong.`}`;
  throw new HrbaError('HRBA_NOT_ALLOWED', detail, { errors: faults });
}

/** @throws HrbaError HRBA_NOT_ALLOWED when the assessment holds as many of a kind as it may */
export function refuseTooMany(kind: EntryKind, entries: readonly Entry[], more = 1): void {
  if (keptOf(entries, kind).length + more <= MOST_OF_A_KIND) return;
  const detail = `At most ${MOST_OF_A_KIND} can be kept of one kind for one assessment.`;
  throw new HrbaError('HRBA_NOT_ALLOWED', detail, { errors: [{ pointer: '', detail, code: 'TOO_MANY' }] });
}

function checkedBody<Input, Body>(
  { complete, check }: Pick<Rules<Input, Body, never>, 'complete' | 'check'>,
  input: Input,
  context: RegisterContext,
  before: Body | null,
): Body {
  const body = complete(input, context, before);
  refuseFaults(check(body, context, before, input));
  return body;
}

interface OneChange {
  kind: EntryKind;
  id: string;
  body: unknown;
  expectedRevision: number;
  /** Nothing may be written in between. */
  isAlone: boolean;
}

async function recordOne<Shown extends { id: string; revision: number }>(
  deps: Deps,
  caller: Caller,
  { assessment }: AssessmentState,
  context: RegisterContext,
  { shown }: Pick<Rules<never, never, Shown>, 'shown'>,
  { isAlone, ...change }: OneChange,
  remember?: Remember<Shown>,
): Promise<Shown> {
  const present = (recorded: EntriesRecorded): Shown => {
    const found = shown(contextAfter(context, recorded)).find(({ id }) => id === change.id);
    if (found === undefined) throw new RangeError(`${change.kind} ${change.id} is not shown`);
    return found;
  };
  const recorded = await deps.store.recordEntries(
    {
      assessmentId: assessment.id,
      changes: [change],
      expectedAssessmentRevision: isAlone ? assessment.revision : null,
    },
    unitOf(deps, caller, remember?.(present)),
  );
  return present(recorded);
}

function noEntry(kind: EntryKind, id: string): HrbaError {
  return new HrbaError('HRBA_ENTRY_NOT_FOUND', `No ${kind} ${id} of this assessment.`);
}
