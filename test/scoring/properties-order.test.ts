import fc from 'fast-check';
import t from 'tap';
import { STAGES } from '../../src/scoring/applicability.ts';
import { ASSURANCE } from '../../src/scoring/assurance.ts';
import { exact, ONE, ZERO } from '../../src/scoring/fraction.ts';
import { evaluateGate } from '../../src/scoring/gates.ts';
import { TRACKS } from '../../src/scoring/resolve-response.ts';
import { assessItems } from '../../src/scoring/scoring-input.ts';
import { viewsOf } from '../../src/scoring/views.ts';
import {
  asked,
  changed,
  check,
  impacts,
  level,
  orderedAnswer,
  otherRuleset,
  position,
  ruleset,
} from '../support/scoring-arbitraries.ts';
import { assessmentOf } from '../support/scoring-assessments.ts';
import { type Asked, type PlainAnswer, scoreOf } from '../support/scoring-cases.ts';
import { notBelow, same } from '../support/scoring-figures.ts';

/** Where an answer stands in the order on answers: open below level 0 below level 4. */
function standing({ level: claimed }: PlainAnswer): number {
  return claimed === undefined || claimed === null ? -1 : claimed;
}

/** Two answers of one item of which the second is not lower, with the same backing. */
const raise = fc
  .tuple(orderedAnswer, orderedAnswer)
  .map(([one, other]) => (standing(one) <= standing(other) ? [one, other] : [other, one]))
  .map(([low = {}, high = {}]) => {
    const assurance = low.assurance ?? high.assurance ?? 'A0';
    const open = standing(low) < 0;
    return {
      low: open ? low : { ...low, assurance },
      high: standing(high) < 0 ? high : { ...high, assurance },
    };
  });

function twice(list: Asked[], at: number, { low, high }: { low: PlainAnswer; high: PlainAnswer }) {
  const put = (said: PlainAnswer) => changed(list, at, ({ item }) => ({ item, answer: said }));
  return { before: put(low), after: put(high) };
}

t.test(
  'P1 bounds: 0 <= final <= L <= U <= 1 and final <= best <= U, null only without applicable weight',
  (t) => {
    check(
      t,
      fc.property(asked, otherRuleset, (list, rules) => {
        const score = scoreOf(list, rules);
        return TRACKS.every((track) => {
          const { lower, upper, final, best, blocks, coverage } = score[track];
          if (lower === null || upper === null || final === null || best === null) {
            const weight = blocks.filter(({ omega }) => omega.compare(ZERO) > 0);
            const none = weight.every(({ denominator }) => denominator.equals(ZERO));
            return none && [lower, upper, final, best, coverage].every((value) => value === null);
          }
          const rising = [ZERO, final, lower, upper, ONE];
          const inOrder = rising.every(
            (value, index) => index === 0 || notBelow(value, rising[index - 1] ?? ZERO),
          );
          return inOrder && notBelow(best, final) && notBelow(upper, best);
        });
      }),
    );
    t.end();
  },
);

t.test('P2 monotone: raising one answer lowers no L, final, band or block', (t) => {
  check(
    t,
    fc.property(asked, otherRuleset, position, raise, (list, rules, at, answers) => {
      const { before, after } = twice(list, at, answers);
      const low = scoreOf(before, rules);
      const high = scoreOf(after, rules);
      return TRACKS.every(
        (track) =>
          notBelow(high[track].lower, low[track].lower) &&
          notBelow(high[track].final, low[track].final) &&
          (high[track].band?.band ?? -1) >= (low[track].band?.band ?? -1) &&
          high[track].blocks.every(({ lower }, index) =>
            notBelow(lower, low[track].blocks[index]?.lower ?? null),
          ),
      );
    }),
  );
  t.end();
});

t.test('P2 monotone: raising one answer lowers no view', (t) => {
  check(
    t,
    fc.property(asked, position, raise, (list, at, answers) => {
      const views = (of: Asked[]) => {
        const input = assessmentOf(of);
        const { matrix, ...tagged } = viewsOf(assessItems(input), input.taxonomy);
        return [...Object.values(tagged).flat(), ...matrix].flatMap((view) => [
          view.declared,
          view.substantiated,
        ]);
      };
      const { before, after } = twice(list, at, answers);
      const low = views(before);
      const value = (body: { num: string; den: string } | null | undefined) =>
        body == null ? null : exact(`${body.num}/${body.den}`);
      return views(after).every((view, index) => notBelow(value(view.lower), value(low[index]?.lower)));
    }),
  );
  t.end();
});

t.test('P2 monotone: raising one answer turns no gate from PASS', (t) => {
  check(
    t,
    fc.property(asked, impacts, position, raise, (list, harms, at, answers) => {
      const passed = (of: Asked[]) =>
        STAGES.filter((stage) => {
          const { items } = scoreOf(of, ruleset);
          const gate = { items, gateItems: [], impacts: harms, purpose: [], ruleset };
          return evaluateGate(stage, gate).result === 'PASS';
        });
      const { before, after } = twice(list, at, answers);
      const still = passed(after);
      return passed(before).every((stage) => still.includes(stage));
    }),
  );
  t.end();
});

