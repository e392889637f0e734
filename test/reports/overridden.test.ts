import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import { summary } from '../../src/cli/score-command.ts';
import { loadMessages, messagesFor } from '../../src/messages/messages-for.ts';
import { gateFindings } from '../../src/reports/gates/gate-findings.ts';
import { gateSummary } from '../../src/reports/gates/gate-summary.ts';
import { itemAnchor } from '../../src/reports/html/item-link.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { renderReportMarkdown } from '../../src/reports/markdown/render-report-markdown.ts';
import { renderOscal } from '../../src/reports/oscal/render-oscal.ts';
import { summaryDocument } from '../../src/reports/public-summary/summary-document.ts';
import { renderReportCsv } from '../../src/reports/report-csv.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { gateSourceOfReport } from '../../src/usecases/gate-source.ts';
import { namesOf } from '../../src/usecases/reader-names.ts';
import { stageGate } from '../../src/usecases/stage-gate.ts';
import { textOf } from '../support/page-text.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { AS_OF, evidence, MEDIUM_PROFILE, responsesTo, sampleReport } from '../support/sample-reports.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ko', 'ar'] as const;
for (const language of LANGUAGES) await loadMessages(language);

const ITEM = 'conception.red-lines';
const OWN_ITEM = 'design.irreversible-harm';
const OWN = /By the company.s own account|too low by the company.s own answer|agrees with the answer/;
const CORRECTION =
  "On one stop question, what counts is not the company's own answer but the level that an assessor from outside put in its place.";

/** The company says 3 everywhere, or what is told for an item; an assessor puts a level in the place of one answer. */
function overridden(level: number, said: Record<string, number> = {}) {
  const responses = responsesTo(({ id }) => ({
    state: 'level',
    level: said[id] ?? 3,
    evidence: [evidence()],
  }));
  const reviews = {
    [ITEM]: { by: 'assessor', verdict: 'confirmed', override: level, note: 'Nothing is written.' } as const,
  };
  return sampleReport({ stage: 'deployment', profile: MEDIUM_PROFILE, responses, reviews });
}

const REPORT = overridden(0);

t.test('an override that stops a product is nowhere called the account of the company', async (t) => {
  t.equal(REPORT.score.verdict, 'STOPPED');
  const page = renderReportHtml(REPORT);
  const [, after = ''] = page.split(`<article class="item" aria-labelledby="${itemAnchor(ITEM)}">`);
  const [item = ''] = after.split('</article>');
  const forms = { HTML: textOf(page), Markdown: renderReportMarkdown(REPORT).replaceAll('\\', '') };
  for (const [form, text] of Object.entries(forms)) {
    t.match(text, "By an assessor's finding it is not there yet on one stop question.", form);
    t.match(text, CORRECTION, form);
    t.match(text, "In both tracks: too low by an assessor's finding.", form);
    t.notMatch(text, OWN, form);
  }
  t.match(
    textOf(item),
    /An assessor from outside finds level 0, which counts in place of the answer\. .*Note: Nothing is written\./,
  );
  const { sheets } = await readXlsx(await renderReportXlsx(REPORT));
  t.match(JSON.stringify(sheets[0]?.rows), CORRECTION);
  t.notMatch(JSON.stringify(sheets.map(({ rows }) => rows)), OWN);
  t.match(renderOscal(REPORT, 'assessment-results'), CORRECTION);
  t.match(JSON.stringify(summaryDocument(REPORT)), CORRECTION);
  t.equal(
    parseCsv(renderReportCsv(REPORT)).find((row) => row['item'] === ITEM)?.['review verdict'],
    'override',
  );
});

t.test('the command line and a gate say whose finding it is', (t) => {
  t.match(summary(REPORT), CORRECTION);
  const names = namesOf(messagesFor('en'), REPORT.checklist, REPORT.taxonomy);
  const gate = stageGate(gateSourceOfReport(REPORT, AS_OF), 'conception', names);
  const told = gateSummary({
    gate,
    findings: gateFindings(gate, false),
    from: 'a report',
    placeOf: () => ({ uri: '', line: null, pointer: '' }),
  });
  t.match(told, "too low by an assessor's finding");
  t.notMatch(told, OWN);
  t.end();
});

t.test('it is said in every language', (t) => {
  const english = renderReportMarkdown(REPORT, { language: 'en' });
  for (const language of LANGUAGES) {
    const { text } = messagesFor(language);
    const page = renderReportMarkdown(REPORT, { language }).replaceAll('\\', '');
    t.match(page, text('cause.overridden'), language);
    t.match(page, text('review.override', { level: 0 }), language);
    t.notMatch(page, text('cause.confirmed'), language);
    t.notMatch(page, text('review.confirmed'), language);
  }
  t.match(english, 'finds level 0');
  t.end();
});

t.test('what the company says itself stays its own account, beside what an assessor found', (t) => {
  const both = textOf(renderReportHtml(overridden(0, { [OWN_ITEM]: 0 })));
  t.match(
    both,
    "By the company's own account it is not there yet on one stop question. By an assessor's finding it is not there yet on one stop question.",
  );
  const same = textOf(renderReportHtml(overridden(0, { [ITEM]: 0 })));
  t.match(same, "By the company's own account it is not there yet on one stop question.");
  t.notMatch(same, "By an assessor's finding");
  t.notMatch(same, 'what counts is not');
  t.end();
});
