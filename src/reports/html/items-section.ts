import type { Item } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { answerWords, isAsked, levelText } from '../words/answer-words.ts';
import { contestWords } from '../words/contest-words.ts';
import { engineWords } from '../words/engine-words.ts';
import { flagKind, itemFlagWords } from '../words/flag-words.ts';
import { sentence } from '../words/number-words.ts';
import { reviewWords } from '../words/review-words.ts';
import { checklistText, rulesetText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { evidenceList } from './evidence-list.ts';
import { itemCounts } from './item-counts.ts';
import { itemAnchor } from './item-link.ts';
import { passageList } from './passage-list.ts';
import { rich } from './rich-text.ts';
import { typed } from './typed-text.ts';

/**
 * Every item of the checklist by stage, with what was said, what backs it and what it counted. One that was neither asked
 * nor answered is named and no more: why it was not asked stands in the section on what was left out.
 */
export function itemsSection(index: ReportIndex): SafeHtml {
  const { stages, items } = index.report.checklist;
  return html`<section class="items" aria-labelledby="items">
<h2 id="items">${index.words.text('items.title')}</h2>
${stages.map(
  ({ id, title }) => html`<section aria-labelledby="stage-${id}">
<h3 id="stage-${id}">${checklistText(index, title)}</h3>
${items.filter(({ stage }) => stage === id).map((item) => itemBlock(index, item))}
</section>`,
)}
</section>`;
}

function itemBlock(index: ReportIndex, item: Item): SafeHtml {
  const { words } = index;
  const { id, question, flag: kind } = item;
  const anchor = itemAnchor(id);
  const asked = isAsked(index, id);
  if (!asked && index.response(id) === undefined) return notAskedBlock(index, item);
  return html`<article class="item" aria-labelledby="${anchor}">
<h4 id="${anchor}">${checklistText(index, question, id)}</h4>
<p class="small">${kind !== 'NONE' && html`${sentence(flagKind(words, kind))}. `}<code>${id}</code></p>
<dl class="item-facts">
${row(words.text('items.answer'), answer(index, item))}
${row(words.text('items.justification'), justification(index, id))}
${asked && row(words.text('items.backing'), backing(index, id))}
${row(words.text('items.evidence'), evidenceList(index, id))}
${row(words.text('items.review'), review(index, id))}
${index.contest(id) !== undefined && row(words.text('items.contest'), contestWords(index, id))}
${row(words.text('items.flag'), itemFlagWords(index, item))}
${asked && !index.purposeInQuestion && row(words.text('items.counted'), itemCounts(index, id))}
${row(words.text('items.derived'), passageList(index, item))}
</dl>
</article>`;
}

function notAskedBlock(index: ReportIndex, { id, question }: Item): SafeHtml {
  const anchor = itemAnchor(id);
  return html`<article class="item not-asked" aria-labelledby="${anchor}">
<h4 id="${anchor}">${checklistText(index, question, id)}</h4>
<p class="small">${answerWords(index, id)}. <code>${id}</code></p>
</article>`;
}

function row(name: string, value: SafeHtml | string): SafeHtml {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

function answer(index: ReportIndex, { id }: Item): SafeHtml {
  const person = index.person(id);
  const text = levelText(index, id);
  const said = html`<strong>${answerWords(index, id)}</strong>`;
  const whole =
    text === null
      ? said
      : rich(index, 'items.answerText', { answer: said, text: checklistText(index, text, id) });
  if (person === undefined) return whole;
  const by = { who: typed(person.answeredBy), date: index.words.date(person.answeredAt) };
  return html`${whole} <span class="small">${rich(index, 'items.answeredBy', by)}</span>`;
}

function justification(index: ReportIndex, id: string): SafeHtml {
  const text = index.response(id)?.justification ?? '';
  return text === '' ? rich(index, 'items.nothingSaid') : typed(text);
}

function backing(index: ReportIndex, id: string): SafeHtml {
  const node = index.node(`response/${id}`);
  const level = index.report.ruleset.assurance.find((one) => one.id === node?.value['assurance']);
  if (level === undefined || index.response(id) === undefined) return rich(index, 'items.noAnswer');
  const because = engineWords(index, node?.because ?? '');
  return rich(index, 'items.backed', { name: rulesetText(index, level.name), id: level.id, because });
}

function review(index: ReportIndex, id: string): SafeHtml {
  const { words } = index;
  const found = index.review(id);
  if (found === undefined) return rich(index, 'items.notReviewed');
  const at = index.person(id)?.reviewedAt;
  const { corroborated, note, ties } = found;
  return html`${reviewWords(words, found)} ${at !== undefined && at !== null && html`<span class="small">${words.date(at)}.</span>`}
${corroborated === true && html`<br>${words.text('items.corroborated')}`}
${present(note) && html`<br>${rich(index, 'items.note', { text: typed(note ?? '') })}`}
${present(ties) && html`<br>${rich(index, 'items.ties', { text: typed(ties ?? '') })}`}`;
}

function present(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
