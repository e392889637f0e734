import type { Register } from '../../generated/types.ts';
import { foundWords, statedWords } from '../document/register-assurance.ts';
import type { ReportIndex } from '../report-index.ts';
import { type Columns, dayCell, type Sheet, tableOf } from './sheet.ts';

type Impact = Register['impacts'][number];
type Action = Register['actions'][number];
type Finding = Register['findings'][number];
type Contest = Register['contests'][number];

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

const CONTESTS: Columns<Contest> = [
  ['csv.item', 36, ({ item }) => item],
  ['column.says', 60, ({ words }) => words],
  ['column.status', 12, ({ state }) => state],
  ['column.reply', 40, ({ replies }) => replies.map(({ words }) => words).join('; ')],
  ['column.decidedBy', 24, ({ decision }) => decision?.by.name ?? null],
  ['column.decisionWords', 40, ({ decision }) => decision?.words ?? null],
  ['column.id', 38, ({ id }) => id],
];

/** Impacts, actions, findings and contests, a table each, with nothing but headings where there are none. */
export function registerSheets(index: ReportIndex): Sheet[] {
  const { words, report } = index;
  const { register } = report;
  return [
    tableOf(words, 'sheet.impacts', IMPACTS, register?.impacts ?? []),
    tableOf(words, 'sheet.actions', ACTIONS, register?.actions ?? []),
    tableOf(words, 'sheet.findings', findings(index, register), register?.findings ?? []),
    tableOf(words, 'sheet.contests', CONTESTS, register?.contests ?? []),
  ];
}

function findings(index: ReportIndex, register: Register | undefined): Columns<Finding> {
  const auditorOf = (audit: string) =>
    register?.audits.find(({ id }) => id === audit)?.organisation.name ?? null;
  return [
    ['csv.item', 36, ({ subject }) => subject.id],
    ['register.verdict', 16, (finding) => foundWords(index, finding)],
    ['csv.level', 7, ({ level, decision }) => (decision?.outcome === 'changed' ? decision.level : level)],
    ['column.firstFound', 16, (finding) => statedWords(index.words, finding)],
    ['register.because', 60, ({ because }) => because],
    ['column.auditor', 24, ({ audit }) => auditorOf(audit)],
    ['column.status', 18, ({ state }) => state],
    ['column.replyUntil', 12, ({ replyUntil }) => dayCell(replyUntil)],
    ['column.reply', 40, ({ reply }) => reply?.words ?? null],
    ['column.accepted', 9, ({ reply }) => (reply === null ? null : reply.accepted ? 'yes' : 'no')],
    ['column.outcome', 12, ({ decision }) => decision?.outcome ?? null],
    ['column.decisionWords', 40, ({ decision }) => decision?.words ?? null],
    ['column.finalOn', 12, ({ finalOn }) => dayCell(finalOn)],
    ['column.id', 38, ({ id }) => id],
  ];
}
