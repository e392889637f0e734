import type { Fault } from '../errors.ts';
import type { Action, ActionsTaken, NextAction, TakeActionsInput } from '../generated/types.ts';
import { loadMessages } from '../messages/messages-for.ts';
import { keptOf } from '../register/entries.ts';
import type { ImpactBody } from '../register/impacts.ts';
import { type ActionBody, actionsOf, isOpenAction } from '../register/plan.ts';
import { actionWords } from '../reports/words/action-words.ts';
import { sentence } from '../reports/words/number-words.ts';
import type { AssessmentState, EntriesRecorded } from '../store/records.ts';
import { againWhenBusy } from './again-when-busy.ts';
import { identifyingTexts } from './check-people-text.ts';
import { type Caller, type Deps, type RetryOf, unitOf } from './deps.ts';
import { pinnedEdition } from './edition.ts';
import { contextAfter, refuseFaults, refuseTooMany } from './entries.ts';
import { writableState } from './find-assessment.ts';
import { type Reader, readerOf } from './reader-names.ts';
import { registerContext } from './register-context.ts';
import { scoreState, today } from './score-state.ts';

const FIRST = 5;
const LONGEST_TITLE = 200;

/** What a retry of taking actions remembers, given how what was recorded will be shown. */
export type RememberTaken = (
  present: (recorded: EntriesRecorded) => ActionsTaken,
) => RetryOf<EntriesRecorded>;

/**
 * Takes next actions of the present score into the plan, all or none, in the words of the assessment's language. One that
 * the plan has already, neither done nor dropped, is given back as it stands.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD
 */
export async function takeActions(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  input: TakeActionsInput,
  remember: RememberTaken,
): Promise<ActionsTaken> {
  return againWhenBusy(null, async () => {
    const state = await writableState(deps, caller, assessmentId);
    await loadMessages(state.assessment.language);
    return takeFrom(deps, caller, state, input, remember);
  });
}

async function takeFrom(
  deps: Deps,
  caller: Caller,
  state: AssessmentState,
  input: TakeActionsInput,
  remember: RememberTaken,
): Promise<ActionsTaken> {
  const context = registerContext(deps, state, today(deps));
  const { nextActions } = scoreState(deps, state, context.asOf, false);
  refuseFaults(faultsOf(input, nextActions));
  const taken = planned(deps, state, chosenFrom(nextActions, input), input);
  const changes = taken.flatMap(({ id, body, isNew }) =>
    isNew ? [{ kind: 'action' as const, id, body, expectedRevision: 0 }] : [],
  );
  refuseTooMany('action', state.entries, changes.length);
  const present = (recorded: EntriesRecorded): ActionsTaken => {
    const shown = new Map(actionsOf(contextAfter(context, recorded)).map((action) => [action.id, action]));
    return {
      revision: recorded.assessmentRevision,
      created: changes.map(({ id }) => id),
      items: taken.map(({ id }) => shown.get(id)).filter((action): action is Action => action !== undefined),
    };
  };
  // What the score says next hangs on the whole assessment, and two who take at once would else both write.
  const { id: assessmentId, revision } = state.assessment;
  const recorded = await deps.store.recordEntries(
    { assessmentId, changes, expectedAssessmentRevision: revision },
    unitOf(deps, caller, remember(present)),
  );
  return present(recorded);
}

interface Planned {
  id: string;
  body: ActionBody;
  isNew: boolean;
}

/** Each next action as the plan has it already, or as it will have it. */
function planned(
  deps: Deps,
  state: AssessmentState,
  chosen: readonly NextAction[],
  input: TakeActionsInput,
): Planned[] {
  const open = keptOf<ActionBody>(state.entries, 'action').filter(({ body }) => isOpenAction(body));
  const { checklist } = pinnedEdition(deps, state.assessment).checklist;
  const reader = readerOf(deps, checklist, state.assessment.language);
  const impacts = keptOf<ImpactBody>(state.entries, 'impact');
  const titles = new Map(impacts.map(({ id, body }) => [id, body.title]));
  return chosen.map((next) => {
    const known = open.find(({ body }) => isFrom(body, next));
    if (known !== undefined) return { id: known.id, body: known.body, isNew: false };
    return { id: deps.newId(), body: bodyOf(next, input, reader, titles), isNew: true };
  });
}

function chosenFrom(nextActions: readonly NextAction[], { first, subjects }: TakeActionsInput): NextAction[] {
  if (subjects === undefined) return nextActions.slice(0, first ?? FIRST);
  return nextActions.filter(({ subject }) => subjects.includes(subject));
}

function faultsOf(
  { first, subjects, ownerRole }: TakeActionsInput,
  nextActions: readonly NextAction[],
): Fault[] {
  const known = new Set(nextActions.map(({ subject }) => subject));
  const both = 'Send first or subjects, not both.';
  return [
    ...(first !== undefined && subjects !== undefined
      ? [{ pointer: '/first', detail: both, code: 'BOTH_SENT' }]
      : []),
    ...(subjects ?? []).flatMap((subject, index): Fault[] => {
      const detail = `The score has no next action for ${subject} now.`;
      return known.has(subject) ? [] : [{ pointer: `/subjects/${index}`, detail, code: 'NO_NEXT_ACTION' }];
    }),
    ...identifyingTexts({ '/ownerRole': ownerRole }),
  ];
}

function isFrom({ from }: ActionBody, { kind, subject }: NextAction): boolean {
  return from !== null && from.kind === kind && from.subject === subject;
}

/** An action as the score says it: what kind of step, of which item or impact, and why. */
function bodyOf(
  { kind, subject, because }: NextAction,
  { ownerRole, dueOn }: TakeActionsInput,
  { words, checklist, say }: Reader,
  impactTitles: ReadonlyMap<string, string>,
): ActionBody {
  const item = checklist.items.find(({ id }) => id === subject);
  const step = actionWords(words, kind);
  const name = item?.question ?? impactTitles.get(subject) ?? subject;
  // What stands behind the semicolon explains a gain, and no gain is kept in a plan.
  const [why = ''] = because.split('; ');
  const [, level] = /^from level (\d+) to/.exec(because) ?? [];
  const rung = level === undefined ? undefined : item?.ladder[Number(level)];
  const next = rung === undefined ? [] : [words.text('look.getToYes', { step: rung })];
  return {
    title: shortened(words.text('plan.title', { step, name })),
    what: [`${step}.`, `${sentence(say(why))}.`, ...next].join('\n'),
    ownerRole,
    dueOn,
    status: 'planned',
    doneOn: null,
    note: '',
    items: item === undefined ? [] : [subject],
    impacts: impactTitles.has(subject) ? [subject] : [],
    from: { kind, subject },
  };
}

function shortened(title: string): string {
  const letters = [...title];
  return letters.length <= LONGEST_TITLE ? title : `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
