import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { hostileReport } from '../support/hostile-report.ts';
import {
  everyKindOfAnswer,
  evidence,
  MEDIUM_PROFILE,
  nothingAnswered,
  purposeInQuestion,
  REPORTS,
  responsesTo,
  sampleReport,
} from '../support/sample-reports.ts';

const ADDRESS = 'https://hrba.example/v1/reports/1';

async function sheetsOf(report: Report, language = 'en') {
  const { sheets } = await readXlsx(await renderReportXlsx(report, { language, address: ADDRESS }));
  return sheets;
}

/** The rows of a sheet by the titles of its columns. */
async function rowsOf(report: Report, name: string): Promise<Record<string, unknown>[]> {
  const sheet = (await sheetsOf(report)).find((one) => one.name === name);
  const [head = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => Object.fromEntries(head.map((title, at) => [String(title), row[at] ?? null])));
}

t.test('each sheet has its headings frozen above its rows, and a filter over all of them', async (t) => {
  for (const sheet of await sheetsOf(everyKindOfAnswer())) {
    const columns = sheet.rows[0]?.length ?? 0;
    t.same(sheet.freezePane, { rows: 1 }, sheet.name);
    t.match(sheet.autoFilter?.range, new RegExp(`^A1:[A-Z]+${sheet.rows.length}$`), sheet.name);
    t.equal(sheet.columns?.length, columns, sheet.name);
    t.ok(
      sheet.rows.every((row) => row.length <= columns),
      sheet.name,
    );
  }
});

t.test('the first sheet says the verdict before any number', async (t) => {
  const rows = await rowsOf(everyKindOfAnswer(), 'About');
  const at = (what: string) => rows.findIndex((row) => row['what'] === what);
  t.equal(rows[at('Verdict')]?.['says'], 'Not shown');
  t.equal(rows[at('Signature')]?.['says'], 'It is not signed.');
  t.equal(rows[at('Digest')]?.['says'], everyKindOfAnswer().digest);
  t.same(rows[at('Issued on')]?.['says'], new Date('2026-11-22'));
  t.ok(at('Verdict') < at('Who checked what'));
});

t.test('levels are numbers, days are days, and what is open is an interval', async (t) => {
  const rows = await rowsOf(everyKindOfAnswer(), 'Answers');
  t.equal(rows.length, 28);
  t.match(
    rows.find(({ state }) => state === 'level'),
    {
      level: 4,
      'answered on': new Date('2026-11-20'),
      'reviewed on': new Date('2026-11-21'),
      'evidence count': 2,
    },
  );
  t.match(
    rows.find(({ state }) => state === 'unknown'),
    { level: null, 'shown, least': 0, 'shown, most': 1 },
  );
});

t.test('scores stand in both tracks, exactly and of 100', async (t) => {
  const rows = await rowsOf(everyKindOfAnswer(), 'Scores');
  const [shown, said] = rows;
  t.match(shown, {
    track: 'Shown by evidence',
    'least, of 100': 31,
    'result, of 100': 19,
    'result, exact': '19/100',
  });
  t.match(said, { track: "The company's own view" });
  t.equal(rows.length % 2, 0);
});

t.test('with the purpose in question there is no number anywhere', async (t) => {
  t.same(await rowsOf(purposeInQuestion(), 'Scores'), []);
  for (const row of await rowsOf(purposeInQuestion(), 'Answers')) t.equal(row['shown, least'], null);
});

t.test('a report in which nothing is answered has all its sheets', async (t) => {
  const sheets = await sheetsOf(nothingAnswered());
  t.ok(sheets.length >= 4);
  t.ok((await rowsOf(nothingAnswered(), 'Answers')).every(({ state }) => state === 'unanswered'));
});

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '=HYPERLINK("https://evil.example","x")',
  "=cmd|' /C calc'!A0",
  '{=1}',
  '_x003D_1',
  '<b>&amp;</b>',
  '2026-11-22',
  '007',
];

t.test('what a person types is text and reads as it was typed', async (t) => {
  for (const text of FORMULAS) {
    const responses = responsesTo(() => ({
      state: 'level',
      level: 3,
      justification: text,
      evidence: [evidence({ title: text })],
    }));
    const report = sampleReport({
      stage: 'conception',
      profile: MEDIUM_PROFILE,
      responses,
      organisation: text,
    });
    const [row] = await rowsOf(report, 'Answers');
    t.equal(row?.['justification'], text);
    t.equal(row?.['evidence titles'], text);
  }
});

t.test(
  'no cell of a hostile report is a formula or a link, and none turns the direction of reading',
  async (t) => {
    for (const sheet of await sheetsOf(hostileReport())) {
      for (const cell of sheet.cells?.values() ?? []) {
        t.equal(cell.formula, undefined);
        t.equal(cell.hyperlink, undefined);
      }
      t.notOk(sheet.rows.flat().some((value) => typeof value === 'string' && /[\u202A-\u202E]/.test(value)));
    }
  },
);

t.test('a text longer than a cell can hold is cut, and says so', async (t) => {
  const responses = responsesTo(() => ({ state: 'level', level: 3, justification: 'a'.repeat(40_000) }));
  const [row] = await rowsOf(
    sampleReport({ stage: 'conception', profile: MEDIUM_PROFILE, responses }),
    'Answers',
  );
  t.equal(String(row?.['justification']).length, 32_767);
  t.ok(String(row?.['justification']).endsWith('…'));
});

t.test('names of sheets are those of the language, no two the same, and short enough', async (t) => {
  for (const language of ['en', 'fr', 'es', 'ko', 'ar']) {
    await loadMessages(language);
    const sheets = await sheetsOf(everyKindOfAnswer(), language);
    const names = sheets.map(({ name }) => name);
    t.equal(new Set(names).size, names.length, language);
    t.ok(
      names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name)),
      names.join(),
    );
    t.equal(
      sheets.every(({ view }) => view?.rightToLeft === true),
      language === 'ar',
      language,
    );
  }
});

t.test('the same report gives the same bytes', async (t) => {
  for (const make of Object.values(REPORTS)) {
    const report = make();
    const [one, other] = [await renderReportXlsx(report), await renderReportXlsx(report)];
    t.equal(Buffer.compare(Buffer.from(one), Buffer.from(other)), 0);
  }
});
