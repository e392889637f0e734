import { stringify } from 'csv-stringify/sync';
import type { Action } from '../generated/types.ts';
import { plainCell } from './csv-cell.ts';

const COLUMNS = {
  title: ({ title }) => title,
  description: ({ what }) => what,
  due_date: ({ dueOn }) => dueOn,
  owner_role: ({ ownerRole }) => ownerRole,
  status: ({ status }) => status,
  overdue: ({ overdue }) => (overdue ? 'yes' : 'no'),
  done_on: ({ doneOn }) => doneOn ?? '',
  note: ({ note }) => note,
  items: ({ items }) => items.join(' '),
  impacts: ({ impacts }) => impacts.join(' '),
  from_kind: ({ from }) => from?.kind ?? '',
  from_subject: ({ from }) => from?.subject ?? '',
  external_id: ({ id }) => id,
} as const satisfies Record<string, (action: Action) => string>;

/**
 * The action plan, one row an action, as a report's table is written: UTF-8 with a byte order mark, RFC 4180, every cell
 * quoted, and nothing that a spreadsheet would run. Headings are names for programs, the same in every language: what
 * imports the table looks for them.
 */
export function renderActionsCsv(actions: readonly Action[]): string {
  const columns = Object.values(COLUMNS);
  const rows = actions.map((action) => columns.map((cell) => plainCell(cell(action))));
  return stringify([Object.keys(COLUMNS), ...rows], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
