import { type Cell, cellAt, intervalWords, stageName } from '../matrix-cell.ts';
import type { ReportIndex } from '../report-index.ts';
import { taxonomyText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { matrixPicture } from './matrix-picture.ts';

/** The picture of all answers by stage and block, and the same as a table. */
export function matrixSection(index: ReportIndex): SafeHtml {
  const { words } = index;
  return html`<section aria-labelledby="matrix">
<h2 id="matrix">${words.text('matrix.title')}</h2>
${index.purposeInQuestion ? html`<p>${words.text('findings.only')}</p>` : matrix(index)}
</section>`;
}

function matrix(index: ReportIndex): SafeHtml {
  const { words } = index;
  const cells = index.score.views.matrix;
  const blocks = index.report.taxonomy.blocks.filter(({ id }) => cells.some(({ block }) => block === id));
  const stages = index.report.checklist.stages
    .map(({ id }) => id)
    .filter((id) => cells.some(({ stage }) => stage === id));
  if (cells.length === 0) return html`<p>${words.text('matrix.nothing')}</p>`;
  const heads = stages.map((id) => html`<th scope="col">${stageName(index, id)}</th>`);
  return html`<p>${words.text('matrix.about')}</p>
<figure>${matrixPicture(index, blocks, stages)}
<figcaption>${words.text('matrix.caption')}</figcaption></figure>
<div class="scroller" role="region" aria-label="${words.text('matrix.region')}" tabindex="0"><table class="matrix">
<caption>${words.text('matrix.tableCaption')}</caption>
<thead><tr><th scope="col">${words.text('matrix.block')}</th>${heads}</tr></thead>
<tbody>${blocks.map(
    ({ id, name }) =>
      html`<tr><th scope="row">${taxonomyText(index, name)}</th>${stages.map((stage) => tableCell(index, cellAt(index, stage, id)))}</tr>`,
  )}</tbody>
</table></div>`;
}

function tableCell(index: ReportIndex, cell: Cell | undefined): SafeHtml {
  const { words } = index;
  if (cell === undefined) return html`<td>${words.text('matrix.notAsked')}</td>`;
  const shown = { interval: intervalWords(index, cell, 'substantiated') };
  const said = { interval: intervalWords(index, cell, 'declared') };
  return html`<td>${words.text('matrix.shown', shown)}<br><span class="small">${words.text('matrix.ownView', said)}</span></td>`;
}
