import type { Item, Passage } from '../../generated/types.ts';
import { groupBy } from '../group-by.ts';
import type { ReportIndex } from '../report-index.ts';
import { sentence } from '../words/number-words.ts';
import { lineWords, passageWords } from '../words/passage-words.ts';
import { html, type SafeHtml } from './escape-html.ts';

/** The passages an item is derived from, by document: lines, whose view it is, and what it says in our words. */
export function passageList({ report }: ReportIndex, { sources }: Item): SafeHtml {
  const titleOf = (document: string) => report.sources.find(({ id }) => id === document)?.title ?? document;
  const documents = [...groupBy(sources, ({ document }) => document)];
  return html`<ul class="small">${documents.map(
    ([document, passages]) =>
      html`<li><cite>${titleOf(document)}</cite><ul>${passages.map(passageRow)}</ul></li>`,
  )}</ul>`;
}

function passageRow(passage: Passage): SafeHtml {
  return html`<li>${sentence(lineWords(passage.lines))} (${passageWords(passage)}): ${passage.paraphrase}</li>`;
}
