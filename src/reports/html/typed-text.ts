import { html, type SafeHtml } from './escape-html.ts';

/** Text that a person typed: escaped, its own direction, its line breaks kept. */
export function typed(text: string): SafeHtml {
  return html`<bdi class="typed">${text}</bdi>`;
}

/** An address shown in full; a link only when it is http or https. */
export function address(url: string): SafeHtml {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return html`<span class="address">${url}</span>`;
  return html`<a class="address" href="${url}" rel="noopener noreferrer nofollow">${url}</a>`;
}

/** A digest, which may break over lines. */
export function digest(value: string): SafeHtml {
  return html`<code class="digest">${value}</code>`;
}
