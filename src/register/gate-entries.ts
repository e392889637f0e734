import type { Change, ChangeInput, GatePass, Waiver, WaiverInput } from '../generated/types.ts';
import { keptOf, shownEntry } from './entries.ts';
import { actionsOf } from './plan.ts';
import type { RegisterContext } from './register-context.ts';

type Context = Pick<RegisterContext, 'entries' | 'asOf' | 'show'>;

/** What the body of a waiver holds once it is kept. */
export interface WaiverBody extends WaiverInput {
  stage: Waiver['stage'];
}
/** What the body of a passed gate holds. Why it is open again is worked out, not kept. */
export type GatePassBody = Omit<
  GatePass,
  'id' | 'revision' | 'createdAt' | 'updatedAt' | 'author' | 'reopened'
>;

/** Time-limited exceptions, those that are over too. */
export function waiversOf({ entries, asOf, show }: Context): Waiver[] {
  return keptOf<WaiverBody>(entries, 'waiver').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
    inForce: entry.createdAt.slice(0, 10) <= asOf && asOf <= entry.body.until,
  }));
}

/** Gates that were passed, and what was recorded since that opens them again: declared changes and overdue actions. */
export function gatePassesOf(context: Context): GatePass[] {
  const { entries, show } = context;
  const overdue = actionsOf(context).filter((action) => action.overdue);
  return keptOf<GatePassBody>(entries, 'gate-pass').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
    reopened: [
      ...changesOf(context)
        .filter(({ createdAt }) => createdAt > entry.createdAt)
        .map(({ on, what }) => `a change was declared on ${on}: ${what}`),
      ...overdue.map(({ title, dueOn }) => `an action was due on ${dueOn}: ${title}`),
    ],
  }));
}

/** Changes of the product, its use or its context that the company declared. */
export function changesOf({ entries, show }: Context): Change[] {
  return keptOf<ChangeInput>(entries, 'change').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
  }));
}
