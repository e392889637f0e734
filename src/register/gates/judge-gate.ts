import type { Waiver } from '../../generated/types.ts';
import type { Stage } from '../../scoring/applicability.ts';
import { type Gate, type GateReason, gateResult } from '../../scoring/gates.ts';
import { gateAt } from '../../scoring/gates-reached.ts';
import type { AssessedItem, ScoringInput } from '../../scoring/scoring-input.ts';

export interface JudgedReason extends GateReason {
  /** The waiver in force that sets it aside. */
  waivedBy: string | null;
}

/** A gate on a day, with waivers in force. */
export interface JudgedGate {
  gate: Gate;
  /** With waivers counted; `gate.result` is without them. */
  result: Gate['result'];
  reasons: JudgedReason[];
  all: AssessedItem[];
}

type WaiverOnDay = Pick<Waiver, 'id' | 'stage' | 'condition' | 'until' | 'inForce'>;

/** What a gate comes to, waivers in force counted: they set aside what the stage counts or its coverage, and nothing else. */
export function judgeGate(stage: Stage, input: ScoringInput, waivers: readonly WaiverOnDay[]): JudgedGate {
  const { gate, all } = gateAt(stage, input);
  const reasons = gate.reasons.map((reason) => ({ ...reason, waivedBy: waiverOf(reason, stage, waivers) }));
  return { gate, result: gateResult(standing(reasons)), reasons, all };
}

/** The reasons that no waiver sets aside. */
export function standing(reasons: readonly JudgedReason[]): JudgedReason[] {
  return reasons.filter(({ waivedBy }) => waivedBy === null);
}

/** Of several waivers the one that lasts longest. */
export function waiverOf(
  { about }: Pick<GateReason, 'about'>,
  stage: Stage,
  waivers: readonly WaiverOnDay[],
): string | null {
  const fitting = waivers.filter(
    (waiver) => waiver.inForce && waiver.stage === stage && waiver.condition === about.kind,
  );
  const [longest] = fitting.sort((a, b) => (a.until > b.until ? -1 : Number(a.until < b.until)));
  return longest?.id ?? null;
}
