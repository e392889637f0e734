import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import { summary } from '../../src/cli/score-command.ts';
import type { Report } from '../../src/generated/types.ts';
import { loadMessages, messagesFor } from '../../src/messages/messages-for.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { renderReportMarkdown } from '../../src/reports/markdown/render-report-markdown.ts';
import { summaryDocument } from '../../src/reports/public-summary/summary-document.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { makeAudited } from '../support/auditing.ts';
import { textOf } from '../support/page-text.ts';
import { evidenced, LEVEL_ITEM, makeReport } from '../support/people.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ko', 'ar'] as const;
for (const language of LANGUAGES) await loadMessages(language);

const SAID =
  'One answer was changed by the company after an assessor from outside had found otherwise; the finding does not count for the new answer.';
const NOBODY = /Nobody but the company has looked|nobody from outside has examined any of it/;

async function issue(app: TestApp, { company, assessmentId }: { company: string; assessmentId: string }) {
  const { id } = (await makeReport(app, company, assessmentId)).body;
  return (await app.expect(200, 'GET', `/v1/reports/${id}`, { token: company })).body as Report;
}

/** The company accepts an override to level 0, and puts a full stop behind what it says of the answer. */
async function afterTheFullStop(t: Parameters<typeof openTestApp>[0]) {
  const app = await openTestApp(t);
  const world = await makeAudited(app);
  const { company, find, open } = world;
  const audit = await open();
  const { id } = (await find(audit, { verdict: 'override', level: 0 })).body;
  await company.post(`/findings/${id}/reply`, { accepted: true, words: 'So it is.' });
  const before = await issue(app, company);
  const answer = evidenced('Acme');
  await company.put(`/responses/${LEVEL_ITEM}`, { ...answer, justification: `${answer.justification}.` });
  const after = await issue(app, company);
  return { ...world, audit, before, after };
}

t.test(
  'a full stop drops a finding from the score, and every first page says that it was there',
  async (t) => {
    const { before, after, company, find, audit } = await afterTheFullStop(t);
    t.equal(
      before.register?.warnings.some(({ code }) => code === 'CHANGED_AFTER_FINDING'),
      false,
    );
    t.match(
      after.register?.warnings.find(({ code }) => code === 'CHANGED_AFTER_FINDING'),
      { subjects: [LEVEL_ITEM] },
    );
    t.match(before.register?.audits, [{ checked: 1, changedSince: 0 }]);
    t.match(after.register?.audits, [{ checked: 1, changedSince: 1 }]);
    const said = {
      HTML: textOf(renderReportHtml(after)),
      Markdown: renderReportMarkdown(after).replaceAll('\\', ''),
      summary: JSON.stringify(summaryDocument(after)),
      workbook: JSON.stringify((await readXlsx(await renderReportXlsx(after))).sheets[0]?.rows),
      'command line': summary(after),
    };
    for (const [form, text] of Object.entries(said)) {
      t.match(text, SAID, form);
      t.notMatch(text, NOBODY, form);
    }
    t.match(said.HTML, /Of what was examined, changed by the company since: 1\./);
    t.notMatch(textOf(renderReportHtml(before)), SAID);
    t.notMatch(textOf(renderReportHtml(before)), 'changed by the company since');
    await find(audit, { verdict: 'disputed' });
    const again = (await company.get('/register')).body;
    t.match(again.audits, [{ checked: 1, changedSince: 0 }], 'examined again');
    t.notMatch(
      again.warnings.map(({ code }: { code: string }) => code),
      ['CHANGED_AFTER_FINDING'],
    );
    for (const language of LANGUAGES) {
      const page = renderReportMarkdown(after, { language }).replaceAll('\\', '');
      const { text } = messagesFor(language);
      t.match(page, text('first.examinedNotCounted'), language);
      t.match(page, text('register.warning', { code: 'CHANGED_AFTER_FINDING', count: 1 }), language);
      if (language !== 'en') t.notMatch(page, /was changed by|changed by the company/, language);
    }
  },
);

t.test(
  'an answer that was changed after an auditor agreed with it is not said to hide a finding',
  async (t) => {
    const app = await openTestApp(t);
    const { company, find, open } = await makeAudited(app);
    const audit = await open();
    const { id } = (await find(audit)).body;
    await company.post(`/findings/${id}/reply`, { accepted: true, words: 'Yes.' });
    const answer = evidenced('Acme');
    await company.put(`/responses/${LEVEL_ITEM}`, { ...answer, justification: `${answer.justification}.` });
    const report = await issue(app, company);
    const page = textOf(renderReportHtml(report));
    t.notMatch(page, 'had found otherwise');
    t.notMatch(page, NOBODY, 'somebody did look');
    t.match(page, 'changed by the company since: 1');
  },
);
