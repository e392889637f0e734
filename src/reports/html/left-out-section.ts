import { groupBy } from '../group-by.ts';
import type { ReportIndex } from '../report-index.ts';
import { leftOutWords } from '../words/engine-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';

/** What was not asked, one entry a reason. */
export function leftOutSection(index: ReportIndex): SafeHtml {
  const { words } = index;
  const groups = groupBy(index.report.leftOut, ({ because }) => because);
  return html`<section aria-labelledby="left-out">
<h2 id="left-out">${words.text('leftOut.title')}</h2>
${groups.size === 0 && html`<p>${words.text('leftOut.nothing')}</p>`}
${[...groups].map(
  ([because, rows]) => html`<h3>${leftOutWords(index, rows.length, because)}</h3>
<ul>${rows.map(({ item }) => html`<li>${itemLink(index, item)}</li>`)}</ul>`,
)}
</section>`;
}
