import { gravestHarms } from '../gravest-harms.ts';
import type { ReportIndex } from '../report-index.ts';
import { html, type SafeHtml } from './escape-html.ts';

const SECTIONS: readonly (readonly [id: string, title: string])[] = [
  ['next', 'What to do next'],
  ['harm', 'Harm to look for'],
  ['caps', 'What holds the result down'],
  ['matrix', 'Where the strengths and gaps are'],
  ['flags', 'Stop, critical and major questions'],
  ['profile', 'What the company says the product is'],
  ['items', 'Every question, answer and source'],
  ['left-out', 'What was left out, and why'],
  ['beside', 'Numbers beside the result'],
  ['gates', 'What stands against going on'],
  ['method', 'How the numbers come about'],
  ['verify', 'How to check this report'],
];

/** Links to every section, and to every stage of the questions. */
export function tableOfContents(index: ReportIndex): SafeHtml {
  const hasHarms = gravestHarms(index).length > 0;
  const shown = SECTIONS.filter(([id]) => id !== 'harm' || hasHarms);
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">In this report</h2>
<ol>${shown.map(
    ([id, title]) => html`<li><a href="#${id}">${title}</a>${id === 'items' && stageLinks(index)}</li>`,
  )}</ol>
</nav>`;
}

function stageLinks({ report }: ReportIndex): SafeHtml {
  return html`<ul>${report.checklist.stages.map(
    ({ id, title }) => html`<li><a href="#stage-${id}">${title}</a></li>`,
  )}</ul>`;
}
