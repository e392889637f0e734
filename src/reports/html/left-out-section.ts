import { groupBy } from '../group-by.ts';
import type { ReportIndex } from '../report-index.ts';
import { plainWords } from '../words/engine-words.ts';
import { counted, sentence } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';

/** What was not asked, one entry a reason. */
export function leftOutSection(index: ReportIndex): SafeHtml {
  const groups = groupBy(index.report.leftOut, ({ because }) => because);
  return html`<section aria-labelledby="left-out">
<h2 id="left-out">What was left out, and why</h2>
${groups.size === 0 && html`<p>Nothing: every question of the checklist was asked.</p>`}
${[...groups].map(
  ([
    because,
    rows,
  ]) => html`<h3>${sentence(counted(rows.length, 'question'))}: ${plainWords(index, because)}</h3>
<ul>${rows.map(({ item }) => html`<li>${itemLink(index, item)}</li>`)}</ul>`,
)}
</section>`;
}
