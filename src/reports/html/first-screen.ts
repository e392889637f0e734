import { gravestHarms } from '../gravest-harms.ts';
import type { ReportIndex } from '../report-index.ts';
import { answeredWords, checkedHeadline, checkedRows } from '../words/checked-words.ts';
import { stageWords } from '../words/engine-words.ts';
import { expiryWords } from '../words/expiry-words.ts';
import { harmSentence, limitWords, reportOfWords, verdictTitle, verdictWords } from '../words/first-words.ts';
import { counted, sentence } from '../words/number-words.ts';
import { verdictCorrection, verdictLead } from '../words/verdict-lead.ts';
import { withheldWords } from '../words/withheld-words.ts';
import { checklistText, rulesetText } from './content-text.ts';
import { type HtmlPart, html, type SafeHtml } from './escape-html.ts';
import { flaggedItemLink } from './item-link.ts';
import { rich } from './rich-text.ts';
import { numbersAtAGlance } from './track-numbers.ts';
import { typed } from './typed-text.ts';

const QUESTIONS_NAMED = 3;
const HARMS_NAMED = 2;

/** What is read in the first ten seconds: product, verdict, harm, who checked, limits, and only then numbers. */
export function firstScreen(index: ReportIndex, reportsNow: number): SafeHtml {
  return html`
${masthead(index, reportsNow)}
${verdictBox(index)}
${expiry(index)}
${withheldBox(index)}
<div class="columns">
${harmBox(index)}
${checkedBox(index)}
${limitsBox(index)}
</div>
${numbersAtAGlance(index)}`;
}

function masthead(index: ReportIndex, reportsNow: number): SafeHtml {
  const { words, report } = index;
  const { number } = report;
  return html`<header class="masthead">
<p class="over">${words.text('first.over')}</p>
<h1>${typed(report.answers.product.name)}</h1>
<p class="meta">${whoseAndWhere(index)}. ${reportOfWords(index, reportsNow)}</p>
${number < reportsNow && html`<p class="meta"><strong>${words.text('first.later')}</strong></p>`}
${index.ended !== null && html`<p class="meta"><strong>${expiryWords(index)}</strong></p>`}
${words.state === 'machine-drafted' && html`<p class="meta small drafted">${words.text('page.drafted')}</p>`}
</header>`;
}

/** Behind the verdict, which comes first on a small screen; what is over is said before it. Older reports named no day. */
function expiry(index: ReportIndex): SafeHtml | null {
  const isAhead = index.ended === null && index.report.expiresOn !== undefined;
  return isAhead ? html`<p class="meta">${expiryWords(index)}</p>` : null;
}

// A report made from a file knows no organisation.
function whoseAndWhere(index: ReportIndex): SafeHtml {
  const { name } = index.report.organisation;
  const stage = stageWords(index, index.score.stage);
  if (name.trim() === '') return html`${index.words.text('first.inStage', { stage })}`;
  return rich(index, 'first.whoseInStage', { organisation: typed(name), stage });
}

function verdictBox(index: ReportIndex): SafeHtml {
  const { words } = index;
  const { because, items } = verdictLead(index);
  const correction = verdictCorrection(index);
  return html`<section class="verdict" aria-labelledby="verdict">
<h2 id="verdict"><span class="over">${words.text('first.verdict')}</span> ${rulesetText(index, verdictTitle(index))}</h2>
<p class="lead">${because}</p>
<p>${rulesetText(index, verdictWords(index))}</p>
${correction !== null && html`<p><strong>${correction}</strong></p>`}
${questionList(index, items)}
</section>`;
}

function withheldBox({ words, report }: ReportIndex): SafeHtml | null {
  const withheld = withheldWords(report, words);
  if (withheld === null) return null;
  return html`<aside class="withheld">
<p><strong>${withheld.lead}</strong></p>
<ul>${withheld.why.map((line) => html`<li>${line}</li>`)}</ul>
<p>${withheld.never}</p>
</aside>`;
}

function questionList(index: ReportIndex, items: readonly string[]): SafeHtml | null {
  if (items.length === 0) return null;
  const rest = items.length - QUESTIONS_NAMED;
  const named = items.slice(0, QUESTIONS_NAMED).map((id) => html`<li>${flaggedItemLink(index, id)}</li>`);
  const more = sentence(counted(index.words, rest, 'first.moreQuestions'));
  return html`<ul class="plain">${named}${rest > 0 && html`<li><a href="#flags">${more}</a></li>`}</ul>`;
}

function harmBox(index: ReportIndex): SafeHtml {
  const { words } = index;
  const harms = gravestHarms(index);
  const rest = harms.length - HARMS_NAMED;
  const named = harms.slice(0, HARMS_NAMED).map(({ title }) => html`<li>${checklistText(index, title)}</li>`);
  const look = html`<p>${words.text('first.gravest')}</p>
<ul>${named}</ul>
${rest > 0 && html`<p>${moreHarms(index, rest)}</p>`}`;
  return html`<section aria-labelledby="harm-first">
<h2 id="harm-first">${words.text('first.harm')}</h2>
<p>${harmSentence(index)}</p>
${harms.length > 0 && look}
</section>`;
}

function moreHarms(index: ReportIndex, count: number): SafeHtml {
  const link = (chunks: readonly HtmlPart[]) => html`<a href="#harm">${chunks}</a>`;
  return rich(index, 'first.moreHarms', { count, n: sentence(index.words.countWord(count)), a: link });
}

function checkedBox(index: ReportIndex): SafeHtml {
  const { words, score } = index;
  const rows = checkedRows(words, score.counts).map(
    (row) => html`<li class="${row.count === 0 ? 'nil' : 'some'}"><b>${row.count}</b> ${row.words}</li>`,
  );
  return html`<section aria-labelledby="checked">
<h2 id="checked">${words.text('first.checked')}</h2>
<p><strong>${checkedHeadline(index)}</strong></p>
<p>${answeredWords(words, score.counts)}</p>
<ul class="tally">${rows}</ul>
</section>`;
}

function limitsBox(index: ReportIndex): SafeHtml {
  return html`<section class="limits" aria-labelledby="limits">
<h2 id="limits">${index.words.text('first.limits')}</h2>
<ul>${limitWords(index).map((limit) => html`<li>${limit}</li>`)}</ul>
</section>`;
}
