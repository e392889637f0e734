import type { Ruleset } from '../../src/generated/types.ts';
import type { Assurance } from '../../src/scoring/assurance.ts';
import { triggeredFlags } from '../../src/scoring/flags.ts';
import { exact } from '../../src/scoring/fraction.ts';
import { type Answer, resolveResponse } from '../../src/scoring/resolve-response.ts';
import { scoreTrack } from '../../src/scoring/score-track.ts';
import type { ScoredItem } from '../../src/scoring/scored-item.ts';
import { separateNumbers } from '../../src/scoring/separate-numbers.ts';

/** An item as a test writes it: plain values, so that a counterexample can be read. */
export interface PlainItem {
  id: string;
  blocks: Record<string, string>;
  stage?: ScoredItem['stage'];
  weight?: string;
  flag?: ScoredItem['flag'];
  flagThreshold?: string | null;
  naAllowed?: boolean;
  voice?: boolean;
}

/** An answer as a test writes it: what is left out is the answer of somebody who said nothing. */
export interface PlainAnswer {
  state?: Answer['state'];
  level?: number | null;
  assurance?: Assurance;
  justified?: boolean;
  naAccepted?: boolean;
  override?: number | null;
  stale?: boolean;
}

export function scoredItem(plain: PlainItem): ScoredItem {
  const { stage = 'operation', weight = '1', flag = 'NONE', flagThreshold = null } = plain;
  return {
    id: plain.id,
    stage,
    weight: exact(weight),
    blocks: new Map(Object.entries(plain.blocks).map(([block, a]) => [block, exact(a)])),
    flag,
    flagThreshold: flagThreshold === null ? null : exact(flagThreshold),
    naAllowed: plain.naAllowed ?? true,
    voice: plain.voice ?? false,
  };
}

export function answerOf(plain: PlainAnswer = {}): Answer {
  const level = plain.level ?? null;
  return {
    state: plain.state ?? (level === null ? 'unanswered' : 'level'),
    level,
    assurance: plain.assurance ?? 'A0',
    naAccepted: plain.naAccepted ?? false,
    justified: plain.justified ?? true,
    override: plain.override ?? null,
    stale: plain.stale ?? false,
  };
}

/** One item with its answer. */
export interface Asked {
  item: PlainItem;
  answer: PlainAnswer;
}

export function resolveAll(asked: readonly Asked[], ruleset: Ruleset) {
  return asked.map(({ item: plain, answer: said }) => {
    const item = scoredItem(plain);
    const answer = answerOf(said);
    return { item, answer, resolution: resolveResponse(item, answer, ruleset) };
  });
}

/** Everything the arithmetic says of a list of answers, in both tracks. */
export function scoreOf(asked: readonly Asked[], ruleset: Ruleset) {
  const items = resolveAll(asked, ruleset);
  const flags = triggeredFlags(items, ruleset);
  return {
    items,
    flags,
    declared: scoreTrack(items, flags, 'declared', ruleset),
    substantiated: scoreTrack(items, flags, 'substantiated', ruleset),
    numbers: separateNumbers(items, ruleset),
  };
}

/** Freezes a value and all that hangs on it, so that a change to an input throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
