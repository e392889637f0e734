import fc from 'fast-check';
import t from 'tap';
import type { Condition, Fact, Profile } from '../../src/generated/types.ts';
import { describeCondition, evaluateCondition, factsOf } from '../../src/scoring/condition.ts';
import { check } from '../support/scoring-arbitraries.ts';

const FACTS = [
  { id: 'small', type: 'boolean', question: '?', values: [] },
  { id: 'size', type: 'one', question: '?', values: ['s', 'm', 'l'] },
  { id: 'tags', type: 'set', question: '?', values: ['x', 'y'] },
] as Fact[];

/** Every value that each fact can have. */
const VALUES: Record<string, Profile[string][]> = {
  small: [true, false],
  size: ['s', 'm', 'l'],
  tags: [[], ['x'], ['y'], ['x', 'y']],
};

const leaf = fc.constantFrom<Condition>(
  { fact: 'small', equals: true },
  { fact: 'small', equals: false },
  { fact: 'size', equals: 'm' },
  { fact: 'size', atLeast: 'm' },
  { fact: 'tags', includes: 'x' },
  { fact: 'tags', includes: 'y' },
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));
const profile: fc.Arbitrary<Profile> = fc.record(
  {
    small: fc.constantFrom(...VALUES['small']!),
    size: fc.constantFrom(...VALUES['size']!),
    tags: fc.constantFrom(...VALUES['tags']!),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Plain two-valued logic on a full profile, written down again. */
function holds(one: Condition, full: Profile): boolean {
  if ('all' in one) return one.all.every((part) => holds(part, full));
  if ('any' in one) return one.any.some((part) => holds(part, full));
  if ('not' in one) return !holds(one.not, full);
  const value = full[one.fact];
  if ('equals' in one) return value === one.equals;
  if ('includes' in one) return [value].flat().includes(one.includes);
  return 'sml'.indexOf(String(value)) >= 'sml'.indexOf(one.atLeast);
}

/** Every way to fill in what is not set. */
function completions(partial: Profile): Profile[] {
  return Object.entries(VALUES).reduce<Profile[]>(
    (list, [fact, values]) =>
      partial[fact] === undefined
        ? list.flatMap((one) => values.map((value) => ({ ...one, [fact]: value })))
        : list,
    [partial],
  );
}

t.test('on a full profile three-valued logic is plain logic', (t) => {
  check(
    t,
    fc.property(condition, profile, (one, partial) =>
      completions(partial).every((full) => evaluateCondition(one, full, FACTS) === String(holds(one, full))),
    ),
  );
  t.end();
});

t.test('true and false stay so however the unset facts turn out (brute force over all of them)', (t) => {
  check(
    t,
    fc.property(condition, profile, (one, partial) => {
      const truth = evaluateCondition(one, partial, FACTS);
      if (truth === 'unknown') return completions(partial).length > 1;
      return completions(partial).every((full) => String(holds(one, full)) === truth);
    }),
  );
  t.end();
});

t.test('unknown, true and false combine as in the tables of three-valued logic', (t) => {
  const of = {
    true: { fact: 'a', equals: true },
    false: { fact: 'a', equals: false },
    unknown: { fact: 'b', equals: true },
  };
  const names = ['false', 'unknown', 'true'] as const;
  for (const [i, left] of names.entries()) {
    for (const [j, right] of names.entries()) {
      const pair = [of[left], of[right]];
      t.equal(
        evaluateCondition({ all: pair }, { a: true }, []),
        names[Math.min(i, j)],
        `${left} and ${right}`,
      );
      t.equal(
        evaluateCondition({ any: pair }, { a: true }, []),
        names[Math.max(i, j)],
        `${left} or ${right}`,
      );
    }
    t.equal(evaluateCondition({ not: of[left] }, { a: true }, []), names[2 - i], `not ${left}`);
  }
  t.end();
});

t.test('an empty set is an answer: it holds nothing, and is not unknown', (t) => {
  t.equal(evaluateCondition({ fact: 'tags', includes: 'x' }, { tags: [] }, FACTS), 'false');
  t.equal(evaluateCondition({ fact: 'tags', includes: 'x' }, {}, FACTS), 'unknown');
  t.equal(evaluateCondition({ fact: 'small', equals: true }, { small: false }, FACTS), 'false');
  t.end();
});

t.test('a condition is told in words, with brackets where they matter', (t) => {
  const one: Condition = {
    all: [
      { fact: 'size', atLeast: 'm' },
      { any: [{ fact: 'tags', includes: 'x' }, { not: { fact: 'small', equals: true } }] },
    ],
  };
  t.equal(describeCondition(one), 'size is at least m and (tags includes x or not (small is true))');
  t.same(factsOf(one), ['size', 'tags', 'small']);
  t.end();
});
