import fc from 'fast-check';
import type { Test } from 'tap';
import type { Ruleset } from '../../src/generated/types.ts';
import { STAGES } from '../../src/scoring/applicability.ts';
import { ASSURANCE } from '../../src/scoring/assurance.ts';
import type { Impact } from '../../src/scoring/impact.ts';
import type { Rating } from '../../src/scoring/severity.ts';
import { publishedRuleset } from './content.ts';
import { type Asked, deepFreeze, type PlainAnswer, type PlainItem } from './scoring-cases.ts';

/** The same runs every time; HRBA_SEED explores others, and a failure prints the seed to repeat it with. */
export const SEED = Number(process.env['HRBA_SEED'] ?? 20261122);
export const RUNS = 200;

/** Runs one property; on failure the tap output carries the seed, the path and the smallest counterexample. */
export function check<T>(t: Test, property: fc.IProperty<T>): void {
  const out = fc.check(property, { seed: SEED, numRuns: RUNS });
  if (!out.failed) {
    t.pass(`${out.numRuns} runs with HRBA_SEED=${SEED}`);
    return;
  }
  const report = fc.defaultReportMessage(out as fc.RunDetails<unknown>) ?? 'failed';
  t.fail(`fails with HRBA_SEED=${SEED}`, { report });
}

export const ruleset: Ruleset = deepFreeze(publishedRuleset());
export const BLOCKS = ruleset.blocks.map(({ id }) => id);
const LEVELS = [0, 1, 2, 3, 4];

export const weight = fc.constantFrom('0', '1/3', '1/2', '1', '2', '3', '5', '40');
const positiveWeight = fc.constantFrom('1/3', '1/2', '1', '2', '3', '5', '40');
const coefficient = fc.constantFrom('1/2', '1', '2');
export const level = fc.constantFrom(...LEVELS);
export const assurance = fc.constantFrom(...ASSURANCE);

function itemOf(blocks: fc.Arbitrary<Record<string, string>>): fc.Arbitrary<Omit<PlainItem, 'id'>> {
  return fc.record({
    blocks,
    stage: fc.constantFrom(...STAGES),
    weight: fc.oneof({ weight: 5, arbitrary: positiveWeight }, weight),
    flag: fc.constantFrom('NONE', 'NONE', 'MAJOR', 'CRITICAL', 'STOP'),
    flagThreshold: fc.constantFrom(null, null, '1/4', '1/2', '3/4', '1'),
    naAllowed: fc.boolean(),
    voice: fc.boolean(),
  });
}

const FEW = ['POL', 'ASS', 'ACT', 'REM'];
/** Few blocks, so that items meet in them. */
const manyBlocks = fc.dictionary(fc.constantFrom(...FEW), coefficient, {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
});
const oneBlock = fc.dictionary(fc.constantFrom(...FEW), coefficient, {
  minKeys: 1,
  maxKeys: 1,
  noNullPrototype: true,
});

/** An answer in the order on answers: open, or a level. */
export const orderedAnswer: fc.Arbitrary<PlainAnswer> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ level, assurance, stale: fc.boolean() }) },
  fc.constantFrom<PlainAnswer>({ state: 'unanswered' }, { state: 'unknown' }),
);
export const notApplicable: fc.Arbitrary<PlainAnswer> = fc.record({
  state: fc.constant('not-applicable' as const),
  justified: fc.boolean(),
  naAccepted: fc.boolean(),
  assurance,
});
const overridden: fc.Arbitrary<PlainAnswer> = fc
  .tuple(fc.oneof(orderedAnswer, notApplicable), level)
  .map(([answer, override]) => ({ ...answer, override }));
export const answer: fc.Arbitrary<PlainAnswer> = fc.oneof(
  { weight: 6, arbitrary: orderedAnswer },
  { weight: 2, arbitrary: notApplicable },
  { weight: 1, arbitrary: overridden },
  { weight: 1, arbitrary: fc.constant<PlainAnswer>({ state: 'scoped-out' }) },
);

function numbered(rows: fc.Arbitrary<{ item: Omit<PlainItem, 'id'>; answer: PlainAnswer }[]>) {
  return rows.map((list): Asked[] =>
    list.map(({ item, answer: said }, index) => ({ item: { id: `i${index}`, ...item }, answer: said })),
  );
}

/** Answers to a small checklist, of every kind. */
export const asked = numbered(
  fc.array(fc.record({ item: itemOf(manyBlocks), answer }), { minLength: 1, maxLength: 8 }),
);
/** The same with every item in one block only. */
export const askedInOneBlockEach = numbered(
  fc.array(fc.record({ item: itemOf(oneBlock), answer }), { minLength: 1, maxLength: 8 }),
);
export const position = fc.nat({ max: 1000 });

/** The published ruleset with other block weights, some of them zero. */
export const otherRuleset: fc.Arbitrary<Ruleset> = fc
  .array(fc.constantFrom('0', '1', '5', '1/3', '10', '20'), {
    minLength: BLOCKS.length,
    maxLength: BLOCKS.length,
  })
  .map((weights) => {
    const rules = withBlockWeights((_, index) => weights[index] ?? '1');
    // A counterexample needs the block weights only, not the whole ruleset.
    return Object.assign(rules, { [fc.toStringMethod]: () => `block weights ${weights.join(' ')}` });
  });

export function withBlockWeights(of: (block: Ruleset['blocks'][number], index: number) => string): Ruleset {
  return {
    ...ruleset,
    blocks: ruleset.blocks.map((block, index) => ({ ...block, weight: of(block, index) })),
  };
}

export const rating: fc.Arbitrary<Rating> = fc.record({
  scale: part(),
  scope: part(),
  irremediability: part(),
  likelihood: part(),
  actual: fc.boolean(),
  delay: fc.boolean(),
});

function part(): fc.Arbitrary<number | null> {
  return fc.constantFrom(1, 2, 3, 4, 5, null);
}

export const impacts: fc.Arbitrary<Impact[]> = fc
  .array(
    fc.record({
      class: fc.constantFrom(1, 2, 3, 4),
      stage: fc.constantFrom(...STAGES),
      adverse: fc.boolean(),
      actual: fc.boolean(),
      mitigation: fc.constantFrom('none', 'planned', 'implemented'),
      engaged: fc.boolean(),
      signedOff: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((list) => list.map((impact, index) => ({ id: `h${index}`, ...impact }) as Impact));

/** The list with the element at a position (taken round) changed. */
export function changed<T>(list: readonly T[], at: number, change: (one: T) => T): T[] {
  return list.map((one, index) => (index === at % list.length ? change(one) : one));
}
