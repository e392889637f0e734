import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import { digestOf } from '../../src/digest.ts';
import type { Report } from '../../src/generated/types.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { itemAnchor } from '../../src/reports/html/item-link.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { renderReportMarkdown } from '../../src/reports/markdown/render-report-markdown.ts';
import { renderReportCsv } from '../../src/reports/report-csv.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { textOf } from '../support/page-text.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { AUDITOR, entry, reportWith } from '../support/register-samples.ts';
import { evidence } from '../support/sample-reports.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ko', 'ar'] as const;
const ITEM = 'conception.red-lines';
const subject = { kind: 'item', id: ITEM };

const audit = {
  auditors: [{ role: 'lead auditor', competence: 'Ten years of hospitals' }],
  paidBy: 'a foundation',
  ties: 'a cousin works there',
  organisation: { id: 'auditors', name: 'Independent & Co' },
  endedAt: null,
  sample: {
    proposedAt: '2026-11-02T00:00:00Z',
    of: 9,
    chosen: [
      { subject, because: 'a stop question', by: 'service' },
      { subject: { kind: 'fact', id: 'reach' }, because: 'asked', by: 'auditor' },
      { subject: { kind: 'fact', id: 'bystanders' }, because: 'asked', by: 'auditor' },
    ],
  },
};
const finding = {
  by: AUDITOR,
  audit: 'au',
  subject: { kind: 'fact', id: 'reach' },
  verdict: 'confirmed',
  level: null,
  because: 'We counted the wards.',
  evidence: [],
  corroboration: null,
  subjectRevision: 1,
  subjectValue: 'under-100000',
  upward: false,
  recordedOn: '2026-10-01',
  reply: null,
  decision: null,
};
const mark = {
  item: ITEM,
  piece: digestOf(evidence()),
  mark: 'could-not-open',
  because: 'It asks for a code',
};

/** A report on all that this page is about; access to the audit ended before the audit did. */
function examined(): Report {
  const report = reportWith([
    entry('audit', 'au', audit),
    entry('finding', 'f', finding),
    entry('evidence-mark', 'm', mark),
    entry('contest', 'c', {
      item: ITEM,
      words: 'We are on it.',
      groups: ['RG-02'],
      replies: [],
      decision: null,
    }),
    entry('fact-basis', 'reach', { because: 'Forty wards.', evidence: [evidence()], value: 'under-100000' }),
    entry('fact-basis', 'bystanders', { because: 'Screens face the desk.', evidence: [], value: true }),
    entry('fact-basis', 'usedBy', {
      because: 'Sold to clinics.',
      evidence: [evidence()],
      value: ['businesses'],
    }),
  ]);
  const audits = report.register?.audits.map((one) => ({
    ...one,
    state: 'withdrawn' as const,
    withdrawnAt: '2026-11-19T10:00:00.000Z',
  }));
  return { ...report, register: { ...report.register, audits } } as Report;
}

for (const language of LANGUAGES) await loadMessages(language);
const REPORT = examined();
/** Markdown and PDF are set from the same blocks. */
const FORMS = {
  HTML: (language: string) => textOf(renderReportHtml(REPORT, { language })),
  Markdown: (language: string) => renderReportMarkdown(REPORT, { language }).replaceAll('\\', ''),
};

t.test(
  'who audited, with what competence and ties, paid by whom, and how much, stands in every form',
  async (t) => {
    for (const [form, said] of Object.entries(FORMS)) {
      const page = said('en');
      t.match(
        page,
        /Independent & Co ?\. Examined: 1 of 9; chosen by the service: 1, by the auditor: 2\./,
        form,
      );
      t.match(page, 'lead auditor: Ten years of hospitals', form);
      t.match(page, 'Paid by a foundation. Ties: a cousin works there', form);
      t.match(page, 'Access ended on 19 November 2026, before the audit did', form);
      t.notMatch(page, 'The company withdrew access before', form);
    }
    const { sheets } = await readXlsx(await renderReportXlsx(REPORT));
    const [heads, row] = sheets.find(({ name }) => name === 'Audits')?.rows ?? [];
    t.match(Object.fromEntries((heads ?? []).map((head, at) => [String(head), row?.[at]])), {
      auditor: 'Independent & Co',
      checked: 1,
      of: 9,
      'chosen by the service': 1,
      'chosen by the auditor': 2,
      'paid by': 'a foundation',
      ties: 'a cousin works there',
      'who, with what competence': 'lead auditor: Ten years of hospitals',
      status: 'withdrawn',
      'access ended before the audit did': new Date('2026-11-19'),
    });
  },
);

