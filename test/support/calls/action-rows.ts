import { LEVEL_ITEM } from '../people.ts';
import { entryRows, type Row } from './entry-rows.ts';

/** A step of the action plan that is allowed. */
export const action = (mark = 'plain') => ({
  title: `${mark}: a notice in plain words`,
  what: `${mark} note: say in the waiting room what is sorted, and how to say no`,
  ownerRole: 'product lead',
  dueOn: '2026-12-15',
  items: [LEVEL_ITEM],
});

export const ACTION_ROWS: Record<string, Row> = {
  ...entryRows({
    schema: 'Action',
    plural: 'Actions',
    collection: 'actions',
    parameter: 'actionId',
    body: action,
    refused: { ...action(), status: 'done' },
  }),
  takeActions: (_app, { assessmentId }) => ({
    params: { assessmentId },
    body: { first: 3, ownerRole: 'product lead', dueOn: '2026-12-15' },
    refused: { subjects: ['no.such-item'], ownerRole: 'product lead', dueOn: '2026-12-15' },
  }),
};
