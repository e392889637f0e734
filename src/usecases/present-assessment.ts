import type { Assessment, AssessmentItems, AssessmentSummary } from '../generated/types.ts';
import { type ContestState, contestStates } from '../register/people.ts';
import { applicability } from '../scoring/applicability.ts';
import type { AssessmentRecord, AssessmentState } from '../store/records.ts';
import type { Deps } from './deps.ts';
import { type Edition, pinnedEdition } from './edition.ts';
import { presentResponse } from './present-response.ts';
import { readerFindings } from './reader-findings.ts';
import { readerOf } from './reader-names.ts';
import { registerContext } from './register-context.ts';
import { presentKept, waitingResponses } from './waiting-responses.ts';

/** An assessment as its people see it: with the facts that are unknown, asked as questions, and what is left to do. */
export function presentAssessment(deps: Deps, state: AssessmentState): Assessment {
  const { assessment } = state;
  const { due, answered, minutesLeft } = progressOf(deps, state, pinnedEdition(deps, assessment));
  return {
    id: assessment.id,
    organisationId: assessment.organisationId,
    product: { ...assessment.product, description: assessment.description },
    checklist: assessment.checklist,
    ruleset: assessment.ruleset,
    profile: assessment.profile,
    unsetFacts: deps.content
      .taxonomyIn(assessment.language)
      .facts.filter(({ id }) => assessment.profile[id] === undefined),
    stage: assessment.stage,
    language: assessment.language,
    revision: assessment.revision,
    createdAt: assessment.createdAt,
    updatedAt: assessment.updatedAt,
    archivedAt: assessment.archivedAt,
    progress: { due, answered, minutesLeft },
    migratedFrom: state.editions.map(({ checklist, ruleset, leftAt, leftBy }) => ({
      checklist,
      ruleset,
      leftAt,
      leftBy: leftBy.name,
    })),
  };
}

/** One line of a list of assessments. */
export function presentSummary(record: AssessmentRecord): AssessmentSummary {
  const { id, product, checklist, stage, revision, createdAt, updatedAt, archivedAt } = record;
  return { id, product, checklist, stage, revision, createdAt, updatedAt, archivedAt };
}

/** Every item: whether it applies and why, how far it is answered, and the minutes that are left. */
export function presentItems(
  deps: Deps,
  state: AssessmentState,
  language: string,
  asOf: string,
): AssessmentItems {
  const edition = pinnedEdition(deps, state.assessment);
  const { checklist: localised, say } = readerOf(deps, edition.checklist.checklist, language);
  const progress = progressOf(deps, state, edition);
  const responses = new Map(state.responses.map((record) => [record.itemId, record]));
  const reviews = new Map(state.reviews.map((record) => [record.itemId, record]));
  const waiting = waitingResponses(state);
  const findings = readerFindings(registerContext(deps, state, asOf));
  const context = { assessment: state.assessment, edition, asOf, findings, withPieces: false };
  const contests = contestStates(state.entries);
  return {
    revision: state.assessment.revision,
    translation: { language: localised.translation.language, state: localised.translation.state },
    due: progress.due,
    answered: progress.answered,
    minutesLeft: progress.minutesLeft,
    items: localised.items.map((item, index) => {
      const { applicability: applies, because } = progress.items[index]!;
      const record = responses.get(item.id) ?? null;
      const { id, stage, module, question, flag, minutes } = item;
      const answered = (record?.response ?? null) !== null;
      const response = presentResponse(record, reviews.get(id) ?? null, context);
      const own = {
        id,
        stage,
        module,
        question,
        flag,
        applicability: applies,
        because: say(because),
        minutes,
        answered,
        ...contestOf(contests.get(id)),
      };
      if (answered) return { ...own, response };
      const toConfirm = waiting.get(id)?.map(presentKept);
      return toConfirm === undefined ? own : { ...own, toConfirm };
    }),
  };
}

function contestOf(contest: ContestState | undefined): { contest?: ContestState } {
  return contest === undefined ? {} : { contest };
}

function progressOf(deps: Deps, { assessment, responses }: AssessmentState, edition: Edition) {
  const { profile, stage } = assessment;
  const context = { profile, facts: deps.content.taxonomy.facts, ruleset: edition.ruleset.ruleset };
  const answered = new Set(responses.filter(({ response }) => response !== null).map(({ itemId }) => itemId));
  const items = edition.checklist.checklist.items.map((item) => ({
    item,
    ...applicability(item, stage, context),
  }));
  const due = items.filter((entry) => entry.applicability === 'applies');
  const left = due.filter(({ item }) => !answered.has(item.id));
  return {
    items,
    due: due.length,
    answered: due.length - left.length,
    minutesLeft: left.reduce((sum, { item }) => sum + item.minutes, 0),
  };
}
