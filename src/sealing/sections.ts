import { digestOf } from '../digest.ts';
import { isTree, pointerTo } from './places.ts';

/**
 * Where a sealed form is divided further than into its members, so that a change is located: every response, every
 * review, every entry of the register, every part of the score. `*` is any step.
 */
const DIVIDED = [
  '/answers',
  '/answers/responses',
  '/answers/reviews',
  '/register',
  '/register/*',
  '/score',
].map((pattern) => pattern.split('/').slice(1));

/** The digest of each section of a sealed form, by its pointer. Together the sections are all of it. */
export function sectionDigests(sealed: unknown): Map<string, string> {
  return new Map(sectionsIn(sealed, [], '').map(([pointer, value]) => [pointer, digestOf(value)]));
}

function sectionsIn(value: unknown, steps: readonly string[], pointer: string): [string, unknown][] {
  const isDivided = steps.length === 0 || DIVIDED.some((pattern) => matches(pattern, steps));
  if (!isDivided || !isTree(value)) return [[pointer, value]];
  const entries = Object.entries(value);
  // Nothing in it is a section as well: something could be added.
  if (entries.length === 0) return [[pointer, value]];
  return entries.flatMap(([step, own]) => sectionsIn(own, [...steps, step], pointerTo(pointer, step)));
}

function matches(pattern: readonly string[], steps: readonly string[]): boolean {
  return (
    pattern.length === steps.length && pattern.every((step, index) => step === '*' || step === steps[index])
  );
}
