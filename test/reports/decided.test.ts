import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { renderReportMarkdown } from '../../src/reports/markdown/render-report-markdown.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { keptImpact, keptMitigation } from '../support/gate-world.ts';
import { textOf } from '../support/page-text.ts';
import { AUDITOR, entry, reportWith } from '../support/register-samples.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ko', 'ar'] as const;
for (const language of LANGUAGES) await loadMessages(language);

const ITEM = 'conception.red-lines';
const company = { ...AUDITOR, role: 'company', name: 'Ada Named' };
const at = '2026-11-10T09:00:00.000Z';
const finding = {
  by: AUDITOR,
  audit: 'au',
  subject: { kind: 'item', id: ITEM },
  verdict: 'override',
  level: 1,
  because: 'No list was shown.',
  evidence: [],
  corroboration: null,
  subjectRevision: 1,
  subjectValue: null,
  upward: false,
  recordedOn: '2026-11-01',
  reply: { at, by: company, words: 'The list is in the minutes.', accepted: false, evidence: [] },
  decision: {
    at: '2026-11-12T09:00:00.000Z',
    on: '2026-11-12',
    by: AUDITOR,
    outcome: 'changed',
    level: 2,
    words: 'The minutes have a list.',
  },
};
const contest = {
  item: ITEM,
  words: 'They sold it to the police.',
  groups: ['RG-02'],
  heardFrom: 'proxy',
  replies: [{ at, by: company, words: 'Only once.' }],
  decision: { at, by: AUDITOR, outcome: 'upheld', words: 'Once is enough.' },
};
const failed = {
  ...keptMitigation('planned'),
  status: 'implemented',
  result: { on: '2026-11-02', outcome: 'not-effective', words: 'Nobody came up first.' },
};
const REPORT = reportWith([
  entry('finding', 'f', finding),
  entry('contest', 'c', contest),
  entry('impact', 'i', keptImpact({ mitigations: [failed], remedy: null })),
]);
const FORMS = {
  HTML: (language: string) => textOf(renderReportHtml(REPORT, { language })),
  Markdown: (language: string) => renderReportMarkdown(REPORT, { language }).replaceAll('\\', ''),
};

t.test('a finding that was changed says the level that was decided, and the way there', async (t) => {
  for (const [form, said] of Object.entries(FORMS)) {
    const page = said('en');
    t.match(page, /finds level 2\.(\*\*)?\s+Final\./, form);
    t.match(page, 'Stated first: finds level 1. No list was shown.', form);
    t.match(
      page,
      'The company replied on 10 November 2026, not accepting it: The list is in the minutes.',
      form,
    );
    t.match(
      page,
      'The auditor changed it after the reply on 12 November 2026: The minutes have a list.',
      form,
    );
    t.notMatch(page, /\*?\*?finds level 1\.(\*\*)?\s+No list was shown\.\s+Final/, form);
  }
  const rows = await table('Findings');
  t.match(rows[0], {
    Finding: 'finds level 2',
    level: 2,
    'stated first': 'finds level 1',
    'reply of the company': 'The list is in the minutes.',
    accepted: 'no',
    decision: 'changed',
    'reason for the decision': 'The minutes have a list.',
  });
});

t.test('a finding that nobody replied to stands as it was stated', (t) => {
  const plain = reportWith([entry('finding', 'f', { ...finding, reply: null, decision: null })]);
  const page = textOf(renderReportHtml(plain));
  t.match(page, /finds level 1\.\s+No list was shown\./);
  t.notMatch(page, /Stated first|The company replied|The auditor/);
  t.end();
});

t.test('a contest says who decided it, and why', async (t) => {
  for (const [form, said] of Object.entries(FORMS)) {
    const page = said('en');
    t.match(page, 'The company replied on 10 November 2026: Only once.', form);
    t.match(
      page,
      /Upheld by an assessor from outside \( ?auditor ?\) on 10 November 2026: Once is enough\./,
      form,
    );
  }
  t.match((await table('Contests'))[0], {
    item: ITEM,
    status: 'upheld',
    'reply of the company': 'Only once.',
    'decided by': 'auditor',
    'reason for the decision': 'Once is enough.',
  });
});

t.test('a measure that was tested and does not work says so', (t) => {
  for (const [form, said] of Object.entries(FORMS)) {
    t.match(said('en'), 'implemented) Tested on 2 November 2026: not effective. Nobody came up first.', form);
  }
  t.end();
});

t.test('each is said in every language, with the words that were typed', (t) => {
  for (const language of LANGUAGES.slice(1)) {
    for (const [form, said] of Object.entries(FORMS)) {
      const page = said(language);
      for (const typed of ['The minutes have a list.', 'Once is enough.', 'Nobody came up first.']) {
        t.match(page, typed, `${language} ${form}`);
      }
      t.notMatch(page, /Stated first|Tested on|The company replied|Upheld by/, `${language} ${form}`);
    }
  }
  t.end();
});

async function table(sheet: string): Promise<Record<string, unknown>[]> {
  const { sheets } = await readXlsx(await renderReportXlsx(REPORT));
  const [heads = [], ...rows] = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at]])));
}
