import type { ReportIndex } from '../report-index.ts';
import { html, type SafeHtml } from './escape-html.ts';

const STEPS = [1, 2, 3, 4, 5];
const CELL = { width: 64, height: 36 } as const;
const EDGE = 26;
const HEAD = 40;
/** How dark a cell is by the harms in it; the number says the same. */
const SHADE = 0.22;
const DARKEST = 3;

/** Open harms by severity (upwards) and likelihood (across): a number in each cell, and shade that says no more. */
export function heatMapPicture({ words, report }: ReportIndex): SafeHtml | null {
  const open = (report.register?.impacts ?? []).filter(
    ({ status, direction }) => status === 'open' && direction === 'adverse',
  );
  if (open.length === 0) return null;
  const width = EDGE + STEPS.length * CELL.width;
  const height = HEAD + STEPS.length * CELL.height;
  const countAt = (severity: number, likelihood: number) =>
    open.filter(({ inherentSeverity: at }) => at.severity === severity && at.likelihood === likelihood)
      .length;
  const cells = STEPS.flatMap((severity) =>
    STEPS.map((likelihood) => cell(severity, likelihood, countAt(severity, likelihood))),
  );
  return html`<figure><svg class="picture" role="img" aria-labelledby="heat-title" direction="ltr" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="heat-title">${words.text('register.heat')}</title>
${STEPS.map((value) => html`<text x="${EDGE + (value - 1) * CELL.width + 4}" y="${HEAD - 6}" class="head">${value}</text>`)}
${STEPS.map((value) => html`<text x="4" y="${top(value) + 22}" class="head">${value}</text>`)}
${cells}
</svg>
<figcaption>${words.text('register.heatCaption')}</figcaption></figure>`;
}

function top(severity: number): number {
  return HEAD + (STEPS.length - severity) * CELL.height;
}

function cell(severity: number, likelihood: number, count: number): SafeHtml {
  const x = EDGE + (likelihood - 1) * CELL.width;
  const shade = Math.min(count, DARKEST) * SHADE;
  return html`<rect x="${x}" y="${top(severity)}" width="${CELL.width}" height="${CELL.height}" class="ink" fill-opacity="${shade}"/>
<rect x="${x}" y="${top(severity)}" width="${CELL.width}" height="${CELL.height}" class="scale"/>
${count > 0 && html`<text x="${x + 26}" y="${top(severity) + 23}" class="value">${count}</text>`}`;
}
