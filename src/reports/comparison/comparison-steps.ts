import type { Report, ReportComparison, Score } from '../../generated/types.ts';
import { saidNow, shownNow } from './compare-answers.ts';

type Answers = Report['answers'];
export type Step = ReportComparison['steps'][number];
export type Cause = Step['cause'];

/** A report's rules with any answers. */
export interface Scored {
  answers: Answers;
  rules: Pick<Report, 'checklist' | 'ruleset' | 'taxonomy'>;
}
/** Scores answers under rules: handed in, since a digest is part of a score and hashing is not for here. */
export type ScoreThem = (scored: Scored) => Score;

const WORDS: Record<Cause, string> = {
  start: 'as the earlier report has it',
  checklist:
    'under the checklist, ruleset and taxonomy of the later report; questions that it asks under another name are open here',
  scope: 'with the stage and the profile of the later report: what is asked changes, not how it is done',
  answers:
    'with what the company says in the later report, backed by the evidence and reviews of before; an edit drops a review',
  evidence: 'with the evidence of the later report and the marks on it; an edit drops a review',
  reviews: 'with the reviews, findings and contests of the later report',
  impacts: 'with the impacts of the later report: they change the verdict and the gates, never a number',
  date: 'on the day of the later report: evidence may have expired',
};

/**
 * The way from one report to a later one, one cause after the other. What a cause comes to depends on those before it, so
 * the order is fixed and said.
 */
export function comparisonSteps(before: Report, after: Report, score: ScoreThem): Step[] {
  const old = { answers: before.answers, rules: before };
  const inputs: [Cause, Scored][] = [
    ['start', old],
    ['checklist', { ...old, rules: after }],
    ['scope', { rules: after, answers: withScope(before.answers, after.answers) }],
    ['answers', { rules: after, answers: withScope(saidNow(before.answers, after.answers), after.answers) }],
    [
      'evidence',
      { rules: after, answers: withScope(shownNow(before.answers, after.answers), after.answers) },
    ],
    ['reviews', { rules: after, answers: withBacking(before.answers, after.answers) }],
    ['impacts', { rules: after, answers: { ...after.answers, asOf: before.answers.asOf ?? '' } }],
    ['date', { rules: after, answers: after.answers }],
  ];
  let last: Omit<Step, 'cause' | 'words' | 'changed'> | null = null;
  return inputs.map(([cause, scored]) => {
    const outcome = outcomeOf(score(scored));
    const changed = last !== null && JSON.stringify(last) !== JSON.stringify(outcome);
    last = outcome;
    return { cause, words: WORDS[cause], changed, ...outcome };
  });
}

function withScope(answers: Answers, { stage, profile }: Answers): Answers {
  return { ...answers, stage, profile };
}

function withBacking(before: Answers, after: Answers): Answers {
  const { impacts: _later, ...rest } = after;
  const { asOf = '', impacts } = before;
  return { ...rest, asOf, ...(impacts === undefined ? {} : { impacts }) };
}

function outcomeOf({ verdict, declared, substantiated }: Score) {
  const track = ({ lower, final, band }: Score['declared']) => ({ lower, final, band });
  return { verdict, declared: track(declared), substantiated: track(substantiated) };
}
