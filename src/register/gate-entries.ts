import type { Change, ChangeInput, GatePass, Waiver, WaiverInput } from '../generated/types.ts';
import { keptOf, shownEntry } from './entries.ts';
import { reopenings, type SincePassed } from './gates/reopenings.ts';
import { actionsOf } from './plan.ts';
import type { RegisterContext } from './register-context.ts';

type Context = Pick<RegisterContext, 'entries' | 'asOf' | 'show'>;

/** What the body of a waiver holds once it is kept. */
export type WaiverBody = Omit<WaiverInput, 'condition'> & Pick<Waiver, 'condition' | 'stage'>;
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

/**
 * Gates that were passed, and why they are open again by that day, if they are.
 * @param judge the gate of a stage on a day, with the answers of now
 */
export function gatePassesOf(context: Context, judge: SincePassed['judge']): GatePass[] {
  const { entries, show, asOf } = context;
  const since = {
    asOf,
    judge,
    changes: changesOf(context),
    actions: actionsOf(context),
    waivers: waiversOf(context),
  };
  return keptOf<GatePassBody>(entries, 'gate-pass').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
    reopened: reopenings({ ...entry, ...entry.body }, since).map(({ because }) => because),
  }));
}

/** Changes of the product, its use or its context that the company declared. */
export function changesOf({ entries, show }: Context): Change[] {
  return keptOf<ChangeInput>(entries, 'change').map((entry) => ({
    ...shownEntry(entry, show),
    ...entry.body,
  }));
}
