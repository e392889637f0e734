import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { reportDocument } from '../../src/reports/document/report-document.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { summaryDocument } from '../../src/reports/public-summary/summary-document.ts';
import type { ReportEnd } from '../../src/reports/report-index.ts';
import { between, textOf } from '../support/page-text.ts';
import { everyKindOfAnswer, inflatingCompany, wellEvidenced } from '../support/sample-reports.ts';

const firstScreen = (report: Report) => textOf(between(renderReportHtml(report), 'report', 'contents'));

t.test('a report made from a file says that nobody but its author vouches for it', async (t) => {
  const limit =
    'What this report cannot tell you Made from a file: nobody but its author vouches for the reviews in it.';
  const reviewed = firstScreen(fromFile(wellEvidenced()));
  t.match(reviewed, limit, 'as its first limit');
  t.match(
    reviewed,
    "Who checked what By the file's own account: 27 of 28 answers were read by a second person",
  );
  t.match(reviewed, "expired. By the file's own account: 27 of 28");
  t.match(
    firstScreen(fromFile(everyKindOfAnswer())),
    "except for the answers that, by the file's own account, were examined from outside.",
  );
  const alone = firstScreen(fromFile(inflatingCompany()));
  t.match(alone, limit);
  t.notMatch(alone, 'own account', 'where nobody is said to have looked');
  t.notMatch(
    firstScreen(wellEvidenced()),
    /from a file|the file's own account/i,
    'a kept assessment does not',
  );
});

t.test('a report without an organisation leaves out the name and its comma', async (t) => {
  t.match(firstScreen(fromFile(wellEvidenced())), 'ClinicQueue 2.1 In operation. Report 1 of 1');
  t.match(firstScreen(wellEvidenced()), 'ClinicQueue 2.1 Quiet Queue Ltd, in operation. Report 1 of 1');
});

t.test('a report judged as of another day than it was issued on says which', async (t) => {
  const later = { ...wellEvidenced(), issuedAt: '2026-12-01T10:00:00.000Z' };
  t.match(firstScreen(later), '1 December 2026, judged as of 22 November 2026.');
  t.notMatch(firstScreen(wellEvidenced()), 'judged as of');
});

t.test('a company that does not say its size is told what a colleague would count for', async (t) => {
  const words = 'With fewer than five, a colleague would not count as a second reader.';
  const sized = wellEvidenced();
  const unsized = (report: Report): Report => ({
    ...report,
    score: { ...report.score, unsetFacts: ['organisationSize'] },
  });
  t.match(firstScreen(unsized(sized)), words);
  t.notMatch(firstScreen(sized), words, 'where the size is said');
  t.notMatch(firstScreen(unsized(inflatingCompany())), words, 'where nobody else has read anything');
});

t.test('a second reader is said to be named by the company', async (t) => {
  const words = 'The company named its own second reader.';
  t.match(firstScreen(wellEvidenced()), words);
  t.notMatch(firstScreen(inflatingCompany()), words, 'where there was one');
});

t.test('it says when it expires, and loudly that it has or that a major change was declared', async (t) => {
  const report = { ...wellEvidenced(), expiresOn: '2027-11-22' };
  const said = (ended: ReportEnd | null) =>
    between(renderReportHtml(report, { ended }), 'report', 'contents');
  t.match(textOf(said(null)), 'This report expires on 22 November 2027, or earlier after a major change.');
  t.match(
    said({ on: '2027-11-22', because: 'time' }),
    '<strong>This report expired on 22 November 2027.</strong>',
  );
  const changed = said({ on: '2027-01-31', because: 'change' });
  t.match(
    changed,
    '<strong>This report says nothing about today any more: on 31 January 2027 the company declared a major change.</strong>',
  );
  t.notMatch(changed, 'It expires', 'and not that it will');
  const { expiresOn: _none, ...undated } = report;
  t.notMatch(firstScreen(undated as Report), 'expires', 'reports of before named no day');
});

t.test('the first page of a document and the summary say the same in each language', async (t) => {
  const report = { ...wellEvidenced(), expiresOn: '2027-11-22' };
  const ended = { on: '2027-01-31', because: 'change' as const };
  for (const language of LANGUAGES) {
    const words = await loadMessages(language);
    const loud = { strong: [words.text('first.changed', { date: words.date(ended.on) })] };
    for (const document of [reportDocument, summaryDocument]) {
      const whole = document(report, { language, ended });
      t.ok(
        whole.front.some((block) => JSON.stringify(block).includes(JSON.stringify(loud))),
        language,
      );
      const standing = JSON.stringify(document(report, { language }).front);
      t.notOk(standing.includes(words.text('first.changed', { date: words.date(ended.on) })), language);
    }
  }
});

function fromFile(report: Report): Report {
  return { ...report, assessmentId: 'file', issuedBy: 'file', organisation: { id: 'file', name: '' } };
}
