import type { Fraction } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { exactText } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';

/** The numbers that stand beside the result and are never multiplied into it, each explained in a sentence. */
export function separateNumbersSection(index: ReportIndex): SafeHtml {
  return html`<section aria-labelledby="beside">
<h2 id="beside">Numbers that stand beside the result</h2>
<p>None of them is multiplied into the result.</p>
${index.purposeInQuestion ? html`<p>No number is shown in this report: findings only.</p>` : rows(index)}
</section>`;
}

function rows({ score }: ReportIndex): SafeHtml {
  return html`<dl class="beside">
${row('Evidence confidence', score.evidenceConfidence, 'How well the answers are backed, by weight: nothing for the company’s word, all for what the people affected confirmed.')}
${row('Gap between the two tracks', score.gap, 'How much more the company says than evidence shows, before anything holds the result down.')}
${row('Said not to apply', score.notApplicableShare, 'The part of what was asked, by weight, to which the company says “does not apply”.')}
${row('Of that, not accepted', score.notApplicableUnaccepted, 'Nobody who may has accepted it yet, so it counts as open in what is shown by evidence.')}
${row('Expired evidence', score.staleShare, 'The part of the answers, by weight, with at least one piece of evidence that is past its date.')}
</dl>`;
}

function row(name: string, value: Fraction, words: string): SafeHtml {
  const shown =
    value === null
      ? html`nothing to measure`
      : html`<b>${value.percent} of 100</b> <span class="small">(exactly ${exactText(value)})</span>`;
  return html`<dt>${name}</dt><dd>${shown}. ${words}</dd>`;
}
