import type { Fact } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { factWords } from '../words/fact-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { typed } from './typed-text.ts';

/** Every fact the company declared about its product, and those that are not known. */
export function profileSection(index: ReportIndex): SafeHtml {
  const { product } = index.report.answers;
  const { facts } = index.report.taxonomy;
  return html`<section aria-labelledby="profile">
<h2 id="profile">What the company says the product is</h2>
${product.description !== undefined && product.description !== '' && html`<p>${typed(product.description)}</p>`}
<p>The company declared these facts itself. They decide which questions are asked. What is not known counts as yes
when questions are chosen.</p>
<dl class="facts">${facts.map((fact) => factRow(index, fact))}</dl>
</section>`;
}

function factRow({ report }: ReportIndex, { id, question }: Fact): SafeHtml {
  const value = report.answers.profile[id];
  const words = factWords(value);
  return html`<dt>${question}</dt><dd>${value === undefined ? html`<strong>${words}</strong>` : words}</dd>`;
}
