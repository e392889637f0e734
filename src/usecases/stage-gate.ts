import type { GateReason as ReasonBody, Report, StageGate } from '../generated/types.ts';
import { clearReason } from '../register/gates/clear-reason.ts';
import type { JudgedGate, JudgedReason } from '../register/gates/judge-gate.ts';
import { reopenings, subjectOf } from '../register/gates/reopenings.ts';
import type { Names } from '../reports/words/engine-words.ts';
import {
  type GateNames,
  gateReasonSentence,
  gateResultWords,
  gateStepWords,
  reopeningWords,
} from '../reports/words/gate-words.ts';
import { isOverridden } from '../reports/words/review-words.ts';
import { isReached, type Stage } from '../scoring/applicability.ts';
import { exact, toBody } from '../scoring/fraction.ts';
import { gateRule } from '../scoring/gates.ts';
import type { GateSource } from './gate-source.ts';

type Version = Pick<Report['score']['checklist'], 'id' | 'version' | 'digest'>;

/**
 * A gate as it is shown: PASS, NOT_READY or BLOCKED (SCORING section 10), every reason with what would clear it, waivers,
 * and whether it was passed and still holds.
 * @param names of the reader
 */
export function stageGate(source: GateSource, stage: Stage, names: Names): StageGate {
  const { asOf, input } = source;
  const judged = source.judge(stage, asOf);
  const said: GateNames = {
    ...names,
    purposeInQuestion: judged.reasons.some(({ about }) => about.kind === 'purpose'),
    impact: (id) => source.impactTitles.get(id) ?? id,
    overridden: (id) => isOverridden(input.responses[id], input.reviews[id]),
  };
  const passes = source.passes
    .filter((pass) => pass.stage === stage && pass.createdAt.slice(0, 10) <= asOf)
    .map((pass) => ({ pass, since: reopenings(pass, source) }));
  const newest = passes.at(-1);
  const openAgain = newest?.since ?? [];
  return {
    stage,
    asOf,
    result: judged.result,
    withoutWaivers: judged.gate.result,
    words: gateResultWords(names, judged.result, asOf),
    reached: isReached(stage, input.stage),
    language: names.words.language,
    assessmentId: source.assessmentId,
    assessmentRevision: source.revision,
    checklist: versionOf(input.checklist),
    ruleset: versionOf(input.ruleset),
    responsesDigest: input.responsesDigest,
    engineVersion: input.engineVersion,
    asks: askedOf(stage, source),
    lower: toBody(judged.gate.lower),
    coverage: toBody(judged.gate.coverage),
    reasons: judged.reasons.map((reason) => reasonBody(reason, stage, { source, judged, said })),
    waivers: source.waivers.filter((waiver) => waiver.stage === stage),
    passes: passes.map(({ pass, since }) => ({ ...pass, reopened: since.map(({ because }) => because) })),
    standing: newest === undefined ? 'never-passed' : openAgain.length === 0 ? 'holds' : 'open-again',
    openAgain: openAgain.map((one) => ({ ...one, sentence: reopeningWords(said, one.because, one) })),
  };
}

function versionOf({ id, version, digest }: Version): Version {
  return { id, version, digest };
}

function askedOf(stage: Stage, { input }: GateSource): StageGate['asks'] {
  const { track, flagsTrack, lower, coverage, ...rest } = gateRule(stage, input.ruleset);
  return {
    track,
    flagsTrack,
    lower: toBody(exact(lower)),
    coverage: toBody(exact(coverage)),
    classOneMitigation: rest.classOneMitigation,
    classTwoMitigation: rest.classTwoMitigation,
  };
}

interface Around {
  source: GateSource;
  judged: JudgedGate;
  said: GateNames;
}

const NOTHING = {
  flag: null,
  cause: null,
  value: null,
  least: null,
  given: null,
  needed: null,
  level: null,
} as const;

function reasonBody(reason: JudgedReason, stage: Stage, { source, judged, said }: Around): ReasonBody {
  const { about, because, result, waivedBy } = reason;
  const steps = clearReason(reason, { stage, all: judged.all, ruleset: source.input.ruleset });
  const impact = 'impact' in about ? about.impact : null;
  return {
    result,
    kind: about.kind,
    subject: subjectOf(reason),
    ...NOTHING,
    ...valuesOf(about),
    because,
    sentence: gateReasonSentence(said, because, impact),
    waivedBy,
    clear: steps.map((step) => ({ ...step, words: gateStepWords(said, step) })),
  };
}

function valuesOf(about: JudgedReason['about']): Partial<ReasonBody> {
  switch (about.kind) {
    case 'lower':
    case 'coverage':
      return { value: toBody(about.value), least: toBody(about.least) };
    case 'flag':
      return { flag: about.flag, cause: about.cause };
    case 'mitigation':
      return { given: about.given, needed: about.needed === 'none' ? null : about.needed };
    case 'gate-item':
      return { level: about.level };
    default:
      return {};
  }
}
