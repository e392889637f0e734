import fc from 'fast-check';
import t from 'tap';
import { exact, ONE, smallest, ZERO } from '../../src/scoring/fraction.ts';
import { TRACKS } from '../../src/scoring/resolve-response.ts';
import { scoreAssessment } from '../../src/scoring/score-assessment.ts';
import {
  answer,
  asked,
  askedInOneBlockEach,
  changed,
  check,
  otherRuleset,
  position,
  ruleset,
  withBlockWeights,
} from '../support/scoring-arbitraries.ts';
import { assessmentOf } from '../support/scoring-assessments.ts';
import { type Asked, type PlainAnswer, scoreOf } from '../support/scoring-cases.ts';
import { figures, same } from '../support/scoring-figures.ts';

const both = (score: ReturnType<typeof scoreOf>) => TRACKS.map((track) => figures(score[track]));
const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

t.test('P4 N/A invariance: an item that is out is as good as a checklist without it', (t) => {
  const out = fc.constantFrom<PlainAnswer>(
    { state: 'scoped-out' },
    { state: 'not-applicable', naAccepted: true, justified: true },
  );
  check(
    t,
    fc.property(asked, position, out, (list, at, said) => {
      const put = changed(list, at, ({ item }) => ({ item: { ...item, naAllowed: true }, answer: said }));
      const without = put.filter((_, index) => index !== at % list.length);
      const [withIt, withoutIt] = [scoreOf(put, ruleset), scoreOf(without, ruleset)];
      return alike(both(withIt), both(withoutIt)) && alike(withIt.flags, withoutIt.flags);
    }),
  );
  t.end();
});

t.test('P5 all N/A: everything is null, never 0 and never 1', (t) => {
  check(
    t,
    fc.property(asked, otherRuleset, (list, rules) => {
      const score = scoreOf(
        list.map(({ item }) => ({
          item: { ...item, naAllowed: true },
          answer: { state: 'not-applicable', naAccepted: true },
        })),
        rules,
      );
      return TRACKS.every((track) => {
        const { lower, upper, coverage, final, best, band, status } = score[track];
        const nothing = [lower, upper, coverage, final, best, band].every((value) => value === null);
        return nothing && status === 'NOT_APPLICABLE' && score.flags.length === 0;
      });
    }),
  );
  t.end();
});

t.test(
  'P5 null blocks: a block with nothing to score is left out and the other weights carry the whole',
  (t) => {
    check(
      t,
      fc.property(askedInOneBlockEach, fc.constantFrom('POL', 'ASS', 'ACT', 'REM'), (list, gone) => {
        const out = list.map(({ item, answer: said }): Asked => {
          if (!Object.hasOwn(item.blocks, gone)) return { item, answer: said };
          return { item, answer: { state: 'scoped-out' } };
        });
        const without = scoreOf(out, ruleset);
        const unweighted = scoreOf(
          list,
          withBlockWeights(({ id, weight }) => (id === gone ? '0' : weight)),
        );
        return TRACKS.every((track) =>
          (['lower', 'upper', 'coverage'] as const).every((end) =>
            same(without[track][end], unweighted[track][end]),
          ),
        );
      }),
    );
    t.end();
  },
);

/** A score without the order in which it lists things. */
function unordered(list: Asked[], turn: number) {
  const input = assessmentOf(list.map(({ item, answer: said }) => ({ item, answer: said })));
  const items = input.checklist.items.map((item) => ({ ...item, criteria: rotate(item.criteria, turn) }));
  const score = scoreAssessment({ ...input, checklist: { ...input.checklist, items: rotate(items, turn) } });
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  const { trace, flags, gates, because: _because, declared, substantiated, ...rest } = score;
  return {
    ...rest,
    declared: { ...declared, caps: sorted(declared.caps) },
    substantiated: { ...substantiated, caps: sorted(substantiated.caps) },
    flags: sorted(flags),
    gates: gates.map((gate) => ({ ...gate, reasons: sorted(gate.reasons) })),
    trace: trace.map(({ id }) => id).sort(),
  };
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const at = by % Math.max(list.length, 1);
  return [...list.slice(at), ...list.slice(0, at)].reverse();
}

t.test('P6 permutation: the order of items, answers and criteria has no effect', (t) => {
  check(
    t,
    fc.property(asked, position, position, (list, one, other) =>
      alike(unordered(list, one), unordered(list, other)),
    ),
  );
  t.end();
});

const factor = fc.constantFrom('1/7', '1/2', '3', '1000');

t.test('P8 scale: multiplying every item weight by the same number has no effect', (t) => {
  check(
    t,
    fc.property(asked, factor, (list, k) => {
      const scaled = list.map(({ item, answer: said }) => ({
        item: {
          ...item,
          weight: exact(item.weight ?? '1')
            .mul(exact(k))
            .toFraction(),
        },
        answer: said,
      }));
      return alike(both(scoreOf(list, ruleset)), both(scoreOf(scaled, ruleset)));
    }),
  );
  t.end();
});

