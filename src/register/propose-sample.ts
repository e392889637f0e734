import type { Audit, Fact, Profile, Ruleset } from '../generated/types.ts';
import { atLeast } from '../scoring/assurance.ts';
import { type Exact, exact, ONE, ZERO } from '../scoring/fraction.ts';
import { levelValue } from '../scoring/resolve-response.ts';
import type { ScoreResult } from '../scoring/score-body.ts';
import type { Flag } from '../scoring/scored-item.ts';
import { factsRulingOut } from './facts.ts';
import { subjectKey } from './findings.ts';

export type Sample = NonNullable<Audit['sample']>;
export type Chosen = Sample['chosen'][number];

/** Something that can be examined, with why it is looked at when it is. */
export interface SampleCandidate {
  subject: Chosen['subject'];
  because: string;
  /** Lower comes first. */
  rank: number;
  /** Within a rank, greater comes first. */
  risk: Exact;
}

const OF_FLAG: Record<Flag, { rank: number; because: string }> = {
  STOP: { rank: 0, because: 'a stop question' },
  CRITICAL: { rank: 1, because: 'a critical question' },
  MAJOR: { rank: 2, because: 'a major question' },
  NONE: { rank: 3, because: 'by its weight, and by how much is claimed on how little backing' },
};
const CONTRADICTED = { rank: -1, because: 'something in the assessment speaks against its answer' };
const TRIGGER = { rank: 0, because: 'its answer rules out a heightened trigger' };
const MODULE = { rank: 1, because: 'its answer switches off a module' };
const OTHER_FACT = { rank: 4, because: 'a fact that other answers rest on' };
const EXAMINED = { rank: 5, because: 'an outside assessor has examined it before' };

/**
 * What an auditor may look at, riskiest first (SCORING sections 3, 6 and 12): facts that something speaks against, stop
 * questions and facts that rule out a heightened trigger in turn, then critical questions and facts that switch off a module in turn, then major questions,
 * then the rest by effective weight times what is claimed times what its backing lacks. What is not answered claims
 * nothing and is left out. The same score gives the same order.
 * @param contradicted facts that something speaks against
 */
export function sampleCandidates(
  result: ScoreResult,
  contradicted: ReadonlySet<string> = new Set(),
): SampleCandidate[] {
  const items = itemCandidates(result);
  const { profile, ruleset, checklist, taxonomy } = result.input;
  const facts = factCandidates(taxonomy.facts, profile, ruleset, checklist.modules).map((candidate) =>
    contradicted.has(candidate.subject.id) ? { ...candidate, ...CONTRADICTED } : candidate,
  );
  const ranks = [...new Set([...items, ...facts].map(({ rank }) => rank))].sort((a, b) => a - b);
  return ranks.flatMap((rank) =>
    inTurn(
      items.filter((candidate) => candidate.rank === rank).sort(byRisk),
      facts.filter((candidate) => candidate.rank === rank),
    ),
  );
}

function itemCandidates({ due, input, substantiated }: ScoreResult): SampleCandidate[] {
  const { ruleset } = input;
  return due.flatMap(({ item, answer, backing }) => {
    if (answer.state !== 'level' && answer.state !== 'not-applicable') return [];
    const claimed = answer.level === null ? ONE : levelValue(answer.level, ruleset);
    const credit = ruleset.assurance.find(({ id }) => id === backing.assurance)?.credit;
    const lacking = ONE.sub(credit === undefined ? ZERO : exact(credit));
    const weight = substantiated.effectiveWeights.get(item.id) ?? ZERO;
    const isExamined = atLeast(backing.assurance, 'A3') || answer.override !== null;
    return [
      {
        ...(isExamined ? EXAMINED : OF_FLAG[item.flag]),
        subject: { kind: 'item' as const, id: item.id },
        risk: weight.mul(claimed).mul(lacking),
      },
    ];
  });
}

function factCandidates(
  facts: readonly Fact[],
  profile: Profile,
  ruleset: Ruleset,
  modules: ScoreResult['input']['checklist']['modules'],
): SampleCandidate[] {
  const triggers = factsRulingOut(ruleset.triggers, profile, facts);
  const switched = factsRulingOut(
    modules.map(({ appliesWhen }) => appliesWhen),
    profile,
    facts,
  );
  return facts
    .filter(({ id }) => profile[id] !== undefined)
    .map(({ id }) => ({
      ...(triggers.has(id) ? TRIGGER : switched.has(id) ? MODULE : OTHER_FACT),
      subject: { kind: 'fact' as const, id },
      risk: ZERO,
    }));
}

function byRisk(a: SampleCandidate, b: SampleCandidate): number {
  return b.risk.compare(a.risk) || (a.subject.id < b.subject.id ? -1 : 1);
}

/** One of the first, one of the second, and so on: neither crowds the other out of a small sample. */
function inTurn<T>(first: readonly T[], second: readonly T[]): T[] {
  const longer = Math.max(first.length, second.length);
  return Array.from({ length: longer }).flatMap((_, index) => [
    ...first.slice(index, index + 1),
    ...second.slice(index, index + 1),
  ]);
}

const LEAST = 5;
const SHARE = 3;

/** How many are proposed where nobody says: a third of what there is, at least five, at most all. */
export function usualSize(candidates: number): number {
  return Math.min(candidates, Math.max(LEAST, Math.ceil(candidates / SHARE)));
}

/**
 * Takes in the next candidates until the service has proposed so many. What was chosen stays chosen, whatever is asked.
 */
export function proposeSample(
  candidates: readonly SampleCandidate[],
  chosen: readonly Chosen[],
  size: number,
): Chosen[] {
  const known = new Set(chosen.map(({ subject }) => subjectKey(subject)));
  const missing = Math.max(0, size - chosen.filter(({ by }) => by === 'service').length);
  const next = candidates
    .filter(({ subject }) => !known.has(subjectKey(subject)))
    .slice(0, missing)
    .map(({ subject, because }) => ({ subject, because, by: 'service' as const }));
  return [...chosen, ...next];
}
