import type { Fraction } from '../../generated/types.ts';
import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import { untilWords } from '../words/cap-words.ts';
import { listed, ofHundred } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';

/** What the reader knows each track by. */
export const TRACK_TITLES: Record<Track, string> = {
  declared: "The company's own view",
  substantiated: 'Shown by evidence',
};

const COUNTED: Record<Track, string> = {
  declared: 'Each answer counts as the company gave it, except where an assessor found otherwise.',
  substantiated: 'Each answer counts only as far as it is backed.',
};

const WEAKEST_NAMED = 3;

/** Both tracks side by side, never one without the other; or why there is no number. */
export function numbersAtAGlance(index: ReportIndex): SafeHtml {
  return html`<section class="numbers" aria-labelledby="numbers">
<h2 id="numbers">The numbers</h2>
${index.purposeInQuestion ? noNumbers() : bothTracks(index)}
<p class="small">${madeUnder(index)}</p>
</section>`;
}

function noNumbers(): SafeHtml {
  return html`<p>No number is shown. How well a use is managed does not answer whether it may go on, so this report
gives findings only.</p>`;
}

function bothTracks(index: ReportIndex): SafeHtml {
  const weakest = weakestWords(index);
  return html`<div class="tracks">${trackCard(index, 'substantiated')}${trackCard(index, 'declared')}</div>
${weakest !== null && html`<p>${weakest}</p>`}`;
}

function trackCard(index: ReportIndex, track: Track): SafeHtml {
  return html`<section class="track" aria-labelledby="track-${track}">
<h3 id="track-${track}">${TRACK_TITLES[track]}</h3>
${hasResult(index, track) ? trackResult(index, track) : noResult(index, track)}
<p class="small">${COUNTED[track]}</p>
</section>`;
}

function noResult(index: ReportIndex, track: Track): SafeHtml {
  const { coverage, status } = index.score[track];
  if (status === 'NOT_APPLICABLE') return html`<p>Nothing is left that could be scored.</p>`;
  return html`<p>Too little is answered for a result. ${coverageWords(coverage)}</p>`;
}

function trackResult(index: ReportIndex, track: Track): SafeHtml {
  const { lower, final, best, bandName, coverage } = index.score[track];
  if (lower === null || final === null) return html`<p>Nothing is left that could be scored.</p>`;
  const held = index.score[track].caps.filter(({ binds }) => binds);
  const until = held.length > 0 && html`, held at <b>${final.percent}</b> until ${untilWords(index, held)}`;
  const open = coverage !== null && coverage.percent < 100 && best !== null;
  return html`<p class="figure"><b>${lower.percent}</b> of 100${until}.</p>
<p>${bandSentence(index, track, bandName)}
${open && html`Answering what is open could bring it to ${ofHundred(best)} at most.`}</p>
<p class="small">${coverageWords(coverage)}</p>`;
}

function coverageWords(coverage: Fraction): string {
  return `Coverage ${ofHundred(coverage)}: how much of what is due has an answer that counts.`;
}

function bandSentence(index: ReportIndex, track: Track, bandName: string | null): string {
  const band = index.report.ruleset.bands.find((row) => row.band === index.score[track].band);
  if (band === undefined || bandName === null) return '';
  return track === 'substantiated' ? band.words : `The company would say “${bandName}”.`;
}

function weakestWords(index: ReportIndex): string | null {
  if (!hasResult(index, 'substantiated')) return null;
  const weakest = index.score.substantiated.caps.filter(({ kind }) => kind === 'weakest');
  if (weakest.length === 0) return null;
  if (weakest.length > WEAKEST_NAMED) return 'Weakest: no part stands out, all are about as weak.';
  return `Weakest: ${listed(weakest.map(({ subject }) => index.blockName(subject).toLowerCase()))}.`;
}

function madeUnder({ score, report }: ReportIndex): string {
  const { checklist, ruleset } = score;
  const draft = report.checklist.status === 'published' ? '' : ', a draft for consultation,';
  const names = [
    `checklist ${checklist.id} ${checklist.version}${draft}`,
    `ruleset ${ruleset.id} ${ruleset.version}`,
  ] as const;
  if (checklist.published && ruleset.published) {
    return `Made under the project's published ${names[0]} and ${names[1]}.`;
  }
  const which = [checklist.published ? null : 'checklist', ruleset.published ? null : 'ruleset'].filter(
    (name) => name !== null,
  );
  return `Made under ${names[0]} and ${names[1]}. This ${listed(which)} is not the project's own published one: do
not set this report beside others.`;
}