t.test('P8 scale: multiplying every block weight by the same number has no effect', (t) => {
  check(
    t,
    fc.property(asked, factor, (list, k) => {
      const rules = withBlockWeights(({ weight }) => exact(weight).mul(exact(k)).toFraction());
      return alike(both(scoreOf(list, ruleset)), both(scoreOf(list, rules)));
    }),
  );
  t.end();
});

t.test('P9 zero weight: without a flag it changes nothing; with one it still caps', (t) => {
  const flag = fc.constantFrom('MAJOR' as const, 'CRITICAL' as const, 'STOP' as const);
  check(
    t,
    fc.property(asked, flag, answer, (list, own, said) => {
      const blocks = { POL: '1', REM: '2' };
      const light = (of: typeof own | 'NONE', answered: PlainAnswer): Asked => ({
        item: { id: 'light', weight: '0', blocks, flag: of },
        answer: answered,
      });
      const before = both(scoreOf(list, ruleset));
      if (!alike(before, both(scoreOf([...list, light('NONE', said)], ruleset)))) return false;
      const speaking = scoreOf([...list, light(own, { level: 0 })], ruleset);
      const cap = exact(ruleset.flags.find(({ id }) => id === own)?.cap ?? '1');
      return TRACKS.every((track) => {
        const { final, caps, lower } = speaking[track];
        const listed = caps.some(({ subject }) => subject === 'light');
        return listed && (final === null ? lower === null : smallest(final, cap).equals(final));
      });
    }),
  );
  t.end();
});

t.test('P12 effective weights: they sum to 1, and with the values to L and U, exactly', (t) => {
  check(
    t,
    fc.property(asked, otherRuleset, (list, rules) => {
      const score = scoreOf(list, rules);
      return TRACKS.every((track) => {
        const { lower, upper, effectiveWeights } = score[track];
        if (lower === null || upper === null) return true;
        const sums = { weight: ZERO, lower: ZERO, upper: ZERO };
        for (const { item, resolution } of score.items) {
          const resolved = resolution[track];
          const e = effectiveWeights.get(item.id);
          if (resolved.kind === 'out' || e === undefined) continue;
          sums.weight = sums.weight.add(e);
          sums.lower = sums.lower.add(e.mul(resolved.lower));
          sums.upper = sums.upper.add(e.mul(resolved.upper));
        }
        return sums.weight.equals(ONE) && sums.lower.equals(lower) && sums.upper.equals(upper);
      });
    }),
  );
  t.end();
});

t.test('P13 split: an item cut into two with the same answer and tags changes nothing', (t) => {
  check(
    t,
    fc.property(asked, position, fc.constantFrom('1/2', '1/3', '9/10', '0'), (list, at, share) => {
      const cut = list.flatMap((one, index): Asked[] => {
        if (index !== at % list.length) return [one];
        const whole = exact(one.item.weight ?? '1');
        const part = whole.mul(exact(share));
        return [
          { ...one, item: { ...one.item, weight: part.toFraction() } },
          { ...one, item: { ...one.item, id: 'other-half', weight: whole.sub(part).toFraction() } },
        ];
      });
      return alike(both(scoreOf(list, ruleset)), both(scoreOf(cut, ruleset)));
    }),
  );
  t.end();
});

t.test('P14 convexity: a block lies within its items, and the whole within its blocks', (t) => {
  check(
    t,
    fc.property(asked, otherRuleset, (list, rules) => {
      const score = scoreOf(list, rules);
      return TRACKS.every((track) => {
        const { blocks, lower } = score[track];
        const live = blocks.filter((block) => block.lower !== null && block.omega.compare(ZERO) > 0);
        if (
          lower !== null &&
          !within(
            lower,
            live.map((block) => block.lower ?? ZERO),
          )
        )
          return false;
        return live.every((block) => {
          const values = score.items.flatMap(({ item, resolution }) => {
            const resolved = resolution[track];
            return resolved.kind === 'out' || !item.blocks.has(block.block) ? [] : [resolved.lower];
          });
          return within(block.lower ?? ZERO, values);
        });
      });
    }),
  );
  t.end();
});

function within(value: typeof ZERO, values: (typeof ZERO)[]): boolean {
  return values.some((one) => one.compare(value) <= 0) && values.some((one) => one.compare(value) >= 0);
}

t.test('P17 locality: an answer changes only the blocks and views that its item is in', (t) => {
  check(
    t,
    fc.property(asked, position, answer, (list, at, said) => {
      const other = changed(list, at, ({ item }) => ({ item, answer: said }));
      const item = list[at % list.length]?.item;
      const elsewhere = (of: Asked[]) => {
        const { views, blocks } = scoreAssessment(assessmentOf(of, { stage: 'operation' }));
        return {
          blocks: blocks.filter(({ id }) => !Object.hasOwn(item?.blocks ?? {}, id)),
          stages: views.stages.filter(({ id }) => id !== item?.stage),
          matrix: views.matrix.filter(
            ({ stage, block }) => stage !== item?.stage || !Object.hasOwn(item?.blocks ?? {}, block),
          ),
        };
      };
      return alike(elsewhere(list), elsewhere(other));
    }),
  );
  t.end();
});
