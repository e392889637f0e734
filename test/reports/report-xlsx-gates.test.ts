import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { entry, reportWith } from '../support/register-samples.ts';
import { nothingAnswered } from '../support/sample-reports.ts';

const DIGESTS = {
  checklistDigest: 'a'.repeat(64),
  rulesetDigest: 'b'.repeat(64),
  responsesDigest: 'c'.repeat(64),
};

const waiver = (id: string, until: string) =>
  entry('waiver', id, {
    stage: 'design',
    condition: 'coverage',
    role: 'board member',
    because: '=the field test is late',
    until,
  });

const pass = entry('gate-pass', 'p1', {
  stage: 'conception',
  role: 'product lead',
  words: 'We go on.',
  asOf: '2026-11-20',
  ...DIGESTS,
  assessmentRevision: 1,
  waivers: ['w1', 'w2'],
});

const change = {
  ...entry('change', 'c1', { on: '2026-11-21', what: 'Sold to a police force.', major: true }),
  createdAt: '2026-11-21T09:00:00.000Z',
};

async function sheetOf(report: Report, name: string, language = 'en') {
  const { sheets } = await readXlsx(await renderReportXlsx(report, { language }));
  const sheet = sheets.find((one) => one.name === name);
  const [head = [], ...rows] = sheet?.rows ?? [];
  return {
    sheet,
    rows: rows.map((row) => Object.fromEntries(head.map((title, at) => [String(title), row[at] ?? null]))),
  };
}

t.test('waivers, gates that were passed and changes are tables with days as days', async (t) => {
  const report = reportWith([waiver('w1', '2027-01-31'), waiver('w2', '2026-11-21'), pass, change]);
  const { rows: waivers } = await sheetOf(report, 'Waivers');
  t.match(waivers, [
    {
      stage: 'Design',
      condition: 'coverage',
      reason: '=the field test is late',
      'signed by': 'board member',
      'recorded on': new Date('2026-11-20'),
      until: new Date('2027-01-31'),
      'in force': 'yes',
      id: 'w1',
    },
    { until: new Date('2026-11-21'), 'in force': 'no', id: 'w2' },
  ]);
  const { rows: passes } = await sheetOf(report, 'Gates passed');
  t.match(passes, [
    {
      stage: 'Conception',
      'judged as of': new Date('2026-11-20'),
      'signed by': 'product lead',
      statement: 'We go on.',
      'waivers needed': 'w1; w2',
      'open again because': /A change was declared on 21 November 2026: Sold/,
      id: 'p1',
    },
  ]);
  t.match((await sheetOf(report, 'Changes')).rows, [
    { day: new Date('2026-11-21'), description: 'Sold to a police force.', major: 'yes', id: 'c1' },
  ]);
});

t.test('what is withheld is a table: where, and why, and never what', async (t) => {
  const withheld: Report['withheld'] = [
    { pointer: '/answers/responses/conception.commitment/justification', kind: 'people-at-risk' },
    { pointer: '/organisation/name', kind: 'confidential' },
    { pointer: '/score/responsesDigest', kind: 'derived' },
  ];
  const { rows } = await sheetOf({ ...nothingAnswered(), withheld }, 'Withheld');
  t.match(rows, [
    { kind: 'people-at-risk', reason: '[Withheld: it could put people at risk]' },
    { 'where, as JSON pointer': '/organisation/name', kind: 'confidential' },
    { kind: 'derived', reason: /could be guessed/ },
  ]);
  t.equal(rows.length, 3);
});

t.test('each has its headings frozen and filtered in every language, with nothing to list too', async (t) => {
  const names = {
    en: ['Waivers', 'Gates passed', 'Changes', 'Withheld'],
    fr: ['Dérogations', 'Étapes quittées', 'Changements', 'Textes retirés'],
    es: ['Exenciones', 'Etapas superadas', 'Cambios', 'Textos omitidos'],
    ko: ['유예', '마친 단계', '변경', '가린 글'],
    ar: ['الإعفاءات', 'المراحل المجتازة', 'التغييرات', 'النصوص المحجوبة'],
  };
  for (const [language, sheets] of Object.entries(names)) {
    await loadMessages(language);
    for (const name of sheets) {
      const { sheet, rows } = await sheetOf(nothingAnswered(), name, language);
      t.same(rows, [], `${language} ${name}`);
      t.same(sheet?.freezePane, { rows: 1 }, name);
      t.match(sheet?.autoFilter?.range, /^A1:[A-Z]+1$/, name);
    }
  }
});
