import fc from 'fast-check';
import t from 'tap';
import {
  asText,
  commonDenominator,
  exact,
  percent,
  ratio,
  scaled,
  smallest,
  toBody,
} from '../../src/scoring/fraction.ts';
import { check, ruleset } from '../support/scoring-arbitraries.ts';
import { scoreOf } from '../support/scoring-cases.ts';

t.test('a percent is rounded half-up, also below zero, where half-up means towards more', (t) => {
  const cases: [string, number][] = [
    ['0', 0],
    ['1', 100],
    ['1/3', 33],
    ['2/3', 67],
    ['1/200', 1],
    ['49/10000', 0],
    ['125/1000', 13],
    ['99499/100000', 99],
    ['199/200', 100],
    ['-1/200', 0],
    ['-3/200', -1],
    ['-1/100', -1],
    ['-151/10000', -2],
    ['-13/80', -16],
  ];
  for (const [text, expected] of cases)
    t.equal(percent(exact(text)), expected, `${text} shows as ${expected}`);
  t.end();
});

t.test('an exact number is read as it is written, and anything else is refused', (t) => {
  t.equal(asText(exact('6/8')), '3/4', 'lowest terms');
  t.equal(asText(exact('4/2')), '2', 'a whole number has no denominator');
  t.equal(asText(exact('0/5')), '0');
  t.equal(asText(null), null, 'null stays null and never becomes 0');
  t.equal(exact('1/3'), exact('1/3'), 'the same text is read once');
  for (const text of ['', 'half', '1/0', '1//2', '1/2/3', 'NaN'])
    t.throws(() => exact(text), `"${text}" is refused`);
  t.end();
});

t.test('the serialised form keeps numerator and denominator as text', (t) => {
  t.same(toBody(exact('49/50')), { num: '49', den: '50', percent: 98 });
  t.same(toBody(exact('-13/80')), { num: '-13', den: '80', percent: -16 });
  t.same(toBody(exact('0')), { num: '0', den: '1', percent: 0 });
  t.equal(toBody(null), null);
  t.end();
});

t.test('a ratio with nothing to divide by is null, not 0', (t) => {
  t.equal(ratio(3, 0), null);
  t.equal(asText(ratio(6, 8)), '3/4');
  t.equal(asText(smallest(exact('1/2'), exact('1/3'), exact('2/3'))), '1/3');
  t.end();
});

t.test('sums can run over whole numbers of a common denominator', (t) => {
  const values = ['1/4', '5/6', '-1/10'].map(exact);
  const unit = commonDenominator(values);
  t.equal(unit, 60, 'least common denominator of 4, 6 and 10');
  t.same(
    values.map((value) => scaled(value, unit)),
    [15, 50, -6],
  );
  t.equal(commonDenominator([]), 1);
  t.end();
});

t.test('P21 exactness: num/den reads back as the same number, and percent is its half-up rounding', (t) => {
  const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
  const floor = (n: bigint, d: bigint) => n / d - (n % d !== 0n && n < 0n ? 1n : 0n);
  check(
    t,
    fc.property(whole, positive, (num, den) => {
      const value = exact(`${num}/${den}`);
      const body = toBody(value);
      if (body === null) return false;
      const back =
        exact(`${body.num}/${body.den}`).equals(value) && BigInt(body.num) * den === num * BigInt(body.den);
      const rounded = floor(200n * num + den, 2n * den);
      const safe = rounded < 2n ** 53n && rounded > -(2n ** 53n);
      return back && (!safe || (BigInt(body.percent) === rounded && percent(value) === body.percent));
    }),
  );
  t.end();
});

t.test('P21 exactness: no float in the path, thirds and sevenths come out whole', (t) => {
  const awkward = fc.constantFrom('1/3', '1/7', '1/999999937', '999999937', '22/7');
  check(
    t,
    fc.property(fc.array(fc.tuple(awkward, fc.nat({ max: 4 })), { minLength: 1, maxLength: 6 }), (rows) => {
      const list = rows.map(([weight, level], index) => ({
        item: { id: `i${index}`, weight, blocks: { POL: '1' } },
        answer: { level },
      }));
      // The same mean over whole numbers alone: multiply every weight by the same big number first.
      const unit = 3n * 7n * 999999937n;
      const parts = rows.map(([weight, level]) => {
        const [num = '0', den = '1'] = weight.split('/');
        return { weight: (BigInt(num) * unit) / BigInt(den), level: BigInt(level) };
      });
      const sum = parts.reduce((all, { weight, level }) => all + weight * level, 0n);
      const whole = parts.reduce((all, { weight }) => all + weight * 4n, 0n);
      const { lower } = scoreOf(list, ruleset).declared;
      return lower !== null && lower.n * whole === sum * lower.d;
    }),
  );
  t.end();
});
