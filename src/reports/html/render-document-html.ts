import type { Block, Inline, ReportDocument, Row, Text } from '../document/block.ts';
import { html, SafeHtml } from './escape-html.ts';
import { REPORT_STYLE } from './report-style.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const RIGHT_TO_LEFT = new SafeHtml(' dir="rtl"');
// Headings stand free here: there are no sections that set them apart.
const SPACING = new SafeHtml('h1{margin-bottom:.8rem}main>h2{margin-top:1.8rem}');

/** A short document as one self-contained page that runs nothing and loads nothing. */
export function renderDocumentHtml(document: ReportDocument): string {
  return html`<!doctype html>
<html lang="${document.language}"${document.direction === 'rtl' && RIGHT_TO_LEFT}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${document.title}</title>
<style>${REPORT_STYLE}${SPACING}</style>
</head>
<body>
<main tabindex="-1">
${document.front.map(blockHtml)}
${document.sections.map(({ anchor, title, blocks }) => html`<section id="${anchor}"><h2>${title}</h2>${blocks.map(blockHtml)}</section>`)}
</main>
</body>
</html>
`.toString();
}

function blockHtml(block: Block): SafeHtml {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block.level, block.text, block.anchor);
    case 'paragraph':
      return html`<p${block.look !== undefined && html` class="${block.look}"`}>${inlines(block.text)}</p>`;
    case 'list':
      return listHtml(block.rows, block.ordered === true);
    case 'facts':
      return html`<dl class="facts">${block.rows.map(([name, value]) => html`<dt>${inlines(name)}</dt><dd>${inlines(value)}</dd>`)}</dl>`;
    case 'table':
      return tableHtml(block);
    case 'picture':
      // Drawn by us, with its texts escaped.
      return html`<figure role="img" aria-label="${block.alt}">${new SafeHtml(block.svg)}</figure>`;
    case 'box':
      return html`<section class="verdict">${block.blocks.map(blockHtml)}</section>`;
    case 'columns':
      return html`<div class="columns">${block.columns.map((blocks) => html`<div>${blocks.map(blockHtml)}</div>`)}</div>`;
  }
}

function headingHtml(level: 1 | 2 | 3 | 4, text: Text, anchor: string | undefined): SafeHtml {
  const tag = new SafeHtml(`h${level}`);
  return html`<${tag}${anchor !== undefined && html` id="${anchor}"`}>${inlines(text)}</${tag}>`;
}

function listHtml(rows: readonly Row[], ordered: boolean): SafeHtml {
  const tag = new SafeHtml(ordered ? 'ol' : 'ul');
  const below = (texts: readonly Text[] = []) =>
    texts.length > 0 && html`<ul>${texts.map((text) => html`<li>${inlines(text)}</li>`)}</ul>`;
  return html`<${tag}>${rows.map(({ text, rows: inner }) => html`<li>${inlines(text)}${below(inner)}</li>`)}</${tag}>`;
}

function tableHtml({ caption, head, rows }: Extract<Block, { kind: 'table' }>): SafeHtml {
  return html`<div class="scroller" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${inlines(cell)}</th>`)}</tr></thead>
<tbody>${rows.map(([first = [], ...others]) => html`<tr><th scope="row">${inlines(first)}</th>${others.map((cell) => html`<td>${inlines(cell)}</td>`)}</tr>`)}</tbody></table></div>`;
}

function inlines(text: Text): SafeHtml[] {
  return text.map(inlineHtml);
}

function inlineHtml(part: Inline): SafeHtml {
  if (typeof part === 'string') return html`${part}`;
  if ('strong' in part) return html`<strong>${inlines(part.strong)}</strong>`;
  if ('small' in part) return html`<span class="small">${inlines(part.small)}</span>`;
  if ('code' in part) return html`<code>${part.code}</code>`;
  if ('typed' in part) return html`<bdi class="typed">${part.typed}</bdi>`;
  if ('link' in part) return html`<a href="${part.link}">${part.link}</a>`;
  if ('to' in part) return html`<a href="#${part.to}">${inlines(part.words)}</a>`;
  return html`<span lang="${part.language}" dir="auto">${part.words}</span>`;
}
