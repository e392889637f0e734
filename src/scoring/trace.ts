import type { TraceNode } from '../generated/types.ts';
import { type BlockScore, liveBlocks } from './aggregate.ts';
import { flagThreshold } from './flags.ts';
import { asText, type Exact } from './fraction.ts';
import type { Impact } from './impact.ts';
import { type Resolved, TRACKS, type TrackName } from './resolve-response.ts';
import type { ScoreResult } from './score-body.ts';
import type { TrackScore } from './score-track.ts';
import type { AssessedItem } from './scoring-input.ts';

/**
 * The score as a flat list of nodes (SCORING section 12a): each names its rule (an exported function and a heading of
 * README.md), what it took in, what came out, why, and its sources. Every total can be added again from it.
 */
export function traceOf(result: ScoreResult): TraceNode[] {
  const ruleset = `${result.input.ruleset.id}@${result.input.ruleset.version}`;
  return [
    ...result.all.filter(({ applicability }) => applicability !== 'applies').map(scopedOutNode),
    ...result.due.map(responseNode),
    ...result.flags.map((flag) => flagNode(flag, result, ruleset)),
    ...TRACKS.flatMap((track) => trackNodes(result[track], result, ruleset)),
    ...numberNodes(result, ruleset),
    ...result.input.impacts.map((impact) => impactNode(impact, ruleset)),
    verdictNode(result, ruleset),
  ];
}

function scopedOutNode({ content, applicability, because }: AssessedItem): TraceNode {
  return {
    id: `scope/${content.id}`,
    rule: 'applicability',
    subject: content.id,
    value: { applicability, stage: content.stage },
    inputs: [],
    because,
    sources: passages(content),
  };
}

function responseNode({ content, item, answer, backing, resolution }: AssessedItem): TraceNode {
  return {
    id: `response/${content.id}`,
    rule: 'assuranceOf',
    subject: content.id,
    value: {
      state: answer.state,
      level: answer.level === null ? null : String(answer.level),
      override: answer.override === null ? null : String(answer.override),
      assurance: resolution.assurance,
      cap: asText(resolution.cap),
      stale: answer.stale ? 'yes' : 'no',
      weight: asText(item.weight),
      ...(answer.contest == null ? {} : { contest: answer.contest }),
    },
    inputs: [],
    because: backing.because,
    sources: passages(content),
  };
}

function passages({ sources }: AssessedItem['content']): string[] {
  return sources.map(({ document, lines }) => `${document}:${lines.join('-')}`);
}

function flagNode(
  flag: ScoreResult['flags'][number],
  { due, input }: ScoreResult,
  ruleset: string,
): TraceNode {
  const item = due.find((candidate) => candidate.item.id === flag.item)?.item;
  return {
    id: `flag/${flag.item}`,
    rule: 'triggeredFlags',
    subject: flag.item,
    value: {
      flag: flag.flag,
      threshold: item === undefined ? null : asText(flagThreshold(item, input.ruleset)),
      declared: flag.declared,
      substantiated: flag.substantiated,
    },
    inputs: [`response/${flag.item}`],
    because: `${flag.flag}: ${flag.substantiated ?? flag.declared}`,
    sources: [`ruleset ${ruleset} flags`],
  };
}

function trackNodes(track: TrackScore, { due, verdict }: ScoreResult, ruleset: string): TraceNode[] {
  const name = track.track;
  const live = liveBlocks(track.blocks);
  return [
    ...due.map((item) => itemNode(item, track, ruleset)),
    ...live.map((block) => blockNode(block, name, due, ruleset)),
    {
      id: `${name}/overall`,
      rule: 'aggregateOverall',
      subject: name,
      value: { lower: asText(track.lower), upper: asText(track.upper), coverage: asText(track.coverage) },
      inputs: live.map(({ block }) => `${name}/block/${block}`),
      because: 'mean of the blocks that have something to score, by their weights',
      sources: [`ruleset ${ruleset} blocks`],
    },
    ...track.caps.map((cap) => ({
      id: `${name}/cap/${cap.kind}:${cap.subject}`,
      rule: 'applyCaps',
      subject: cap.subject,
      value: { cap: asText(cap.cap), cause: cap.cause, binds: cap.binds ? 'yes' : 'no' },
      inputs: [cap.kind === 'weakest' ? `${name}/block/${cap.subject}` : `flag/${cap.subject}`],
      because: cap.kind === 'weakest' ? 'the weakest block' : `${cap.kind} is ${cap.cause}`,
      sources: [cap.kind === 'weakest' ? `ruleset ${ruleset} bands` : `ruleset ${ruleset} flags`],
    })),
    finalNode(track, verdict.verdict === 'PURPOSE_IN_QUESTION', ruleset),
  ];
}

