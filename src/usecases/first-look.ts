import type {
  Checklist,
  Fact,
  FirstLook,
  Item,
  PlausibleHarm,
  Profile,
  Ruleset,
  SeededHarm,
} from '../generated/types.ts';
import { ratedHarms } from '../reports/gravest-harms.ts';
import { applicability } from '../scoring/applicability.ts';
import { describeCondition, factsOf } from '../scoring/condition.ts';
import type { AssessmentState } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';
import { pinnedEdition } from './edition.ts';
import { readableState } from './find-assessment.ts';
import { presentItems } from './present-assessment.ts';
import { today } from './score-state.ts';

const GRAVEST = 6;
const THIS_WEEK = 3;

/**
 * What to see before answering anything, without a score: the gravest plausible harms of such a product, the stop
 * questions due now, three things to do this week, who to talk to, and what is not known yet.
 */
export async function firstLook(
  deps: Deps,
  caller: Caller,
  id: string,
  language: string,
): Promise<FirstLook> {
  const state = await readableState(deps, caller, id);
  return firstLookAt(deps, state, language);
}

/** The first look of a state. */
export function firstLookAt(deps: Deps, state: AssessmentState, language: string): FirstLook {
  const { assessment } = state;
  const edition = pinnedEdition(deps, assessment);
  const checklist = deps.content.localise(edition.checklist.checklist, language);
  const { ruleset } = edition.ruleset;
  const { facts } = deps.content.taxonomyIn(language);
  const harms = gravestHarms(checklist, assessment.profile, facts, ruleset);
  const urgent = urgentItems(checklist, state, facts, ruleset);
  const unsetFacts = facts.filter((fact) => assessment.profile[fact.id] === undefined);
  return {
    assessmentId: assessment.id,
    language: checklist.translation.language,
    translation: { language: checklist.translation.language, state: checklist.translation.state },
    mostSerious: harms[0] ?? null,
    thisWeek: thisWeek(harms, urgent),
    talkTo: [...new Set(harms.map((harm) => harm.talkTo))].slice(0, THIS_WEEK),
    unknown: [
      ...unsetFacts.map((fact) => ({ what: `The profile does not say: ${fact.id}`, ask: fact.question })),
      ...urgent
        .filter(({ level }) => level === null)
        .map(({ item }) => ({ what: `Not answered yet: ${item.id}`, ask: item.question })),
    ],
    unsetFacts,
    stopQuestions: urgent
      .filter(({ item }) => item.flag === 'STOP')
      .map(({ item, answered }) => ({
        item: item.id,
        question: item.question,
        flag: item.flag,
        state: answered,
        minutes: item.minutes,
        ladder: [...item.ladder],
      })),
    harms,
    minutesLeft: presentItems(deps, state, language, today(deps)).minutesLeft,
    words:
      'This is a first look, not a score. The harms are those that products of this kind have done or could do; ' +
      'that one is listed does not mean that yours does it, and that one is missing does not mean that it cannot.',
  };
}

/** The gravest harms that the profile does not rule out, in the order a report shows them. */
function gravestHarms(
  checklist: Checklist,
  profile: Profile,
  facts: readonly Fact[],
  ruleset: Ruleset,
): PlausibleHarm[] {
  return ratedHarms(checklist, profile, facts, ruleset)
    .slice(0, GRAVEST)
    .map(({ harm, severity }) => ({
      id: harm.id,
      title: harm.title,
      story: harm.story,
      rights: harm.rights,
      groups: harm.groups,
      severity: severity.severity,
      class: severity.class,
      because: whyListed(harm, profile),
      talkTo: harm.talkTo,
      sources: harm.sources,
    }));
}

function whyListed({ appliesWhen }: SeededHarm, profile: Profile): string {
  if (appliesWhen === null) return 'it can happen with any product';
  const unset = [...new Set(factsOf(appliesWhen))].filter((fact) => profile[fact] === undefined);
  const words = describeCondition(appliesWhen);
  return unset.length === 0
    ? `the profile fits: ${words}`
    : `the profile does not rule it out: ${unset.join(', ')} unknown`;
}

interface Urgent {
  item: Item;
  level: number | null;
  answered: 'level' | 'not-applicable' | 'unknown' | 'unanswered';
}

/** STOP, then CRITICAL items that are due and not yet done with records (level 3). */
function urgentItems(
  checklist: Checklist,
  state: AssessmentState,
  facts: readonly Fact[],
  ruleset: Ruleset,
): Urgent[] {
  const { profile, stage } = state.assessment;
  const responses = new Map(state.responses.map(({ itemId, response }) => [itemId, response]));
  const flagged = (flag: Item['flag']) => checklist.items.filter((item) => item.flag === flag);
  return [...flagged('STOP'), ...flagged('CRITICAL')]
    .filter((item) => applicability(item, stage, { profile, facts, ruleset }).applicability === 'applies')
    .map((item) => {
      const response = responses.get(item.id) ?? null;
      return { item, level: response?.level ?? null, answered: response?.state ?? ('unanswered' as const) };
    })
    .filter(({ level }) => (level ?? 0) < DONE_WITH_RECORDS);
}

const DONE_WITH_RECORDS = 3;

function thisWeek(harms: readonly PlausibleHarm[], urgent: readonly Urgent[]): FirstLook['thisWeek'] {
  const talk = harms
    .slice(0, 1)
    .map((harm) => ({ item: null, do: `Talk to: ${harm.talkTo}`, because: harm.title, minutes: null }));
  const steps = urgent.map(({ item, level }) => ({
    item: item.id,
    do: `Get to a yes on this: ${item.ladder[level ?? 0]}`,
    because: item.question,
    minutes: item.minutes,
  }));
  const again = harms
    .slice(1)
    .map((harm) => ({ item: null, do: `Talk to: ${harm.talkTo}`, because: harm.title, minutes: null }));
  return [...talk, ...steps, ...again].slice(0, THIS_WEEK);
}
