import type { Gate as GateBody, Ruleset } from '../generated/types.ts';
import { type ResolvedItem, weightedMean } from './aggregate.ts';
import { isReached, type Stage } from './applicability.ts';
import { type Cause, type TriggeredFlag, triggeredFlags } from './flags.ts';
import { asText, type Exact, exact } from './fraction.ts';
import type { Impact } from './impact.ts';
import { levelValue } from './resolve-response.ts';

/** What a reason is about, as data. */
export type GateCondition =
  | { kind: 'purpose' }
  | { kind: 'lower' | 'coverage'; value: Exact; least: Exact }
  | { kind: 'nothing-determinate' }
  | { kind: 'flag'; item: string; flag: 'STOP' | 'CRITICAL'; cause: Cause }
  | { kind: 'mitigation'; impact: string; given: Mitigation; needed: Mitigation }
  | { kind: 'engagement' | 'sign-off'; impact: string }
  | { kind: 'gate-item'; item: string; level: number };

export interface GateReason {
  result: 'BLOCKED' | 'NOT_READY';
  because: string;
  about: GateCondition;
}

export interface Gate {
  stage: Stage;
  result: GateBody['result'];
  lower: Exact | null;
  coverage: Exact | null;
  reasons: GateReason[];
}

export interface GateInput {
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
type Mitigation = Impact['mitigation'];

/** The level a gate item must reach: defined, documented, owned. */
const GATE_ITEM_LEVEL = 2;

/** Whether anything stands against leaving a stage, with every reason (SCORING section 10). */
export function evaluateGate(stage: Stage, input: GateInput): Gate {
  const rule = gateRule(stage, input.ruleset);
  const own = input.items.filter(({ item }) => item.stage === stage);
  const score = weightedMean(own, rule.track, ({ item }) => item.weight);
  const reasons = [
    ...input.purpose.map((because) => blocked(`purpose in question: ${because}`, { kind: 'purpose' })),
    ...scoreReasons(own, score.lower, score.coverage, rule),
    ...flagReasons(stage, input, rule),
    ...input.impacts.flatMap((impact) => impactReasons(impact, stage, rule)),
    ...gateItemReasons(stage, input),
  ];
  return { stage, result: gateResult(reasons), lower: score.lower, coverage: score.coverage, reasons };
}

/** What a ruleset asks at the gate of a stage. @throws RangeError when it has none */
export function gateRule(stage: Stage, { gates }: Ruleset): Rule {
  const rule = gates.find((gate) => gate.stage === stage);
  if (rule === undefined) throw new RangeError(`the ruleset has no gate for ${stage}`);
  return rule;
}

/** BLOCKED > NOT_READY > PASS. */
export function gateResult(reasons: readonly Pick<GateReason, 'result'>[]): Gate['result'] {
  if (reasons.some(({ result }) => result === 'BLOCKED')) return 'BLOCKED';
  return reasons.length > 0 ? 'NOT_READY' : 'PASS';
}

function blocked(because: string, about: GateCondition): GateReason {
  return { result: 'BLOCKED', because, about };
}

function notReady(because: string, about: GateCondition): GateReason {
  return { result: 'NOT_READY', because, about };
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
    return [notReady('nothing in this stage is determinate', { kind: 'nothing-determinate' })];
  }
  const reasons: GateReason[] = [];
  const least = exact(rule.lower);
  const covered = exact(rule.coverage);
  if (lower.compare(least) < 0) {
    const about = { kind: 'lower', value: lower, least } as const;
    reasons.push(blocked(`stage score ${asText(lower)} < ${asText(least)}`, about));
  }
  if (coverage.compare(covered) < 0) {
    const about = { kind: 'coverage', value: coverage, least: covered } as const;
    reasons.push(notReady(`coverage ${asText(coverage)} < ${asText(covered)}`, about));
  }
  return reasons;
}

function flagReasons(stage: Stage, { items, ruleset, flags }: GateInput, rule: Rule): GateReason[] {
  const reasons: GateReason[] = [];
  for (const flag of flags ?? triggeredFlags(items, ruleset)) {
    const cause = flag[rule.flagsTrack];
    if (flag.flag === 'MAJOR' || cause === null || !isReached(flag.stage, stage)) continue;
    const because = `${flag.flag} ${flag.item} ${cause}`;
    const about = { kind: 'flag', item: flag.item, flag: flag.flag, cause } as const;
    reasons.push(cause === 'confirmed' ? blocked(because, about) : notReady(because, about));
  }
  return reasons;
}

const MITIGATION: readonly Mitigation[] = ['none', 'planned', 'implemented'];

function impactReasons(impact: Impact, stage: Stage, rule: Rule): GateReason[] {
  if (!impact.adverse || impact.class > 2 || !isReached(impact.stage, stage)) return [];
  const { id, mitigation: given } = impact;
  const needed = impact.class === 1 ? rule.classOneMitigation : rule.classTwoMitigation;
  const reasons: GateReason[] = [];
  if (MITIGATION.indexOf(given) < MITIGATION.indexOf(needed)) {
    const about = { kind: 'mitigation', impact: id, given, needed } as const;
    reasons.push(blocked(`impact ${id} mitigation ${given} < ${needed}`, about));
  }
  if (impact.class === 1 && !impact.engaged) {
    reasons.push(blocked(`impact ${id} no engagement evidence`, { kind: 'engagement', impact: id }));
  }
  if (impact.class === 1 && !impact.signedOff) {
    reasons.push(blocked(`impact ${id} not signed off`, { kind: 'sign-off', impact: id }));
  }
  return reasons;
}

function gateItemReasons(stage: Stage, { gateItems, impacts, ruleset }: GateInput): GateReason[] {
  if (!impacts.some((impact) => impact.adverse && impact.class <= 2)) return [];
  const least = levelValue(GATE_ITEM_LEVEL, ruleset);
  return gateItems.flatMap(({ item, resolution }) => {
    const { declared } = resolution;
    const reached = declared.kind === 'determinate' && declared.lower.compare(least) >= 0;
    if (reached || !isReached(item.stage, stage)) return [];
    const about = { kind: 'gate-item', item: item.id, level: GATE_ITEM_LEVEL } as const;
    return [notReady(`gate item ${item.id} below level ${GATE_ITEM_LEVEL}`, about)];
  });
}
