import type { GateReason, StageGate } from '../../generated/types.ts';

export type GateRule = GateReason['kind'] | 'passed';

/** What a build pipeline is told: a reason of a gate, or that nobody has passed it as was asked for. */
export interface GateFinding {
  rule: GateRule;
  result: 'NOT_READY' | 'BLOCKED';
  subject: string | null;
  sentence: string;
  /** The waiver in force that sets it aside, with its own words. */
  waived: { role: string; until: string; because: string } | null;
  steps: string[];
}

/** Where something is that a finding is about: a file or an address, and what of it. */
export interface GatePlace {
  uri: string;
  /** From 1; null where lines mean nothing. */
  line: number | null;
  pointer: string;
}

/** A gate as it is told to a pipeline. */
export interface GateView {
  gate: StageGate;
  findings: GateFinding[];
  /** What it was judged from, in words. */
  from: string;
  placeOf: (finding: GateFinding) => GatePlace;
}

/** Every rule in the order it is told, with its name and what it asks. */
export const GATE_RULES: Readonly<Record<GateRule, { name: string; help: string }>> = {
  purpose: {
    name: 'The purpose is not in question',
    help: 'A profile fact is on the no-go list of the ruleset. No answer clears it: the purpose itself has to change.',
  },
  lower: {
    name: 'What the stage counts is enough',
    help: 'The weighted mean of the items of this stage reaches what the ruleset asks. Raise items, or back them better.',
  },
  coverage: {
    name: 'Enough of the stage is answered',
    help: 'The part of the stage, by weight, that is determinate reaches what the ruleset asks. Answer what is open.',
  },
  'nothing-determinate': {
    name: 'Something in the stage is determinate',
    help: 'Every item of the stage went out as not applicable. Answer at least one by a level.',
  },
  flag: {
    name: 'No stop or critical question stands',
    help: 'A stop or critical question is open, below its threshold, or above it on the word of the company alone.',
  },
  mitigation: {
    name: 'Grave impacts are mitigated',
    help: 'An adverse impact of class 1 or 2 lacks the mitigation that this gate asks for.',
  },
  engagement: {
    name: 'People affected by the gravest impacts were engaged',
    help: 'An impact of class 1 has no evidence that people affected or a credible proxy were engaged.',
  },
  'sign-off': {
    name: 'The gravest impacts are signed off',
    help: 'An impact of class 1 is not signed off by a named role as it stands now.',
  },
  'gate-item': {
    name: 'Items that grave impacts bring in are at level 2',
    help: 'A grave impact asks items of a small company that it would not be asked otherwise.',
  },
  passed: {
    name: 'Somebody passed the gate, and it holds',
    help: 'Asked for by --passed: a pass is on record, and nothing has opened the gate again since.',
  },
};

/** What stands against going on. @param isPassAsked whether a pass on record that holds is asked for too */
export function gateFindings(gate: StageGate, isPassAsked: boolean): GateFinding[] {
  const waivers = new Map(gate.waivers.map((waiver) => [waiver.id, waiver]));
  const reasons = gate.reasons.map((reason): GateFinding => {
    const { kind: rule, result, subject, sentence, waivedBy, clear } = reason;
    const waived = (waivedBy === null ? undefined : waivers.get(waivedBy)) ?? null;
    return { rule, result, subject, sentence, waived, steps: clear.map(({ words }) => words) };
  });
  return isPassAsked ? [...reasons, ...notPassed(gate)] : reasons;
}

function notPassed({ standing, openAgain }: StageGate): GateFinding[] {
  const finding = (sentence: string): GateFinding => ({
    rule: 'passed',
    result: 'NOT_READY',
    subject: null,
    sentence,
    waived: null,
    steps: ['Have the gate passed: POST …/gates/{stage}/passes'],
  });
  if (standing === 'never-passed') return [finding('Nobody has passed this gate')];
  return openAgain.map(({ sentence }) => finding(`Passed, and open again. ${sentence}`));
}

/** PASS, NOT_READY or BLOCKED, of the findings that no waiver sets aside. */
export function resultOf(findings: readonly GateFinding[]): StageGate['result'] {
  const standing = findings.filter(({ waived }) => waived === null);
  if (standing.some(({ result }) => result === 'BLOCKED')) return 'BLOCKED';
  return standing.length > 0 ? 'NOT_READY' : 'PASS';
}
