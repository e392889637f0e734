import type { Action, Change, GatePass, Report, Waiver } from '../generated/types.ts';
import { changesOf, gatePassesOf, waiversOf } from '../register/gate-entries.ts';
import { type JudgedGate, judgeGate } from '../register/gates/judge-gate.ts';
import { impactsOf } from '../register/impacts.ts';
import { actionsOf } from '../register/plan.ts';
import type { Stage } from '../scoring/applicability.ts';
import type { ScoringInput } from '../scoring/scoring-input.ts';
import type { FrozenState } from '../store/records.ts';
import type { Deps } from './deps.ts';
import { type Edition, pinnedEdition } from './edition.ts';
import { registerContext } from './register-context.ts';
import { answersOf, scoredOnly, scoringInput } from './score-state.ts';

/** All that a gate is judged from, on one day: a state of the record, or a report that carries everything itself. */
export interface GateSource {
  asOf: string;
  assessmentId: string;
  /** Null when it is not from a record. */
  revision: number | null;
  input: ScoringInput;
  judge: (stage: Stage, day: string) => JudgedGate;
  waivers: Waiver[];
  passes: GatePass[];
  changes: Change[];
  actions: Action[];
  /** What impacts are called. */
  impactTitles: ReadonlyMap<string, string>;
}

/** The gates of an assessment as it stands, judged on a day. @throws HrbaError HRBA_UNAVAILABLE */
export function gateSourceOf(deps: Deps, state: FrozenState, asOf: string): GateSource {
  const { assessment } = state;
  const edition = pinnedEdition(deps, assessment);
  const context = registerContext(deps, state, asOf);
  const inputOn = (day: string) =>
    scoringInput(answersOf(deps, state, day), edition, deps.content.taxonomy, deps.engineVersion);
  const waivers = waiversOf(context);
  const judge = (stage: Stage, day: string) => judgeGate(stage, inputOn(day), waivers);
  return {
    asOf,
    assessmentId: assessment.id,
    revision: assessment.revision,
    input: inputOn(asOf),
    judge,
    waivers,
    passes: gatePassesOf(context, judge),
    changes: changesOf(context),
    actions: actionsOf(context),
    impactTitles: titlesOf(impactsOf(context)),
  };
}

/**
 * The gates of a report, from what it carries, judged on a day: what expired since it was issued counts no more. What of
 * its register was worked out for its own day, such as whether an impact is mitigated, stays as it was.
 */
export function gateSourceOfReport(report: Report, asOf: string): GateSource {
  const { answers, register, score } = report;
  const edition = {
    checklist: { checklist: report.checklist, published: score.checklist.published },
    ruleset: { ruleset: report.ruleset, published: score.ruleset.published },
  } as Edition;
  const { reviews = {} } = answers;
  const inputOn = (day: string) => {
    const scored = scoredOnly({ ...answers, reviews, asOf: day });
    return scoringInput(scored, edition, report.taxonomy, score.engineVersion);
  };
  const waivers = (register?.waivers ?? []).map((waiver) => ({
    ...waiver,
    inForce: waiver.createdAt.slice(0, 10) <= asOf && asOf <= waiver.until,
  }));
  return {
    asOf,
    assessmentId: report.assessmentId,
    revision: null,
    input: inputOn(asOf),
    judge: (stage, day) => judgeGate(stage, inputOn(day), waivers),
    waivers,
    passes: register?.gatePasses ?? [],
    changes: register?.changes ?? [],
    actions: register?.actions ?? [],
    impactTitles: titlesOf(register?.impacts ?? []),
  };
}

function titlesOf(impacts: readonly { id: string; title: string }[]): ReadonlyMap<string, string> {
  return new Map(impacts.map(({ id, title }) => [id, title]));
}
