import type { Register } from '../../generated/types.ts';
import { plainText } from '../document/block.ts';
import { foundWords, statedWords } from '../document/register-assurance.ts';
import { signalTexts } from '../document/register-signals.ts';
import type { ReportIndex } from '../report-index.ts';
import { IMPACT_COLUMNS } from './impact-columns.ts';
import { type Columns, dayCell, type Sheet, tableOf } from './sheet.ts';

type TradeOff = Register['tradeOffs'][number];
type Action = Register['actions'][number];
type Finding = Register['findings'][number];
type Contest = Register['contests'][number];

const TRADE_OFFS: Columns<TradeOff> = [
  ['column.name', 36, ({ title }) => title],
  ['column.description', 50, ({ description }) => description],
  ['column.rightsFor', 24, ({ rightsFor }) => rightsFor.join('; ')],
  ['column.groupsFor', 24, ({ groupsFor }) => groupsFor.join('; ')],
  ['column.rightsAgainst', 24, ({ rightsAgainst }) => rightsAgainst.join('; ')],
  ['column.groupsAgainst', 24, ({ groupsAgainst }) => groupsAgainst.join('; ')],
  ['tradeOff.legality', 40, ({ legality }) => legality],
  ['tradeOff.legitimateAim', 40, ({ legitimateAim }) => legitimateAim],
  ['tradeOff.necessity', 40, ({ necessity }) => necessity],
  ['tradeOff.proportionality', 40, ({ proportionality }) => proportionality],
  ['tradeOff.alternatives', 40, ({ alternatives }) => alternatives],
  ['column.decision', 40, ({ decision }) => decision],
  ['column.decidedBy', 20, ({ decidedBy }) => decidedBy],
  ['column.decidedOn', 12, ({ decidedOn }) => dayCell(decidedOn)],
  ['column.dissent', 40, ({ dissent }) => dissent.map(({ role, words }) => `${role}: ${words}`).join('\n')],
  ['column.impacts', 38, ({ impacts }) => impacts.join('; ')],
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
    tableOf(words, 'sheet.impacts', IMPACT_COLUMNS, register?.impacts ?? []),
    tableOf(words, 'sheet.actions', ACTIONS, register?.actions ?? []),
    tableOf(words, 'sheet.findings', findings(index, register), register?.findings ?? []),
    tableOf(words, 'sheet.contests', CONTESTS, register?.contests ?? []),
  ];
}

/** Trade-offs, and signals against gaming: beside the tables that have always been there, and after them. */
export function moreRegisterSheets(index: ReportIndex): Sheet[] {
  const { words, report } = index;
  return [
    tableOf(words, 'sheet.tradeOffs', TRADE_OFFS, report.register?.tradeOffs ?? []),
    {
      name: words.text('sheet.signals'),
      columns: [{ title: words.text('column.says'), width: 100 }],
      rows: signalTexts(index).map((text) => [plainText(text)]),
    },
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
