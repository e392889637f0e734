import { HrbaError } from '../errors.ts';
import type { GatePass, GatePassInput } from '../generated/types.ts';
import { type GatePassBody, gatePassesOf } from '../register/gate-entries.ts';
import { standing } from '../register/gates/judge-gate.ts';
import { overdueActions, reopenings } from '../register/gates/reopenings.ts';
import type { Stage } from '../scoring/applicability.ts';
import type { AssessmentState, EntriesRecorded } from '../store/records.ts';
import { RevisionConflict } from '../store/store-errors.ts';
import { namingTexts } from './check-people-text.ts';
import { type Caller, type Deps, unitOf } from './deps.ts';
import { contextAfter, type Remember, refuseFaults, refuseTooMany } from './entries.ts';
import { writableState } from './find-assessment.ts';
import { overdueFault, reasonFault } from './gate-faults.ts';
import { type GateSource, gateSourceOf } from './gate-source.ts';
import { stageNamed } from './read-gate.ts';
import { registerContext } from './register-context.ts';
import { today } from './score-state.ts';

/** How often passing starts over when somebody writes in between. */
const ATTEMPTS = 20;

/**
 * Records that a gate was passed: by which role, on what day, on which answers and rules, with which waivers. What is
 * recorded is what stood in that moment: whoever writes in between makes it start over.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_GATE_NOT_FOUND, HRBA_ARCHIVED, HRBA_GATE_NOT_PASSED with every
 * reason, HRBA_GATE_HOLDS, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD
 */
export async function passGate(
  deps: Deps,
  caller: Caller,
  { assessmentId, name }: { assessmentId: string; name: string },
  input: GatePassInput,
  remember?: Remember<GatePass>,
): Promise<GatePass> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const state = await writableState(deps, caller, assessmentId);
    try {
      return await passOnce(deps, caller, { state, stage: stageNamed(name), input, remember });
    } catch (error) {
      if (!(error instanceof RevisionConflict)) throw error;
    }
  }
  const detail = 'Others kept changing the assessment. Try again.';
  throw new HrbaError('HRBA_BUSY_RECORD', detail, { retryAfter: 1 });
}

interface Passing {
  state: AssessmentState;
  stage: Stage;
  input: GatePassInput;
  remember: Remember<GatePass> | undefined;
}

async function passOnce(
  deps: Deps,
  caller: Caller,
  { state, stage, input, remember }: Passing,
): Promise<GatePass> {
  const { assessment } = state;
  const asOf = today(deps);
  const context = registerContext(deps, state, asOf);
  refuseTooMany('gate-pass', context.entries);
  refuseFaults(namingTexts({ '/role': input.role, '/words': input.words ?? '' }));
  const source = gateSourceOf(deps, state, asOf);
  const waivers = allowedWaivers(source, stage);
  const id = deps.newId();
  const body: GatePassBody = {
    stage,
    role: input.role,
    words: input.words ?? '',
    asOf,
    checklistDigest: assessment.checklist.digest,
    rulesetDigest: assessment.ruleset.digest,
    responsesDigest: source.input.responsesDigest,
    assessmentRevision: assessment.revision,
    waivers,
  };
  const present = (recorded: EntriesRecorded): GatePass => {
    const shown = gatePassesOf(contextAfter(context, recorded), source.judge).find((pass) => pass.id === id);
    if (shown === undefined) throw new RangeError(`gate-pass ${id} is not shown`);
    return shown;
  };
  const recorded = await deps.store.recordEntries(
    {
      assessmentId: assessment.id,
      changes: [{ kind: 'gate-pass', id, body, expectedRevision: 0 }],
      expectedAssessmentRevision: assessment.revision,
    },
    unitOf(deps, caller, remember?.(present)),
  );
  return present(recorded);
}

/** The waivers a pass needs. @throws HrbaError HRBA_GATE_NOT_PASSED, HRBA_GATE_HOLDS */
function allowedWaivers(source: GateSource, stage: Stage): string[] {
  const { reasons } = source.judge(stage, source.asOf);
  // What is overdue opens a passed gate again: passing it now would be undone at once.
  const against = [...standing(reasons).map(reasonFault), ...overdueActions(source).map(overdueFault)];
  if (against.length > 0) {
    const detail = `The ${stage} gate does not pass; reasons against it: ${against.length}.`;
    throw new HrbaError('HRBA_GATE_NOT_PASSED', detail, { errors: against });
  }
  const newest = source.passes.filter((pass) => pass.stage === stage).at(-1);
  if (newest !== undefined && reopenings(newest, source).length === 0) {
    const detail = `The ${stage} gate was passed on ${newest.asOf} and nothing has opened it again.`;
    throw new HrbaError('HRBA_GATE_HOLDS', detail);
  }
  return [...new Set(reasons.flatMap(({ waivedBy }) => waivedBy ?? []))];
}
