import type { Action, ActionInput } from '../generated/types.ts';
import { keptOf, shownEntry } from './entries.ts';
import { isOverdue } from './mitigation.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of an action holds once it is kept. */
export type ActionBody = Required<ActionInput>;

/** The action plan, what is due first standing first. */
export function actionsOf({
  entries,
  asOf,
  show,
}: Pick<RegisterContext, 'entries' | 'asOf' | 'show'>): Action[] {
  return keptOf<ActionBody>(entries, 'action')
    .map((entry) => ({ ...shownEntry(entry, show), ...entry.body, overdue: isOverdue(entry.body, asOf) }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}
