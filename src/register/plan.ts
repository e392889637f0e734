import type { Action, ActionInput } from '../generated/types.ts';
import { keptOf, shownEntry } from './entries.ts';
import { isOverdue } from './mitigation.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of an action holds once it is kept. */
export type ActionBody = Required<ActionInput>;

/** The action plan: what is overdue, then what is to be done, then what is done or dropped; by day in each. */
export function actionsOf({
  entries,
  asOf,
  show,
}: Pick<RegisterContext, 'entries' | 'asOf' | 'show'>): Action[] {
  return keptOf<ActionBody>(entries, 'action')
    .map((entry) => ({ ...shownEntry(entry, show), ...entry.body, overdue: isOverdue(entry.body, asOf) }))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

/** Whether there is still something to do. */
export function isOpenAction({ status }: Pick<Action, 'status'>): boolean {
  return status === 'planned' || status === 'in-progress';
}

function placeOf(action: Action): number {
  if (action.overdue) return 0;
  return isOpenAction(action) ? 1 : 2;
}
