import { Refusal } from './refusal.ts';

/** More than any camera makes: a picture of more unpacks in the reader's memory, not in ours. */
const MOST_PIXELS = 250_000_000;

/** @throws Refusal `too-much-inside` */
export function refuseHuge(width: number, height: number): void {
  if (width * height <= MOST_PIXELS) return;
  throw new Refusal(
    'too-much-inside',
    `a picture of ${width} by ${height} points is larger than a reader can open`,
  );
}
