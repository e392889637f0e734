import { readFileSync } from 'node:fs';
import t from 'tap';
import type { Ruleset } from '../../src/generated/types.ts';
import type { ResolvedItem } from '../../src/scoring/aggregate.ts';
import { triggeredFlags } from '../../src/scoring/flags.ts';
import { asText, exact } from '../../src/scoring/fraction.ts';
import { evaluateGate } from '../../src/scoring/gates.ts';
import type { Impact } from '../../src/scoring/impact.ts';
import { type Answer, resolveResponse } from '../../src/scoring/resolve-response.ts';
import { scoreTrack, type TrackScore } from '../../src/scoring/score-track.ts';
import type { ScoredItem } from '../../src/scoring/scored-item.ts';
import { separateNumbers } from '../../src/scoring/separate-numbers.ts';
import { compareImpacts, rateImpact } from '../../src/scoring/severity.ts';
import { decideVerdict } from '../../src/scoring/verdict.ts';
import { publishedRuleset } from '../support/content.ts';

// Cases made by an independent exact-fraction implementation; copied unchanged from the specification.
const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/scoring.json', import.meta.url), 'utf8'),
);
const ruleset: Ruleset = publishedRuleset();

type Json = any;

function item(raw: Json): ScoredItem {
  return {
    id: raw.id,
    stage: raw.stage,
    weight: exact(raw.weight),
    blocks: new Map(Object.entries(raw.blocks as Record<string, string>).map(([id, a]) => [id, exact(a)])),
    flag: raw.flag,
    flagThreshold: raw.flagThreshold === null ? null : exact(raw.flagThreshold),
    naAllowed: raw.naAllowed,
    voice: raw.voice,
  };
}

function answer(raw: Json | undefined): Answer {
  return {
    state: raw?.state ?? 'unanswered',
    level: raw?.level ?? null,
    assurance: raw?.assurance ?? 'A0',
    naAccepted: raw?.naAccepted ?? false,
    justified: true,
    override: raw?.override ?? null,
    stale: raw?.stale ?? false,
  };
}

function resolved(raw: Json) {
  return (raw.items as Json[]).map((rawItem) => {
    const own = item(rawItem);
    const ownAnswer = answer(raw.answers[own.id]);
    return { item: own, answer: ownAnswer, resolution: resolveResponse(own, ownAnswer, ruleset) };
  });
}

function impacts(raw: Json): Impact[] {
  return (raw.impacts as Json[]).map((impact) => ({
    id: impact.id,
    class: impact.cls,
    stage: impact.stage,
    adverse: impact.adverse,
    actual: impact.actual,
    mitigation: impact.mitigation,
    engaged: impact.engaged > 0,
    signedOff: impact.signed,
  }));
}

function trackAsExpected(track: TrackScore) {
  return {
    lower: asText(track.lower),
    upper: asText(track.upper),
    coverage: asText(track.coverage),
    final: asText(track.final),
    best: asText(track.best),
    band: track.band?.band ?? null,
    status: track.status,
    binding: track.caps
      .filter((cap) => cap.binds)
      .map((cap) => `${cap.kind}:${cap.subject}`)
      .sort(),
    blocks: Object.fromEntries(
      track.blocks
        .filter((block) => block.lower !== null)
        .map(({ block, lower, upper, coverage }) => [
          block,
          { lower: asText(lower), upper: asText(upper), coverage: asText(coverage) },
        ]),
    ),
  };
}

function contributions(track: TrackScore, items: readonly ResolvedItem[]) {
  return Object.fromEntries(
    [...track.effectiveWeights].map(([id, weight]) => {
      const of = items.find((candidate) => candidate.item.id === id)?.resolution.substantiated;
      const lower = of === undefined || of.kind === 'out' ? exact('0') : of.lower;
      return [id, { effectiveWeight: asText(weight), contribution: asText(weight.mul(lower)) }];
    }),
  );
}

t.test('every scored case of the specification comes out exactly', async (t) => {
  for (const raw of vectors.scores as Json[]) {
    const items = resolved(raw);
    const flags = triggeredFlags(items, ruleset);
    const declared = scoreTrack(items, flags, 'declared', ruleset);
    const substantiated = scoreTrack(items, flags, 'substantiated', ruleset);
    const numbers = separateNumbers(items, ruleset);
    const purpose = raw.noGo ? ['a no-go fact'] : [];
    const { verdict } = decideVerdict({
      purpose,
      impacts: impacts(raw),
      flags,
      declared,
      substantiated,
      ruleset,
    });
    const expected = raw.expect as Json;
    for (const track of ['declared', 'substantiated']) expected[track].binding.sort();
    t.same(
      {
        declared: trackAsExpected(declared),
        substantiated: trackAsExpected(substantiated),
        flags: flags.map(({ stage: _, ...flag }) => flag),
        confidence: asText(numbers.evidenceConfidence),
        notApplicableShare: asText(numbers.notApplicableShare),
        staleShare: asText(numbers.staleShare),
        contributions: contributions(substantiated, items),
        verdict,
      },
      expected,
      raw.name,
    );
  }
});

t.test('every gate of the specification comes out exactly, with its reasons', async (t) => {
  for (const [index, raw] of (vectors.gates as Json[]).entries()) {
    const gate = evaluateGate(raw.stage, {
      items: resolved(raw).filter(({ answer: own }) => own.state !== 'scoped-out'),
      gateItems: [],
      impacts: impacts(raw),
      purpose: [],
      ruleset,
    });
    t.same(
      {
        result: gate.result,
        lower: asText(gate.lower),
        coverage: asText(gate.coverage),
        reasons: gate.reasons.map(({ result, because }) => `${result}: ${because}`).sort(),
      },
      { ...raw.expect, reasons: [...raw.expect.reasons].sort() },
      `gate ${index} of ${raw.stage}`,
    );
  }
});

t.test('every priority of the specification comes out exactly, in order', async (t) => {
  const rated = (vectors.priorities.impacts as Json[]).map((rating, index) => {
    const { expect, ...parts } = rating;
    const severity = rateImpact(parts as Parameters<typeof rateImpact>[0], ruleset);
    t.match(severity, expect, `impact ${index}`);
    return {
      id: String(index).padStart(3, '0'),
      rating: parts as Parameters<typeof rateImpact>[0],
      severity,
    };
  });
  t.same(
    rated.sort(compareImpacts).map(({ id }) => Number(id)),
    vectors.priorities.order,
  );
});
