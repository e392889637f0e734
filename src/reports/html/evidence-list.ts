import type { Evidence } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { isExpired } from '../words/backing-words.ts';
import { dateWords } from '../words/date-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { address, digest, typed } from './typed-text.ts';

/** The evidence of one response, each piece with what it shows, who made it, when, and whether it still holds. */
export function evidenceList(index: ReportIndex, id: string): SafeHtml {
  const evidence = index.response(id)?.evidence ?? [];
  if (evidence.length === 0) return html`None is attached.`;
  return html`<ul>${evidence.map((piece) => pieceRow(piece, index.score.asOf))}</ul>`;
}

function pieceRow(piece: Evidence, asOf: string): SafeHtml {
  const { title, shows, madeBy, madeOn, validUntil, url, sha256 } = piece;
  const by = madeBy === undefined ? 'Who made it is not said' : html`Made by ${typed(madeBy)}`;
  const on = madeOn === undefined ? 'when is not said' : html`on ${dateWords(madeOn)}`;
  return html`<li><strong>${typed(title)}</strong>${isExpired(validUntil, asOf) && html` <mark>Expired</mark>`}
<br>Shows: ${typed(shows)}
<br><span class="small">${by}, ${on}.${validUntil !== undefined && html` Valid until ${dateWords(validUntil)}.`}</span>
${url !== undefined && html`<br><span class="small">At ${address(url)}</span>`}
${sha256 !== undefined && html`<br><span class="small">SHA-256 ${digest(sha256)}</span>`}</li>`;
}
