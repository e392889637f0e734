import type { ReportIndex } from '../report-index.ts';
import { checklistText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { rich } from './rich-text.ts';
import { digest, typed } from './typed-text.ts';

/** How anyone can recompute the report, what that proves, and what it does not. */
export function verifySection(index: ReportIndex, signedBy: string | null): SafeHtml {
  const { words, report } = index;
  return html`<section aria-labelledby="verify">
<h2 id="verify">${words.text('verify.title')}</h2>
<p>${rich(index, 'verify.ask')}</p>
<p><code>hrba verify report.json</code></p>
<p>${words.text('verify.says')}</p>
<ul>
<li>${words.text('verify.same')}</li>
<li>${words.text('verify.sameOther')}</li>
<li>${words.text('verify.differs')}</li>
</ul>
<p>${rich(index, 'verify.proves')}</p>
${signedBy !== null && html`<p><strong>${words.text('signed.by', { installation: signedBy })}</strong></p>`}
${digests(index)}
<p class="small">${checklistText(index, report.checklist.disclaimer)}</p>
</section>`;
}

function digests(index: ReportIndex): SafeHtml {
  const { words, report, score } = index;
  const { checklist, ruleset } = score;
  const { count, head } = report.history;
  const chain = head === null ? words.text('verify.noHead') : digest(head);
  const issued = { id: html`<code>${report.id}</code>`, by: typed(report.issuedBy), date: score.asOf };
  return html`<dl class="digests">
<dt>${words.text('verify.report')}</dt><dd>${digest(report.digest)} <span class="small">${words.text('verify.canonical')}</span></dd>
<dt>${words.text('verify.answers')}</dt><dd>${digest(score.responsesDigest)}</dd>
<dt>${words.text('verify.checklist', edition(checklist))}</dt><dd>${digest(checklist.digest)}</dd>
<dt>${words.text('verify.ruleset', edition(ruleset))}</dt><dd>${digest(ruleset.digest)}</dd>
<dt>${words.text('verify.history')}</dt><dd>${rich(index, 'verify.events', { count, head: chain })}</dd>
<dt>${words.text('verify.engine')}</dt><dd>${score.engineVersion}</dd>
<dt>${words.text('verify.id')}</dt><dd>${rich(index, 'verify.issued', issued)}</dd>
</dl>`;
}

function edition({ id, version }: { id: string; version: string }) {
  return { id, version };
}
