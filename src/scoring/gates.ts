import type { Gate as GateBody, Ruleset } from '../generated/types.ts';
import { type ResolvedItem, weightedMean } from './aggregate.ts';
import { isReached, type Stage } from './applicability.ts';
import { type TriggeredFlag, triggeredFlags } from './flags.ts';
import { asText, type Exact, exact } from './fraction.ts';
import type { Impact } from './impact.ts';
import { levelValue } from './resolve-response.ts';

export interface GateReason {
  result: 'BLOCKED' | 'NOT_READY';
  because: string;
}

export interface Gate {
  stage: Stage;
  result: GateBody['result'];
  lower: Exact | null;
  coverage: Exact | null;
  reasons: GateReason[];
}

interface GateInput {
  /** Every item the profile does not exclude, whatever stage the product has reached. */
  items: readonly ResolvedItem[];
  /** Items that only a grave impact brings in (SCORING section 12): they gate, and never count in a score. */
  gateItems: readonly ResolvedItem[];
  impacts: readonly Impact[];
  purpose: readonly string[];
  ruleset: Ruleset;
  /** The flags of the items, for whoever asks for more than one gate; worked out when they are not given. */
  flags?: readonly TriggeredFlag[];
}

type Rule = Ruleset['gates'][number];

/** The level a gate item must reach: defined, documented, owned. */
const GATE_ITEM_LEVEL = 2;

/** Whether anything stands against leaving a stage, with every reason (SCORING section 10). */
export function evaluateGate(stage: Stage, input: GateInput): Gate {
  const rule = input.ruleset.gates.find((gate) => gate.stage === stage);
  if (rule === undefined) throw new RangeError(`the ruleset has no gate for ${stage}`);
  const own = input.items.filter(({ item }) => item.stage === stage);
  const score = weightedMean(own, rule.track, ({ item }) => item.weight);
  const reasons = [
    ...input.purpose.map((because) => blocked(`purpose in question: ${because}`)),
    ...scoreReasons(own, score.lower, score.coverage, rule),
    ...flagReasons(stage, input, rule),
    ...input.impacts.flatMap((impact) => impactReasons(impact, stage, rule)),
    ...gateItemReasons(stage, input),
  ];
  const result = reasons.some((reason) => reason.result === 'BLOCKED')
    ? 'BLOCKED'
    : reasons.length > 0
      ? 'NOT_READY'
      : 'PASS';
  return { stage, result, lower: score.lower, coverage: score.coverage, reasons };
}

function blocked(because: string): GateReason {
  return { result: 'BLOCKED', because };
}

function notReady(because: string): GateReason {
  return { result: 'NOT_READY', because };
}

function scoreReasons(
  own: readonly ResolvedItem[],
  lower: Exact | null,
  coverage: Exact | null,
  rule: Rule,
): GateReason[] {
  if (own.length === 0) return [];
  const isOut = ({ resolution }: ResolvedItem) => resolution[rule.track].kind === 'out';
  if (lower === null || coverage === null || own.every(isOut)) {
    return [notReady('nothing in this stage is determinate')];
  }
  const reasons: GateReason[] = [];
  const least = exact(rule.lower);
  const covered = exact(rule.coverage);
  if (lower.compare(least) < 0) reasons.push(blocked(`stage score ${asText(lower)} < ${asText(least)}`));
  if (coverage.compare(covered) < 0)
    reasons.push(notReady(`coverage ${asText(coverage)} < ${asText(covered)}`));
  return reasons;
}

function flagReasons(stage: Stage, { items, ruleset, flags }: GateInput, rule: Rule): GateReason[] {
  const reasons: GateReason[] = [];
  for (const flag of flags ?? triggeredFlags(items, ruleset)) {
    const cause = flag[rule.flagsTrack];
    if (flag.flag === 'MAJOR' || cause === null || !isReached(flag.stage, stage)) continue;
    const because = `${flag.flag} ${flag.item} ${cause}`;
    reasons.push(cause === 'confirmed' ? blocked(because) : notReady(because));
  }
  return reasons;
}

const MITIGATION = ['none', 'planned', 'implemented'] as const;

function impactReasons(impact: Impact, stage: Stage, rule: Rule): GateReason[] {
  if (!impact.adverse || impact.class > 2 || !isReached(impact.stage, stage)) return [];
  const needed = impact.class === 1 ? rule.classOneMitigation : rule.classTwoMitigation;
  const reasons: GateReason[] = [];
  if (MITIGATION.indexOf(impact.mitigation) < MITIGATION.indexOf(needed)) {
    reasons.push(blocked(`impact ${impact.id} mitigation ${impact.mitigation} < ${needed}`));
  }
  if (impact.class === 1 && !impact.engaged)
    reasons.push(blocked(`impact ${impact.id} no engagement evidence`));
  if (impact.class === 1 && !impact.signedOff) reasons.push(blocked(`impact ${impact.id} not signed off`));
  return reasons;
}

function gateItemReasons(stage: Stage, { gateItems, impacts, ruleset }: GateInput): GateReason[] {
  if (!impacts.some((impact) => impact.adverse && impact.class <= 2)) return [];
  const least = levelValue(GATE_ITEM_LEVEL, ruleset);
  return gateItems.flatMap(({ item, resolution }) => {
    const { declared } = resolution;
    const reached = declared.kind === 'determinate' && declared.lower.compare(least) >= 0;
    if (reached || !isReached(item.stage, stage)) return [];
    return [notReady(`gate item ${item.id} below level ${GATE_ITEM_LEVEL}`)];
  });
}
