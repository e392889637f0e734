import type { MessageKey } from '../../messages/catalogue.ts';
import { gravestHarms } from '../gravest-harms.ts';
import type { ReportIndex } from '../report-index.ts';
import { checklistText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';

const SECTIONS: readonly (readonly [id: string, title: MessageKey])[] = [
  ['next', 'next.title'],
  ['harm', 'contents.harm'],
  ['register', 'register.title'],
  ['caps', 'caps.title'],
  ['matrix', 'matrix.title'],
  ['flags', 'contents.flags'],
  ['profile', 'profile.title'],
  ['items', 'items.title'],
  ['left-out', 'leftOut.title'],
  ['beside', 'contents.beside'],
  ['gates', 'gates.title'],
  ['method', 'method.title'],
  ['verify', 'verify.title'],
];

/** Links to every section, and to every stage of the questions. */
export function tableOfContents(index: ReportIndex): SafeHtml {
  const hasHarms = gravestHarms(index).length > 0;
  const hasRegister = index.report.register !== undefined;
  const shown = SECTIONS.filter(([id]) => (id !== 'harm' || hasHarms) && (id !== 'register' || hasRegister));
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${index.words.text('contents.title')}</h2>
<ol>${shown.map(
    ([id, title]) =>
      html`<li><a href="#${id}">${index.words.text(title)}</a>${id === 'items' && stageLinks(index)}</li>`,
  )}</ol>
</nav>`;
}

function stageLinks(index: ReportIndex): SafeHtml {
  return html`<ul>${index.report.checklist.stages.map(
    ({ id, title }) => html`<li><a href="#stage-${id}">${checklistText(index, title)}</a></li>`,
  )}</ul>`;
}
