import { readFileSync } from 'node:fs';
import t from 'tap';
import { readYaml } from '../../src/content/read-yaml.ts';
import { schemaProblems } from '../../src/content/schema-problems.ts';
import type { Profile, Response, Score, ScoredReview } from '../../src/generated/types.ts';
import { ENGINE_VERSION, OWN_CONTENT } from '../../src/product.ts';
import type { Stage } from '../../src/scoring/applicability.ts';
import { scoreAnswers } from '../../src/usecases/score-state.ts';
import { realContent } from '../support/test-app.ts';

interface Case {
  name: string;
  because: string;
  stage?: Stage;
  profile?: Profile;
  answers: Record<string, number | 'unknown' | { level: number; assurance?: Assurance }>;
  expect: Record<string, unknown>;
}
type Assurance = 'A0' | 'A1' | 'A2' | 'A3' | 'A4';

/** What a case may expect; anything else is a mistake that would otherwise go unread. */
const EXPECT = ['verdict', 'declared', 'substantiated', 'gap', 'evidenceConfidence', 'flags', 'gates'];
const TRACK = ['lower', 'upper', 'coverage', 'final', 'best', 'band', 'status', 'binding'];

const AS_OF = '2026-11-22';
const EVIDENCE = [
  {
    title: 'A note',
    shows: 'What was done',
    url: 'https://example.org/note',
    madeBy: 'product lead',
    madeOn: AS_OF,
  },
];
const REVIEWS: Partial<Record<Assurance, ScoredReview>> = {
  A2: { by: 'second-person', verdict: 'confirmed', outsider: true, ties: 'None.' },
  A3: { by: 'assessor', verdict: 'confirmed' },
  A4: { by: 'assessor', verdict: 'confirmed', corroborated: true },
};

const content = realContent();
const { file } = readYaml(`${OWN_CONTENT}/hrba-tech/0.1.0`, 'cases.yaml');
const { cases } = (file?.value ?? { cases: [] }) as { cases: Case[] };

/** The response and the review that lead to a level backed so well. */
function backed(level: number, assurance: Assurance): { response: Response; review?: ScoredReview } {
  const words = {
    state: 'level' as const,
    level,
    justification: 'The product lead, since May, in the folder.',
  };
  const response = assurance === 'A0' ? words : { ...words, evidence: EVIDENCE };
  const review = REVIEWS[assurance];
  return review === undefined ? { response } : { response, review };
}

function scoreOf({ stage = 'conception', profile = {}, answers }: Case): Required<Score> {
  const responses: Record<string, Response> = {};
  const reviews: Record<string, ScoredReview> = {};
  for (const [item, answer] of Object.entries(answers)) {
    if (answer === 'unknown') {
      responses[item] = { state: 'unknown' };
      continue;
    }
    const { level, assurance = 'A0' } = typeof answer === 'number' ? { level: answer } : answer;
    const { response, review } = backed(level, assurance);
    responses[item] = response;
    if (review !== undefined) reviews[item] = review;
  }
  const checklist = content.findChecklist('hrba-tech', '0.1.0')!;
  const ruleset = content.findRuleset(checklist.checklist.ruleset.id, checklist.checklist.ruleset.version)!;
  const scored = { asOf: AS_OF, stage, profile, responses, reviews };
  return scoreAnswers(scored, { checklist, ruleset }, content.taxonomy, ENGINE_VERSION);
}

/** What comes out, in the words of a case. */
function outcomeOf(score: Required<Score>) {
  return {
    verdict: score.verdict,
    declared: trackOf(score.declared),
    substantiated: trackOf(score.substantiated),
    gap: exactly(score.gap),
    evidenceConfidence: exactly(score.evidenceConfidence),
    flags: Object.fromEntries(
      score.flags
        .filter(({ substantiated }) => substantiated !== null)
        .map(({ item, flag, substantiated }) => [item, `${flag} ${substantiated}`]),
    ),
    gates: Object.fromEntries(score.gates.map(({ stage, result }) => [stage, result])),
  };
}

function trackOf(track: Score['declared']) {
  const { lower, upper, coverage, final, best, band, status, caps } = track;
  return {
    lower: exactly(lower),
    upper: exactly(upper),
    coverage: exactly(coverage),
    final: exactly(final),
    best: exactly(best),
    band,
    status,
    binding: caps.filter(({ binds }) => binds).map(({ kind, subject }) => `${kind}:${subject}`),
  };
}

function exactly(fraction: Score['gap']): string | null {
  if (fraction === null) return null;
  return fraction.den === '1' ? fraction.num : `${fraction.num}/${fraction.den}`;
}

/** A sentence for each thing wrong with a case: how it is written, or what comes out of it. */
function problemsOf(one: Case): string[] {
  const { expect } = one;
  const odd = [
    ...unknownKeys('expect', expect, EXPECT),
    ...['declared', 'substantiated'].flatMap((track) =>
      unknownKeys(`expect.${track}`, expect[track] ?? {}, TRACK),
    ),
  ];
  if (odd.length > 0) return odd;
  const { flags, ...rest } = expect;
  const outcome = outcomeOf(scoreOf(one));
  // The flags are one list, which is complete; of the rest only what is named is compared.
  const flagged =
    flags === undefined || written(flags) === written(outcome.flags)
      ? []
      : [`expect.flags: expected ${written(flags)}, got ${written(outcome.flags)}`];
  return [...differences('expect', rest, outcome), ...flagged];
}

