import type { Report, ReportComparison } from '../../generated/types.ts';
import { ownLevel } from '../words/review-words.ts';
import { isSaidAlike, isShownAlike, otherReview } from './compare-answers.ts';
import { type Cause, comparisonSteps, type ScoreThem, type Step } from './comparison-steps.ts';

type Comparison = ReportComparison;
type ItemChange = Comparison['items'][number];

/**
 * What changed from one report of a product to a later one: because of answers, of evidence, of scope, of the checklist.
 * Scores under two versions of a checklist are not comparable; the step of the checklist shows how much of a difference
 * is its own.
 * @param score scores answers under rules, without a trace
 */
export function compareReports(before: Report, after: Report, score: ScoreThem): Comparison {
  const steps = comparisonSteps(before, after, score);
  const items = changedItems(before, after);
  return {
    product: after.answers.product.name,
    before: sideOf(before),
    after: sideOf(after),
    words: wordsOf(before, after, steps, items),
    verdict: { before: before.score.verdict, after: after.score.verdict },
    steps,
    items,
    flags: flagChanges(before, after),
    gates: gateChanges(before, after),
    impacts: impactChanges(before, after),
    notes: notesOf(before, after),
  };
}

function sideOf({ id, number, issuedAt, checklist, ruleset, score, digest }: Report): Comparison['before'] {
  return {
    id,
    number,
    issuedAt,
    asOf: score.asOf,
    checklist: `${checklist.id}@${checklist.version}`,
    ruleset: `${ruleset.id}@${ruleset.version}`,
    digest,
  };
}

function changedItems(before: Report, after: Report): ItemChange[] {
  const known = after.checklist.items.map(({ id }) => id);
  const retired = before.checklist.items.map(({ id }) => id).filter((id) => !known.includes(id));
  return [...known, ...retired].flatMap((item) => {
    const change = {
      item,
      causes: causesOf(item, before, after),
      before: stateOf(item, before),
      after: stateOf(item, after),
    };
    return change.causes.length === 0 ? [] : [change];
  });
}

function causesOf(item: string, before: Report, after: Report): ItemChange['causes'] {
  const causes: [ItemChange['causes'][number], boolean][] = [
    ['checklist', textOf(item, before) !== textOf(item, after)],
    ['scope', stateOf(item, before)?.applicability !== stateOf(item, after)?.applicability],
    ['answers', !isSaidAlike(before.answers.responses[item], after.answers.responses[item])],
    ['evidence', !isShownAlike(item, before.answers, after.answers)],
    ['review', otherReview(item, before.answers, after.answers) === 'review'],
    ['finding', otherReview(item, before.answers, after.answers) === 'finding'],
    ['contest', before.answers.contests?.[item] !== after.answers.contests?.[item]],
  ];
  return causes.filter(([, is]) => is).map(([cause]) => cause);
}

function textOf(id: string, { checklist }: Report): string {
  const item = checklist.items.find((candidate) => candidate.id === id);
  return item === undefined
    ? ''
    : JSON.stringify([item.question, item.levels, item.weight, item.criteria, item.flag]);
}

function stateOf(id: string, { checklist, answers, score }: Report): ItemChange['before'] {
  if (!checklist.items.some((item) => item.id === id)) return null;
  const response = answers.responses[id];
  const review = answers.reviews?.[id];
  const node = (score.trace ?? []).find((each) => each.id === `response/${id}`);
  const scope = (score.trace ?? []).find((each) => each.id === `scope/${id}`);
  return {
    applicability: scope?.value['applicability'] ?? 'applies',
    state: response?.state ?? 'unanswered',
    level: response?.level ?? null,
    override: review === undefined ? null : ownLevel(review),
    assurance: node?.value['assurance'] ?? null,
  };
}

function flagChanges(before: Report, after: Report): Comparison['flags'] {
  const held = ({ score }: Report) =>
    score.flags
      .filter(({ substantiated }) => substantiated !== null)
      .map(({ flag, item }) => `${flag} ${item}`);
  const [was, is] = [held(before), held(after)];
  return {
    appeared: is.filter((flag) => !was.includes(flag)),
    cleared: was.filter((flag) => !is.includes(flag)),
  };
}

function gateChanges(before: Report, after: Report): Comparison['gates'] {
  const resultIn = ({ score }: Report, stage: string) =>
    score.gates.find((gate) => gate.stage === stage)?.result ?? 'not reached';
  return after.checklist.stages
    .map(({ id: stage }) => ({ stage, before: resultIn(before, stage), after: resultIn(after, stage) }))
    .filter((gate) => gate.before !== gate.after);
}

function impactChanges(before: Report, after: Report): Comparison['impacts'] {
  const was = new Map((before.register?.impacts ?? []).map((impact) => [impact.id, impact]));
  const is = new Map((after.register?.impacts ?? []).map((impact) => [impact.id, impact]));
  const titles = (impacts: readonly { title: string }[]) => impacts.map(({ title }) => title);
  return {
    added: titles([...is.values()].filter(({ id }) => !was.has(id))),
    gone: titles([...was.values()].filter(({ id }) => !is.has(id))),
    changed: titles(
      [...is.values()].filter(({ id, revision }) => (was.get(id)?.revision ?? revision) !== revision),
    ),
  };
}

const CAUSE_WORDS: Record<Exclude<Cause, 'start'>, string> = {
  checklist: 'the checklist',
  scope: 'the scope',
  answers: 'answers',
  evidence: 'evidence',
  reviews: 'reviews, findings and contests',
  impacts: 'impacts',
  date: 'the passing of time',
};

function wordsOf(
  before: Report,
  after: Report,
  steps: readonly Step[],
  items: readonly ItemChange[],
): string {
  const causes = steps.flatMap(({ cause, changed }) =>
    changed && cause !== 'start' ? [CAUSE_WORDS[cause]] : [],
  );
  const verdict =
    before.score.verdict === after.score.verdict
      ? `The verdict is the same: ${after.score.verdict}.`
      : `The verdict was ${before.score.verdict} and is ${after.score.verdict}.`;
  const count = `Questions that changed: ${items.length}.`;
  const why =
    causes.length === 0
      ? 'Nothing that is scored changed.'
      : `What is scored changed because of: ${causes.join(', ')}.`;
  return `${verdict} ${count} ${why}`;
}

function notesOf(before: Report, after: Report): string[] {
  const notes = [
    'A score is due-diligence maturity, not the state of the world; a rise says what was done and shown, not that harm ended.',
  ];
  if (before.checklist.digest !== after.checklist.digest) {
    notes.push(
      'The two were made under different checklists: their scores are not comparable, apart from what the steps after "checklist" show.',
    );
  }
  if (before.score.stage !== after.score.stage) {
    notes.push(
      'The product reached another stage in between: what is newly asked is a change of scope, not worse performance.',
    );
  }
  return notes;
}
