import fc from 'fast-check';
import Fraction from 'fraction.js';
import t from 'tap';
import type { Ruleset } from '../../src/generated/types.ts';
import { asText, type Exact } from '../../src/scoring/fraction.ts';
import { TRACKS, type TrackName } from '../../src/scoring/resolve-response.ts';
import { scoreAssessment, scoreWithoutTrace } from '../../src/scoring/score-assessment.ts';
import { asked, changed, check, otherRuleset, position } from '../support/scoring-arbitraries.ts';
import { assessmentOf } from '../support/scoring-assessments.ts';
import { type Asked, deepFreeze, scoreOf } from '../support/scoring-cases.ts';

// The same scores once more with a library's fractions, one item after the other, as section 5 writes them down.

/** Thirds and sevenths, and denominators whose common multiple is far beyond 2^53. */
const AWKWARD = [
  '1/3',
  '1/7',
  '22/7',
  '999999937',
  '1/999999937',
  '1/998244353',
  '1/1000000007',
  '3/67108859',
];
const awkward = fc
  .tuple(asked, fc.array(fc.constantFrom(...AWKWARD), { minLength: 8, maxLength: 8 }), fc.boolean())
  .map(([list, weights, isAwkward]) =>
    isAwkward
      ? list.map((one, at): Asked => ({ ...one, item: { ...one.item, weight: weights[at] ?? '1' } }))
      : list,
  );

type Items = ReturnType<typeof scoreOf>['items'];
type End = 'lower' | 'upper' | 'coverage';
const ENDS: End[] = ['lower', 'upper', 'coverage'];
const text = (value: Fraction | null) => (value === null ? null : value.toFraction());
const sum = (all: Fraction[]) => all.reduce((a, b) => a.add(b), new Fraction(0));

function blockMean(list: Asked[], items: Items, track: TrackName, block: string, end: End): Fraction | null {
  const rows = list.flatMap(({ item }, at) => {
    const counted = items[at]?.resolution[track];
    const coefficient = item.blocks[block];
    if (counted === undefined || counted.kind === 'out' || coefficient === undefined) return [];
    const value = end === 'coverage' ? (counted.kind === 'open' ? '0' : '1') : (asText(counted[end]) ?? '0');
    const pull = new Fraction(item.weight ?? '1').mul(coefficient);
    return [{ pull, part: pull.mul(value) }];
  });
  const whole = sum(rows.map(({ pull }) => pull));
  return whole.equals(0) ? null : sum(rows.map(({ part }) => part)).div(whole);
}

function overall(blocks: { omega: string; mean: Fraction | null }[]): Fraction | null {
  const live = blocks.filter(({ omega, mean }) => mean !== null && omega !== '0');
  const whole = sum(live.map(({ omega }) => new Fraction(omega)));
  return whole.equals(0) ? null : sum(live.map(({ omega, mean }) => mean!.mul(omega))).div(whole);
}

function final(lower: Fraction | null, weakest: (Fraction | null)[], caps: string[], rules: Ruleset) {
  if (lower === null) return null;
  const least = weakest.filter((one) => one !== null).reduce((a, b) => (b.compare(a) < 0 ? b : a));
  const band = rules.bands.filter(({ from }) => least.compare(from) >= 0).at(-1);
  return [lower, new Fraction(band!.weakestBlockCap), ...caps.map((cap) => new Fraction(cap))].reduce(
    (a, b) => (b.compare(a) < 0 ? b : a),
  );
}

t.test(
  'blocks, whole and final are those of a plain recomputation, also where numbers are too large',
  (t) => {
    let large = 0;
    check(
      t,
      fc.property(awkward, otherRuleset, (list, rules) => {
        const score = scoreOf(list, rules);
        return TRACKS.every((track) => {
          const mine = score[track];
          const means = (end: End) =>
            rules.blocks.map(({ id, weight }) => ({
              omega: weight,
              mean: blockMean(list, score.items, track, id, end),
            }));
          const same = (a: Exact | null, b: Fraction | null) => asText(a) === text(b);
          const blocks = ENDS.every((end) =>
            means(end).every(({ mean }, at) => same(mine.blocks[at]![end], mean)),
          );
          const whole = ENDS.every((end) => same(mine[end], overall(means(end))));
          const live = means('lower').filter(({ omega }) => omega !== '0');
          const caps = score.flags
            .filter((flag) => flag[track] !== null)
            .map(({ flag }) => rules.flags.find(({ id }) => id === flag)!.cap);
          if (typeof mine.lower?.den === 'bigint') large += 1;
          const held = final(
            overall(means('lower')),
            live.map(({ mean }) => mean),
            caps,
            rules,
          );
          return blocks && whole && same(mine.final, held);
        });
      }),
    );
    t.ok(large > 20, `${large} results were too large for a number`);
    t.end();
  },
);

t.test(
  'scoring leaves what it is given as it was, and the same score comes out with and without a trace',
  (t) => {
    check(
      t,
      fc.property(awkward, (list) => {
        const input = deepFreeze(assessmentOf(list));
        const { trace, ...whole } = scoreAssessment(input);
        return trace.length > 0 && JSON.stringify(scoreWithoutTrace(input)) === JSON.stringify(whole);
      }),
    );
    t.end();
  },
);

t.test('what is kept of one edition does not reach into another', (t) => {
  check(
    t,
    fc.property(asked, otherRuleset, position, (list, rules, at) => {
      const heavier = changed(list, at, (one) => ({ ...one, item: { ...one.item, weight: '17' } }));
      const of = (those: Asked[], change = {}) =>
        JSON.stringify(scoreAssessment(assessmentOf(those, change)));
      const before = of(list);
      of(heavier);
      of(list, { ruleset: rules });
      return of(list) === before;
    }),
  );
  t.end();
});
