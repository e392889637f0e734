import type { Score, Track } from '../generated/types.ts';
import { type BlockScore, liveBlocks } from './aggregate.ts';
import type { TriggeredFlag } from './flags.ts';
import { toBody } from './fraction.ts';
import type { Gate } from './gates.ts';
import type { TrackScore } from './score-track.ts';
import type { AssessedItem, ScoringInput } from './scoring-input.ts';
import type { SeparateNumbers } from './separate-numbers.ts';
import type { Verdict } from './verdict.ts';
import { toInterval } from './views.ts';

/** Everything computed, exact, before it is written down. */
export interface ScoreResult {
  input: ScoringInput;
  all: AssessedItem[];
  due: AssessedItem[];
  flags: TriggeredFlag[];
  declared: TrackScore;
  substantiated: TrackScore;
  verdict: Verdict;
  numbers: SeparateNumbers;
  gates: Gate[];
}

type Body = Omit<Required<Score>, 'views' | 'nextActions' | 'trace'>;

/** Writes a score down in the shape of schemas/score.json. */
export function toScoreBody(result: ScoreResult): Body {
  const { input, declared, substantiated, verdict, numbers } = result;
  const { lower } = declared;
  const gap = lower === null || substantiated.lower === null ? null : lower.sub(substantiated.lower);
  const inQuestion = verdict.verdict === 'PURPOSE_IN_QUESTION';
  return {
    ...verdict,
    words: input.ruleset.verdicts.find(({ id }) => id === verdict.verdict)?.words ?? '',
    checklist: versionOf(input.checklist, input.published.checklist),
    ruleset: versionOf(input.ruleset, input.published.ruleset),
    asOf: input.asOf,
    responsesDigest: input.responsesDigest,
    engineVersion: input.engineVersion,
    stage: input.stage,
    counts: countsOf(result),
    declared: toTrack(declared, inQuestion),
    substantiated: toTrack(substantiated, inQuestion),
    gap: toBody(gap),
    blocks: blocksOf(declared, substantiated),
    flags: result.flags.map(({ stage: _stage, ...flag }) => flag),
    evidenceConfidence: toBody(numbers.evidenceConfidence),
    notApplicableShare: toBody(numbers.notApplicableShare),
    notApplicableUnaccepted: toBody(numbers.notApplicableUnaccepted),
    staleShare: toBody(numbers.staleShare),
    gates: result.gates.map((gate) => toGate(gate, input.asOf)),
    unsetFacts: input.taxonomy.facts.map(({ id }) => id).filter((id) => input.profile[id] === undefined),
  };
}

function versionOf(edition: { id: string; version: string; digest: string }, published: boolean) {
  return { id: edition.id, version: edition.version, digest: edition.digest, published };
}

function toTrack(track: TrackScore, inQuestion: boolean): Track {
  // Process maturity never answers whether to build: with the purpose in question there is no band.
  const band = inQuestion ? null : track.band;
  return {
    final: toBody(track.final),
    best: toBody(track.best),
    ...toInterval(track),
    band: band?.band ?? null,
    bandName: band?.name ?? null,
    status: track.status,
    caps: track.caps.map((cap) => ({ ...cap, cap: toBody(cap.cap) })),
  };
}

function blocksOf(declared: TrackScore, substantiated: TrackScore): Body['blocks'] {
  const shown = new Set([...scored(declared), ...scored(substantiated)]);
  const of = (track: TrackScore, id: string) => track.blocks.find(({ block }) => block === id);
  return declared.blocks
    .filter(({ block }) => shown.has(block))
    .map(({ block }) => ({
      id: block,
      declared: toInterval(of(declared, block) ?? NOTHING),
      substantiated: toInterval(of(substantiated, block) ?? NOTHING),
    }));
}

const NOTHING = { lower: null, upper: null, coverage: null };

function scored({ blocks }: TrackScore): string[] {
  return liveBlocks(blocks).map(({ block }: BlockScore) => block);
}

function toGate(gate: Gate, asOf: string): Body['gates'][number] {
  const words = {
    PASS: `no blocking condition found on ${asOf}`,
    NOT_READY: 'not ready: something is open or not yet backed',
    BLOCKED: 'blocked until the reasons are gone',
  };
  return {
    stage: gate.stage,
    result: gate.result,
    lower: toBody(gate.lower),
    coverage: toBody(gate.coverage),
    reasons: gate.reasons.map(({ result, because }) => ({ result, because })),
    words: words[gate.result],
  };
}

const BACKED = {
  A0: 'wordOnly',
  A1: 'evidenceAttached',
  A2: 'readBySecondPerson',
  A3: 'examinedOutside',
  A4: 'examinedOutside',
} as const;

function countsOf({ all, due }: ScoreResult): Body['counts'] {
  const counts = {
    due: due.length,
    answered: 0,
    examinedOutside: 0,
    readBySecondPerson: 0,
    evidenceAttached: 0,
    wordOnly: 0,
    open: 0,
    ahead: 0,
    notApplicableToProfile: 0,
  };
  for (const { answer, resolution } of due) {
    if (answer.state === 'level' || answer.state === 'not-applicable') counts.answered += 1;
    const { kind } = resolution.substantiated;
    if (kind === 'open') counts.open += 1;
    if (kind === 'determinate') counts[BACKED[resolution.assurance]] += 1;
  }
  for (const { applicability } of all) {
    if (applicability === 'not-due') counts.ahead += 1;
    if (applicability === 'not-applicable-to-profile') counts.notApplicableToProfile += 1;
  }
  return counts;
}
