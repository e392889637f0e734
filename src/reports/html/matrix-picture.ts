import type { Taxonomy } from '../../generated/types.ts';
import { type Cell, cellAt, intervalWords, stageName } from '../matrix-cell.ts';
import type { ReportIndex, Stage, Track } from '../report-index.ts';
import { stageWords } from '../words/engine-words.ts';
import { html, type SafeHtml } from './escape-html.ts';

type Block = Taxonomy['blocks'][number];

// A tall picture keeps its words readable when a narrow screen shrinks it.
const NAMES = 106;
const CELL = { width: 80, height: 52 } as const;
const HEAD = 22;
const ENLARGED = 1.3;
const BAR = { width: 70, height: 7 } as const;
const LINE = 18;

/** What a part of the picture is drawn on: what it shows, and where its measures from the reading edge come to lie. */
interface Sheet {
  index: ReportIndex;
  width: number;
  /** The left edge of what begins so far from the reading edge and is so wide. */
  left(from: number, width?: number): number;
}

/** The stage × block matrix as a picture: full and striped bars and numbers, so that colour carries nothing. */
export function matrixPicture(
  index: ReportIndex,
  blocks: readonly Block[],
  stages: readonly Stage[],
): SafeHtml {
  const width = NAMES + stages.length * CELL.width;
  const height = HEAD + blocks.length * CELL.height + 2;
  const isMirrored = index.words.direction === 'rtl';
  const left = (from: number, wide = 0) => (isMirrored ? width - from - wide : from);
  const sheet: Sheet = { index, width, left };
  return html`<svg class="picture" role="img" aria-labelledby="matrix-title matrix-desc" width="${width * ENLARGED}" height="${height * ENLARGED}" viewBox="0 0 ${width} ${height}">
<title id="matrix-title">${index.words.text('matrix.pictureTitle')}</title>
<desc id="matrix-desc">${blocks.map((block) => describe(index, block, stages)).join(' ')}</desc>
<defs><pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect
width="2" height="4" class="ink"/></pattern></defs>
${stages.map((stage, column) => html`<text x="${left(cellX(column))}" y="14" class="head">${stageName(index, stage)}</text>`)}
${blocks.map((block, row) => blockRow(sheet, block, row, stages))}
</svg>`;
}

function cellX(column: number): number {
  return NAMES + column * CELL.width;
}

function describe(index: ReportIndex, { id, name }: Block, stages: readonly Stage[]): string {
  const { words } = index;
  const parts = stages.flatMap((stage) => {
    const cell = cellAt(index, stage, id);
    if (cell === undefined) return [];
    const shown = intervalWords(index, cell, 'substantiated');
    const said = intervalWords(index, cell, 'declared');
    return [words.text('matrix.described', { stage: stageWords(index, stage), shown, said })];
  });
  const glued = parts.join(words.text('matrix.describedGlue'));
  return words.text('matrix.describedBlock', { block: name, parts: glued });
}

function blockRow(sheet: Sheet, block: Block, row: number, stages: readonly Stage[]): SafeHtml {
  const { index, width, left } = sheet;
  const top = HEAD + row * CELL.height;
  return html`<path class="rule" d="M0 ${top}H${width}"/>
${nameLines(block.name).map((line, at) => html`<text x="${left(0)}" y="${top + 19 + at * 13}" class="name">${line}</text>`)}
${stages.map((stage, column) => pictureCell(sheet, cellAt(index, stage, block.id), cellX(column), top))}`;
}

// SVG text does not wrap: two lines, broken at the space nearest to the middle; more where a name is too long for two.
function nameLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (name.length <= 16 || spaces.length === 0) return [name];
  if (name.length > 2 * LINE) return wrapped(name);
  const middle = name.length / 2;
  const at = spaces.reduce((best, next) => (Math.abs(next - middle) < Math.abs(best - middle) ? next : best));
  return [name.slice(0, at), name.slice(at + 1)];
}

function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= LINE) lines.pop();
    lines.push(longer.length <= LINE ? longer : word);
  }
  return lines;
}

function pictureCell(sheet: Sheet, cell: Cell | undefined, from: number, top: number): SafeHtml {
  if (cell !== undefined) {
    return html`${bar(sheet, cell, 'substantiated', from, top + 6)}${bar(sheet, cell, 'declared', from, top + 28)}`;
  }
  const words = sheet.index.words.text('matrix.notAsked');
  return html`<text x="${sheet.left(from)}" y="${top + 19}" class="none">${words}</text>`;
}

function bar({ index, left }: Sheet, cell: Cell, track: Track, from: number, y: number): SafeHtml {
  const { lower, upper } = cell[track];
  if (lower === null || upper === null)
    return html`<text x="${left(from)}" y="${y + 9}" class="none">${index.words.text('matrix.empty')}</text>`;
  const sure = (lower.percent * BAR.width) / 100;
  const open = ((upper.percent - lower.percent) * BAR.width) / 100;
  return html`<rect x="${left(from, BAR.width)}" y="${y}" width="${BAR.width}" height="${BAR.height}" class="scale"/>
${open > 0 && html`<rect x="${left(from + sure, open)}" y="${y}" width="${open}" height="${BAR.height}" class="open"/>`}
<rect x="${left(from, sure)}" y="${y}" width="${sure}" height="${BAR.height}" class="${track === 'declared' ? 'said' : 'ink'}"/>
<text x="${left(from)}" y="${y + 18}" class="${track === 'declared' ? 'small' : 'value'}">${intervalWords(index, cell, track)}</text>`;
}
