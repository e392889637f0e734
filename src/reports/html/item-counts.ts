import type { TraceNode } from '../../generated/types.ts';
import type { ReportIndex, Track } from '../report-index.ts';
import { textOfHundred } from '../words/number-words.ts';
import { type HtmlPart, html, type SafeHtml } from './escape-html.ts';
import { rich } from './rich-text.ts';

const TRACKS: readonly Track[] = ['substantiated', 'declared'];

/** What one item counted in both tracks: its value, its weight, and its share of the whole. */
export function itemCounts(index: ReportIndex, id: string): SafeHtml {
  const rows = TRACKS.map((track) => countRow(index, track, index.node(`${track}/item/${id}`)));
  return html`<ul>${rows}</ul>`;
}

function countRow(index: ReportIndex, name: Track, node: TraceNode | undefined): SafeHtml {
  const { words } = index;
  const track = words.text(`track.${name}`);
  if (node === undefined) return html`<li>${words.text('counts.noTrace', { track })}</li>`;
  if (node.value['kind'] === 'out') return html`<li>${words.text('counts.out', { track })}</li>`;
  return html`<li>${rich(index, 'counts.value', { track, value: valueText(index, node) })} <span class="small">${weightOf(index, node)}
${capped(node) && words.text('counts.capped')}</span></li>`;
}

function valueText(index: ReportIndex, { value: { kind, lower, upper } }: TraceNode): HtmlPart {
  const { words } = index;
  if (kind === 'open') return words.text('counts.open');
  const from = lower ?? '0';
  const exact = lower === upper ? from : rich(index, 'counts.interval', { lower: from, upper: upper ?? '1' });
  return rich(index, 'counts.exactly', { value: textOfHundred(words, from), exact });
}

function weightOf(index: ReportIndex, { value }: TraceNode): SafeHtml {
  const { words } = index;
  const { weight, effectiveWeight: share, contribution: adds } = value;
  const given = weight ?? '';
  if (!share) return rich(index, 'counts.weight', { weight: given });
  const shared = { weight: given, share: textOfHundred(words, share), exactShare: share };
  if (!adds) return rich(index, 'counts.weightShare', shared);
  return rich(index, 'counts.weightAdds', {
    ...shared,
    adds: textOfHundred(words, adds),
    exactAdds: adds,
  });
}

function capped({ because }: TraceNode): boolean {
  return because.includes('at most');
}
