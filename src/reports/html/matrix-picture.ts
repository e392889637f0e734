import type { Taxonomy } from '../../generated/types.ts';
import type { ReportIndex, Stage, Track } from '../report-index.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { type Cell, cellAt, intervalWords, stageName } from './matrix-cell.ts';

type Block = Taxonomy['blocks'][number];

// A tall picture keeps its words readable when a narrow screen shrinks it.
const NAMES = 106;
const CELL = { width: 80, height: 52 } as const;
const HEAD = 22;
const ENLARGED = 1.3;
const BAR = { width: 70, height: 7 } as const;

/** The stage × block matrix as a picture: full and striped bars and numbers, so that colour carries nothing. */
export function matrixPicture(
  index: ReportIndex,
  blocks: readonly Block[],
  stages: readonly Stage[],
): SafeHtml {
  const width = NAMES + stages.length * CELL.width;
  const height = HEAD + blocks.length * CELL.height + 2;
  return html`<svg class="picture" role="img" aria-labelledby="matrix-title matrix-desc" width="${width * ENLARGED}" height="${height * ENLARGED}" viewBox="0 0 ${width} ${height}">
<title id="matrix-title">Answers by stage and block</title>
<desc id="matrix-desc">${blocks.map((block) => describe(index, block, stages)).join(' ')}</desc>
<defs><pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect
width="2" height="4" class="ink"/></pattern></defs>
${stages.map((stage, column) => html`<text x="${cellX(column)}" y="14" class="head">${stageName(stage)}</text>`)}
${blocks.map((block, row) => blockRow(index, block, row, stages))}
</svg>`;
}

function cellX(column: number): number {
  return NAMES + column * CELL.width;
}

function describe(index: ReportIndex, { id, name }: Block, stages: readonly Stage[]): string {
  const parts = stages.flatMap((stage) => {
    const cell = cellAt(index, stage, id);
    if (cell === undefined) return [];
    const shown = intervalWords(cell, 'substantiated');
    return [`${stage} ${shown} of 100 shown, own view ${intervalWords(cell, 'declared')} of 100`];
  });
  return `${name}: ${parts.join('; ')}.`;
}

function blockRow(index: ReportIndex, block: Block, row: number, stages: readonly Stage[]): SafeHtml {
  const top = HEAD + row * CELL.height;
  return html`<path class="rule" d="M0 ${top}H${NAMES + stages.length * CELL.width}"/>
${nameLines(block.name).map((line, at) => html`<text x="0" y="${top + 19 + at * 13}" class="name">${line}</text>`)}
${stages.map((stage, column) => pictureCell(cellAt(index, stage, block.id), cellX(column), top))}`;
}

// SVG text does not wrap: two lines, broken at the space nearest to the middle.
function nameLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (name.length <= 16 || spaces.length === 0) return [name];
  const middle = name.length / 2;
  const at = spaces.reduce((best, next) => (Math.abs(next - middle) < Math.abs(best - middle) ? next : best));
  return [name.slice(0, at), name.slice(at + 1)];
}

function pictureCell(cell: Cell | undefined, x: number, top: number): SafeHtml {
  if (cell === undefined) return html`<text x="${x}" y="${top + 19}" class="none">not asked</text>`;
  return html`${bar(cell, 'substantiated', x, top + 6)}${bar(cell, 'declared', x, top + 28)}`;
}

function bar(cell: Cell, track: Track, x: number, y: number): SafeHtml | null {
  const { lower, upper } = cell[track];
  if (lower === null || upper === null) return html`<text x="${x}" y="${y + 9}" class="none">nothing</text>`;
  const from = (lower.percent * BAR.width) / 100;
  const open = ((upper.percent - lower.percent) * BAR.width) / 100;
  return html`<rect x="${x}" y="${y}" width="${BAR.width}" height="${BAR.height}" class="scale"/>
${open > 0 && html`<rect x="${x + from}" y="${y}" width="${open}" height="${BAR.height}" class="open"/>`}
<rect x="${x}" y="${y}" width="${from}" height="${BAR.height}" class="${track === 'declared' ? 'said' : 'ink'}"/>
<text x="${x}" y="${y + 18}" class="${track === 'declared' ? 'small' : 'value'}">${intervalWords(cell, track)}</text>`;
}
