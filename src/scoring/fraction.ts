import Fraction from 'fraction.js';
import type { Fraction as FractionBody } from '../generated/types.ts';
import { dividedBy, greatestDivisor, minus, plus, remainder, times, toWhole, type Whole } from './whole.ts';

/** An exact fraction in lowest terms. It never changes. */
export class Exact {
  /** Carries the sign. */
  readonly num: Whole;
  /** Above zero. */
  readonly den: Whole;

  private constructor(num: Whole, den: Whole) {
    this.num = num;
    this.den = den;
  }

  /** num / den in lowest terms; den is above zero. */
  static of(num: Whole, den: Whole): Exact {
    const common = den === 1 ? 1 : greatestDivisor(num, den);
    return common === 1 ? new Exact(num, den) : new Exact(dividedBy(num, common), dividedBy(den, common));
  }

  /** The numerator, with the sign. */
  get n(): bigint {
    return BigInt(this.num);
  }

  /** The denominator. */
  get d(): bigint {
    return BigInt(this.den);
  }

  add(other: Exact): Exact {
    if (this.den === other.den) return Exact.of(plus(this.num, other.num), this.den);
    const num = plus(times(this.num, other.den), times(other.num, this.den));
    return Exact.of(num, times(this.den, other.den));
  }

  sub(other: Exact): Exact {
    if (this.den === other.den) return Exact.of(minus(this.num, other.num), this.den);
    const num = minus(times(this.num, other.den), times(other.num, this.den));
    return Exact.of(num, times(this.den, other.den));
  }

  mul(other: Exact): Exact {
    return Exact.of(times(this.num, other.num), times(this.den, other.den));
  }

  /** @throws RangeError when the other is zero */
  div(other: Exact): Exact {
    if (other.num === 0) throw new RangeError('a fraction is not divided by zero');
    const num = times(this.num, other.den);
    const den = times(this.den, other.num);
    return den < 0 ? Exact.of(minus(0, num), minus(0, den)) : Exact.of(num, den);
  }

  /** Below, at or above zero, as this is below, equal to or above the other. */
  compare(other: Exact): number {
    const same = this.den === other.den;
    const a = same ? this.num : times(this.num, other.den);
    const b = same ? other.num : times(other.num, this.den);
    return a < b ? -1 : Number(a > b);
  }

  equals(other: Exact): boolean {
    return this.num === other.num && this.den === other.den;
  }

  /** "3/4", or "2" for a whole number. */
  toFraction(): string {
    return this.den === 1 ? String(this.num) : `${this.num}/${this.den}`;
  }
}

export const ZERO = Exact.of(0, 1);
export const ONE = Exact.of(1, 1);

const read = new Map<string, Exact>();

/**
 * Reads an exact number written as "3" or "1/2"; every ruleset and checklist writes its numbers so.
 * @throws SyntaxError or Error when the text is no number
 */
export function exact(text: string): Exact {
  let value = read.get(text);
  if (value === undefined) {
    const { s, n, d } = new Fraction(text);
    value = Exact.of(toWhole(s * n), toWhole(d));
    // Content holds few distinct numbers; the bound only keeps strangers' content from filling memory.
    if (read.size < 10_000) read.set(text, value);
  }
  return value;
}

/** A ratio of two whole numbers, reduced; null when there is nothing to divide by. */
export function ratio(numerator: Whole, denominator: Whole): Exact | null {
  return denominator === 0 ? null : Exact.of(numerator, denominator);
}

export function smallest(first: Exact, ...rest: Exact[]): Exact {
  return rest.reduce((least, next) => (next.compare(least) < 0 ? next : least), first);
}

/** "3/4", or "2" for a whole number; null stays null. */
export function asText(value: Exact | null): string | null {
  return value === null ? null : value.toFraction();
}

/** Percent of the exact value, rounded half-up: for display only, never for a comparison. */
export function percent({ num, den }: Exact): number {
  const numerator = plus(times(num, 200), den);
  const denominator = times(den, 2);
  const rest = remainder(numerator, denominator);
  const down = Number(dividedBy(minus(numerator, rest), denominator));
  return rest < 0 ? down - 1 : down;
}

/** The serialised form: exact numerator and denominator as text, and a percent for display. */
export function toBody(value: Exact | null): FractionBody {
  if (value === null) return null;
  return { num: String(value.num), den: String(value.den), percent: percent(value) };
}

/** The least whole number that every denominator divides, so that sums can run over whole numbers. */
export function commonDenominator(values: Iterable<Exact>): Whole {
  let common: Whole = 1;
  for (const { den } of values) {
    if (den === 1 || den === common) continue;
    common = times(dividedBy(common, greatestDivisor(common, den)), den);
  }
  return common;
}

/** A fraction as a whole number of 1/denominator; the denominator must be a multiple of its own. */
export function scaled({ num, den }: Exact, denominator: Whole): Whole {
  return den === denominator ? num : times(num, dividedBy(denominator, den));
}
