import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import { type Cap, effectiveCaps } from '../words/cap-words.ts';
import { causeWords } from '../words/flag-words.ts';
import { ofHundred, sentence } from '../words/number-words.ts';
import { taxonomyText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { flaggedItemLink } from './item-link.ts';
import { rich } from './rich-text.ts';

/** What holds the result down and why, in both tracks: what binds first. */
export function capsSection(index: ReportIndex): SafeHtml {
  const { words } = index;
  return html`<section aria-labelledby="caps">
<h2 id="caps">${words.text('caps.title')}</h2>
<p>${words.text('caps.about')}</p>
${index.purposeInQuestion ? html`<p>${words.text('caps.noNumber')}</p>` : bothTracks(index)}
</section>`;
}

function bothTracks(index: ReportIndex): SafeHtml {
  return html`${trackCaps(index, 'substantiated')}${trackCaps(index, 'declared')}`;
}

function trackCaps(index: ReportIndex, track: Track): SafeHtml {
  const { words } = index;
  return html`<h3>${words.text(`track.${track}`)}</h3>
${hasResult(index, track) ? capList(index, track) : html`<p>${words.text('caps.noResult')}</p>`}`;
}

function capList(index: ReportIndex, track: Track): SafeHtml {
  const groups = effectiveCaps(index, track);
  if (groups.length === 0) return html`<p>${index.words.text('caps.nothing')}</p>`;
  const rows = groups.map((group) => capRow(index, group));
  return html`<ul>${rows}</ul>`;
}

function capRow(index: ReportIndex, group: readonly Cap[]): SafeHtml {
  const { words } = index;
  const [{ binds, cap, kind, subject, cause }] = group as [Cap];
  const value = ofHundred(words, cap) ?? '';
  const effect = binds
    ? html`<strong>${words.text('caps.binds', { value })}</strong>`
    : html`${words.text('caps.would', { value })}`;
  if (kind === 'weakest') {
    const blocks = words.list(group.map((one) => index.blockName(one.subject).toLowerCase()));
    return html`<li>${effect} ${rich(index, 'caps.weakest', { count: group.length, blocks: taxonomyText(index, blocks) })}</li>`;
  }
  const why = cause === 'lowest' ? words.text('caps.lowest') : causeWords(index, cause, subject);
  return html`<li>${effect} ${flaggedItemLink(index, subject)}
<span class="small">${sentence(why)}.</span></li>`;
}
