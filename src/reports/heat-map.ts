import type { HeatMap } from '../generated/types.ts';
import type { Messages } from '../messages/messages-for.ts';
import { CLASSES, type Drawing, drawMark, MARK, PATTERNS } from './heat-map-marks.ts';
import { html, type SafeHtml } from './html/escape-html.ts';

type Cell = HeatMap['cells'][number];
type Mark = Cell['impacts'][number];

const WIDTH = 720;
const AXIS = { left: 132, top: 84, bottom: 44 } as const;
const CELL = { width: 114, height: 62 } as const;
const STEPS = [5, 4, 3, 2, 1] as const;
/** Graver rows are darker; that severity is a row is what says it. */
const ROWS = ['#fffaf6', '#fcf0e8', '#f9e4d6', '#f5d5c3', '#f0c4ae'] as const;
const IN_A_CELL = { columns: 3, most: 6 } as const;
const IN_A_ROW = 18;
const LISTED = 20;
const GRID_END = AXIS.top + STEPS.length * CELL.height;

/**
 * The heat map of a register as a picture for pages and paper, read aloud as well as seen: patterns, borders and numbers
 * carry what colour does. Mirrored where the language is read from right to left.
 */
export function heatMapPicture(map: HeatMap, words: Messages): SafeHtml {
  const isMirrored = words.direction === 'rtl';
  const drawing: Drawing = {
    words,
    anchor: isMirrored ? 'end' : 'start',
    left: (from, wide = 0) => (isMirrored ? WIDTH - from - wide : from),
  };
  const assumed = map.assumed.flatMap(({ impacts }) => impacts);
  const legendTop = GRID_END + AXIS.bottom + assumedHeight(assumed.length);
  const listTop = legendTop + 58;
  const all = [...map.cells, ...map.assumed].flatMap((cell) =>
    cell.impacts.map((impact) => ({ cell, impact })),
  );
  const listed = all.sort((a, b) => a.impact.number - b.impact.number).slice(0, LISTED);
  const height = listTop + listed.length * 36 + 52;
  return html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="heat-title heat-desc" lang="${words.language}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans KR', sans-serif" font-size="13" fill="#1a1a1a">
<title id="heat-title">${words.text('impacts.heatTitle')}</title>
<desc id="heat-desc">${described(map, words)}</desc>
${PATTERNS}
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
${line(drawing, words.text('impacts.heatTitle'), 16, 26, 18)}
${line(drawing, words.text('impacts.heatAbout'), 16, 48)}
${axes(drawing)}
${STEPS.map((severity, row) => STEPS.map((likelihood) => gridCell(drawing, map.cells, { severity, likelihood, row })))}
${all.length === 0 && line(drawing, words.text('impacts.none'), AXIS.left + 12, GRID_END - 26)}
${assumedBox(drawing, assumed)}
${legend(drawing, legendTop)}
${listed.map(({ cell, impact }, index) => listRow(drawing, cell, impact, listTop + index * 36))}
${left(drawing, map, all.length - listed.length, listTop + listed.length * 36 + 10)}
</svg>`;
}

// The isolates keep a line in the order of its language, and a title in that of its own, wherever it is drawn.
function line(drawing: Drawing, text: string, from: number, y: number, size = 13): SafeHtml {
  const { words, anchor, left: at } = drawing;
  const isolated = words.direction === 'rtl' ? html`\u2067${text}\u2069` : html`\u2066${text}\u2069`;
  return html`<text x="${at(from)}" y="${y}" font-size="${size}" text-anchor="${anchor}">${isolated}</text>`;
}

function described(map: HeatMap, words: Messages): string {
  const say = ({ severity, likelihood, impacts }: Cell) => {
    const each = impacts.map((impact) =>
      words.text('impacts.describedOne', { number: impact.number, class: impact.class }),
    );
    return words.text('impacts.described', { severity, likelihood, impacts: words.list(each) });
  };
  const apart =
    map.assumed.length === 0 ? [] : [`${words.text('impacts.assumedApart')}.`, ...map.assumed.map(say)];
  const said = [...map.cells.map(say), ...apart];
  return said.length === 0 ? words.text('impacts.none') : said.join(' ');
}

function axes(drawing: Drawing): SafeHtml {
  const { words } = drawing;
  const bottom = GRID_END + 18;
  return html`${line(drawing, words.text('impacts.severity'), 16, AXIS.top - 8, 14)}
${STEPS.map((step, row) => line(drawing, String(step), AXIS.left - 22, AXIS.top + (row + 0.5) * CELL.height + 5, 15))}
${line(drawing, words.text('impacts.gravest'), 16, AXIS.top + CELL.height / 2 + 5)}
${line(drawing, words.text('impacts.slightest'), 16, GRID_END - CELL.height / 2 + 5)}
${STEPS.map((step) => line(drawing, String(step), columnOf(step) + CELL.width / 2 - 4, bottom, 15))}
${line(drawing, words.text('impacts.likelihood'), 16, bottom, 14)}
${line(drawing, words.text('impacts.unlikeliest'), columnOf(1), bottom + 18, 12)}
${line(drawing, words.text('impacts.likeliest'), columnOf(4) + 40, bottom + 18, 12)}`;
}

function columnOf(likelihood: number): number {
  return AXIS.left + (likelihood - 1) * CELL.width;
}

interface Place {
  severity: number;
  likelihood: number;
  row: number;
}

function gridCell(drawing: Drawing, cells: readonly Cell[], place: Place): SafeHtml {
  const { severity, likelihood, row } = place;
  const [x, y] = [columnOf(likelihood), AXIS.top + row * CELL.height];
  const here = cells.find((cell) => cell.severity === severity && cell.likelihood === likelihood);
  const impacts = here?.impacts ?? [];
  const shown = impacts.length > IN_A_CELL.most ? impacts.slice(0, IN_A_CELL.most - 1) : impacts;
  const rest = impacts.length - shown.length;
  const at = (index: number): [number, number] => [
    x + 7 + (index % IN_A_CELL.columns) * (MARK.width + 3),
    y + 6 + Math.floor(index / IN_A_CELL.columns) * (MARK.height + 4),
  ];
  const [restX, restY] = at(shown.length);
  return html`<rect x="${drawing.left(x, CELL.width)}" y="${y}" width="${CELL.width}" height="${CELL.height}" fill="${ROWS[severity - 1]}" stroke="#8a8078"/>
${shown.map((impact, index) => drawMark(drawing, impact, ...at(index)))}
${rest > 0 && drawMore(drawing, rest, restX + 4, restY + 16)}`;
}

function drawMore({ anchor, left: at }: Drawing, rest: number, from: number, y: number): SafeHtml {
  return html`<text x="${at(from)}" y="${y}" text-anchor="${anchor}">\u2066+${rest}\u2069</text>`;
}

function assumedHeight(count: number): number {
  return count === 0 ? 0 : 44 + Math.ceil(count / IN_A_ROW) * (MARK.height + 4);
}

function assumedBox(drawing: Drawing, impacts: readonly Mark[]): SafeHtml | null {
  if (impacts.length === 0) return null;
  const top = GRID_END + AXIS.bottom + 4;
  const height = assumedHeight(impacts.length) - 10;
  return html`<rect x="12" y="${top}" width="${WIDTH - 24}" height="${height}" fill="none" stroke="#1a1a1a" stroke-dasharray="4 3"/>
${line(drawing, drawing.words.text('impacts.assumedApart'), 20, top + 18)}
${impacts.map((impact, index) => {
  const x = 20 + (index % IN_A_ROW) * (MARK.width + 3);
  return drawMark(drawing, impact, x, top + 26 + Math.floor(index / IN_A_ROW) * (MARK.height + 4));
})}`;
}

function legend(drawing: Drawing, top: number): SafeHtml {
  const { words } = drawing;
  const plain = { number: 0, id: '', title: '', actual: false, assumed: [] };
  return html`${CLASSES.map((grade, index) => {
    const x = 16 + index * 130;
    return html`${drawMark(drawing, { ...plain, class: grade }, x, top)}${line(drawing, words.text('impacts.class', { class: grade }), x + MARK.width + 8, top + 16)}`;
  })}
${line(drawing, words.text('impacts.thick'), 16, top + 42)}
${line(drawing, words.text('impacts.dashed'), 276, top + 42)}`;
}

/** The longest title that fits a line; what is longer is in the list of impacts. */
const TITLE = 84;

function listRow(drawing: Drawing, cell: Cell, impact: Mark, y: number): SafeHtml {
  const { words, anchor, left: at } = drawing;
  const { severity, likelihood } = cell;
  const letters = [...impact.title.replace(/\s+/g, ' ').replace(/[\uFFFE\uFFFF]/g, '\uFFFD')];
  const title = letters.length > TITLE ? `${letters.slice(0, TITLE - 1).join('')}…` : letters.join('');
  const detail = words.text('impacts.rowDetail', { class: impact.class, severity, likelihood });
  return html`${drawMark(drawing, impact, 16, y)}
<text x="${at(58)}" y="${y + 11}" text-anchor="${anchor}">\u2068${title}\u2069</text>
${line(drawing, detail, 58, y + 26, 11)}`;
}

function left(drawing: Drawing, { left: off }: HeatMap, more: number, y: number): SafeHtml {
  const { words } = drawing;
  const said = [
    ...(more > 0 ? [words.text('impacts.more', { count: more })] : []),
    ...(off.closed > 0 ? [words.text('impacts.leftClosed', { count: off.closed })] : []),
    ...(off.positive > 0 ? [words.text('impacts.leftPositive', { count: off.positive })] : []),
  ];
  return html`${said.map((text, index) => line(drawing, text, 16, y + index * 16, 12))}`;
}
