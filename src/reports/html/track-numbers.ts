import { hasResult, type ReportIndex, type Track } from '../report-index.ts';
import { untilWords } from '../words/cap-words.ts';
import { coverageWords, madeUnder, weakestBlocks } from '../words/glance-words.ts';
import { ofHundred } from '../words/number-words.ts';
import { rulesetText, taxonomyText } from './content-text.ts';
import { type HtmlPart, html, type SafeHtml } from './escape-html.ts';
import { rich } from './rich-text.ts';

/** Both tracks side by side, never one without the other; or why there is no number. */
export function numbersAtAGlance(index: ReportIndex): SafeHtml {
  const { words } = index;
  return html`<section class="numbers" aria-labelledby="numbers">
<h2 id="numbers">${words.text('numbers.title')}</h2>
${index.purposeInQuestion ? html`<p>${words.text('numbers.none')}</p>` : bothTracks(index)}
<p class="small">${madeUnder(index)}</p>
</section>`;
}

function bothTracks(index: ReportIndex): SafeHtml {
  const weakest = weakestWords(index);
  return html`<div class="tracks">${trackCard(index, 'substantiated')}${trackCard(index, 'declared')}</div>
${weakest !== null && html`<p>${weakest}</p>`}`;
}

function trackCard(index: ReportIndex, track: Track): SafeHtml {
  const { words } = index;
  return html`<section class="track" aria-labelledby="track-${track}">
<h3 id="track-${track}">${words.text(`track.${track}`)}</h3>
${hasResult(index, track) ? trackResult(index, track) : noResult(index, track)}
<p class="small">${words.text(`track.${track}Counts`)}</p>
</section>`;
}

function noResult(index: ReportIndex, track: Track): SafeHtml {
  const { words } = index;
  const { coverage, status } = index.score[track];
  if (status === 'NOT_APPLICABLE') return html`<p>${words.text('numbers.nothingLeft')}</p>`;
  return html`<p>${words.text('numbers.tooLittle')} ${coverageWords(index, coverage)}</p>`;
}

function trackResult(index: ReportIndex, track: Track): SafeHtml {
  const { words } = index;
  const { lower, final, best, bandName, coverage } = index.score[track];
  if (lower === null || final === null) return html`<p>${words.text('numbers.nothingLeft')}</p>`;
  const held = index.score[track].caps.filter(({ binds }) => binds);
  const figure = { lower: lower.percent, final: final.percent, until: untilWords(index, held) };
  const open = coverage !== null && coverage.percent < 100 && best !== null;
  return html`<p class="figure">${rich(index, held.length > 0 ? 'numbers.heldFigure' : 'numbers.figure', figure)}</p>
<p>${bandSentence(index, track, bandName)}
${open && words.text('numbers.best', { best: ofHundred(words, best) ?? '' })}</p>
<p class="small">${coverageWords(index, coverage)}</p>`;
}

function bandSentence(index: ReportIndex, track: Track, bandName: string | null): SafeHtml | null {
  const band = index.report.ruleset.bands.find((row) => row.band === index.score[track].band);
  if (band === undefined || bandName === null) return null;
  if (track === 'substantiated') return rulesetText(index, band.words);
  return rich(index, 'numbers.wouldSay', { band: rulesetText(index, band.name) });
}

function weakestWords(index: ReportIndex): HtmlPart {
  const { words } = index;
  const blocks = weakestBlocks(index);
  if (blocks === null) return null;
  if (blocks === '') return words.text('numbers.allWeak');
  return rich(index, 'numbers.weakest', { blocks: taxonomyText(index, blocks) });
}
