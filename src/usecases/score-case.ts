import type { CaseAnswer, ScoreCase } from '../content/score-cases.ts';
import type { Response, Score, ScoredReview } from '../generated/types.ts';
import { applicability } from '../scoring/applicability.ts';
import { evaluateCondition } from '../scoring/condition.ts';
import type { Deps } from './deps.ts';
import type { Edition } from './edition.ts';
import { scoreAnswers } from './score-state.ts';

/** The day on which cases are scored: their evidence is of that day too, so that nothing expires. */
const AS_OF = '2026-11-22';
const EVIDENCE = [
  {
    title: 'A note',
    shows: 'What was done',
    url: 'https://example.org/note',
    madeBy: 'product lead',
    madeOn: AS_OF,
  },
];

type Tools = Pick<Deps, 'content' | 'engineVersion'>;
type Assurance = 'A0' | 'A1' | 'A2' | 'A3' | 'A4';

const REVIEWS: Partial<Record<Assurance, ScoredReview>> = {
  A2: { by: 'second-person', verdict: 'confirmed', outsider: true, ties: 'None.' },
  A3: { by: 'assessor', verdict: 'confirmed' },
  A4: { by: 'assessor', verdict: 'confirmed', corroborated: true },
};

/** What comes out of a case, in the words of cases.yaml: exact numbers as text, lists of what there is. */
export interface CaseOutcome {
  verdict: string;
  declared: TrackOutcome;
  substantiated: TrackOutcome;
  gap: string | null;
  evidenceConfidence: string | null;
  /** Flags that trigger in what is shown, by item: "STOP open". */
  flags: Record<string, string>;
  gates: Record<string, string>;
  /** Modules whose condition holds or is not known, in the checklist's order. */
  modules: string[];
  /** How many items are due. */
  items: number;
}

interface TrackOutcome {
  lower: string | null;
  upper: string | null;
  coverage: string | null;
  final: string | null;
  best: string | null;
  band: number | null;
  status: string;
  binding: string[];
}

/** Scores a worked case as an assessment with these answers would be, on the cases' own day. */
export function scoreCase(tools: Tools, edition: Edition, one: ScoreCase): Required<Score> {
  const { stage = 'conception', profile = {} } = one;
  const backedAnswers = Object.entries(answersOfCase(tools, edition, one)).map(([item, answer]) => ({
    item,
    ...backed(answer),
  }));
  const responses = Object.fromEntries(backedAnswers.map(({ item, response }) => [item, response]));
  const reviews = Object.fromEntries(
    backedAnswers.flatMap(({ item, review }) => (review === undefined ? [] : [[item, review]])),
  );
  const scored = { asOf: AS_OF, stage, profile, responses, reviews };
  return scoreAnswers(scored, edition, tools.content.taxonomy, tools.engineVersion);
}

/** The answers that a case names, and the one that it gives to every other item that is due. */
function answersOfCase(tools: Tools, edition: Edition, one: ScoreCase): ScoreCase['answers'] {
  const { stage = 'conception', profile = {}, answers, others } = one;
  if (others === undefined) return answers;
  const context = { profile, facts: tools.content.taxonomy.facts, ruleset: edition.ruleset.ruleset };
  const due = edition.checklist.checklist.items.filter(
    (item) => applicability(item, stage, context).applicability === 'applies',
  );
  return { ...Object.fromEntries(due.map(({ id }) => [id, others])), ...answers };
}

/** The response and the review that lead to an answer backed so well. */
function backed(answer: CaseAnswer): { response: Response; review?: ScoredReview } {
  if (answer === 'unknown') return { response: { state: 'unknown' } };
  const { level, assurance = 'A0' } = typeof answer === 'number' ? { level: answer } : answer;
  const words = {
    state: 'level' as const,
    level,
    justification: 'The product lead, since May, in the folder.',
  };
  const response = assurance === 'A0' ? words : { ...words, evidence: EVIDENCE };
  const review = REVIEWS[assurance];
  return review === undefined ? { response } : { response, review };
}

/** What comes out of a case. */
export function caseOutcome(tools: Tools, edition: Edition, one: ScoreCase): CaseOutcome {
  const score = scoreCase(tools, edition, one);
  const { facts } = tools.content.taxonomy;
  const applies = edition.checklist.checklist.modules.filter(
    ({ appliesWhen }) =>
      appliesWhen === null || evaluateCondition(appliesWhen, one.profile ?? {}, facts) !== 'false',
  );
  return {
    verdict: score.verdict,
    declared: trackOf(score.declared),
    substantiated: trackOf(score.substantiated),
    gap: exactly(score.gap),
    evidenceConfidence: exactly(score.evidenceConfidence),
    flags: Object.fromEntries(
      score.flags
        .filter(({ substantiated }) => substantiated !== null)
        .map(({ item, flag, substantiated }) => [item, `${flag} ${substantiated}`]),
    ),
    gates: Object.fromEntries(score.gates.map(({ stage, result }) => [stage, result])),
    modules: applies.map(({ id }) => id),
    items: score.counts.due,
  };
}

function trackOf(track: Score['declared']): TrackOutcome {
  const { lower, upper, coverage, final, best, band, status, caps } = track;
  return {
    lower: exactly(lower),
    upper: exactly(upper),
    coverage: exactly(coverage),
    final: exactly(final),
    best: exactly(best),
    band,
    status,
    binding: caps.filter(({ binds }) => binds).map(({ kind, subject }) => `${kind}:${subject}`),
  };
}

function exactly(fraction: Score['gap']): string | null {
  if (fraction === null) return null;
  return fraction.den === '1' ? fraction.num : `${fraction.num}/${fraction.den}`;
}
