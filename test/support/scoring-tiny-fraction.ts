/** A fraction of its own, so that re-adding a trace shares no code with what made it. */
export interface Tiny {
  n: bigint;
  d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function tiny(n: bigint, d: bigint): Tiny {
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const NOUGHT = tiny(0n, 1n);
export const WHOLE = tiny(1n, 1n);

export function read(text: string | null | undefined): Tiny {
  if (!/^-?\d+(\/[1-9]\d*)?$/.test(text ?? '')) throw new TypeError(`"${text}" is not a fraction`);
  const [n = '0', d = '1'] = (text ?? '').split('/');
  return tiny(BigInt(n), BigInt(d));
}

export function write({ n, d }: Tiny): string {
  return d === 1n ? String(n) : `${n}/${d}`;
}

export const add = (a: Tiny, b: Tiny) => tiny(a.n * b.d + b.n * a.d, a.d * b.d);
export const times = (a: Tiny, b: Tiny) => tiny(a.n * b.n, a.d * b.d);
export const over = (a: Tiny, b: Tiny) => tiny(a.n * b.d, a.d * b.n);
export const sum = (list: readonly Tiny[]) => list.reduce(add, NOUGHT);
export const below = (a: Tiny, b: Tiny) => a.n * b.d < b.n * a.d;
export const least = (list: readonly Tiny[]) => list.reduce((low, next) => (below(next, low) ? next : low));
