import type { Fact, Profile, Register, Response, Signals } from '../generated/types.ts';
import { daysAfter } from './days.ts';
import { examinedFact } from './facts.ts';

/** What signals are made from; authors and readers are told apart by their key. */
export interface SignalSources {
  /** Which of the product's reports this is, and those before it, newest first. */
  number: number;
  earlier: Signals['reports']['earlier'];
  responses: readonly { itemId: string; response: Response | null; updatedAt: string; by: string }[];
  reviews: readonly { reviewedAt: string; by: string }[];
  profile: Profile;
  facts: readonly Fact[];
  register: Register;
  /** The day of the report. */
  asOf: string;
}

const BULK = 10;
const EARLIER = 20;
/** Longer pauses are pauses, not reading. */
const LONGEST_READING = 1800;
const SHARED_BY = 3;

/**
 * What a reader should know against gaming. Printed, never scored: each has innocent explanations, and a number made of
 * them would be gamed in its turn.
 */
export function signalsOf(sources: SignalSources): Signals {
  const { number, earlier, profile, facts, register } = sources;
  const isExamined = ({ id }: Fact) => examinedFact(id, register.findings) === 'A3';
  const isSet = ({ id }: Fact) => profile[id] !== undefined;
  return {
    reports: { number, of: number, earlier: earlier.slice(0, EARLIER) },
    answeredInBulk: answeredInBulk(sources),
    reviewing: reviewing(sources),
    sharedEvidence: sharedEvidence(sources),
    evidenceDates: evidenceDates(sources),
    selfDeclaredFacts: facts.filter((fact) => isSet(fact) && !isExamined(fact)).map(({ id }) => id),
    unsetFacts: facts.filter((fact) => !isSet(fact)).map(({ id }) => id),
    supersededFindings: register.findings.filter(({ state }) => state === 'superseded').length,
    engagementEntries: register.engagement.count,
    closedHarms: closedHarms(register),
  };
}

function standing({ responses }: SignalSources) {
  return responses.flatMap(({ response, ...rest }) => (response === null ? [] : [{ response, ...rest }]));
}

/** What was written in one unit carries one time. */
function answeredInBulk(sources: SignalSources): Signals['answeredInBulk'] {
  const answered = standing(sources);
  const together = Map.groupBy(answered, ({ updatedAt, by }) => `${updatedAt} ${by}`);
  const count = [...together.values()]
    .filter((group) => group.length >= BULK)
    .reduce((sum, group) => sum + group.length, 0);
  return { count, of: answered.length };
}

function reviewing({ reviews }: SignalSources): Signals['reviewing'] {
  const gaps = [...Map.groupBy(reviews, ({ by }) => by).values()].flatMap((own) => {
    const times = own.map(({ reviewedAt }) => Date.parse(reviewedAt)).sort((a, b) => a - b);
    return times.slice(1).map((time, index) => Math.round((time - (times[index] ?? time)) / 1000));
  });
  const timed = gaps.filter((seconds) => seconds <= LONGEST_READING).sort((a, b) => a - b);
  return { reviews: reviews.length, timed: timed.length, medianSeconds: medianOf(timed) };
}

/** The middle one; of two in the middle the smaller, so that no number is made up. */
function medianOf(sorted: readonly number[]): number | null {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function sharedEvidence(sources: SignalSources): Signals['sharedEvidence'] {
  const uses = standing(sources).flatMap(({ itemId, response }) =>
    (response.evidence ?? []).map((piece) => ({
      itemId,
      title: piece.title,
      what: piece.sha256 ?? piece.url ?? '',
    })),
  );
  return [...Map.groupBy(uses, ({ what }) => what).values()]
    .map((same) => ({
      title: same[0]?.title ?? '',
      items: [...new Set(same.map(({ itemId }) => itemId))].sort(),
    }))
    .filter(({ items }) => items.length >= SHARED_BY)
    .sort((a, b) => b.items.length - a.items.length || (a.title < b.title ? -1 : 1));
}

function evidenceDates(sources: SignalSources): Signals['evidenceDates'] {
  const { asOf } = sources;
  const days = standing(sources)
    .flatMap(({ response }) => response.evidence ?? [])
    .flatMap(({ madeOn }) => madeOn ?? [])
    .sort();
  const weekBefore = daysAfter(asOf, -7);
  return {
    pieces: days.length,
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
    inLastWeek: days.filter((day) => day >= weekBefore && day <= asOf).length,
  };
}

/** Harms that were considered and closed: one reason for many is how a list is emptied, and a short one says little. */
function closedHarms({ impacts }: Register): NonNullable<Signals['closedHarms']> {
  const reasons = impacts
    .filter(({ status, direction }) => status === 'closed' && direction === 'adverse')
    .map(({ closedBecause }) => closedBecause.trim());
  const same = Map.groupBy(reasons, wordsAlone);
  const shared = [...same.values()].filter((group) => group.length > 1);
  const lengths = reasons.map((reason) => [...reason].length);
  return {
    count: reasons.length,
    sameReason: shared.reduce((sum, group) => sum + group.length, 0),
    shortest: reasons.length === 0 ? null : Math.min(...lengths),
  };
}

/** A reason without what does not tell it from another: case, signs, spaces. */
function wordsAlone(reason: string): string {
  return reason
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
