import fc from 'fast-check';
import t from 'tap';
import { compareImpacts, type Rating, rateImpact } from '../../src/scoring/severity.ts';
import { check, rating, ruleset } from '../support/scoring-arbitraries.ts';

function rate(scale: number | null, scope: number | null, irremediability: number | null, change = {}) {
  const plain = { scale, scope, irremediability, likelihood: 2, actual: false, delay: false, ...change };
  return { id: 'x', rating: plain, severity: rateImpact(plain, ruleset) };
}

t.test('every component has a published anchor sentence for each of its five steps', (t) => {
  for (const part of ['scale', 'scope', 'irremediability', 'likelihood'] as const) {
    const anchors = ruleset.severity[part];
    t.equal(anchors.length, 5, part);
    t.equal(new Set(anchors).size, 5, `${part}: no two alike`);
    t.ok(
      anchors.every((sentence) => sentence.trim().length > 10),
      `${part}: none empty`,
    );
  }
  t.end();
});

t.test('severity is the scale, which scope can lift by one step and irremediability by two', (t) => {
  const cases: [number, number, number, number][] = [
    [2, 5, 2, 3],
    [5, 1, 5, 5],
    [4, 3, 2, 4],
    [3, 2, 4, 4],
    [1, 1, 5, 3],
    [1, 5, 1, 2],
    [1, 1, 1, 1],
    [3, 5, 5, 5],
  ];
  for (const [a, b, r, m] of cases) {
    t.equal(rate(a, b, r).severity.severity, m, `scale ${a}, scope ${b}, irremediability ${r}: ${m}`);
  }
  t.end();
});

t.test('each row of the classes puts an impact there', (t) => {
  t.equal(rate(5, 1, 1).severity.class, 1, 'severity 5');
  t.equal(rate(2, 1, 4, { delay: true }).severity.class, 1, 'delay and irremediability 4');
  t.equal(rate(4, 1, 1, { actual: true }).severity.class, 1, 'actual and severity 4');
  t.equal(rate(4, 1, 1).severity.class, 2, 'severity 4');
  t.equal(rate(3, 1, 1, { delay: true }).severity.class, 2, 'delay and severity 3');
  t.equal(rate(2, 5, 1).severity.class, 2, 'scope 5 and scale 2');
  t.equal(rate(1, 1, 5).severity.class, 2, 'irremediability 5');
  t.equal(rate(3, 1, 1).severity.class, 3, 'severity 3');
  t.equal(rate(1, 5, 1).severity.class, 4, 'a nuisance stays class 4, however many it reaches');
  t.end();
});

t.test('a component that nobody could rate counts as 5 and is listed as assumed', (t) => {
  const { severity } = rate(null, 2, 2, { likelihood: null });
  t.match(severity, { scale: 5, severity: 5, class: 1, likelihood: 5, assumed: ['scale', 'likelihood'] });
  t.same(
    rate(1, 1, 1, { likelihood: null, actual: true }).severity.assumed,
    [],
    'an actual impact is certain',
  );
  t.equal(rate(1, 1, 1, { likelihood: 1, actual: true }).severity.likelihood, 5, 'actual means likelihood 5');
  t.end();
});

t.test(
  'impacts with the same class fall in order of severity, delay, irremediability, sum, likelihood, id',
  (t) => {
    const named = (id: string, one: ReturnType<typeof rate>) => ({ ...one, id });
    const list = [
      named('severity', rate(4, 1, 1)),
      named('delay', rate(3, 1, 1, { delay: true })),
      named('irremediability', rate(1, 1, 5)),
      named('sum', rate(2, 5, 3, { likelihood: 1 })),
      named('likelihood', rate(2, 5, 2, { likelihood: 3 })),
      named('b-id', rate(2, 5, 2)),
      named('a-id', rate(2, 5, 2)),
    ];
    t.ok(list.every(({ severity }) => severity.class === 2));
    const order = [...list].reverse().sort(compareImpacts);
    t.same(
      order.map(({ id }) => id),
      ['severity', 'delay', 'irremediability', 'sum', 'likelihood', 'a-id', 'b-id'],
    );
    t.end();
  },
);

const PARTS = ['scale', 'scope', 'irremediability', 'likelihood'] as const;
const worse: fc.Arbitrary<(rating: Rating) => Rating> = fc.oneof(
  fc
    .constantFrom(...PARTS)
    .map((part) => (one: Rating) => ({ ...one, [part]: Math.min((one[part] ?? 5) + 1, 5) })),
  fc.constantFrom(...PARTS).map((part) => (one: Rating) => ({ ...one, [part]: null })),
  fc
    .constantFrom('actual' as const, 'delay' as const)
    .map((part) => (one: Rating) => ({ ...one, [part]: true })),
);

t.test(
  'P19 priority: a worse component, actual or delay never comes later and never lowers the class',
  (t) => {
    check(
      t,
      fc.property(rating, worse, (one, change) => {
        const of = (plain: Rating) => ({ id: 'x', rating: plain, severity: rateImpact(plain, ruleset) });
        const [before, after] = [of(one), of(change(one))];
        return compareImpacts(after, before) <= 0 && after.severity.class <= before.severity.class;
      }),
    );
    t.end();
  },
);

t.test(
  'P19 priority: with equal delay, actual and irremediability the graver one always comes first',
  (t) => {
    check(
      t,
      fc.property(rating, rating, (one, other) => {
        const { delay, actual, irremediability } = one;
        const like = { ...other, delay, actual, irremediability };
        const [a, b] = [one, like].map((plain) => ({
          id: 'x',
          rating: plain,
          severity: rateImpact(plain, ruleset),
        }));
        if (a === undefined || b === undefined) return false;
        const graver = Math.sign(b.severity.severity - a.severity.severity);
        return graver === 0 || Math.sign(compareImpacts(a, b)) === graver;
      }),
    );
    t.end();
  },
);

t.test('P19 priority: likelihood never changes the class or the severity', (t) => {
  check(
    t,
    fc.property(rating, fc.constantFrom(1, 2, 3, 4, 5, null), (one, likelihood) => {
      const before = rateImpact(one, ruleset);
      const after = rateImpact({ ...one, likelihood }, ruleset);
      return before.class === after.class && before.severity === after.severity;
    }),
  );
  t.end();
});

t.test('P19 priority: the order is total and the same whichever way the list came', (t) => {
  check(
    t,
    fc.property(fc.array(rating, { minLength: 2, maxLength: 6 }), fc.nat(), (list, turn) => {
      const named = list.map((one, index) => ({
        id: `h${index}`,
        rating: one,
        severity: rateImpact(one, ruleset),
      }));
      const at = turn % named.length;
      const order = (of: typeof named) =>
        [...of]
          .sort(compareImpacts)
          .map(({ id }) => id)
          .join();
      return order(named) === order([...named.slice(at), ...named.slice(0, at)].reverse());
    }),
  );
  t.end();
});
