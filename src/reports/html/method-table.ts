import { type HtmlPart, html, type SafeHtml } from './escape-html.ts';

/** A small table; the first cell of each row is its heading. */
export function methodTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly HtmlPart[])[],
): SafeHtml {
  return html`<div class="scroller" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody>
</table></div>`;
}
