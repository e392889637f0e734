import type { MessageKey } from '../../messages/catalogue.ts';
import type { ReportIndex } from '../report-index.ts';
import { type HtmlPart, html, type SafeHtml } from './escape-html.ts';

type Chunks = readonly HtmlPart[];

/** What the tags of messages become: the catalogues name no others, and carry no markup of their own. */
const TAGS = {
  b: (chunks: Chunks) => html`<b>${chunks}</b>`,
  strong: (chunks: Chunks) => html`<strong>${chunks}</strong>`,
  code: (chunks: Chunks) => html`<code>${chunks}</code>`,
  small: (chunks: Chunks) => html`<span class="small">${chunks}</span>`,
};

/** A message as markup: its tags become elements, and what is put in is escaped unless `html` made it. */
export function rich(
  { words }: ReportIndex,
  key: MessageKey,
  values: Readonly<Record<string, HtmlPart | ((chunks: Chunks) => SafeHtml)>> = {},
): SafeHtml {
  return html`${words.parts(key, { ...TAGS, ...values }) as HtmlPart[]}`;
}
