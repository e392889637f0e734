import type { Gate } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { dateWords } from '../words/date-words.ts';
import { gateReasonWords } from '../words/engine-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';

/** Whether anything stands against leaving the stages reached, and what. */
export function gatesSection(index: ReportIndex): SafeHtml {
  return html`<section aria-labelledby="gates">
<h2 id="gates">What stands against going on</h2>
<p>Each stage that the product has reached has a gate at its end. No register of harm is kept in this edition yet, so
the gates read the answers only. A gate with nothing against it does not say that nobody can be harmed.</p>
${index.score.gates.map((gate) => gateBlock(index, gate))}
</section>`;
}

function gateBlock(index: ReportIndex, { stage, result, reasons }: Gate): SafeHtml {
  return html`<h3>Leaving ${stage}: ${resultWords(result, index.score.asOf)}</h3>
${reasons.length > 0 && html`<ul>${reasons.map(({ because }) => reasonRow(index, because))}</ul>`}`;
}

function resultWords(result: Gate['result'], asOf: string): string {
  if (result === 'PASS') return `no blocking condition found on ${dateWords(asOf)}`;
  return result === 'BLOCKED'
    ? 'blocked until the reasons are gone'
    : 'not ready, something is open or not backed';
}

function reasonRow(index: ReportIndex, because: string): SafeHtml {
  const { words, item } = gateReasonWords(index, because);
  return html`<li>${words}${item === null ? '.' : html`: ${itemLink(index, item)}`}</li>`;
}
