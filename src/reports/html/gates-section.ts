import type { Gate } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { gateReasonWords, gateTitle } from '../words/engine-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';

/** Whether anything stands against leaving the stages reached, and what. */
export function gatesSection(index: ReportIndex): SafeHtml {
  return html`<section aria-labelledby="gates">
<h2 id="gates">${index.words.text('gates.title')}</h2>
<p>${index.words.text('gates.about')}</p>
${index.score.gates.map((gate) => gateBlock(index, gate))}
</section>`;
}

function gateBlock(index: ReportIndex, gate: Gate): SafeHtml {
  const { reasons } = gate;
  return html`<h3>${gateTitle(index, gate)}</h3>
${reasons.length > 0 && html`<ul>${reasons.map(({ because }) => reasonRow(index, because))}</ul>`}`;
}

function reasonRow(index: ReportIndex, because: string): SafeHtml {
  const { words, item } = gateReasonWords(index, because);
  return html`<li>${words}${item === null ? '.' : html`: ${itemLink(index, item)}`}</li>`;
}
