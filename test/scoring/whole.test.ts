import fc from 'fast-check';
import t from 'tap';
import {
  dividedBy,
  greatestDivisor,
  minus,
  plus,
  remainder,
  times,
  toWhole,
  type Whole,
} from '../../src/scoring/whole.ts';
import { check } from '../support/scoring-arbitraries.ts';

const EDGE = 2n ** 53n;
/** Small, around 2^53, and far beyond it: where an exact sum or product stops being a number. */
const whole = fc
  .oneof(
    fc.bigInt({ min: -100n, max: 100n }),
    fc.bigInt({ min: -100n, max: 100n }).map((off) => EDGE + off),
    fc.bigInt({ min: -100n, max: 100n }).map((off) => -EDGE + off),
    fc.bigInt({ min: 94906200n, max: 94906300n }),
    fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  )
  .map(toWhole);

/** The right number, of the right kind, and never -0. */
const is = (value: Whole, expected: bigint) =>
  Object.is(value, -0) === false &&
  BigInt(value) === expected &&
  (typeof value === 'number') === (expected < EDGE && expected > -EDGE);

t.test(
  'sums, differences and products are those of BigInt, and numbers exactly as long as they are exact',
  (t) => {
    check(
      t,
      fc.property(whole, whole, (a, b) => {
        const [x, y] = [BigInt(a), BigInt(b)];
        return is(plus(a, b), x + y) && is(minus(a, b), x - y) && is(times(a, b), x * y);
      }),
    );
    t.end();
  },
);

t.test('a product that fits a double only rounded is not taken for exact', (t) => {
  t.equal(times(94906267, 94906267), 9007199515875289n);
  t.equal(plus(Number.MAX_SAFE_INTEGER, 1), EDGE);
  t.equal(plus(Number.MAX_SAFE_INTEGER, 2), EDGE + 1n, 'the double next to it would be 2^53');
  t.equal(minus(EDGE, 1), Number.MAX_SAFE_INTEGER, 'what has become small is a number again');
  t.end();
});

t.test('the greatest divisor divides both and leaves nothing in common, and quotients are whole', (t) => {
  check(
    t,
    fc.property(whole, whole, (a, b) => {
      if (BigInt(a) === 0n && BigInt(b) === 0n) return BigInt(greatestDivisor(a, b)) === 0n;
      const common = greatestDivisor(a, b);
      const divides = BigInt(remainder(a, common)) === 0n && BigInt(remainder(b, common)) === 0n;
      const [rest, other] = [dividedBy(a, common), dividedBy(b, common)];
      return (
        divides &&
        common > 0 &&
        BigInt(rest) * BigInt(common) === BigInt(a) &&
        BigInt(greatestDivisor(rest, other)) === 1n
      );
    }),
  );
  t.end();
});
