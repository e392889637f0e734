import { heatMapOf } from '../../register/heat-map.ts';
import { registerSection as registerBlocks } from '../document/register-section.ts';
import { heatMapPicture } from '../heat-map.ts';
import type { ReportIndex } from '../report-index.ts';
import { blocksHtml } from './blocks-html.ts';
import { html, type SafeHtml } from './escape-html.ts';

/** What is on record besides answers, and the picture of its open harms; nothing in a report without a register. */
export function registerSection(index: ReportIndex): SafeHtml | null {
  const section = registerBlocks(index);
  if (section === null) return null;
  return html`<section aria-labelledby="register">
<h2 id="register">${section.title}</h2>
${heatMap(index)}
${blocksHtml(section.blocks)}
</section>`;
}

function heatMap({ words, report }: ReportIndex): SafeHtml | null {
  const map = heatMapOf(report.register?.impacts ?? [], 0);
  const isEmpty = map.cells.length === 0 && map.assumed.length === 0;
  return isEmpty ? null : html`<figure class="scroller">${heatMapPicture(map, words)}</figure>`;
}