function unknownKeys(where: string, value: unknown, known: readonly string[]): string[] {
  return Object.keys(value as object)
    .filter((key) => !known.includes(key))
    .map((key) => `${where}: "${key}" is not a key of it; its keys are ${known.join(', ')}`);
}

function differences(where: string, expected: unknown, actual: unknown): string[] {
  if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    const got = (actual ?? {}) as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(`${where}.${key}`, value, got[key]),
    );
  }
  return written(expected) === written(actual)
    ? []
    : [`${where}: expected ${written(expected)}, got ${written(actual)}`];
}

/** As text that does not depend on order, or on whether YAML read 1 as a number. */
function written(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return JSON.stringify(value.map(String).sort());
  if (typeof value === 'object') return JSON.stringify(Object.entries(value).sort());
  return String(value);
}

t.test('the cases of the checklist fit their schema, and have names of their own', (t) => {
  t.same(file === null ? ['it cannot be read'] : schemaProblems('ScoreCases', file), []);
  t.ok(cases.length >= 6);
  t.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
  t.end();
});

for (const one of cases) {
  t.test(one.name, (t) => {
    t.same(problemsOf(one), []);
    t.ok(one.expect['verdict'], 'a case says the verdict before any number');
    t.end();
  });
}

t.test('an assurance that a case names is the one that the answer has', (t) => {
  for (const assurance of ['A0', 'A1', 'A2', 'A3', 'A4'] as const) {
    const answers = { 'conception.commitment': { level: 4, assurance } };
    const { trace } = scoreOf({ name: '', because: '', answers, expect: {} });
    const found = trace.filter(
      ({ rule, subject }) => rule === 'assuranceOf' && subject === 'conception.commitment',
    );
    t.equal(found[0]?.value['assurance'], assurance);
  }
  t.end();
});

/** Each is the second case with one thing wrong in it, and what the runner must say. */
const WRONG: Record<string, { expect: object; says: RegExp }> = {
  'a verdict that does not come out': {
    expect: { verdict: 'GAPS' },
    says: /^expect\.verdict: expected GAPS, got NO_OPEN_CONDITION$/,
  },
  'a number that is nearly right': {
    expect: { substantiated: { lower: '47/100' } },
    says: /^expect\.substantiated\.lower: expected 47\/100, got 202\/429$/,
  },
  'a flag that is not there': {
    expect: { flags: { 'conception.commitment': 'MAJOR confirmed' } },
    says: /^expect\.flags: expected \[\["conception\.commitment","MAJOR confirmed"\]\], got \[\]$/,
  },
  'a cap that does not bind': {
    expect: { declared: { binding: ['weakest:DDS'] } },
    says: /^expect\.declared\.binding: expected \["weakest:DDS"\], got \[\]$/,
  },
  'null where there is a number': {
    expect: { gap: null },
    says: /^expect\.gap: expected null, got 0$/,
  },
  'a gate that the product does not have': {
    expect: { gates: { launch: 'PASS' } },
    says: /^expect\.gates\.launch: expected PASS, got nothing$/,
  },
  'a misspelt key': {
    expect: { verdikt: 'GAPS' },
    says: /^expect: "verdikt" is not a key of it; its keys are verdict, declared/,
  },
  'a misspelt key of a track': {
    expect: { declared: { finale: '1' } },
    says: /^expect\.declared: "finale" is not a key of it/,
  },
};

t.test('the runner can fail: every deliberately wrong case is reported in words', (t) => {
  const [, right] = cases;
  for (const [what, { expect, says }] of Object.entries(WRONG)) {
    const problems = problemsOf({ ...right!, expect: expect as Case['expect'] });
    t.equal(problems.length, 1, what);
    t.match(problems[0], says, what);
  }
  const unflagged = problemsOf({ ...cases[0]!, expect: { flags: {} } });
  t.match(unflagged, [/^expect\.flags: expected \[\], got \[\["conception\.red-lines"/], 'flags left out');
  t.end();
});

t.test(
  'a case that answers an item that is not there, or has a key too much, is refused by the content check',
  (t) => {
    const folder = t.testdir({
      'cases.yaml': readFileSync(`${OWN_CONTENT}/hrba-tech/0.1.0/cases.yaml`, 'utf8').replace(
        'because:',
        'becuase:',
      ),
    });
    const { file: wrong } = readYaml(folder, 'cases.yaml');
    t.match(schemaProblems('ScoreCases', wrong!), [{ didYouMean: 'because' }]);
    const known = content.findChecklist('hrba-tech', '0.1.0')!.checklist.items.map(({ id }) => id);
    const named = cases.flatMap(({ answers }) => Object.keys(answers));
    t.same(
      named.filter((item) => !known.includes(item)),
      [],
    );
    t.end();
  },
);
