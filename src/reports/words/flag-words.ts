import type { Item, Score } from '../../generated/types.ts';

export type FlagKind = Item['flag'];
type Cause = Score['flags'][number]['substantiated'];

const KINDS: Record<FlagKind, string> = {
  STOP: 'stop question',
  CRITICAL: 'critical question',
  MAJOR: 'major question',
  NONE: 'question',
};

/** "stop question": what an item's flag is called for a reader. */
export function flagKind(flag: FlagKind): string {
  return KINDS[flag];
}

/** What a flag is for, in a sentence. */
export const FLAG_MEANING: Record<Exclude<FlagKind, 'NONE'>, string> = {
  STOP: 'A stop question asks about what must be in place before anything goes on.',
  CRITICAL: 'A critical question asks about what keeps people from being exposed to grave harm.',
  MAJOR: 'A major question asks about what the rest rests on.',
};

const CAUSES: Record<NonNullable<Cause>, string> = {
  open: 'open, with no answer that counts yet',
  confirmed: "too low by the company's own answer",
  unsubstantiated: 'not yet backed, high enough only on what the company says',
};

/** Why a flag stands in a track, in words; "does not stand" when it does not. */
export function causeWords(cause: Cause): string {
  return cause === null ? 'does not stand' : CAUSES[cause];
}

/** Why a flag stands, in both tracks, said once where the reason is the same. */
export function bothCauses({ declared, substantiated }: Score['flags'][number]): string {
  if (declared === substantiated) return `In both tracks: ${causeWords(declared)}.`;
  return `Shown by evidence: ${causeWords(substantiated)}. The company's own view: ${causeWords(declared)}.`;
}
