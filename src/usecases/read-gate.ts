import { HrbaError } from '../errors.ts';
import type { GatePass, StageGate } from '../generated/types.ts';
import { STAGES, type Stage } from '../scoring/applicability.ts';
import type { Caller, Deps } from './deps.ts';
import { pinnedEdition } from './edition.ts';
import { readableState } from './find-assessment.ts';
import { gateSourceOf } from './gate-source.ts';
import { readerOf } from './reader-names.ts';
import { today } from './score-state.ts';
import { stageGate } from './stage-gate.ts';

/**
 * The exit gate of a stage on a day (today unless told), of one that is not reached yet too.
 * @param language of the reader, whose messages were loaded
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_GATE_NOT_FOUND
 */
export async function readGate(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  name: string,
  { asOf = today(deps), language }: { asOf?: string | undefined; language: string },
): Promise<StageGate> {
  const state = await readableState(deps, caller, assessmentId);
  const stage = stageNamed(name);
  const { checklist } = pinnedEdition(deps, state.assessment).checklist;
  const { names } = readerOf(deps, checklist, language);
  return stageGate(gateSourceOf(deps, state, asOf), stage, names);
}

/** Who let a gate pass, when and on what, oldest first. @throws HrbaError as readGate does */
export async function listGatePasses(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  name: string,
): Promise<{ revision: number; items: GatePass[] }> {
  const state = await readableState(deps, caller, assessmentId);
  const stage = stageNamed(name);
  const { passes } = gateSourceOf(deps, state, today(deps));
  return { revision: state.assessment.revision, items: passes.filter((pass) => pass.stage === stage) };
}

/** One pass of a gate. @throws HrbaError as readGate does, HRBA_ENTRY_NOT_FOUND */
export async function readGatePass(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  { name, id }: { name: string; id: string },
): Promise<GatePass> {
  const { items } = await listGatePasses(deps, caller, assessmentId, name);
  const found = items.find((pass) => pass.id === id);
  if (found !== undefined) return found;
  throw new HrbaError('HRBA_ENTRY_NOT_FOUND', `No gate-pass ${id} of this assessment.`);
}

/** The stage of that name. @throws HrbaError HRBA_GATE_NOT_FOUND */
export function stageNamed(name: string): Stage {
  const stage = STAGES.find((one) => one === name);
  if (stage !== undefined) return stage;
  throw new HrbaError('HRBA_GATE_NOT_FOUND', `There is no gate ${name}: a stage is ${STAGES.join(', ')}.`);
}
