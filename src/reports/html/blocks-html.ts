import type { Block, Inline, Text } from '../document/block.ts';
import { type HtmlPart, html, type SafeHtml } from './escape-html.ts';
import { typed } from './typed-text.ts';

/** Blocks of a document as a part of the page: the sections that every format draws from the same blocks. */
export function blocksHtml(blocks: readonly Block[]): SafeHtml[] {
  return blocks.map(blockHtml);
}

function blockHtml(block: Block): SafeHtml {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return html`<p>${textHtml(block.text)}</p>`;
    case 'list': {
      const rows = block.rows.map(
        ({ text, rows: below = [] }) =>
          html`<li>${textHtml(text)}${below.length > 0 && html`<ul>${below.map((row) => html`<li>${textHtml(row)}</li>`)}</ul>`}</li>`,
      );
      return block.ordered === true ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`;
    }
    case 'facts':
      return html`<dl>${block.rows.map(([name, value]) => html`<dt>${textHtml(name)}</dt><dd>${textHtml(value)}</dd>`)}</dl>`;
    case 'table':
      return tableHtml(block);
    case 'box':
      return html`<div>${blocksHtml(block.blocks)}</div>`;
    case 'columns':
      return html`${block.columns.map(blocksHtml)}`;
    case 'picture':
      // What it shows stands in words beside it.
      return html``;
  }
}

function headingHtml({ level, text, anchor }: Extract<Block, { kind: 'heading' }>): SafeHtml {
  const id = anchor === undefined ? null : html` id="${anchor}"`;
  if (level === 4) return html`<h4${id}>${textHtml(text)}</h4>`;
  return level === 3 ? html`<h3${id}>${textHtml(text)}</h3>` : html`<h2${id}>${textHtml(text)}</h2>`;
}

function tableHtml({ caption, head, rows }: Extract<Block, { kind: 'table' }>): SafeHtml {
  return html`<div class="scroller" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${textHtml(name)}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first = [], ...rest]) =>
      html`<tr><th scope="row">${textHtml(first)}</th>${rest.map((cell) => html`<td>${textHtml(cell)}</td>`)}</tr>`,
  )}</tbody>
</table></div>`;
}

function textHtml(text: Text): HtmlPart {
  return text.map(inlineHtml);
}

function inlineHtml(inline: Inline): HtmlPart {
  if (inline === '\n') return html`<br>`;
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return html`<strong>${textHtml(inline.strong)}</strong>`;
  if ('small' in inline) return html`<span class="small">${textHtml(inline.small)}</span>`;
  if ('code' in inline) return html`<code class="digest">${inline.code}</code>`;
  if ('typed' in inline) return typed(inline.typed);
  if ('language' in inline) return html`<bdi lang="${inline.language}">${inline.words}</bdi>`;
  if ('link' in inline) return html`<a href="${inline.link}">${inline.link}</a>`;
  return html`<a href="#${inline.to}">${textHtml(inline.words)}</a>`;
}
