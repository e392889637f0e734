import { parse } from 'yaml';
import type { Ruleset } from '../../src/generated/types.ts';
import { asText, exact } from '../../src/scoring/fraction.ts';
import { evaluateGate } from '../../src/scoring/gates.ts';
import type { TrackScore } from '../../src/scoring/score-track.ts';
import { compareImpacts, type Rating, rateImpact } from '../../src/scoring/severity.ts';
import { decideVerdict } from '../../src/scoring/verdict.ts';
import { type PlainAnswer, type PlainItem, scoreOf } from './scoring-cases.ts';

/** The keys that each part of a case may have; anything else is a mistake that would otherwise go unread. */
const KEYS = {
  case: ['name', 'because', 'items', 'answers', 'gate', 'harms', 'impacts', 'expect'],
  item: ['id', 'stage', 'weight', 'blocks', 'flag', 'flagThreshold', 'naAllowed', 'voice'],
  answer: ['state', 'level', 'assurance', 'naAccepted', 'justified', 'override', 'stale'],
  harm: ['id', 'class', 'stage', 'adverse', 'actual', 'mitigation', 'engaged', 'signedOff'],
  impact: ['id', 'scale', 'scope', 'irremediability', 'likelihood', 'actual', 'delay'],
  expect: [
    'declared',
    'substantiated',
    'gap',
    'evidenceConfidence',
    'staleShare',
    'notApplicableShare',
    'notApplicableUnaccepted',
    'flags',
    'verdict',
    'gate',
    'order',
    'impacts',
  ],
  track: [
    'lower',
    'upper',
    'coverage',
    'final',
    'best',
    'band',
    'status',
    'binding',
    'blocks',
    'effectiveWeights',
    'contributions',
  ],
  gate: ['result', 'lower', 'coverage', 'reasons'],
  rated: ['severity', 'class', 'assumed'],
};

type Json = any;

/** A sentence for each thing wrong with a case: how it is written, or what comes out of it. None: the case holds. */
export function problemsOf(text: string, ruleset: Ruleset): string[] {
  const written = parse(text);
  const shape = shapeProblems(written);
  if (shape.length > 0) return shape;
  return differences('expect', written.expect, outcome(written, ruleset));
}

function shapeProblems(written: Json): string[] {
  const problems = keyProblems('case', written, KEYS.case);
  for (const key of ['name', 'because', 'expect']) {
    if (!hasContent(written?.[key])) problems.push(`${key} is missing`);
  }
  const { items = [], answers = {}, harms = [], impacts = [], expect = {} } = written ?? {};
  const ids = items.map(({ id }: Json) => id);
  for (const item of items) problems.push(...keyProblems(`item ${item.id}`, item, KEYS.item));
  for (const [id, answer] of Object.entries(answers)) {
    if (!ids.includes(id)) problems.push(`answers: there is no item ${id}`);
    problems.push(...keyProblems(`answer to ${id}`, answer, KEYS.answer));
  }
  for (const harm of harms) problems.push(...keyProblems(`harm ${harm.id}`, harm, KEYS.harm));
  for (const one of impacts) problems.push(...keyProblems(`impact ${one.id}`, one, KEYS.impact));
  problems.push(...keyProblems('expect', expect, KEYS.expect));
  for (const track of ['declared', 'substantiated']) {
    problems.push(...keyProblems(`expect.${track}`, expect?.[track] ?? {}, KEYS.track));
  }
  problems.push(...keyProblems('expect.gate', expect?.gate ?? {}, KEYS.gate));
  for (const [id, rated] of Object.entries(expect?.impacts ?? {})) {
    problems.push(...keyProblems(`expect.impacts.${id}`, rated, KEYS.rated));
  }
  return problems;
}

function hasContent(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : Object.keys(value ?? {}).length > 0;
}

