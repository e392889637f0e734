import type { Ruleset, Score as ScoreBody } from '../generated/types.ts';
import type { Cause, TriggeredFlag } from './flags.ts';
import { asText, type Exact, exact, percent } from './fraction.ts';
import { type Impact, isOpenHarm } from './impact.ts';
import type { TrackScore } from './score-track.ts';

export type VerdictId = ScoreBody['verdict'];

export interface Verdict {
  verdict: VerdictId;
  because: string;
}

interface Evidence {
  purpose: readonly string[];
  impacts: readonly Impact[];
  flags: readonly TriggeredFlag[];
  declared: TrackScore;
  substantiated: TrackScore;
  ruleset: Ruleset;
}

type Condition = (evidence: Evidence) => string | null;

/**
 * What is said before any number: the first condition that holds, and why it does (SCORING section 7). Flags are those
 * of the substantiated track.
 */
export function decideVerdict(evidence: Evidence): Verdict {
  for (const [verdict, condition] of CONDITIONS) {
    const because = condition(evidence);
    if (because !== null) return { verdict, because };
  }
  return { verdict: 'NO_OPEN_CONDITION', because: 'no condition of another verdict holds' };
}

const CONDITIONS: [VerdictId, Condition][] = [
  [
    'PURPOSE_IN_QUESTION',
    ({ purpose }) => (purpose.length === 0 ? null : `the profile says: ${purpose.join('; ')}`),
  ],
  [
    'HARM_OPEN',
    ({ impacts }) =>
      list(
        'open harms of class 1',
        impacts.filter(isOpenHarm).map((impact) => impact.id),
      ),
  ],
  ['STOPPED', ({ flags }) => list('stop questions', withFlag(flags, ['STOP'], ['confirmed']))],
  ['NO_RESULT_YET', ({ declared }) => unanswered(declared)],
  [
    'SERIOUS_GAP',
    ({ flags, impacts }) =>
      list('critical questions', withFlag(flags, ['CRITICAL'], ['confirmed'])) ??
      list('harms of class 1 or 2 with no mitigation at all', unmitigated(impacts)),
  ],
  [
    'NOT_SHOWN',
    (evidence) =>
      list(
        'stop or critical questions open or not backed',
        withFlag(evidence.flags, ['STOP', 'CRITICAL'], ['open', 'unsubstantiated']),
      ) ?? saidButNotShown(evidence),
  ],
  [
    'GAPS',
    (evidence) =>
      list(
        'major questions',
        withFlag(evidence.flags, ['MAJOR'], ['open', 'confirmed', 'unsubstantiated']),
      ) ??
      weakestBinds(evidence.substantiated) ??
      below(evidence.substantiated.final, evidence),
  ],
];

function list(what: string, ids: readonly string[]): string | null {
  return ids.length === 0 ? null : `${what}: ${ids.join(', ')}`;
}

function withFlag(
  flags: readonly TriggeredFlag[],
  kinds: readonly TriggeredFlag['flag'][],
  causes: readonly Cause[],
): string[] {
  return flags
    .filter(
      ({ flag, substantiated }) =>
        kinds.includes(flag) && substantiated !== null && causes.includes(substantiated),
    )
    .map(({ item }) => item);
}

function unanswered({ status, coverage }: TrackScore): string | null {
  if (status === 'NOT_APPLICABLE') return 'nothing is left to score';
  return status === 'INSUFFICIENT'
    ? `only ${coverage === null ? 0 : percent(coverage)} of 100 of what is due, by weight, is answered`
    : null;
}

function unmitigated(impacts: readonly Impact[]): string[] {
  return impacts
    .filter(({ adverse, class: grade, mitigation }) => adverse && grade <= 2 && mitigation === 'none')
    .map(({ id }) => id);
}

function saidButNotShown(evidence: Evidence): string | null {
  const { declared, substantiated, ruleset } = evidence;
  const shown = exact(ruleset.verdict.substantiatedShownFrom);
  if (declared.final === null || declared.final.compare(shown) < 0) return null;
  return below(substantiated.final, evidence);
}

function below(final: Exact | null, { ruleset }: Evidence): string | null {
  const shown = exact(ruleset.verdict.substantiatedShownFrom);
  if (final === null || final.compare(shown) >= 0) return null;
  return `shown by evidence: ${asText(final)}, below ${asText(shown)}`;
}

function weakestBinds({ caps }: TrackScore): string | null {
  const binding = caps.filter(({ kind, binds }) => kind === 'weakest' && binds);
  return list(
    'the weakest block holds the result down',
    binding.map(({ subject }) => subject),
  );
}
