import type { Fault } from '../errors.ts';
import type { Action, ActionInput } from '../generated/types.ts';
import { type ActionBody, actionsOf } from '../register/plan.ts';
import { needed, unknownEntries, unknownItems } from './check-entry.ts';
import { identifyingTexts, inFuture, newlyNamed } from './check-people-text.ts';
import type { EntryRules } from './entries.ts';

/** The action plan: who does what until when, and which items and impacts it serves. */
export const ACTIONS: EntryRules<ActionInput, ActionBody, Action> = {
  kind: 'action',
  complete: (input, _context, before) => ({
    ...input,
    what: input.what ?? '',
    status: input.status ?? 'planned',
    doneOn: input.doneOn ?? null,
    note: input.note ?? '',
    items: input.items ?? [],
    impacts: input.impacts ?? [],
    // Where it came from does not change by being worked on.
    from: input.from === undefined ? (before?.from ?? null) : input.from,
  }),
  check: (body, context, before) => [
    ...checkEnd(body, context.asOf),
    ...newlyNamed((ids) => unknownItems(ids, context), body.items, before?.items ?? []),
    ...newlyNamed(
      (ids) => unknownEntries('impact', ids, context, '/impacts'),
      body.impacts,
      before?.impacts ?? [],
    ),
    ...identifyingTexts({
      '/title': body.title,
      '/what': body.what,
      '/ownerRole': body.ownerRole,
      '/note': body.note,
    }),
  ],
  shown: actionsOf,
};

function checkEnd({ status, doneOn, note }: ActionBody, asOf: string): Fault[] {
  if (status === 'dropped')
    return [...notDone(doneOn), ...needed(note, '/note', 'What is dropped needs a note: why.')];
  if (status !== 'done') return notDone(doneOn);
  const detail = 'What is done needs the day it was done.';
  return doneOn === null
    ? [{ pointer: '/doneOn', detail, code: 'DATE_NEEDED' }]
    : inFuture(doneOn, asOf, '/doneOn');
}

function notDone(doneOn: string | null): Fault[] {
  const detail = 'Only what is done has a day it was done.';
  return doneOn === null ? [] : [{ pointer: '/doneOn', detail, code: 'NOT_DONE' }];
}
