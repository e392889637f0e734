/**
 * A whole number: a JavaScript number as long as it is below 2^53 in size, a BigInt from there on.
 *
 * The bound: two such numbers are exact, and so is their sum or product as long as it stays below 2^53. Where the true
 * result is 2^53 or more, the nearest double is so too, since 2^53 is one: the check of the result then sees it, and
 * BigInt works it out again. So nothing is ever rounded, and only what is too large pays for BigInt.
 */
export type Whole = number | bigint;

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** A BigInt as the kind of number it has to be: equal numbers are then of one kind. */
export function toWhole(value: bigint): Whole {
  return value <= LARGEST && value >= -LARGEST ? Number(value) : value;
}

export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return toWhole(BigInt(a) + BigInt(b));
}

export function minus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return toWhole(BigInt(a) - BigInt(b));
}

export function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    // Adding 0 makes a zero of -0, which 0 times a number below zero gives.
    const product = a * b + 0;
    if (Number.isSafeInteger(product)) return product;
  }
  return toWhole(BigInt(a) * BigInt(b));
}

/** a / b, where b divides a. */
export function dividedBy(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  return toWhole(BigInt(a) / BigInt(b));
}

/** What is left of a / b; of the sign of a. */
export function remainder(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') return a % b;
  return toWhole(BigInt(a) % BigInt(b));
}

/** The largest whole number that divides both; 0 only for two zeros. */
export function greatestDivisor(a: Whole, b: Whole): Whole {
  let larger = a;
  let smaller = b;
  // BigInt only until both are small: one step does that when one of them is.
  while (typeof larger !== 'number' || typeof smaller !== 'number') {
    if (smaller === 0) return larger < 0 ? minus(0, larger) : larger;
    const rest = remainder(larger, smaller);
    larger = smaller;
    smaller = rest;
  }
  while (smaller !== 0) {
    const rest: number = larger % smaller;
    larger = smaller;
    smaller = rest;
  }
  return Math.abs(larger);
}
