import type { Change, GatePass, Waiver, WithheldText } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { ReportIndex } from '../report-index.ts';
import { stageWords } from '../words/engine-words.ts';
import { reopeningWords } from '../words/gate-words.ts';
import { sentence } from '../words/number-words.ts';
import { type Columns, dayCell, type Sheet, tableOf } from './sheet.ts';

const CHANGES: Columns<Change> = [
  ['column.day', 12, ({ on }) => dayCell(on)],
  ['column.description', 70, ({ what }) => what],
  ['column.major', 9, ({ major }) => (major ? 'yes' : 'no')],
  ['column.recordedOn', 12, ({ createdAt }) => dayCell(createdAt)],
  ['column.id', 38, ({ id }) => id],
];

const WITHHELD: Record<WithheldText['kind'], MessageKey> = {
  'people-at-risk': 'withheld.people',
  confidential: 'withheld.confidential',
  derived: 'withheld.derived',
};

/** What was set aside at gates, who left a stage on what, and what was declared since: a table each. */
export function gateSheets(index: ReportIndex): Sheet[] {
  const { words } = index;
  const { waivers = [], gatePasses = [], changes = [] } = index.report.register ?? {};
  return [
    tableOf(words, 'sheet.waivers', waiverColumns(index), waivers),
    tableOf(words, 'sheet.passes', passColumns(index), gatePasses),
    tableOf(words, 'sheet.changes', CHANGES, changes),
  ];
}

function waiverColumns(index: ReportIndex): Columns<Waiver> {
  return [
    ['csv.stage', 14, ({ stage }) => sentence(stageWords(index, stage))],
    ['column.condition', 12, ({ condition }) => condition],
    ['column.reason', 60, ({ because }) => because],
    ['column.signedBy', 24, ({ role }) => role],
    ['column.recordedOn', 12, ({ createdAt }) => dayCell(createdAt)],
    ['column.until', 12, ({ until }) => dayCell(until)],
    ['column.inForce', 9, ({ inForce }) => (inForce ? 'yes' : 'no')],
    ['column.id', 38, ({ id }) => id],
  ];
}

function passColumns(index: ReportIndex): Columns<GatePass> {
  const names = { ...index, impact: (id: string) => index.impact?.(id) ?? id };
  const why = (reopened: string[]) =>
    reopened.length === 0 ? null : reopened.map((because) => reopeningWords(names, because)).join('; ');
  return [
    ['csv.stage', 14, ({ stage }) => sentence(stageWords(index, stage))],
    ['column.passedOn', 12, ({ asOf }) => dayCell(asOf)],
    ['column.signedBy', 24, ({ role }) => role],
    ['column.statement', 50, ({ words }) => words],
    ['column.needed', 38, ({ waivers }) => (waivers.length === 0 ? null : waivers.join('; '))],
    ['column.reopened', 60, ({ reopened }) => why(reopened)],
    ['column.recordedOn', 12, ({ createdAt }) => dayCell(createdAt)],
    ['column.id', 38, ({ id }) => id],
  ];
}

/** Where a text of a published copy is withheld, and why: a row for each; none in the whole report. */
export function withheldSheet({ words, report }: ReportIndex): Sheet {
  const columns: Columns<WithheldText> = [
    ['column.pointer', 70, ({ pointer }) => pointer],
    ['column.kind', 16, ({ kind }) => kind],
    ['column.reason', 50, ({ kind }) => words.text(WITHHELD[kind])],
  ];
  return tableOf(words, 'sheet.withheld', columns, report.withheld ?? []);
}
