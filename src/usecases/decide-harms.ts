import type { Fault } from '../errors.ts';
import type { Impact, ImpactDecisionsInput } from '../generated/types.ts';
import type { RegisterContext } from '../register/register-context.ts';
import type { EntriesRecorded } from '../store/records.ts';
import { needed } from './check-entry.ts';
import { decidedAlready, decidedHarms, harmOf, unknownHarm } from './check-impact-harm.ts';
import { namingTexts } from './check-people-text.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { contextAfter, listedEntries, refuseFaults, refuseTooMany, whileOthersWrite } from './entries.ts';
import { writableState } from './find-assessment.ts';
import { IMPACTS } from './impacts.ts';
import { type Decision, keptHarm } from './kept-harm.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/** The impacts of an assessment as a list answers them. */
export type ListedImpacts = { revision: number; items: Impact[] };

/**
 * Keeps seeded harms of the checklist as they are, or closes them with a reason: each becomes an impact of the register,
 * all or none.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD
 */
export async function decideHarms(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  { decisions }: ImpactDecisionsInput,
  remember?: (present: (recorded: EntriesRecorded) => ListedImpacts) => RetryOf<EntriesRecorded>,
): Promise<ListedImpacts> {
  return whileOthersWrite(async () => {
    const state = await writableState(deps, caller, assessmentId);
    const context = registerContext(deps, state, today(deps));
    refuseFaults(faultsOf(decisions, context));
    refuseTooMany('impact', context.entries, decisions.length);
    const changes = decisions.flatMap((decision) => {
      const harm = harmOf(decision.harm, context);
      if (harm === undefined) return [];
      const body = keptHarm(harm, decision, context);
      return [{ kind: 'impact' as const, id: deps.newId(), body, expectedRevision: 0 }];
    });
    const present = (recorded: EntriesRecorded) => listedEntries(contextAfter(context, recorded), IMPACTS);
    const recorded = await deps.store.recordEntries(
      { assessmentId, changes, expectedAssessmentRevision: state.assessment.revision },
      unitOf(deps, caller, remember?.(present)),
    );
    return present(recorded);
  });
}

function faultsOf(decisions: readonly Decision[], context: RegisterContext): Fault[] {
  const decided = decidedHarms(context);
  const harms = decisions.map(({ harm }) => harm);
  return decisions.flatMap(({ harm, decision, because = '', likelihood }, index) => {
    const pointer = `/decisions/${index}`;
    const named = namingTexts({
      [`${pointer}/because`]: because,
      [`${pointer}/likelihood/because`]: likelihood?.because ?? '',
    });
    if (named.length > 0) return named;
    if (harmOf(harm, context) === undefined) return [unknownHarm(harm, context, `${pointer}/harm`)];
    if (decided.has(harm)) return [decidedAlready(harm, `${pointer}/harm`)];
    if (harms.indexOf(harm) !== index) return [twice(`${pointer}/harm`)];
    return decision === 'close'
      ? needed(because, `${pointer}/because`, 'Closing an impact needs a reason.')
      : notForKeeping(because, `${pointer}/because`);
  });
}

function twice(pointer: string): Fault {
  return { pointer, detail: 'Each harm is decided once.', code: 'NAMED_TWICE' };
}

function notForKeeping(because: string, pointer: string): Fault[] {
  if (because === '') return [];
  const detail = 'A reason is for closing: to say more of a harm, write an impact that names it.';
  return [{ pointer, detail, code: 'NOT_CLOSED' }];
}
