import type { Score } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { backingOf, missingWords } from '../words/backing-words.ts';
import { bothCauses } from '../words/flag-words.ts';
import { counted, sentence } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { itemLink } from './item-link.ts';

type Flag = Score['flags'][number];

const KINDS = ['STOP', 'CRITICAL', 'MAJOR'] as const;

/** The stop, critical and major questions that stand, with their cause in both tracks. */
export function flagsSection(index: ReportIndex): SafeHtml {
  const { words, score } = index;
  const body =
    score.flags.length === 0
      ? html`<p>${words.text('flags.none')}</p>`
      : KINDS.map((kind) => kindList(index, kind));
  return html`<section aria-labelledby="flags">
<h2 id="flags">${words.text('flags.title')}</h2>
${body}
</section>`;
}

function kindList(index: ReportIndex, kind: (typeof KINDS)[number]): SafeHtml | null {
  const { words } = index;
  const flags = index.score.flags.filter(({ flag }) => flag === kind);
  if (flags.length === 0) return null;
  return html`<h3>${sentence(counted(words, flags.length, `flag.${kind}`))}</h3>
<p>${words.text(`flag.meaning${kind}`)}</p>
<ul>${flags.map((flag) => flagRow(index, flag))}</ul>`;
}

function flagRow(index: ReportIndex, flag: Flag): SafeHtml {
  const { words } = index;
  const { item, substantiated } = flag;
  const missing = missingWords(words, backingOf(index, item), 1);
  const backing = substantiated === 'unsubstantiated' && words.text('missing.it', { missing });
  return html`<li>${itemLink(index, item)}<br>${bothCauses(index, flag)} ${backing}</li>`;
}
