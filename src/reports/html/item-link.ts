import type { ReportIndex } from '../report-index.ts';
import { flagKind } from '../words/flag-words.ts';
import { sentence } from '../words/number-words.ts';
import { checklistText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';

/** The fragment an item stands at in the page. */
export function itemAnchor(id: string): string {
  return `item-${id}`;
}

/** An item's question as a link to where it stands in the report. */
export function itemLink(index: ReportIndex, id: string): SafeHtml {
  const question = index.question(id);
  if (index.item(id) === undefined) return html`${question}`;
  return html`<a href="#${itemAnchor(id)}">${checklistText(index, question, id)}</a>`;
}

/** The link with what kind of question it is in front: "Stop question: …". */
export function flaggedItemLink(index: ReportIndex, id: string): SafeHtml {
  const flag = index.item(id)?.flag ?? 'NONE';
  if (flag === 'NONE') return itemLink(index, id);
  return html`<span class="kind">${sentence(flagKind(index.words, flag))}:</span> ${itemLink(index, id)}`;
}
