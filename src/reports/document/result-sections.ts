import type { Fraction } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { cellAt, intervalWords, stageName } from '../matrix-cell.ts';
import { hasResult, type ReportIndex, type Stage, type Track } from '../report-index.ts';
import { backingOf, missingWords } from '../words/backing-words.ts';
import { type Cap, effectiveCaps } from '../words/cap-words.ts';
import { gateReasonWords, gateTitle } from '../words/engine-words.ts';
import { bothCauses, causeWords } from '../words/flag-words.ts';
import { counted, exactText, ofHundred, sentence } from '../words/number-words.ts';
import { type Block, heading, type Inline, list, paragraph, type Section, type Text } from './block.ts';
import { flaggedItemInline, itemInline, taxonomyInline } from './content-inline.ts';
import { richInline } from './rich-inline.ts';

const TRACKS: readonly Track[] = ['substantiated', 'declared'];

/** What holds the result down and why, in both tracks: what binds first. */
export function capsSection(index: ReportIndex): Section {
  const { words } = index;
  const about = paragraph(words.text('caps.about'));
  const blocks = index.purposeInQuestion
    ? [paragraph(words.text('caps.noNumber'))]
    : TRACKS.flatMap((track) => [heading(3, [words.text(`track.${track}`)]), trackCaps(index, track)]);
  return { anchor: 'caps', title: words.text('caps.title'), blocks: [about, ...blocks] };
}

function trackCaps(index: ReportIndex, track: Track): Block {
  if (!hasResult(index, track)) return paragraph(index.words.text('caps.noResult'));
  const groups = effectiveCaps(index, track);
  if (groups.length === 0) return paragraph(index.words.text('caps.nothing'));
  return list(groups.map((group) => capRow(index, group)));
}

function capRow(index: ReportIndex, group: readonly Cap[]): Text {
  const { words } = index;
  const [{ binds, cap, kind, subject, cause }] = group as [Cap];
  const value = ofHundred(words, cap) ?? '';
  const effect: Inline = binds
    ? { strong: [words.text('caps.binds', { value })] }
    : words.text('caps.would', { value });
  if (kind === 'weakest') {
    const blocks = words.list(group.map((one) => index.blockName(one.subject).toLowerCase()));
    const said = { count: group.length, blocks: taxonomyInline(index, blocks) };
    return [effect, ' ', ...richInline(index, 'caps.weakest', said)];
  }
  const why = cause === 'lowest' ? words.text('caps.lowest') : causeWords(index, cause, subject);
  return [effect, ' ', ...flaggedItemInline(index, subject), ' ', { small: [`${sentence(why)}.`] }];
}

/** All answers by stage and block, in both tracks. */
export function matrixSection(index: ReportIndex): Section {
  const { words } = index;
  const title = words.text('matrix.title');
  const cells = index.score.views.matrix;
  const none = index.purposeInQuestion ? 'findings.only' : 'matrix.nothing';
  if (index.purposeInQuestion || cells.length === 0) {
    return { anchor: 'matrix', title, blocks: [paragraph(words.text(none))] };
  }
  const stages = index.report.checklist.stages
    .map(({ id }) => id)
    .filter((id) => cells.some(({ stage }) => stage === id));
  const blocks = index.report.taxonomy.blocks.filter(({ id }) => cells.some(({ block }) => block === id));
  const table: Block = {
    kind: 'table',
    caption: words.text('matrix.tableCaption'),
    head: [[words.text('matrix.block')], ...stages.map((id) => [stageName(index, id)])],
    rows: blocks.map(({ id, name }) => [
      [taxonomyInline(index, name)],
      ...stages.map((stage) => cellText(index, stage, id)),
    ]),
    widths: [3, ...stages.map(() => 2)],
  };
  return { anchor: 'matrix', title, blocks: [paragraph(words.text('matrix.about')), table] };
}

function cellText(index: ReportIndex, stage: Stage, block: string): Text {
  const { words } = index;
  const cell = cellAt(index, stage, block);
  if (cell === undefined) return [words.text('matrix.notAsked')];
  const shown = words.text('matrix.shown', { interval: intervalWords(index, cell, 'substantiated') });
  const said = words.text('matrix.ownView', { interval: intervalWords(index, cell, 'declared') });
  return [shown, '\n', { small: [said] }];
}

const KINDS = ['STOP', 'CRITICAL', 'MAJOR'] as const;

/** The stop, critical and major questions that stand, with their cause in both tracks. */
export function flagsSection(index: ReportIndex): Section {
  const { words, score } = index;
  const none = [paragraph(words.text('flags.none'))];
  const blocks = score.flags.length === 0 ? none : KINDS.flatMap((kind) => kindBlocks(index, kind));
  return { anchor: 'flags', title: words.text('flags.title'), blocks };
}

function kindBlocks(index: ReportIndex, kind: (typeof KINDS)[number]): Block[] {
  const { words } = index;
  const flags = index.score.flags.filter(({ flag }) => flag === kind);
  if (flags.length === 0) return [];
  const rows = flags.map((flag): Inline[] => {
    const missing = missingWords(words, backingOf(index, flag.item), 1);
    const backing =
      flag.substantiated === 'unsubstantiated' ? ` ${words.text('missing.it', { missing })}` : '';
    return [itemInline(index, flag.item), ' ', { small: [`${bothCauses(index, flag)}${backing}`] }];
  });
  return [
    heading(3, [sentence(counted(words, flags.length, `flag.${kind}`))]),
    paragraph(words.text(`flag.meaning${kind}`)),
    list(rows),
  ];
}

/** Whether anything stands against leaving the stages reached, and what. */
export function gatesSection(index: ReportIndex): Section {
  const { words } = index;
  const gates = index.score.gates.flatMap((gate): Block[] => {
    const rows = gate.reasons.map(({ because }): Inline[] => {
      const reason = gateReasonWords(index, because);
      return reason.item === null
        ? [`${reason.words}.`]
        : [`${reason.words}: `, itemInline(index, reason.item)];
    });
    const title = heading(3, [gateTitle(index, gate)]);
    return rows.length === 0 ? [title] : [title, list(rows)];
  });
  const about = paragraph(words.text('gates.about'));
  return { anchor: 'gates', title: words.text('gates.title'), blocks: [about, ...gates] };
}

/** The numbers that stand beside the result and are never multiplied into it. */
export function besideSection(index: ReportIndex): Section {
  const { words, score } = index;
  const rows: [string, Fraction][] = [
    ['confidence', score.evidenceConfidence],
    ['gap', score.gap],
    ['notApplicable', score.notApplicableShare],
    ['notAccepted', score.notApplicableUnaccepted],
    ['stale', score.staleShare],
  ];
  const facts: Block = { kind: 'facts', rows: rows.map(([name, value]) => besideRow(index, name, value)) };
  const shown = index.purposeInQuestion ? paragraph(words.text('findings.only')) : facts;
  const about = paragraph(words.text('beside.about'));
  return { anchor: 'beside', title: words.text('beside.title'), blocks: [about, shown] };
}

function besideRow(index: ReportIndex, name: string, value: Fraction): readonly [Text, Text] {
  const { words } = index;
  const said = words.text(`beside.${name}Words` as MessageKey);
  const shown: Inline[] =
    value === null
      ? [words.text('beside.nothing')]
      : richInline(index, 'beside.value', { value: ofHundred(words, value) ?? '', exact: exactText(value) });
  return [[words.text(`beside.${name}` as MessageKey)], [...shown, '. ', said]];
}
