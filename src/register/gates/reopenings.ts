import type { Action, Change, GatePass, GateReopening, Waiver } from '../../generated/types.ts';
import { isOverdue } from '../mitigation.ts';
import { type JudgedGate, type JudgedReason, standing } from './judge-gate.ts';

export type Reopening = Omit<GateReopening, 'sentence'>;
export type Pass = Pick<GatePass, 'id' | 'createdAt' | 'stage' | 'asOf' | 'waivers'>;

/** What can open a gate again, besides itself. */
export interface SincePassed {
  asOf: string;
  changes: readonly Pick<Change, 'id' | 'createdAt' | 'on' | 'what'>[];
  actions: readonly Pick<Action, 'id' | 'title' | 'dueOn' | 'status'>[];
  waivers: readonly Pick<Waiver, 'id' | 'condition' | 'inForce'>[];
  /** The gate on a day, with the answers of now. */
  judge: (stage: GatePass['stage'], day: string) => Pick<JudgedGate, 'reasons'>;
}

/**
 * Why a gate that was passed is open again (SCORING section 10): it does not pass any more, by the answers or by the day
 * alone; a waiver that it needed is over; a change was declared since; an action is overdue. Empty while it holds.
 */
export function reopenings(pass: Pass, since: SincePassed): Reopening[] {
  return [
    ...lostReasons(pass, since),
    ...declaredChanges(pass, since),
    ...overdueActions(since).map(overdueReopening),
  ];
}

function lostReasons(pass: Pass, since: SincePassed): Reopening[] {
  const { asOf, judge } = since;
  const today = standing(judge(pass.stage, asOf).reasons);
  if (today.length === 0) return [];
  const then = asOf > pass.asOf ? judge(pass.stage, pass.asOf).reasons : today;
  const stoodThen = new Set(then.map(nameOf));
  return today.map((reason) => lostReason(reason, stoodThen, pass, since));
}

function lostReason(
  reason: JudgedReason,
  stoodThen: ReadonlySet<string>,
  pass: Pass,
  { waivers }: SincePassed,
): Reopening {
  const { about, because } = reason;
  const ended = endedWaiver(about.kind, pass, waivers);
  if (ended !== null) {
    return { kind: 'waiver-ended', subject: ended, because: `a waiver that it needed is over: ${because}` };
  }
  const subject = subjectOf(reason);
  if (!stoodThen.has(nameOf(reason))) {
    return { kind: 'evidence-expired', subject, because: `by the day alone it holds no more: ${because}` };
  }
  return { kind: 'regression', subject, because: `it holds no more: ${because}` };
}

function endedWaiver(
  kind: string,
  { waivers: needed }: Pass,
  waivers: SincePassed['waivers'],
): string | null {
  if (kind !== 'lower' && kind !== 'coverage') return null;
  const isOver = (id: string) => {
    const found = waivers.find((waiver) => waiver.id === id);
    // One that was withdrawn is in no list any more.
    return found === undefined || (found.condition === kind && !found.inForce);
  };
  return needed.find(isOver) ?? null;
}

function declaredChanges(pass: Pass, { changes, asOf }: SincePassed): Reopening[] {
  return changes
    .filter((change) => isAfter(change, pass) && change.createdAt.slice(0, 10) <= asOf)
    .map(({ id, on, what }) => ({
      kind: 'change',
      subject: id,
      because: `a change was declared on ${on}: ${what}`,
    }));
}

/** Ids rise with time: they tell apart what was recorded in one millisecond. */
function isAfter(change: { id: string; createdAt: string }, pass: Pass): boolean {
  return change.createdAt === pass.createdAt ? change.id > pass.id : change.createdAt > pass.createdAt;
}

/** Actions that are past their day: while there is one nobody passes a gate either. */
export function overdueActions<Some extends SincePassed['actions'][number]>({
  actions,
  asOf,
}: {
  actions: readonly Some[];
  asOf: string;
}): Some[] {
  return actions.filter((action) => isOverdue(action, asOf));
}

function overdueReopening({ id, title, dueOn }: SincePassed['actions'][number]): Reopening {
  return { kind: 'overdue-action', subject: id, because: `an action was due on ${dueOn}: ${title}` };
}

/** The item or impact that a reason is about. */
export function subjectOf({ about }: Pick<JudgedReason, 'about'>): string | null {
  if ('item' in about) return about.item;
  return 'impact' in about ? about.impact : null;
}

function nameOf(reason: JudgedReason): string {
  const { about } = reason;
  return `${about.kind} ${subjectOf(reason) ?? ''} ${about.kind === 'flag' ? about.cause : ''}`;
}
