import type { Interval } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import { gateReasonWords, gateTitle, stageWords } from '../words/engine-words.ts';
import { sentence } from '../words/number-words.ts';
import { type CellContent, fractionCells, type Sheet } from './sheet.ts';

const TRACKS: readonly Track[] = ['substantiated', 'declared'];

const SCORE_COLUMNS: readonly (readonly [title: MessageKey, width: number])[] = [
  ['column.scoreOf', 16],
  ['column.id', 22],
  ['column.name', 34],
  ['column.track', 24],
  ['column.least', 10],
  ['column.leastExact', 18],
  ['column.most', 10],
  ['column.mostExact', 18],
  ['column.coverage', 10],
  ['column.coverageExact', 18],
  ['column.result', 10],
  ['column.resultExact', 18],
  ['column.band', 16],
  ['column.status', 18],
];

/** The whole, the blocks, and each stage by block, in both tracks; with the purpose in question, nothing. */
export function scoresSheet(index: ReportIndex): Sheet {
  const { words } = index;
  const rows = index.purposeInQuestion ? [] : [...wholes(index), ...blocks(index), ...cells(index)];
  return {
    name: words.text('sheet.scores'),
    columns: SCORE_COLUMNS.map(([title, width]) => ({ title: words.text(title), width })),
    rows,
  };
}

function wholes(index: ReportIndex): CellContent[][] {
  const { words, score } = index;
  return TRACKS.map((track) => {
    const { lower, upper, coverage, final, status, band } = score[track];
    const name = index.report.ruleset.bands.find((row) => row.band === band)?.name ?? null;
    const result = hasResult(index, track) ? final : null;
    return [
      words.text('scoreOf.whole'),
      null,
      words.text('scoreOf.whole'),
      words.text(`track.${track}`),
      ...fractionCells(lower),
      ...fractionCells(upper),
      ...fractionCells(coverage),
      ...fractionCells(result),
      name,
      status,
    ];
  });
}

function blocks(index: ReportIndex): CellContent[][] {
  return index.score.blocks.flatMap((block) =>
    TRACKS.map((track) =>
      intervalRow(index, 'scoreOf.block', block.id, index.blockName(block.id), track, block[track]),
    ),
  );
}

function cells(index: ReportIndex): CellContent[][] {
  return index.score.views.matrix.flatMap((cell) => {
    const name = `${sentence(stageWords(index, cell.stage))}, ${index.blockName(cell.block).toLowerCase()}`;
    const id = `${cell.stage}/${cell.block}`;
    return TRACKS.map((track) => intervalRow(index, 'scoreOf.cell', id, name, track, cell[track]));
  });
}

function intervalRow(
  { words }: ReportIndex,
  kind: MessageKey,
  id: string,
  name: string,
  track: Track,
  { lower, upper, coverage }: Interval,
): CellContent[] {
  return [
    words.text(kind),
    id,
    name,
    words.text(`track.${track}`),
    ...fractionCells(lower),
    ...fractionCells(upper),
    ...fractionCells(coverage),
    null,
    null,
    null,
    null,
  ];
}

/** A row for each reason at a gate, and one for a gate that nothing stands against. */
export function gatesSheet(index: ReportIndex): Sheet {
  const { words, score } = index;
  const rows = score.gates.flatMap((gate): CellContent[][] => {
    const head = [sentence(stageWords(index, gate.stage)), gate.result, gateTitle(index, gate)];
    if (gate.reasons.length === 0) return [[...head, null, null]];
    return gate.reasons.map(({ because }) => {
      const reason = gateReasonWords(index, because);
      return [...head, reason.words, reason.item];
    });
  });
  const columns: [MessageKey, number][] = [
    ['csv.stage', 14],
    ['column.gate', 14],
    ['column.stands', 40],
    ['column.reason', 70],
    ['csv.item', 32],
  ];
  return {
    name: words.text('sheet.gates'),
    columns: columns.map(([title, width]) => ({ title: words.text(title), width })),
    rows,
  };
}
