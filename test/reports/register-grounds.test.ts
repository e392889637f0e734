import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { renderReportMarkdown } from '../../src/reports/markdown/render-report-markdown.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { completeImpact } from '../../src/usecases/impacts.ts';
import { impact, inPlace, rated } from '../support/calls/impact-rows.ts';
import { tradeOff } from '../support/calls/register-rows.ts';
import { textOf } from '../support/page-text.ts';
import { entry, reportWith } from '../support/register-samples.ts';

t.setTimeout(120_000);
await Promise.all(['fr', 'es', 'ko', 'ar'].map(loadMessages));

const whole = (body: object) => completeImpact(body as Parameters<typeof completeImpact>[0]);

/** A report with a grave harm that three people rated, and with rights that were weighed against each other. */
function gravelyRated(): Report {
  const inherent = rated([5, 2, 2, 2], { because: 'a death was near' });
  const body = impact('queue', {
    inherent: { ...inherent, irremediability: { value: null, because: 'nobody could tell' } },
    residual: rated([5, 4, 2, 2], { because: 'after the second look' }),
    raters: [{ role: 'nurse adviser', rating: rated([2, 2, 2, 2], { because: 'seen on the ward' }) }],
    mitigations: [inPlace()],
  });
  const report = reportWith([
    entry('impact', 'one', whole(body)),
    entry('trade-off', 'two', { ...tradeOff(), impacts: [] }),
  ]);
  return { ...report, signals: signals() } as Report;
}

const signals = () => ({
  reports: { number: 1, of: 1, earlier: [] },
  answeredInBulk: { count: 0, of: 1 },
  reviewing: { reviews: 0, timed: 0, medianSeconds: null },
  sharedEvidence: [],
  evidenceDates: { pieces: 0, oldest: null, newest: null, inLastWeek: 0 },
  selfDeclaredFacts: [],
  unsetFacts: [],
  supersededFindings: 0,
  engagementEntries: 0,
  closedHarms: { count: 80, sameReason: 79, shortest: 1 },
});

/** What an auditor has to find of it, in the words of those who wrote it. */
const TYPED = [
  'It happened with a paper form of the same words.',
  'The order comes from our model alone.',
  'Waiting times by language, before and after.',
  'clinical lead',
  'a death was near',
  'nobody could tell',
  'after the second look',
  'nurse adviser',
  'seen on the ward',
  'The health records act, in force since 2019.',
  'Those who need help most are seen first.',
  'Without the record nobody can tell who needs help most.',
  'The record is kept for a day and read by two roles.',
  'A paper list was tried and lost patients.',
  'product lead',
  'A day is too long.',
];

const sheetsOf = async (report: Report, language = 'en') => {
  const { sheets } = await readXlsx(await renderReportXlsx(report, { language }));
  return sheets.map(({ name, rows }) => ({ name, text: JSON.stringify(rows) }));
};

t.test('every form shows what a class and a trade-off rest on, in each language', async (t) => {
  const report = gravelyRated();
  const anchor = report.ruleset.severity.scale[4] ?? '';
  t.ok(anchor.length > 10);
  for (const language of ['en', 'fr', 'es', 'ko', 'ar']) {
    const page = textOf(renderReportHtml(report, { language }));
    const markdown = renderReportMarkdown(report, { language });
    const workbook = (await sheetsOf(report, language)).map(({ text }) => text).join('\n');
    for (const form of [page, markdown, workbook])
      for (const words of TYPED) t.ok(form.includes(words), `${language}: ${words}`);
    t.ok(page.includes(anchor) && workbook.includes(anchor), `${language}: the anchor sentence`);
  }
});

t.test('the summary of an impact stands first, and what it rests on follows in its own words', async (t) => {
  const page = textOf(renderReportHtml(gravelyRated()));
  const from = page.indexOf('queue impact. Class 1');
  const order = [
    'A nurse looks at everybody',
    'Owner: clinical lead. Test of whether it works:',
    'It rests on a known case:',
    'Would it happen with nobody else doing wrong? Yes.',
    'Inherent: without what is done about it. Class 1, severity 5 of 5, rated from the standpoint of:',
    'Scale: how grave for each person – 5:',
    'Irremediability: how hard to put right – 5 (assumed):',
    'Residual: with what is implemented. Class 1',
    'Rated apart by nurse adviser',
    'Raters differ: 2 to 5',
    'No evidence shows that the people affected were engaged',
    'Nobody has signed it off as it stands',
  ].map((words) => page.indexOf(words, from));
  t.ok(from >= 0 && order.every((at) => at > from), JSON.stringify(order));
  t.same(
    order,
    order.toSorted((a, b) => a - b),
  );
});

t.test('a warning names the impacts that it is about', async (t) => {
  const report = gravelyRated();
  const codes = report.register?.warnings.map(({ code }) => code) ?? [];
  for (const code of ['RESIDUAL_GRAVER', 'NOBODY_ENGAGED', 'ASSUMED_PARTS'] as const)
    t.ok(codes.includes(code), code);
  for (const form of [textOf(renderReportHtml(report)), renderReportMarkdown(report)]) {
    const [, after = ''] = form.split('Impacts rated graver with what is implemented than without it: 1.');
    t.match(after.slice(0, 60), 'queue impact');
  }
});

t.test('both sides, each test and the decision of a trade-off are named', async (t) => {
  const page = textOf(renderReportHtml(gravelyRated()));
  for (const words of [
    'Served: ',
    'Limited: ',
    'Law: The health',
    'Legitimate aim: ',
    'Necessity: ',
    'Proportionality: ',
    'Alternatives: ',
    'Dissent of nurse adviser: A day',
  ])
    t.match(page, words);
  const sheets = await sheetsOf(gravelyRated());
  const sheet = sheets.find(({ name }) => name === 'Trade-offs');
  t.match(sheet?.text, 'nurse adviser: A day is too long.');
  t.match(sheet?.text, 'HR-02');
});

t.test('harms closed with one reason stand among the signals of every form', async (t) => {
  const words =
    'Harms closed with a reason: 80; with the same reason as another: 79; characters in the shortest reason: 1.';
  const report = gravelyRated();
  t.match(textOf(renderReportHtml(report)), words);
  t.match(renderReportMarkdown(report), words);
  t.match((await sheetsOf(report)).find(({ name }) => name === 'Signals')?.text, words);
});
