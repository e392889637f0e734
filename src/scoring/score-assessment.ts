import type { Score } from '../generated/types.ts';
import { purposeInQuestion } from './applicability.ts';
import { triggeredFlags } from './flags.ts';
import { gatesReached } from './gates-reached.ts';
import { nextActions } from './next-actions.ts';
import { type ScoreResult, toScoreBody } from './score-body.ts';
import { scoreTrack } from './score-track.ts';
import { assessItems, type ScoringInput } from './scoring-input.ts';
import { separateNumbers } from './separate-numbers.ts';
import { traceOf } from './trace.ts';
import { decideVerdict } from './verdict.ts';
import { viewsOf } from './views.ts';

/**
 * Where a score comes from: resolve what is due, aggregate, cap, band, flag, and say the verdict before any number.
 * The algorithm in words is in README.md beside this file; every number it uses is in the ruleset.
 * @returns everything computed, exact, before it is written down
 */
export function scoreResult(input: ScoringInput): ScoreResult {
  const { ruleset, taxonomy, impacts } = input;
  const all = assessItems(input);
  const due = all.filter(({ applicability }) => applicability === 'applies');
  const purpose = purposeInQuestion({ profile: input.profile, facts: taxonomy.facts, ruleset });

  const flags = triggeredFlags(due, ruleset);
  const declared = scoreTrack(due, flags, 'declared', ruleset);
  const substantiated = scoreTrack(due, flags, 'substantiated', ruleset);
  const verdict = decideVerdict({ purpose, impacts, flags, declared, substantiated, ruleset });
  const numbers = separateNumbers(due, ruleset);
  const gates = gatesReached(all, input, purpose);
  return { input, all, due, flags, declared, substantiated, verdict, numbers, gates };
}

/** A score without the nodes it is made of: for who does not add it up again. */
export function scoreWithoutTrace(input: ScoringInput): Omit<Required<Score>, 'trace'> {
  return written(scoreResult(input));
}

/** @returns the score with its trace; the same input gives the same bytes */
export function scoreAssessment(input: ScoringInput): Required<Score> {
  const result = scoreResult(input);
  return { ...written(result), trace: traceOf(result) };
}

function written(result: ScoreResult): Omit<Required<Score>, 'trace'> {
  const { input, due, flags, substantiated } = result;
  const { ruleset, taxonomy, impacts } = input;
  return {
    ...toScoreBody(result),
    views: viewsOf(due, taxonomy),
    nextActions: nextActions({ items: due, impacts, flags, substantiated, ruleset }),
  };
}
