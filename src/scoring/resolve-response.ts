import type { Ruleset } from '../generated/types.ts';
import type { Assurance } from './assurance.ts';
import { type Exact, exact, ONE, smallest, ZERO } from './fraction.ts';
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
}

/** What an item counts in one track: out, or an interval of values from 0 to 1 (a point when it is determinate). */
export type Resolved = { kind: 'out' } | { kind: 'open' | 'determinate'; lower: Exact; upper: Exact };

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

/** What an answer counts in both tracks: the table of SCORING section 4, with the caps of section 3. */
export function resolveResponse(item: ScoredItem, answer: Answer, ruleset: Ruleset): Resolution {
  const { assurance } = answer;
  if (answer.state === 'scoped-out') return { declared: OUT, substantiated: OUT, assurance, cap: null };
  if (answer.override !== null) return resolveOverride(item, answer, answer.override, ruleset);
  if (answer.state === 'level' && answer.level !== null) {
    const value = levelValue(answer.level, ruleset);
    const cap = assuranceCap(item, assurance, ruleset);
    return { declared: point(value), substantiated: point(smallest(value, cap)), assurance, cap };
  }
  if (answer.state === 'not-applicable' && item.naAllowed && answer.justified) {
    return { declared: OUT, substantiated: answer.naAccepted ? OUT : OPEN, assurance, cap: null };
  }
  return { declared: OPEN, substantiated: OPEN, assurance, cap: null };
}

function resolveOverride(item: ScoredItem, answer: Answer, level: number, ruleset: Ruleset): Resolution {
  const assurance = answer.assurance === 'A4' ? 'A4' : 'A3';
  const value = levelValue(level, ruleset);
  const cap = assuranceCap(item, assurance, ruleset);
  return { declared: point(value), substantiated: point(smallest(value, cap)), assurance, cap };
}

function point(value: Exact): Resolved {
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
