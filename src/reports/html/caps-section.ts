import { groupBy } from '../group-by.ts';
import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import type { Cap } from '../words/cap-words.ts';
import { causeWords } from '../words/flag-words.ts';
import { listed, ofHundred, sentence } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { flaggedItemLink } from './item-link.ts';

const TRACKS: Record<Track, string> = {
  substantiated: 'Shown by evidence',
  declared: "The company's own view",
};

/** What holds the result down and why, in both tracks: what binds first. */
export function capsSection(index: ReportIndex): SafeHtml {
  return html`<section aria-labelledby="caps">
<h2 id="caps">What holds the result down</h2>
<p>A result can be no better than what matters most. So an open or low stop, critical or major question, and the
weakest block, each hold the whole at or below a number.</p>
${index.purposeInQuestion ? html`<p>No number is shown in this report, so nothing is held down.</p>` : bothTracks(index)}
</section>`;
}

function bothTracks(index: ReportIndex): SafeHtml {
  return html`${trackCaps(index, 'substantiated')}${trackCaps(index, 'declared')}`;
}

function trackCaps(index: ReportIndex, track: Track): SafeHtml {
  return html`<h3>${TRACKS[track]}</h3>
${hasResult(index, track) ? capList(index, track) : html`<p>There is no result that could be held down.</p>`}`;
}

function capList(index: ReportIndex, track: Track): SafeHtml {
  const effective = index.score[track].caps.filter(({ cap }) => cap !== null && cap.num !== cap.den);
  if (effective.length === 0) return html`<p>Nothing holds it down.</p>`;
  const rows = [...groupCaps(effective).values()].sort(bindingFirst).map((group) => capRow(index, group));
  return html`<ul>${rows}</ul>`;
}

// The weakest blocks of one tie share one line; every flag has its own.
function groupCaps(caps: readonly Cap[]): Map<string, Cap[]> {
  return groupBy(caps, ({ kind, subject }) => (kind === 'weakest' ? kind : subject));
}

function bindingFirst([a]: Cap[], [b]: Cap[]): number {
  return Number(b?.binds) - Number(a?.binds) || (a?.cap?.percent ?? 0) - (b?.cap?.percent ?? 0);
}

function capRow(index: ReportIndex, group: readonly Cap[]): SafeHtml {
  const [first] = group as [Cap];
  const effect = first.binds
    ? html`<strong>Holds it at ${ofHundred(first.cap)}.</strong>`
    : html`Would hold it at ${ofHundred(first.cap)}; it is lower already.`;
  if (first.kind === 'weakest') {
    const names = listed(group.map(({ subject }) => index.blockName(subject).toLowerCase()));
    return html`<li>${effect} The weakest ${group.length === 1 ? 'block' : 'blocks'}: ${names}.</li>`;
  }
  return html`<li>${effect} ${flaggedItemLink(index, first.subject)}
<span class="small">${sentence(first.cause === 'lowest' ? 'lowest' : causeWords(first.cause))}.</span></li>`;
}
