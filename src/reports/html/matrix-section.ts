import type { ReportIndex } from '../report-index.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { type Cell, cellAt, intervalWords, stageName } from './matrix-cell.ts';
import { matrixPicture } from './matrix-picture.ts';

/** The picture of all answers by stage and block, and the same as a table. */
export function matrixSection(index: ReportIndex): SafeHtml {
  return html`<section aria-labelledby="matrix">
<h2 id="matrix">Where the strengths and gaps are</h2>
${index.purposeInQuestion ? html`<p>No number is shown in this report: findings only.</p>` : matrix(index)}
</section>`;
}

function matrix(index: ReportIndex): SafeHtml {
  const cells = index.score.views.matrix;
  const blocks = index.report.taxonomy.blocks.filter(({ id }) => cells.some(({ block }) => block === id));
  const stages = index.report.checklist.stages
    .map(({ id }) => id)
    .filter((id) => cells.some(({ stage }) => stage === id));
  if (cells.length === 0) return html`<p>Nothing is due yet.</p>`;
  return html`<p>Each cell is the mean of the answers of one stage that speak to one block, in 100ths. It feeds no other
number. Two numbers with “to” between them are the least and the most that the open answers leave possible.</p>
<figure>${matrixPicture(index, blocks, stages)}
<figcaption>Blocks downwards, stages across. Full bars: shown by evidence. Striped bars: the company's own view. Dotted:
open. The table below says the same.</figcaption></figure>
<div class="scroller" role="region" aria-label="The same as a table" tabindex="0"><table class="matrix">
<caption>Shown by evidence, and the company's own view, of 100</caption>
<thead><tr><th scope="col">Block</th>${stages.map((id) => html`<th scope="col">${stageName(id)}</th>`)}</tr></thead>
<tbody>${blocks.map(
    ({ id, name }) =>
      html`<tr><th scope="row">${name}</th>${stages.map((stage) => tableCell(cellAt(index, stage, id)))}</tr>`,
  )}</tbody>
</table></div>`;
}

function tableCell(cell: Cell | undefined): SafeHtml {
  if (cell === undefined) return html`<td>not asked</td>`;
  return html`<td>${intervalWords(cell, 'substantiated')} shown<br><span class="small">own view
${intervalWords(cell, 'declared')}</span></td>`;
}
