import type { Item } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { answerWords, isAsked, levelText } from '../words/answer-words.ts';
import { dateWords } from '../words/date-words.ts';
import { bothCauses, flagKind } from '../words/flag-words.ts';
import { sentence } from '../words/number-words.ts';
import { reviewWords } from '../words/review-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { evidenceList } from './evidence-list.ts';
import { itemCounts } from './item-counts.ts';
import { itemAnchor } from './item-link.ts';
import { passageList } from './passage-list.ts';
import { typed } from './typed-text.ts';

/** Every item of the checklist by stage, with what was said, what backs it and what it counted. */
export function itemsSection(index: ReportIndex): SafeHtml {
  const { stages, items } = index.report.checklist;
  return html`<section class="items" aria-labelledby="items">
<h2 id="items">Every question, answer and source</h2>
${stages.map(
  ({ id, title }) => html`<section aria-labelledby="stage-${id}">
<h3 id="stage-${id}">${title}</h3>
${items.filter(({ stage }) => stage === id).map((item) => itemBlock(index, item))}
</section>`,
)}
</section>`;
}

function itemBlock(index: ReportIndex, item: Item): SafeHtml {
  const anchor = itemAnchor(item.id);
  return html`<article class="item" aria-labelledby="${anchor}">
<h4 id="${anchor}">${item.question}</h4>
<p class="small">${item.flag !== 'NONE' && html`${sentence(flagKind(item.flag))}. `}<code>${item.id}</code></p>
<dl class="item-facts">
${row('Answer', answer(index, item))}
${row('In the company’s words', justification(index, item.id))}
${isAsked(index, item.id) && row('How well backed', backing(index, item.id))}
${row('Evidence', evidenceList(index, item.id))}
${row('Review', review(index, item.id))}
${row('Flag', flag(index, item))}
${isAsked(index, item.id) && !index.purposeInQuestion && row('What it counted', itemCounts(index, item.id))}
${row('Derived from', passageList(index, item))}
</dl>
</article>`;
}

function row(name: string, value: SafeHtml | string): SafeHtml {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

function answer(index: ReportIndex, { id }: Item): SafeHtml {
  const person = index.person(id);
  const text = levelText(index, id);
  const who =
    person !== undefined &&
    html` <span class="small">Answered by ${typed(person.answeredBy)},
${dateWords(person.answeredAt)}.</span>`;
  return html`<strong>${answerWords(index, id)}</strong>${text !== null && html`: ${text}`}${who}`;
}

function justification(index: ReportIndex, id: string): SafeHtml {
  const text = index.response(id)?.justification ?? '';
  return text === '' ? html`Nothing is said.` : typed(text);
}

function backing(index: ReportIndex, id: string): SafeHtml {
  const node = index.node(`response/${id}`);
  const assurance = index.report.ruleset.assurance.find((level) => level.id === node?.value['assurance']);
  if (assurance === undefined || index.response(id) === undefined) return html`There is no answer to back.`;
  return html`${assurance.name} <span class="small">(${assurance.id}: ${node?.because})</span>`;
}

function review(index: ReportIndex, id: string): SafeHtml {
  const found = index.review(id);
  if (found === undefined) return html`Nobody has reviewed it.`;
  const at = index.person(id)?.reviewedAt;
  return html`${reviewWords(found)} ${at !== undefined && at !== null && html`<span class="small">${dateWords(at)}.</span>`}
${found.override !== undefined && html`<br>The assessor's own finding: level ${found.override}.`}
${found.corroborated === true && html`<br>The people affected confirmed it to the assessor.`}
${present(found.note) && html`<br>Note: ${typed(found.note ?? '')}`}
${present(found.ties) && html`<br>Declared ties: ${typed(found.ties ?? '')}`}`;
}

function present(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function flag(index: ReportIndex, item: Item): string {
  const kind = flagKind(item.flag);
  const found = index.flag(item.id);
  if (item.flag === 'NONE') return 'It has no flag.';
  if (found === undefined)
    return isAsked(index, item.id) ? `The flag of this ${kind} does not stand.` : 'It did not count yet.';
  return `The flag of this ${kind} stands. ${bothCauses(found)}`;
}
