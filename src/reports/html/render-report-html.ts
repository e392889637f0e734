import type { Report } from '../../generated/types.ts';
import { indexReport, type ReaderOptions, type ReportIndex } from '../report-index.ts';
import { capsSection } from './caps-section.ts';
import { checklistText } from './content-text.ts';
import { html, SafeHtml } from './escape-html.ts';
import { firstScreen } from './first-screen.ts';
import { flagsSection } from './flags-section.ts';
import { gatesSection } from './gates-section.ts';
import { itemsSection } from './items-section.ts';
import { leftOutSection } from './left-out-section.ts';
import { matrixSection } from './matrix-section.ts';
import { methodSection } from './method-section.ts';
import { harmSection, nextActionsSection } from './next-actions-section.ts';
import { profileSection } from './profile-section.ts';
import { registerSection } from './register-section.ts';
import { REPORT_STYLE } from './report-style.ts';
import { separateNumbersSection } from './separate-numbers-section.ts';
import { tableOfContents } from './table-of-contents.ts';
import { verifySection } from './verify-section.ts';

// The page needs nothing from anywhere and runs nothing; this says so to the browser as well.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

// A title takes no markup: these two characters give a name its own direction there.
const FIRST_STRONG_ISOLATE = new SafeHtml('&#x2068;');
const POP_ISOLATE = new SafeHtml('&#x2069;');
const RIGHT_TO_LEFT = new SafeHtml(' dir="rtl"');

export interface RenderOptions extends ReaderOptions {
  /** How many reports the product has by now; without it, how many it had when this one was issued. */
  of?: number;
  /** The installation that signed it; none where nobody did. */
  signedBy?: string | null;
}

/**
 * One self-contained page that a person can read, print and check: verdict first, numbers last, every answer with its
 * evidence and sources. It runs no script and loads nothing.
 * The same report can be drawn in any language: its digest is that of its JSON, and is not touched.
 */
export function renderReportHtml(report: Report, now: RenderOptions = {}): string {
  const index = indexReport(report, now);
  return page(index, now).toString();
}

function page(index: ReportIndex, { of, signedBy = null }: RenderOptions): SafeHtml {
  const { report, words } = index;
  const title = words.text('page.title', { number: report.number });
  return html`<!doctype html>
<html lang="${words.language}"${words.direction === 'rtl' && RIGHT_TO_LEFT}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${FIRST_STRONG_ISOLATE}${report.answers.product.name}${POP_ISOLATE}: ${title}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<a class="skip" href="#report">${words.text('page.skip')}</a>
<main id="report" tabindex="-1">
${firstScreen(index, of ?? report.ofThen)}
${tableOfContents(index)}
${sections(index, signedBy)}
</main>
<footer><p class="small">${checklistText(index, report.checklist.disclaimer)}</p></footer>
</body>
</html>
`;
}

function sections(index: ReportIndex, signedBy: string | null): (SafeHtml | null)[] {
  return [
    nextActionsSection(index),
    harmSection(index),
    registerSection(index),
    capsSection(index),
    matrixSection(index),
    flagsSection(index),
    profileSection(index),
    itemsSection(index),
    leftOutSection(index),
    separateNumbersSection(index),
    gatesSection(index),
    methodSection(index),
    verifySection(index, signedBy),
  ];
}
