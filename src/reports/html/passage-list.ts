import type { Item, Passage } from '../../generated/types.ts';
import { groupBy } from '../group-by.ts';
import type { ReportIndex } from '../report-index.ts';
import { passageWords } from '../words/passage-words.ts';
import { checklistText, sourceText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { rich } from './rich-text.ts';

/** The passages an item is derived from, by document: lines, whose view it is, and what it says in our words. */
export function passageList(index: ReportIndex, { id, sources }: Item): SafeHtml {
  const titleOf = (document: string) =>
    index.report.sources.find((source) => source.id === document)?.title ?? document;
  const documents = [...groupBy(sources, ({ document }) => document)];
  return html`<ul class="small">${documents.map(
    ([document, passages]) =>
      html`<li><cite>${sourceText(index, titleOf(document))}</cite><ul>${passages.map((passage) => passageRow(index, id, passage))}</ul></li>`,
  )}</ul>`;
}

function passageRow(index: ReportIndex, id: string, passage: Passage): SafeHtml {
  const text = checklistText(index, passage.paraphrase, id);
  return html`<li>${rich(index, 'passage.row', { ...passageWords(index.words, passage), text })}</li>`;
}
