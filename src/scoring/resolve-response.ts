import type { Ruleset } from '../generated/types.ts';
import { ASSURANCE, type Assurance } from './assurance.ts';
import { type Exact, exact, ONE, smallest, ZERO } from './fraction.ts';
import { oncePer } from './once.ts';
import type { ScoredItem } from './scored-item.ts';

export const TRACKS = ['declared', 'substantiated'] as const;
export type TrackName = (typeof TRACKS)[number];

/** What is known of one item: a response with its backing, or a reason why there is none. */
export interface Answer {
  state: 'level' | 'unknown' | 'not-applicable' | 'unanswered' | 'scoped-out';
  level: number | null;
  assurance: Assurance;
  naAccepted: boolean;
  justified: boolean;
  override: number | null;
  stale: boolean;
  /** What people affected contest of it; absent is null. */
  contest?: 'open' | 'upheld' | null;
}

/** What an item counts in one track: out, or an interval of values from 0 to 1 (a point when it is determinate). */
export type Resolved = { kind: 'out' } | Counted;

/** The part of an item that is not out: its least and its most value, which are one when it is determinate. */
export interface Counted {
  kind: 'open' | 'determinate';
  lower: Exact;
  upper: Exact;
}

export interface Resolution {
  declared: Resolved;
  substantiated: Resolved;
  /** Assurance that counts: A3 at least under an assessor's override. */
  assurance: Assurance;
  /** The most the answer can count in the substantiated track; null when there is no level. */
  cap: Exact | null;
}

export const OUT: Resolved = { kind: 'out' };
const OPEN: Resolved = { kind: 'open', lower: ZERO, upper: ONE };

const SCOPED_OUT = { declared: OUT, substantiated: OUT, cap: null };
const BOTH_OPEN = { declared: OPEN, substantiated: OPEN, cap: null };

/** What an answer counts in both tracks: the table of SCORING section 4, with the caps of section 3. */
export function resolveResponse(item: ScoredItem, answer: Answer, ruleset: Ruleset): Resolution {
  const resolution = resolveUncontested(item, answer, ruleset);
  // Only rights-holders can say that it works for them: what they contest with success is not shown (SCORING section 3).
  const isUpheld = item.voice && answer.contest === 'upheld' && resolution.substantiated.kind !== 'out';
  return isUpheld ? { ...resolution, substantiated: OPEN } : resolution;
}

function resolveUncontested(item: ScoredItem, answer: Answer, ruleset: Ruleset): Resolution {
  const { assurance } = answer;
  if (answer.state === 'scoped-out') return { ...SCOPED_OUT, assurance };
  if (answer.override !== null) {
    return resolveLevel(item, answer.override, assurance === 'A4' ? 'A4' : 'A3', ruleset);
  }
  if (answer.state === 'level' && answer.level !== null) {
    return resolveLevel(item, answer.level, assurance, ruleset);
  }
  if (answer.state === 'not-applicable' && item.naAllowed && answer.justified) {
    return { declared: OUT, substantiated: answer.naAccepted ? OUT : OPEN, assurance, cap: null };
  }
  return { ...BOTH_OPEN, assurance };
}

const levelsResolved = oncePer((_ruleset: Ruleset) => new Map<number, Resolution>());

/** There are few levels, assurances and voices: what each of their meetings counts is worked out once for a ruleset. */
function resolveLevel(item: ScoredItem, level: number, assurance: Assurance, ruleset: Ruleset): Resolution {
  const known = levelsResolved(ruleset);
  const key = (level * ASSURANCE.length + ASSURANCE.indexOf(assurance)) * 2 + Number(item.voice);
  let resolution = known.get(key);
  if (resolution === undefined) {
    const value = levelValue(level, ruleset);
    const cap = assuranceCap(item, assurance, ruleset);
    resolution = { declared: point(value), substantiated: point(smallest(value, cap)), assurance, cap };
    known.set(key, resolution);
  }
  return resolution;
}

/** What is known to count just so much. */
export function point(value: Exact): Counted {
  return { kind: 'determinate', lower: value, upper: value };
}

/** The value of a maturity level (SCORING section 2). */
export function levelValue(level: number, ruleset: Ruleset): Exact {
  const row = ruleset.levels.find((candidate) => candidate.level === level);
  if (row === undefined) throw new RangeError(`level ${level} is not on the scale`);
  return exact(row.value);
}

/** The most an answer backed so far can count in the substantiated track (SCORING section 3). */
export function assuranceCap(item: ScoredItem, assurance: Assurance, ruleset: Ruleset): Exact {
  const row = ruleset.assurance.find((candidate) => candidate.id === assurance);
  if (row === undefined) throw new RangeError(`assurance ${assurance} is not in the ruleset`);
  const cap = exact(row.cap);
  const lifted =
    ruleset.voice.liftedBy === 'A3' ? assurance === 'A3' || assurance === 'A4' : assurance === 'A4';
  return item.voice && !lifted ? smallest(cap, exact(ruleset.voice.cap)) : cap;
}
