import { html, type SafeHtml } from './escape-html.ts';

/** Text that a person typed: escaped, its own direction, its line breaks kept. */
export function typed(text: string): SafeHtml {
  return html`<bdi class="typed">${text}</bdi>`;
}

/** An address shown in full, in its own direction; a link only when it is http or https. */
export function address(url: string): SafeHtml {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return html`<bdi class="address">${url}</bdi>`;
  return html`<bdi><a class="address" href="${url}" rel="noopener noreferrer nofollow">${url}</a></bdi>`;
}

/** A digest, which may break over lines. */
export function digest(value: string): SafeHtml {
  return html`<code class="digest">${value}</code>`;
}
