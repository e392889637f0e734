import type { Score } from '../generated/types.ts';
import { purposeInQuestion } from './applicability.ts';
import { triggeredFlags } from './flags.ts';
import { gatesReached } from './gates-reached.ts';
import { nextActions } from './next-actions.ts';
import { toScoreBody } from './score-body.ts';
import { scoreTrack } from './score-track.ts';
import { assessItems, type ScoringInput } from './scoring-input.ts';
import { separateNumbers } from './separate-numbers.ts';
import { traceOf } from './trace.ts';
import { decideVerdict } from './verdict.ts';
import { viewsOf } from './views.ts';

/**
 * Where a score comes from: resolve what is due, aggregate, cap, band, flag, and say the verdict before any number.
 * The algorithm in words is in README.md beside this file; every number it uses is in the ruleset.
 * @returns the score with its trace; the same input gives the same bytes
 */
export function scoreAssessment(input: ScoringInput): Required<Score> {
  const { ruleset, taxonomy, impacts } = input;
  const all = assessItems(input);
  const due = all.filter(({ applicability }) => applicability === 'applies');
  const purpose = purposeInQuestion({ profile: input.profile, facts: taxonomy.facts, ruleset });

  const flags = triggeredFlags(due, ruleset);
  const declared = scoreTrack(due, flags, 'declared', ruleset);
  const substantiated = scoreTrack(due, flags, 'substantiated', ruleset);
  const verdict = decideVerdict({ purpose, impacts, flags, declared, substantiated, ruleset });

  const result = {
    input,
    all,
    due,
    flags,
    declared,
    substantiated,
    verdict,
    numbers: separateNumbers(due, ruleset),
    gates: gatesReached(all, input, purpose),
  };
  return {
    ...toScoreBody(result),
    views: viewsOf(due, taxonomy),
    nextActions: nextActions({ items: due, impacts, flags, substantiated, ruleset }),
    trace: traceOf(result),
  };
}
