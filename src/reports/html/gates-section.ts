import type { Gate, Waiver } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { gateReasonWords, gateTitle } from '../words/engine-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';

/** Whether anything stands against leaving the stages reached, what, and what of it is set aside for a time. */
export function gatesSection(index: ReportIndex): SafeHtml {
  return html`<section aria-labelledby="gates">
<h2 id="gates">${index.words.text('gates.title')}</h2>
<p>${index.words.text('gates.about')}</p>
${index.score.gates.map((gate) => gateBlock(index, gate))}
</section>`;
}

function gateBlock(index: ReportIndex, gate: Gate): SafeHtml {
  const { stage, reasons } = gate;
  return html`<h3>${gateTitle(index, gate)}</h3>
${reasons.length > 0 && html`<ul>${reasons.map(({ because }) => reasonRow(index, stage, because))}</ul>`}`;
}

function reasonRow(index: ReportIndex, stage: Gate['stage'], because: string): SafeHtml {
  const { words, item } = gateReasonWords(index, because);
  const aside = asideWords(index, waiverFor(index, stage, because));
  return html`<li>${words}${item === null ? '.' : html`: ${itemLink(index, item)}`}${aside}</li>`;
}

/** The waiver in force that sets a reason aside; of several the one that lasts longest. */
function waiverFor({ report }: ReportIndex, stage: Gate['stage'], because: string): Waiver | undefined {
  const condition = because.startsWith('stage score ')
    ? 'lower'
    : because.startsWith('coverage ')
      ? 'coverage'
      : null;
  return (report.register?.waivers ?? [])
    .filter((waiver) => waiver.inForce && waiver.stage === stage && waiver.condition === condition)
    .sort((a, b) => (a.until > b.until ? -1 : Number(a.until < b.until)))[0];
}

function asideWords({ words }: ReportIndex, waiver: Waiver | undefined): string {
  if (waiver === undefined) return '';
  const { until, role, because } = waiver;
  return ` (${words.text('gate.waived', { date: words.date(until), role, because })})`;
}