function itemNode(
  { content, item, resolution }: AssessedItem,
  track: TrackScore,
  ruleset: string,
): TraceNode {
  const resolved = resolution[track.track];
  const weight = track.effectiveWeights.get(item.id) ?? null;
  const part = (end: 'lower' | 'upper') =>
    resolved.kind === 'out' || weight === null ? null : asText(weight.mul(resolved[end]));
  const coefficients = [...item.blocks].map(([block, a]) => [`coefficient ${block}`, asText(a)]);
  return {
    id: `${track.track}/item/${content.id}`,
    rule: 'resolveResponse',
    subject: content.id,
    value: {
      kind: resolved.kind,
      lower: end(resolved, 'lower'),
      upper: end(resolved, 'upper'),
      weight: asText(item.weight),
      effectiveWeight: asText(weight),
      contribution: part('lower'),
      contributionUpper: part('upper'),
      ...Object.fromEntries(coefficients),
    },
    inputs: [`response/${content.id}`],
    because: explain(resolved, resolution.cap, track.track),
    sources: [`ruleset ${ruleset} levels`, `ruleset ${ruleset} assurance`],
  };
}

function end(resolved: Resolved, which: 'lower' | 'upper'): string | null {
  return resolved.kind === 'out' ? null : asText(resolved[which]);
}

function explain(resolved: Resolved, cap: Exact | null, track: TrackName): string {
  if (resolved.kind === 'out') return 'out of numerator and denominator';
  if (resolved.kind === 'open') return 'open: anything from 0 to 1';
  const held = track === 'substantiated' && cap !== null && resolved.lower.equals(cap);
  return held ? 'the value of its level, at most what its backing can carry' : 'the value of its level';
}

function blockNode(block: BlockScore, track: TrackName, due: AssessedItem[], ruleset: string): TraceNode {
  const inputs = due.filter(
    ({ item, resolution }) => item.blocks.has(block.block) && resolution[track].kind !== 'out',
  );
  return {
    id: `${track}/block/${block.block}`,
    rule: 'aggregateBlocks',
    subject: block.block,
    value: {
      omega: asText(block.omega),
      numerator: asText(block.numerator),
      denominator: asText(block.denominator),
      lower: asText(block.lower),
      upper: asText(block.upper),
      coverage: asText(block.coverage),
    },
    inputs: inputs.map(({ item }) => `${track}/item/${item.id}`),
    because: 'mean of its items, by weight times coefficient',
    sources: [`ruleset ${ruleset} blocks`],
  };
}

function finalNode(track: TrackScore, inQuestion: boolean, ruleset: string): TraceNode {
  const binding = track.caps.filter(({ binds }) => binds);
  const held = binding.map(({ kind, subject }) => `${kind} ${subject}`).join(', ');
  return {
    id: `${track.track}/final`,
    rule: 'scoreTrack',
    subject: track.track,
    value: {
      final: asText(track.final),
      best: asText(track.best),
      status: track.status,
      band: inQuestion || track.band === null ? null : String(track.band.band),
    },
    inputs: [
      `${track.track}/overall`,
      ...track.caps.map(({ kind, subject }) => `${track.track}/cap/${kind}:${subject}`),
    ],
    because: held === '' ? 'no cap holds it down' : `held down by ${held}`,
    sources: [`ruleset ${ruleset} bands`, `ruleset ${ruleset} statusLimits`],
  };
}

function numberNodes({ numbers, due }: ScoreResult, ruleset: string): TraceNode[] {
  return Object.entries(numbers).map(([name, value]: [string, Exact | null]) => ({
    id: `number/${name}`,
    rule: 'separateNumbers',
    subject: name,
    value: { value: asText(value) },
    inputs: due.map(({ item }) => `response/${item.id}`),
    because: 'share of weight; it stands beside the score and is never multiplied in',
    sources: [`ruleset ${ruleset} assurance`],
  }));
}

function impactNode(impact: Impact, ruleset: string): TraceNode {
  const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');
  return {
    id: `impact/${impact.id}`,
    rule: 'rateImpact',
    subject: impact.id,
    value: {
      class: String(impact.class),
      stage: impact.stage,
      adverse: yesOrNo(impact.adverse),
      actual: yesOrNo(impact.actual),
      mitigation: impact.mitigation,
      engaged: yesOrNo(impact.engaged),
      signedOff: yesOrNo(impact.signedOff),
    },
    inputs: [],
    because: 'its inherent rating; likelihood never changes the class',
    sources: [`ruleset ${ruleset} classes`],
  };
}

function verdictNode({ verdict, flags, input }: ScoreResult, ruleset: string): TraceNode {
  return {
    id: 'verdict',
    rule: 'decideVerdict',
    subject: 'verdict',
    value: { verdict: verdict.verdict },
    inputs: [
      'declared/final',
      'substantiated/final',
      ...flags.map(({ item }) => `flag/${item}`),
      ...input.impacts.map(({ id }) => `impact/${id}`),
    ],
    because: verdict.because,
    sources: [`ruleset ${ruleset} verdicts`],
  };
}
