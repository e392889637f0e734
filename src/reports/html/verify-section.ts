import type { ReportIndex } from '../report-index.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { digest, typed } from './typed-text.ts';

/** How anyone can recompute the report, what that proves, and what it does not. */
export function verifySection({ report, score }: ReportIndex): SafeHtml {
  const { history } = report;
  return html`<section aria-labelledby="verify">
<h2 id="verify">How to check this report</h2>
<p>Ask for the report as JSON, save it as <code>report.json</code> and run:</p>
<p><code>hrba verify report.json</code></p>
<p>It computes every number again from the answers in the file and says one of three things:</p>
<ul>
<li>“the same, under the published rules”;</li>
<li>“the same, but not under the published rules”: the numbers follow, from a checklist or a ruleset that is not the
project's own;</li>
<li>exactly what differs.</li>
</ul>
<p><strong>Verification proves that the text is unaltered, not that it is right.</strong> It cannot tell whether an
answer is true, whether evidence exists, or whether whoever runs the service wrote the history anew. An auditor who
keeps the chain head below can see that.</p>
<dl class="digests">
<dt>Report</dt><dd>${digest(report.digest)} <span class="small">(SHA-256 of the canonical JSON)</span></dd>
<dt>Answers</dt><dd>${digest(score.responsesDigest)}</dd>
<dt>Checklist ${score.checklist.id} ${score.checklist.version}</dt><dd>${digest(score.checklist.digest)}</dd>
<dt>Ruleset ${score.ruleset.id} ${score.ruleset.version}</dt><dd>${digest(score.ruleset.digest)}</dd>
<dt>History</dt><dd>${history.count} events, chain head ${history.head === null ? 'none' : digest(history.head)}</dd>
<dt>Engine</dt><dd>${score.engineVersion}</dd>
<dt>Report id</dt><dd><code>${report.id}</code>, issued by ${typed(report.issuedBy)}; evidence judged at ${score.asOf}</dd>
</dl>
<p class="small">${report.checklist.disclaimer}</p>
</section>`;
}
