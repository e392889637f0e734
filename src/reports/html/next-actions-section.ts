import type { NextAction } from '../../generated/types.ts';
import { gravestHarms } from '../gravest-harms.ts';
import type { ReportIndex } from '../report-index.ts';
import { actionWords } from '../words/action-words.ts';
import { sentence } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { flaggedItemLink } from './item-link.ts';

const SHOWN = 5;

/** What to do next, in the order of gravity; what it would add to the result is said last and small. */
export function nextActionsSection(index: ReportIndex): SafeHtml {
  const actions = index.score.nextActions.slice(0, SHOWN);
  return html`<section aria-labelledby="next">
<h2 id="next">What to do next</h2>
${index.purposeInQuestion && purposeFirst()}
${actions.length === 0 ? !index.purposeInQuestion && nothingNext() : actionList(index, actions)}
</section>`;
}

function purposeFirst(): SafeHtml {
  return html`<p><strong>First decide about the use itself.</strong> The steps of this checklist do not answer it.
Talk with the people it would affect, and with someone who knows human rights law, before anything else is done.</p>`;
}

function nothingNext(): SafeHtml {
  return html`<p>No step would change the result now. Go on watching what the product does to people.</p>`;
}

function actionList(index: ReportIndex, actions: readonly NextAction[]): SafeHtml {
  return html`<p>The gravest comes first. What a step would add to the result is not a reason to take it.</p>
<ol class="actions">${actions.map((action) => actionRow(index, action))}</ol>`;
}

function actionRow(index: ReportIndex, action: NextAction): SafeHtml {
  const { kind, subject } = action;
  // What stands behind the semicolon explains the gain, and is said with it.
  const [because = '', aboutGain] = action.because.split('; ');
  const gain = `${gainWords(action)} ${aboutGain === undefined ? '' : `${sentence(aboutGain)}.`}`;
  return html`<li><p><strong>${actionWords(kind)}.</strong> ${flaggedItemLink(index, subject)}</p>
<p>${sentence(because)}.</p>
${!index.purposeInQuestion && html`<p class="small">${gain}</p>`}</li>`;
}

function gainWords({ gainFinal, gainLower }: NextAction): string {
  const final = gainFinal?.percent ?? 0;
  const lower = gainLower?.percent ?? 0;
  if (gainFinal === null || gainFinal.num === '0') {
    return 'By itself it would not move the result; other things hold it.';
  }
  const uncapped = lower === final ? '' : ` (${parts(lower)} if nothing held it down)`;
  return `It would add ${parts(final)} to what is shown by evidence${uncapped}.`;
}

function parts(percent: number): string {
  return percent === 0 ? 'less than 1 of 100' : `${percent} of 100`;
}

/** The grave harms that the checklist says to look for with such a product, and who to talk to about each. */
export function harmSection(index: ReportIndex): SafeHtml | null {
  const harms = gravestHarms(index);
  if (harms.length === 0) return null;
  return html`<section aria-labelledby="harm">
<h2 id="harm">Harm to look for with such a product</h2>
<p>Gravest first; among those as grave, what is known to fit this product. The checklist lists them for its profile; it
does not say that any of them has happened.</p>
<dl class="harms">${harms.map(
    ({ title, story, talkTo }) =>
      html`<dt>${title}</dt><dd>${story} <span class="small">Talk to: ${talkTo}</span></dd>`,
  )}</dl>
</section>`;
}
