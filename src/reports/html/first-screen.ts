import { gravestHarms } from '../gravest-harms.ts';
import type { ReportIndex } from '../report-index.ts';
import {
  answeredWords,
  checkedHeadline,
  checkedRows,
  isFromFile,
  isSeenFromOutside,
} from '../words/checked-words.ts';
import { dateWords } from '../words/date-words.ts';
import { counted, sentence } from '../words/number-words.ts';
import { verdictLead } from '../words/verdict-lead.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { flaggedItemLink } from './item-link.ts';
import { numbersAtAGlance } from './track-numbers.ts';
import { typed } from './typed-text.ts';

const QUESTIONS_NAMED = 3;
const HARMS_NAMED = 2;

/** What is read in the first ten seconds: product, verdict, harm, who checked, limits, and only then numbers. */
export function firstScreen(index: ReportIndex, reportsNow: number): SafeHtml {
  return html`
${masthead(index, reportsNow)}
${verdictBox(index)}
<div class="columns">
${harmBox(index)}
${checkedBox(index)}
${limitsBox(index)}
</div>
${numbersAtAGlance(index)}`;
}

function masthead(index: ReportIndex, reportsNow: number): SafeHtml {
  const { report } = index;
  const { product } = report.answers;
  return html`<header class="masthead">
<p class="over">Human rights due diligence report</p>
<h1>${typed(product.name)}</h1>
<p class="meta">${whoseAndWhere(index)}. Report ${report.number} of ${reportsNow}
for this product, ${dateWords(report.issuedAt)}${judgedAsOf(index)}.</p>
${later(report.number, reportsNow)}
</header>`;
}

// A report made from a file knows no organisation.
function whoseAndWhere({ report, score }: ReportIndex): SafeHtml {
  const { name } = report.organisation;
  return name.trim() === '' ? html`In ${score.stage}` : html`${typed(name)}, in ${score.stage}`;
}

function judgedAsOf({ report, score }: ReportIndex): string {
  const { asOf = score.asOf } = report.answers;
  return report.issuedAt.startsWith(asOf) ? '' : `, judged as of ${dateWords(asOf)}`;
}

function later(number: number, reportsNow: number): SafeHtml | null {
  if (number >= reportsNow) return null;
  return html`<p class="meta"><strong>There is a later report for this product.</strong></p>`;
}

function verdictBox(index: ReportIndex): SafeHtml {
  const { score, report } = index;
  const title = report.ruleset.verdicts.find(({ id }) => id === score.verdict)?.title ?? score.verdict;
  const { because, items } = verdictLead(index);
  return html`<section class="verdict" aria-labelledby="verdict">
<h2 id="verdict"><span class="over">Verdict</span> ${title}</h2>
<p class="lead">${because}</p>
<p>${score.words}</p>
${questionList(index, items)}
</section>`;
}

function questionList(index: ReportIndex, items: readonly string[]): SafeHtml | null {
  if (items.length === 0) return null;
  const rest = items.length - QUESTIONS_NAMED;
  const named = items.slice(0, QUESTIONS_NAMED).map((id) => html`<li>${flaggedItemLink(index, id)}</li>`);
  const more = rest > 0 && html`<li><a href="#flags">${sentence(counted(rest, 'more question'))}</a></li>`;
  return html`<ul class="plain">${named}${more}</ul>`;
}

function harmBox(index: ReportIndex): SafeHtml {
  const harms = gravestHarms(index);
  const rest = harms.length - HARMS_NAMED;
  const named = harms.slice(0, HARMS_NAMED).map(({ title }) => html`<li>${title}</li>`);
  const look = html`<p>The gravest harm to look for with such a product:</p>
<ul>${named}</ul>
${rest > 0 && html`<p><a href="#harm">${sentence(counted(rest, 'more kind'))} of harm, and who to talk to</a></p>`}`;
  return html`<section aria-labelledby="harm-first">
<h2 id="harm-first">Harm</h2>
<p>${harmSentence(index)}</p>
${harms.length > 0 && look}
</section>`;
}

function harmSentence({ score }: ReportIndex): string {
  if (score.verdict === 'HARM_OPEN') return `${sentence(score.because)}.`;
  return 'This edition keeps no register of harm yet, so nothing here says that nobody has been harmed.';
}

function checkedBox(index: ReportIndex): SafeHtml {
  const { score } = index;
  const rows = checkedRows(score.counts).map(
    ({ count, words }) => html`<li class="${count === 0 ? 'nil' : 'some'}"><b>${count}</b> ${words}</li>`,
  );
  return html`<section aria-labelledby="checked">
<h2 id="checked">Who checked what</h2>
<p><strong>${checkedHeadline(index)}</strong></p>
<p>${answeredWords(score.counts)}</p>
<ul class="tally">${rows}</ul>
</section>`;
}

function limitsBox(index: ReportIndex): SafeHtml {
  return html`<section class="limits" aria-labelledby="limits">
<h2 id="limits">What this report cannot tell you</h2>
<ul>${limits(index).map((words) => html`<li>${words}</li>`)}</ul>
</section>`;
}

function limits(index: ReportIndex): string[] {
  const { counts, unsetFacts } = index.score;
  const later = counts.ahead === 1 ? 'belongs' : 'belong';
  const known = unsetFacts.length === 1 ? 'is' : 'are';
  return [
    ...(isFromFile(index) ? ['Made from a file: nobody but its author vouches for the reviews in it.'] : []),
    selfAssessed(index),
    ...(counts.readBySecondPerson > 0 ? ['The company named its own second reader.'] : []),
    'Its digest proves that this text is unaltered, not that it is right.',
    ...(counts.ahead > 0
      ? [`${sentence(counted(counts.ahead, 'question'))} ${later} to later stages and could not count yet.`]
      : []),
    ...(unsetFacts.length > 0
      ? [`${sentence(counted(unsetFacts.length, 'fact'))} about the product ${known} not known.`]
      : []),
  ];
}

function selfAssessed(index: ReportIndex): string {
  if (!isSeenFromOutside(index)) return 'It is self-assessed: nobody from outside has examined any of it.';
  const account = isFromFile(index) ? ", by the file's own account," : '';
  return `It is self-assessed, except for the answers that${account} were examined from outside.`;
}