t.test('the same is said in every language', async (t) => {
  const english = FORMS.HTML('en');
  for (const language of LANGUAGES.slice(1)) {
    for (const [form, said] of Object.entries(FORMS)) {
      const page = said(language);
      const line = page.slice(page.indexOf('Independent & Co'), page.indexOf('lead auditor'));
      t.match(line, /1.*9.*1.*2|9.*1.*1.*2/s, `${language} ${form}`);
      t.notMatch(
        page,
        /chosen by the|Access ended|A reader could not open|Evidence is attached/,
        `${language} ${form}`,
      );
      t.match(page, 'Forty wards.', `${language} ${form}`);
    }
  }
  t.match(english, 'chosen by the service');
});

t.test(
  'reasons for facts are printed with how each is backed, and facts without a reason are named',
  async (t) => {
    for (const [form, said] of Object.entries(FORMS)) {
      const page = said('en');
      t.match(page, /Forty wards\..*An auditor confirmed it \(A3\)\./s, form);
      t.match(page, /Sold to clinics\..*Evidence is attached \(A1\)\..*Evidence: .*Note of 3 March/s, form);
      t.match(
        page,
        /Screens face the desk\..*\(A0\).*The fact has changed since this reason was given\./s,
        form,
      );
      t.match(page, /Could people who never chose .* Something in the assessment speaks against it/s, form);
      t.match(
        page,
        /Facts of the profile that the description, the register or the customers speak against, without a reason on record: 1\./,
        form,
      );
      t.match(page, /Could it be used in these places\?.*no reason for what it says now is on record/s, form);
    }
    const { sheets } = await readXlsx(await renderReportXlsx(REPORT));
    const rows = sheets.find(({ name }) => name === 'Profile facts')?.rows ?? [];
    t.match(
      rows.slice(1).map((row) => [row[0], row[3], row[4], row[7]]),
      [
        ['bystanders', 'Screens face the desk.', 'A0', 'no'],
        ['reach', 'Forty wards.', 'A3', 'yes'],
        ['usedBy', 'Sold to clinics.', 'A1', 'yes'],
        ['technologies', /no reason/, 'A0', null],
        ['decidesAbout', /no reason/, 'A0', null],
        ['contexts', /^It rules out .* no reason/, 'A0', null],
        ['bystanders', /^Something in the assessment speaks against it/, 'A0', null],
      ],
    );
  },
);

t.test('what a reader said of a piece of evidence stands beside it, with the reason', async (t) => {
  const page = renderReportHtml(REPORT);
  const [, after = ''] = page.split(`<article class="item" aria-labelledby="${itemAnchor(ITEM)}">`);
  const [item = ''] = after.split('</article>');
  t.match(textOf(item), /Note of 3 March A reader could not open it: It asks for a code/);
  t.match(FORMS.Markdown('en'), 'A reader could not open it: It asks for a code');
  t.match(textOf(page), /A reader could not open “ ?Note of 3 March ?”: It asks for a code/, 'by its title');
  const row = parseCsv(renderReportCsv(REPORT)).find((one) => one['item'] === ITEM);
  t.equal(row?.['marks on evidence'], 'could-not-open: Note of 3 March: It asks for a code');
  const { sheets } = await readXlsx(await renderReportXlsx(REPORT));
  t.match(JSON.stringify(sheets[1]?.rows), 'could-not-open: Note of 3 March: It asks for a code');
});

t.test('a mark on a piece that is no longer there stands in the register alone', (t) => {
  const gone = reportWith([entry('evidence-mark', 'm', { ...mark, piece: 'f'.repeat(64) })]);
  const row = parseCsv(renderReportCsv(gone)).find((one) => one['item'] === ITEM);
  t.equal(row?.['marks on evidence'], '');
  t.notMatch(textOf(renderReportHtml(gone)), 'A reader could not open it');
  t.match(textOf(renderReportHtml(gone)), /A reader could not open “ ?f{64} ?”/);
  t.end();
});
