/** How often something was how large: counts by upper bounds, and the sum. Plain numbers, so that counting costs little. */
export interface Histogram {
  /** Upper bounds, growing; what is above the last is counted as well. */
  readonly bounds: readonly number[];
  /** How many were at most each bound and above the one before; one more for what is above all. */
  readonly counts: Float64Array;
  sum: number;
}

export function newHistogram(bounds: readonly number[]): Histogram {
  return { bounds, counts: new Float64Array(bounds.length + 1), sum: 0 };
}

/** Counts one value. */
export function observe(histogram: Histogram, value: number): void {
  const { bounds, counts } = histogram;
  let at = 0;
  while (at < bounds.length && value > (bounds[at] as number)) at += 1;
  counts[at] = (counts[at] as number) + 1;
  histogram.sum += value;
}