t.test(
  'P3 monotone in assurance: better backing lowers nothing shown and leaves the declared track alone',
  (t) => {
    check(
      t,
      fc.property(asked, position, fc.nat({ max: 4 }), fc.nat({ max: 4 }), (list, at, a, b) => {
        const backed = (index: number) =>
          scoreOf(
            changed(list, at, ({ item, answer: said }) => ({
              item,
              answer: { ...said, assurance: ASSURANCE[index] ?? 'A4' },
            })),
            ruleset,
          );
        const low = backed(Math.min(a, b));
        const high = backed(Math.max(a, b));
        return (
          notBelow(high.substantiated.lower, low.substantiated.lower) &&
          notBelow(high.substantiated.final, low.substantiated.final) &&
          same(high.declared.lower, low.declared.lower) &&
          same(high.declared.upper, low.declared.upper) &&
          same(high.declared.final, low.declared.final)
        );
      }),
    );
    t.end();
  },
);

t.test('P10 interval: U - L = 1 - coverage, in every block and overall', (t) => {
  check(
    t,
    fc.property(asked, otherRuleset, (list, rules) => {
      const score = scoreOf(list, rules);
      return TRACKS.flatMap((track) => [score[track], ...score[track].blocks]).every(
        ({ lower, upper, coverage }) =>
          lower === null || upper === null || coverage === null || upper.sub(lower).equals(ONE.sub(coverage)),
      );
    }),
  );
  t.end();
});

t.test('P10 interval: resolving an open item raises L, lowers U and keeps inside', (t) => {
  check(
    t,
    fc.property(asked, position, fc.record({ level }), (list, at, settled) => {
      const before = scoreOf(
        changed(list, at, ({ item }) => ({ item, answer: {} })),
        ruleset,
      );
      const after = scoreOf(
        changed(list, at, ({ item }) => ({ item, answer: { ...settled, assurance: 'A2' } })),
        ruleset,
      );
      return TRACKS.every(
        (track) =>
          notBelow(after[track].lower, before[track].lower) &&
          notBelow(before[track].upper, after[track].upper),
      );
    }),
  );
  t.end();
});

t.test(
  'P11 completion: every way to close the open items, with levels or accepted N/A, lies in [L, U]',
  (t) => {
    const completions = fc.array(fc.oneof(level, fc.constant('N/A' as const)), {
      minLength: 8,
      maxLength: 8,
    });
    check(
      t,
      fc.property(asked, otherRuleset, completions, (list, rules, choices) => {
        const before = scoreOf(list, rules);
        return TRACKS.every((track) => {
          const closed = list.map((one, index): Asked => {
            if (before.items[index]?.resolution[track].kind !== 'open') return one;
            const choice = choices[index] ?? 0;
            const said: PlainAnswer =
              choice === 'N/A'
                ? { state: 'not-applicable', naAccepted: true, justified: true }
                : { level: choice, assurance: 'A4' };
            return { item: { ...one.item, naAllowed: true }, answer: said };
          });
          const { lower } = scoreOf(closed, rules)[track];
          return notBelow(lower, before[track].lower) && notBelow(before[track].upper, lower);
        });
      }),
    );
    t.end();
  },
);

const CAPS = new Map(ruleset.flags.map(({ id, cap }) => [id, exact(cap)]));

t.test('P15 cap dominance: a triggered flag, open ones included, holds final at or below its cap', (t) => {
  check(
    t,
    fc.property(asked, (list) => {
      const score = scoreOf(list, ruleset);
      return TRACKS.every((track) =>
        score.flags
          .filter((flag) => flag[track] !== null)
          .every(({ flag }) => notBelow(CAPS.get(flag) ?? ONE, score[track].final)),
      );
    }),
  );
  t.end();
});

t.test('P15 cap dominance: one more flag, or a graver one, never raises final', (t) => {
  const graver = fc.constantFrom('MAJOR' as const, 'CRITICAL' as const, 'STOP' as const);
  check(
    t,
    fc.property(asked, position, graver, (list, at, flag) => {
      const flagged = (to: 'NONE' | typeof flag) =>
        scoreOf(
          changed(list, at, ({ item, answer: said }) => ({ item: { ...item, flag: to }, answer: said })),
          ruleset,
        );
      const [without, with_] = [flagged('NONE'), flagged(flag)];
      return TRACKS.every((track) => notBelow(without[track].final, with_[track].final));
    }),
  );
  t.end();
});

t.test('P16 what is shown is never more than what is said: S <= D for L, blocks and final', (t) => {
  check(
    t,
    fc.property(asked, otherRuleset, (list, rules) => {
      const { declared, substantiated } = scoreOf(list, rules);
      return (
        notBelow(declared.lower, substantiated.lower) &&
        notBelow(declared.final, substantiated.final) &&
        declared.blocks.every(({ lower }, index) =>
          notBelow(lower, substantiated.blocks[index]?.lower ?? null),
        )
      );
    }),
  );
  t.end();
});

t.test(
  'P16 does not hold for best: evidence can still come for what is open, so S best may exceed D best',
  (t) => {
    const found = fc.check(
      fc.property(asked, (list) => {
        const { declared, substantiated } = scoreOf(list, ruleset);
        return notBelow(declared.best, substantiated.best);
      }),
      { seed: 1, numRuns: 2000 },
    );
    t.ok(found.failed, 'a case exists in which the best of S is above the best of D');
    t.end();
  },
);
