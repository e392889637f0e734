import type { TraceNode } from '../../generated/types.ts';
import type { ReportIndex, Track } from '../report-index.ts';
import { textOfHundred } from '../words/number-words.ts';
import { html, type SafeHtml } from './escape-html.ts';

const TRACKS: readonly [Track, string][] = [
  ['substantiated', 'Shown by evidence'],
  ['declared', "The company's own view"],
];

/** What one item counted in both tracks: its value, its weight, and its share of the whole. */
export function itemCounts(index: ReportIndex, id: string): SafeHtml {
  const rows = TRACKS.map(([track, title]) => countRow(title, index.node(`${track}/item/${id}`)));
  return html`<ul>${rows}</ul>`;
}

function countRow(title: string, node: TraceNode | undefined): SafeHtml {
  if (node === undefined) return html`<li>${title}: the trace is not in this report.</li>`;
  const { kind, lower, upper, weight, effectiveWeight, contribution } = node.value;
  if (kind === 'out') return html`<li>${title}: left out, so it neither helps nor harms.</li>`;
  const value =
    kind === 'open'
      ? 'open, anything from 0 to 100 of 100'
      : `${textOfHundred(lower ?? '0')} (${lower === upper ? lower : `${lower} to ${upper}`})`;
  const share = effectiveWeight ?? null;
  return html`<li>${title}: ${value}. <span class="small">Weight ${weight}${
    share !== null && html`, which is ${textOfHundred(share)} of the whole (e = ${share})`
  }${contribution !== null && contribution !== undefined && html`; it adds ${textOfHundred(contribution)} (${contribution})`}.
${capped(node) && `It counts ${node.because}.`}</span></li>`;
}

function capped({ because }: TraceNode): boolean {
  return because.includes('at most');
}
