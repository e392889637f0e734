import type { Fact } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { factWords } from '../words/fact-words.ts';
import { taxonomyText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { typed } from './typed-text.ts';

/** Every fact the company declared about its product, and those that are not known. */
export function profileSection(index: ReportIndex): SafeHtml {
  const { words } = index;
  const { product } = index.report.answers;
  return html`<section aria-labelledby="profile">
<h2 id="profile">${words.text('profile.title')}</h2>
${product.description !== undefined && product.description !== '' && html`<p>${typed(product.description)}</p>`}
<p>${words.text('profile.about')}</p>
<dl class="facts">${index.facts.map((fact) => factRow(index, fact))}</dl>
</section>`;
}

function factRow(index: ReportIndex, fact: Fact): SafeHtml {
  const value = index.report.answers.profile[fact.id];
  const said = factWords(index.words, value, fact);
  return html`<dt>${taxonomyText(index, fact.question)}</dt><dd>${value === undefined ? html`<strong>${said}</strong>` : said}</dd>`;
}
