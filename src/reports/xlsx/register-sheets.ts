import type { Register } from '../../generated/types.ts';
import { foundWords } from '../document/register-assurance.ts';
import type { ReportIndex } from '../report-index.ts';
import { type Columns, dayCell, type Sheet, tableOf } from './sheet.ts';

type Impact = Register['impacts'][number];
type Action = Register['actions'][number];
type Finding = Register['findings'][number];

const IMPACTS: Columns<Impact> = [
  ['column.class', 7, ({ inherentSeverity }) => inherentSeverity.class],
  ['column.severity', 9, ({ inherentSeverity }) => inherentSeverity.severity],
  ['column.likelihood', 11, ({ inherentSeverity }) => inherentSeverity.likelihood],
  ['column.name', 36, ({ title }) => title],
  ['column.description', 60, ({ description }) => description],
  ['column.direction', 11, ({ direction }) => direction],
  ['column.occurrence', 11, ({ occurrence }) => occurrence],
  ['csv.stage', 12, ({ stage }) => stage],
  ['column.involvement', 13, ({ involvementIs }) => involvementIs],
  ['column.mitigation', 14, ({ mitigation }) => mitigation],
  ['column.status', 10, ({ status }) => status],
  ['column.groups', 30, ({ groups }) => groups.join('; ')],
  ['column.rights', 30, ({ rights }) => rights.join('; ')],
  ['column.id', 38, ({ id }) => id],
];

const ACTIONS: Columns<Action> = [
  ['column.name', 40, ({ title }) => title],
  ['column.description', 50, ({ what }) => what],
  ['column.owner', 20, ({ ownerRole }) => ownerRole],
  ['column.due', 12, ({ dueOn }) => dayCell(dueOn)],
  ['column.status', 12, ({ status }) => status],
  ['column.overdue', 9, ({ overdue }) => (overdue ? 'yes' : 'no')],
  ['column.doneOn', 12, ({ doneOn }) => dayCell(doneOn)],
  ['csv.item', 36, ({ items }) => items.join('; ')],
  ['column.impacts', 38, ({ impacts }) => impacts.join('; ')],
  ['column.id', 38, ({ id }) => id],
];

/** Impacts, actions and findings, a table each, with nothing but headings where there are none. */
export function registerSheets(index: ReportIndex): Sheet[] {
  const { words, report } = index;
  const { register } = report;
  return [
    tableOf(words, 'sheet.impacts', IMPACTS, register?.impacts ?? []),
    tableOf(words, 'sheet.actions', ACTIONS, register?.actions ?? []),
    tableOf(words, 'sheet.findings', findings(index, register), register?.findings ?? []),
  ];
}

function findings(index: ReportIndex, register: Register | undefined): Columns<Finding> {
  const auditorOf = (audit: string) =>
    register?.audits.find(({ id }) => id === audit)?.organisation.name ?? null;
  return [
    ['csv.item', 36, ({ subject }) => subject.id],
    ['register.verdict', 16, (finding) => foundWords(index, finding)],
    ['csv.level', 7, ({ level }) => level],
    ['register.because', 60, ({ because }) => because],
    ['column.auditor', 24, ({ audit }) => auditorOf(audit)],
    ['column.status', 18, ({ state }) => state],
    ['column.replyUntil', 12, ({ replyUntil }) => dayCell(replyUntil)],
    ['column.finalOn', 12, ({ finalOn }) => dayCell(finalOn)],
    ['column.id', 38, ({ id }) => id],
  ];
}
