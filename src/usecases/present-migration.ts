import type { Migration, MigrationItem, MigrationScore, Score } from '../generated/types.ts';
import { applicability } from '../scoring/applicability.ts';
import { movedRecords, withMovedRecords } from '../store/moved-records.ts';
import type { Deps } from './deps.ts';
import type { MovePlan, PlannedItem } from './plan-move.ts';
import { answersOf, scoreAnswersPlainly } from './score-state.ts';
import { presentKept } from './waiting-responses.ts';

/**
 * A move as clients see it: item by item in the language of the assessment, with both scores of one day.
 * @param revision of the assessment: as it was read, or after the move
 */
export function presentMigration(
  deps: Deps,
  plan: MovePlan,
  { asOf, revision, stored }: { asOf: string; revision: number; stored: boolean },
): Migration {
  const { state, change } = plan;
  const items = presentItems(deps, plan);
  const named = (outcome: PlannedItem['outcome']) =>
    items.filter((entry) => entry.outcome === outcome).map((entry) => entry.item);
  const lists = {
    carried: named('carried'),
    toConfirm: named('toConfirm'),
    new: named('new'),
    open: named('open'),
    retired: named('retired'),
  };
  const { checklist, ruleset } = state.assessment;
  return {
    assessmentId: state.assessment.id,
    revision,
    stored,
    from: { checklist, ruleset },
    to: { checklist: change.checklist, ruleset: change.ruleset },
    counts: {
      carried: lists.carried.length,
      toConfirm: lists.toConfirm.length,
      new: lists.new.length,
      open: lists.open.length,
      retired: lists.retired.length,
    },
    ...lists,
    scores: bothScores(deps, plan, asOf),
    toDo: toDoOf(lists),
  };
}

function presentItems(deps: Deps, { state, from, to, items }: MovePlan) {
  const { profile, stage, language } = state.assessment;
  const facts = deps.content.taxonomy.facts;
  const questions = (edition: typeof to) =>
    new Map(
      deps.content
        .localise(edition.checklist.checklist, language)
        .items.map(({ id, question }) => [id, question]),
    );
  const words = { now: questions(to), before: questions(from) };
  return items.map(({ item, outcome, kind, reason, from: sources, review, kept }) => {
    const isRetired = outcome === 'retired';
    const { ruleset } = (isRetired ? from : to).ruleset;
    const presented: MigrationItem = {
      item: item.id,
      question: words[isRetired ? 'before' : 'now'].get(item.id) ?? item.question,
      stage: item.stage,
      kind,
      reason,
      from: sources,
      applicability: applicability(item, stage, { profile, facts, ruleset }).applicability,
      minutes: isRetired || outcome === 'carried' ? 0 : item.minutes,
      review,
      responses: kept.map(presentKept),
    };
    return { outcome, item: presented };
  });
}

function toDoOf(lists: { toConfirm: MigrationItem[]; new: MigrationItem[] }): Migration['toDo'] {
  const due = (items: MigrationItem[]) => items.filter((item) => item.applicability === 'applies');
  const minutes = (items: MigrationItem[]) => due(items).reduce((sum, item) => sum + item.minutes, 0);
  const confirmMinutes = minutes(lists.toConfirm);
  const newMinutes = minutes(lists.new);
  return {
    confirm: due(lists.toConfirm).length,
    confirmMinutes,
    new: due(lists.new).length,
    newMinutes,
    minutes: confirmMinutes + newMinutes,
  };
}

function bothScores(deps: Deps, { state, from, to, change }: MovePlan, asOf: string): Migration['scores'] {
  const { taxonomy } = deps.content;
  const moved = withMovedRecords(state, movedRecords(state, change.changes));
  const score = (given: typeof state, edition: typeof from) =>
    shortScore(scoreAnswersPlainly(answersOf(deps, given, asOf), edition, taxonomy, deps.engineVersion));
  return { before: score(state, from), after: score(moved, to) };
}

function shortScore(score: Score): MigrationScore {
  const { verdict, words, asOf } = score;
  return {
    checklist: refOf(score.checklist),
    ruleset: refOf(score.ruleset),
    asOf,
    verdict,
    words,
    declared: shortTrack(score, 'declared'),
    substantiated: shortTrack(score, 'substantiated'),
  };
}

function shortTrack(score: Score, track: 'declared' | 'substantiated'): MigrationScore['declared'] {
  const { final, coverage, band, bandName, caps } = score[track];
  const weakest = caps.find(({ kind }) => kind === 'weakest')?.subject;
  const block = score.blocks.find(({ id }) => id === weakest);
  return {
    final,
    coverage,
    band,
    bandName,
    weakestBlock: block === undefined ? null : { id: block.id, lower: block[track].lower },
  };
}

function refOf({ id, version, digest }: { id: string; version: string; digest: string }) {
  return { id, version, digest };
}
