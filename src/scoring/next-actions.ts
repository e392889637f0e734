import type { NextAction, Ruleset } from '../generated/types.ts';
import { ASSURANCE, type Assurance } from './assurance.ts';
import type { TriggeredFlag } from './flags.ts';
import { toBody } from './fraction.ts';
import { type Impact, isOpenHarm } from './impact.ts';
import { type Answer, type Resolution, resolveResponse } from './resolve-response.ts';
import type { TrackScore } from './score-track.ts';
import type { AnsweredItem } from './separate-numbers.ts';
import { type Gain, gainOf, NO_GAIN, type Standing, standingOf } from './what-if.ts';

interface Situation {
  items: readonly AnsweredItem[];
  impacts: readonly Impact[];
  flags: readonly TriggeredFlag[];
  substantiated: TrackScore;
  ruleset: Ruleset;
}

interface Candidate {
  kind: NextAction['kind'];
  subject: string;
  because: string;
  flag: NextAction['flag'];
  rank: number;
  gain: Gain;
}

const RANK = { openHarm: 0, STOP: 1, CRITICAL: 2, classTwo: 3, other: 4 };

/**
 * What to do next, in the order of GP 24: open harm of class 1, stop and critical questions, harm of class 2, and only
 * then what would add most (SCORING section 11). The gain orders nothing above that.
 */
export function nextActions({ items, impacts, flags, substantiated, ruleset }: Situation): NextAction[] {
  const triggered = new Map(flags.map((flag) => [flag.item, flag]));
  const standing = standingOf(substantiated, flags, ruleset);
  const ofItems = items.flatMap((item) => {
    const candidate = itemCandidate(item, triggered.get(item.item.id), standing, ruleset);
    return candidate === null ? [] : [candidate];
  });
  return [...impactCandidates(impacts), ...ofItems].sort(compareCandidates).map(toBodyOf);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    a.rank - b.rank ||
    b.gain.final.compare(a.gain.final) ||
    b.gain.lower.compare(a.gain.lower) ||
    (a.subject < b.subject ? -1 : Number(a.subject > b.subject))
  );
}

function toBodyOf({ kind, subject, because, flag, gain }: Candidate): NextAction {
  return { kind, subject, because, flag, gainFinal: toBody(gain.final), gainLower: toBody(gain.lower) };
}

function impactCandidates(impacts: readonly Impact[]): Candidate[] {
  return impacts
    .filter(
      (impact) =>
        isOpenHarm(impact) || (impact.adverse && impact.class <= 2 && impact.mitigation !== 'implemented'),
    )
    .map((impact) => ({
      kind: 'mitigate-impact',
      subject: impact.id,
      because: isOpenHarm(impact)
        ? 'a harm of class 1 is open'
        : `a harm of class ${impact.class} is not mitigated`,
      flag: null,
      rank: isOpenHarm(impact) ? RANK.openHarm : RANK.classTwo,
      gain: NO_GAIN,
    }));
}

/** The one step that moves an item next: answer it, raise it where the claim is too low, or back the claim better. */
function itemCandidate(
  item: AnsweredItem,
  triggered: TriggeredFlag | undefined,
  standing: Standing | null,
  ruleset: Ruleset,
): Candidate | null {
  const step = nextStep(item, triggered, ruleset);
  if (step === null) return null;
  const after = resolveResponse(item.item, step.answer, ruleset);
  const gain = standing === null ? NO_GAIN : gainOf(item, after, standing);
  if (triggered === undefined && gain.lower.num === 0) return null;
  const flag = triggered?.flag ?? null;
  const rank = flag === 'STOP' || flag === 'CRITICAL' ? RANK[flag] : RANK.other;
  return { kind: step.kind, subject: item.item.id, because: step.because, flag, rank, gain };
}

interface Step {
  kind: NextAction['kind'];
  because: string;
  answer: Answer;
}

function nextStep(
  { answer, resolution }: AnsweredItem,
  triggered: TriggeredFlag | undefined,
  ruleset: Ruleset,
): Step | null {
  const { substantiated } = resolution;
  if (substantiated.kind === 'out') return null;
  if (substantiated.kind === 'open') return openStep(answer);
  const level = answer.override ?? answer.level ?? 0;
  if (triggered?.substantiated !== 'confirmed' && isHeldByAssurance(resolution)) {
    return backingStep(answer, resolution.assurance);
  }
  if (level >= ruleset.levels.length - 1) return null;
  const { assurance } = resolution;
  const raised = { ...answer, state: 'level' as const, level: level + 1, assurance, override: null };
  return { kind: 'raise-level', because: `from level ${level} to ${level + 1}`, answer: raised };
}

function openStep(answer: Answer): Step {
  const lowest: Answer = { ...answer, state: 'level', level: 1, assurance: 'A0', override: null };
  if (answer.state === 'not-applicable') {
    const because = 'nobody who may has accepted that it does not apply; its gain is shown as for level 1';
    return { kind: 'obtain-review', because, answer: lowest };
  }
  return { kind: 'answer', because: 'it is open; its gain is shown for level 1', answer: lowest };
}

function isHeldByAssurance({ declared, substantiated }: Resolution): boolean {
  return (
    declared.kind === 'determinate' &&
    substantiated.kind === 'determinate' &&
    substantiated.lower.compare(declared.lower) < 0
  );
}

const BACKING: Record<Assurance, { kind: NextAction['kind']; because: string }> = {
  A0: { kind: 'attach-evidence', because: "it rests on the company's word" },
  A1: { kind: 'obtain-review', because: 'its evidence waits for a second reader' },
  A2: { kind: 'obtain-assessment', because: 'only an assessor from outside can back it further' },
  A3: { kind: 'obtain-assessment', because: 'only the people affected can confirm it' },
  A4: { kind: 'obtain-assessment', because: 'it is backed as well as can be' },
};

function backingStep(answer: Answer, assurance: Assurance): Step {
  const better = ASSURANCE[Math.min(ASSURANCE.indexOf(assurance) + 1, ASSURANCE.length - 1)] ?? assurance;
  return { ...BACKING[assurance], answer: { ...answer, assurance: better } };
}
