import type { Fraction } from '../../generated/types.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { ReportIndex } from '../report-index.ts';
import { exactText, ofHundred } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { rich } from './rich-text.ts';

type Name = 'confidence' | 'gap' | 'notApplicable' | 'notAccepted' | 'stale';

/** The numbers that stand beside the result and are never multiplied into it, each explained in a sentence. */
export function separateNumbersSection(index: ReportIndex): SafeHtml {
  const { words } = index;
  return html`<section aria-labelledby="beside">
<h2 id="beside">${words.text('beside.title')}</h2>
<p>${words.text('beside.about')}</p>
${index.purposeInQuestion ? html`<p>${words.text('findings.only')}</p>` : rows(index)}
</section>`;
}

function rows(index: ReportIndex): SafeHtml {
  const { score } = index;
  return html`<dl class="beside">
${row(index, 'confidence', score.evidenceConfidence)}
${row(index, 'gap', score.gap)}
${row(index, 'notApplicable', score.notApplicableShare)}
${row(index, 'notAccepted', score.notApplicableUnaccepted)}
${row(index, 'stale', score.staleShare)}
</dl>`;
}

function row(index: ReportIndex, name: Name, value: Fraction): SafeHtml {
  const { words } = index;
  const said: MessageKey = `beside.${name}Words`;
  const shown =
    value === null
      ? html`${words.text('beside.nothing')}`
      : rich(index, 'beside.value', { value: ofHundred(words, value), exact: exactText(value) });
  return html`<dt>${words.text(`beside.${name}`)}</dt><dd>${shown}. ${words.text(said)}</dd>`;
}