function keyProblems(where: string, value: Json, allowed: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${where} is not a record`];
  return Object.keys(value)
    .filter((key) => !allowed.includes(key))
    .map((key) => `${where}: "${key}" is not a key of it; its keys are ${allowed.join(', ')}`);
}

function outcome(written: Json, ruleset: Ruleset) {
  const answers: Record<string, PlainAnswer> = written.answers ?? {};
  const items: PlainItem[] = written.items ?? [];
  const score = scoreOf(
    items.map((item) => ({ item: withText(item), answer: answers[item.id] ?? {} })),
    ruleset,
  );
  const { declared, substantiated, flags, numbers } = score;
  const harms = written.harms ?? [];
  const gap =
    declared.lower === null || substantiated.lower === null ? null : declared.lower.sub(substantiated.lower);
  const shares = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, asText(value)]));
  const gate = written.gate;
  return {
    declared: trackOutcome(declared, score),
    substantiated: trackOutcome(substantiated, score),
    gap: asText(gap),
    ...shares,
    flags: Object.fromEntries(
      flags.map(({ item, declared: said, substantiated: shown }) => [
        item,
        { declared: said, substantiated: shown },
      ]),
    ),
    verdict: decideVerdict({ purpose: [], impacts: harms, flags, declared, substantiated, ruleset }).verdict,
    gate: gate === undefined ? undefined : gateOutcome(gate, score.items, harms, ruleset),
    ...priorities(written.impacts ?? [], ruleset),
  };
}

/** YAML reads 1 as a number and 1/2 as text; an exact number is written as either. */
function withText(item: PlainItem): PlainItem {
  const blocks = Object.fromEntries(Object.entries(item.blocks).map(([block, a]) => [block, String(a)]));
  return { ...item, weight: String(item.weight ?? 1), blocks };
}

function trackOutcome(track: TrackScore, { items }: ReturnType<typeof scoreOf>) {
  const weights = [...track.effectiveWeights];
  const lowerOf = (id: string) => {
    const resolved = items.find(({ item }) => item.id === id)?.resolution[track.track];
    return resolved === undefined || resolved.kind === 'out' ? exact('0') : resolved.lower;
  };
  return {
    lower: asText(track.lower),
    upper: asText(track.upper),
    coverage: asText(track.coverage),
    final: asText(track.final),
    best: asText(track.best),
    band: track.band?.band ?? null,
    status: track.status,
    binding: track.caps.filter(({ binds }) => binds).map(({ kind, subject }) => `${kind}:${subject}`),
    blocks: Object.fromEntries(track.blocks.map(({ block, lower }) => [block, asText(lower)])),
    effectiveWeights: Object.fromEntries(weights.map(([id, weight]) => [id, asText(weight)])),
    contributions: Object.fromEntries(weights.map(([id, weight]) => [id, asText(weight.mul(lowerOf(id)))])),
  };
}

function gateOutcome(stage: Json, items: Json, impacts: Json, ruleset: Ruleset) {
  const gate = evaluateGate(stage, { items, gateItems: [], impacts, purpose: [], ruleset });
  return {
    result: gate.result,
    lower: asText(gate.lower),
    coverage: asText(gate.coverage),
    reasons: gate.reasons.map(({ result, because }) => `${result}: ${because}`),
  };
}

function priorities(impacts: (Rating & { id: string })[], ruleset: Ruleset) {
  const rated = impacts.map((rating) => ({ id: rating.id, rating, severity: rateImpact(rating, ruleset) }));
  return {
    // One text, because lists are compared without their order.
    order: [...rated]
      .sort(compareImpacts)
      .map(({ id }) => id)
      .join(', '),
    impacts: Object.fromEntries(
      rated.map(({ id, severity }) => [
        id,
        { severity: severity.severity, class: severity.class, assumed: severity.assumed },
      ]),
    ),
  };
}

/** What is expected and does not come out. Only what a case names is compared; a list is compared whole. */
function differences(where: string, expected: Json, actual: Json): string[] {
  if (expected !== null && typeof expected === 'object' && !Array.isArray(expected)) {
    if (Object.keys(expected).length === 0) {
      return Object.keys(actual ?? {}).length === 0
        ? []
        : [`${where}: expected none, got ${JSON.stringify(actual)}`];
    }
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(`${where}.${key}`, value, actual?.[key]),
    );
  }
  const wanted = written(expected);
  const got = written(actual);
  return wanted === got ? [] : [`${where}: expected ${wanted}, got ${got}`];
}

function written(value: Json): string {
  if (value === undefined) return 'nothing';
  return JSON.stringify(
    Array.isArray(value) ? value.map(String).sort() : value === null ? null : String(value),
  );
}
