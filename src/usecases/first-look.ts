import type {
  Checklist,
  Fact,
  FirstLook,
  Item,
  PlausibleHarm,
  Profile,
  Ruleset,
} from '../generated/types.ts';
import type { Messages } from '../messages/messages-for.ts';
import { undecidedHarms } from '../register/harms.ts';
import { type RatedHarm, ratedHarms } from '../register/rated-harms.ts';
import { applicability } from '../scoring/applicability.ts';
import { describeCondition, factsOf } from '../scoring/condition.ts';
import type { AssessmentState } from '../store/records.ts';
import type { Caller, Deps } from './deps.ts';
import { pinnedEdition } from './edition.ts';
import { readableState } from './find-assessment.ts';
import { presentItems } from './present-assessment.ts';
import { type Reader, readerOf } from './reader-names.ts';
import { registerContext } from './register-context.ts';
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
  const reader = readerOf(deps, edition.checklist.checklist, language);
  const { checklist, words } = reader;
  const { ruleset } = edition.ruleset;
  const { facts } = reader.taxonomy;
  const harms = gravestHarms(reader, assessment.profile, ruleset);
  const urgent = urgentItems(checklist, state, facts, ruleset);
  const unsetFacts = facts.filter((fact) => assessment.profile[fact.id] === undefined);
  return {
    assessmentId: assessment.id,
    language: checklist.translation.language,
    translation: { language: checklist.translation.language, state: checklist.translation.state },
    mostSerious: harms[0] ?? null,
    thisWeek: thisWeek(harms, urgent, words),
    talkTo: [...new Set(harms.map((harm) => harm.talkTo))].slice(0, THIS_WEEK),
    unknown: [
      ...undecided(deps, state, words),
      ...unsetFacts.map((fact) => ({
        what: words.text('look.profileSilent', { fact: fact.id }),
        ask: fact.question,
      })),
      ...urgent
        .filter(({ level }) => level === null)
        .map(({ item }) => ({
          what: words.text('look.notAnswered', { item: item.id }),
          ask: item.question,
        })),
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
    words: words.text('look.words'),
  };
}

/** Seeded harms that nobody has kept, edited or closed: none is ignored silently. */
function undecided(deps: Deps, state: AssessmentState, words: Messages): FirstLook['unknown'] {
  const count = undecidedHarms(registerContext(deps, state, today(deps))).length;
  if (count === 0) return [];
  return [{ what: words.text('look.harmsUndecided', { count }), ask: words.text('look.decideHarms') }];
}

/** The gravest harms that the profile does not rule out, in the order a report shows them. */
function gravestHarms(
  { checklist, taxonomy, say }: Reader,
  profile: Profile,
  ruleset: Ruleset,
): PlausibleHarm[] {
  return ratedHarms(checklist, profile, taxonomy.facts, ruleset)
    .slice(0, GRAVEST)
    .map(({ harm, when, severity }) => ({
      id: harm.id,
      title: harm.title,
      story: harm.story,
      rights: harm.rights,
      groups: harm.groups,
      severity: severity.severity,
      class: severity.class,
      because: say(whyListed(when, profile)),
      talkTo: harm.talkTo,
      sources: harm.sources,
    }));
}

/** A harm that a module brings can happen with the products that the module is for, not with any. */
function whyListed(when: RatedHarm['when'], profile: Profile): string {
  if (when === null) return 'it can happen with any product';
  const unset = [...new Set(factsOf(when))].filter((fact) => profile[fact] === undefined);
  const words = describeCondition(when);
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

function thisWeek(
  harms: readonly PlausibleHarm[],
  urgent: readonly Urgent[],
  words: Messages,
): FirstLook['thisWeek'] {
  const talkTo = ({ talkTo: whom, title }: PlausibleHarm) => ({
    item: null,
    do: words.text('look.talkTo', { whom }),
    because: title,
    minutes: null,
  });
  const talk = harms.slice(0, 1).map(talkTo);
  const steps = urgent.map(({ item, level }) => ({
    item: item.id,
    do: words.text('look.getToYes', { step: item.ladder[level ?? 0] ?? '' }),
    because: item.question,
    minutes: item.minutes,
  }));
  const again = harms.slice(1).map(talkTo);
  return [...talk, ...steps, ...again].slice(0, THIS_WEEK);
}
