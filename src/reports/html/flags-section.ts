import type { Score } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { backingOf, missingWords } from '../words/backing-words.ts';
import { bothCauses, FLAG_MEANING, flagKind } from '../words/flag-words.ts';
import { counted, sentence } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';

type Flag = Score['flags'][number];
type Kind = Flag['flag'] & keyof typeof FLAG_MEANING;

const KINDS: readonly Kind[] = ['STOP', 'CRITICAL', 'MAJOR'];

/** The stop, critical and major questions that stand, with their cause in both tracks. */
export function flagsSection(index: ReportIndex): SafeHtml {
  const { flags } = index.score;
  const body =
    flags.length === 0
      ? html`<p>Of the questions that are due, no stop, critical or major question stands open, low or unbacked.</p>`
      : KINDS.map((kind) => kindList(index, kind));
  return html`<section aria-labelledby="flags">
<h2 id="flags">Stop, critical and major questions that stand</h2>
${body}
</section>`;
}

function kindList(index: ReportIndex, kind: Kind): SafeHtml | null {
  const flags = index.score.flags.filter(({ flag }) => flag === kind);
  if (flags.length === 0) return null;
  return html`<h3>${sentence(counted(flags.length, flagKind(kind)))}</h3>
<p>${FLAG_MEANING[kind]}</p>
<ul>${flags.map((flag) => flagRow(index, flag))}</ul>`;
}

function flagRow(index: ReportIndex, flag: Flag): SafeHtml {
  const { item, substantiated } = flag;
  const backing = substantiated === 'unsubstantiated' && `It ${missingWords(backingOf(index, item), 1)}.`;
  return html`<li>${itemLink(index, item)}<br>${bothCauses(flag)} ${backing}</li>`;
}
