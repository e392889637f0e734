import { registerSection as registerBlocks } from '../document/register-section.ts';
import type { ReportIndex } from '../report-index.ts';
import { blocksHtml } from './blocks-html.ts';
import { html, type SafeHtml } from './escape-html.ts';
import { heatMapPicture } from './heat-map-picture.ts';

/** What is on record besides answers, and the picture of its open harms; nothing in a report without a register. */
export function registerSection(index: ReportIndex): SafeHtml | null {
  const section = registerBlocks(index);
  if (section === null) return null;
  return html`<section aria-labelledby="register">
<h2 id="register">${section.title}</h2>
${heatMapPicture(index)}
${blocksHtml(section.blocks)}
</section>`;
}
