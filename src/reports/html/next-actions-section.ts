import type { NextAction } from '../../generated/types.ts';
import { gravestHarms } from '../gravest-harms.ts';
import type { ReportIndex } from '../report-index.ts';
import { actionReasons, actionWords } from '../words/action-words.ts';
import { checklistText } from './content-text.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { flaggedItemLink } from './item-link.ts';
import { rich } from './rich-text.ts';
import { typed } from './typed-text.ts';

const SHOWN = 5;

/** What to do next, in the order of gravity; what it would add to the result is said last and small. */
export function nextActionsSection(index: ReportIndex): SafeHtml {
  const { words } = index;
  const actions = index.score.nextActions.slice(0, SHOWN);
  const nothing = !index.purposeInQuestion && html`<p>${words.text('next.nothing')}</p>`;
  return html`<section aria-labelledby="next">
<h2 id="next">${words.text('next.title')}</h2>
${index.purposeInQuestion && html`<p>${rich(index, 'next.purposeFirst')}</p>`}
${actions.length === 0 ? nothing : actionList(index, actions)}
</section>`;
}

function actionList(index: ReportIndex, actions: readonly NextAction[]): SafeHtml {
  return html`<p>${index.words.text('next.gravestFirst')}</p>
<ol class="actions">${actions.map((action) => actionRow(index, action))}</ol>`;
}

function actionRow(index: ReportIndex, action: NextAction): SafeHtml {
  const { because, gain } = actionReasons(index, action);
  return html`<li><p><strong>${actionWords(index.words, action.kind)}.</strong> ${subjectOf(index, action)}</p>
<p>${because}.</p>
${!index.purposeInQuestion && html`<p class="small">${gain}</p>`}</li>`;
}

/** A question, or the impact that is to end, by the name that the company gave it. */
function subjectOf(index: ReportIndex, { kind, subject }: NextAction): SafeHtml {
  if (kind !== 'mitigate-impact') return flaggedItemLink(index, subject);
  return typed(index.impact?.(subject) ?? subject);
}

/** The grave harms that the checklist says to look for with such a product, and who to talk to about each. */
export function harmSection(index: ReportIndex): SafeHtml | null {
  const harms = gravestHarms(index);
  if (harms.length === 0) return null;
  const said = (text: string) => checklistText(index, text);
  return html`<section aria-labelledby="harm">
<h2 id="harm">${index.words.text('harm.title')}</h2>
<p>${index.words.text('harm.about')}</p>
<dl class="harms">${harms.map(
    ({ title, story, talkTo }) =>
      html`<dt>${said(title)}</dt><dd>${said(story)} <span class="small">${rich(index, 'harm.talkTo', { who: said(talkTo) })}</span></dd>`,
  )}</dl>
</section>`;
}
