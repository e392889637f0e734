import Fraction from 'fraction.js';
import type { Fraction as FractionBody } from '../generated/types.ts';

export type Exact = Fraction;
export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);

const parsed = new Map<string, Fraction>();

/** Reads an exact number written as "3" or "1/2"; every ruleset and checklist writes its numbers so. */
export function exact(text: string): Fraction {
  let value = parsed.get(text);
  if (value === undefined) {
    value = new Fraction(text);
    // Content holds few distinct numbers; the bound only keeps strangers' content from filling memory.
    if (parsed.size < 10_000) parsed.set(text, value);
  }
  return value;
}

/** A ratio of two whole numbers, reduced; null when there is nothing to divide by. */
export function ratio(numerator: bigint, denominator: bigint): Fraction | null {
  return denominator === 0n ? null : new Fraction(numerator, denominator);
}

export function smallest(first: Fraction, ...rest: Fraction[]): Fraction {
  return rest.reduce((least, next) => (next.compare(least) < 0 ? next : least), first);
}

/** "3/4", or "2" for a whole number; null stays null. */
export function asText(value: Fraction | null): string | null {
  return value === null ? null : value.toFraction();
}

/** Percent of the exact value, rounded half-up: for display only, never for a comparison. */
export function percent(value: Fraction): number {
  const numerator = value.s * value.n * 200n + value.d;
  const denominator = value.d * 2n;
  const down = numerator / denominator;
  return Number(numerator < 0n && numerator % denominator !== 0n ? down - 1n : down);
}

/** The serialised form: exact numerator and denominator as text, and a percent for display. */
export function toBody(value: Fraction | null): FractionBody {
  if (value === null) return null;
  return { num: String(value.s * value.n), den: String(value.d), percent: percent(value) };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** The least whole number that every denominator divides, so that sums can run over whole numbers. */
export function commonDenominator(values: Iterable<Fraction>): bigint {
  let common = 1n;
  for (const { d } of values) common = (common / gcd(common, d)) * d;
  return common;
}

/** A fraction as a whole number of 1/denominator; the denominator must be a multiple of its own. */
export function scaled(value: Fraction, denominator: bigint): bigint {
  return value.s * value.n * (denominator / value.d);
}
