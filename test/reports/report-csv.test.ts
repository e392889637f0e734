import t from 'tap';
import { renderReportCsv } from '../../src/reports/report-csv.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { parseCsv } from '../support/parse-csv.ts';
import {
  everyKindOfAnswer,
  evidence,
  MEDIUM_PROFILE,
  purposeInQuestion,
  responsesTo,
  sampleReport,
  wellEvidenced,
} from '../support/sample-reports.ts';

const BOM = '\uFEFF';

t.test('one row an item, with a byte order mark and CRLF', async (t) => {
  const report = wellEvidenced();
  const text = renderReportCsv(report);
  t.ok(text.startsWith(`${BOM}"stage","item","question"`));
  t.ok(text.endsWith('\r\n'));
  t.same(
    parseCsv(text).map(({ item }) => item),
    report.checklist.items.map(({ id }) => id),
  );
});

t.test('level 3 with expired evidence counts 3/4 declared and 1/4 substantiated', async (t) => {
  const row = parseCsv(renderReportCsv(wellEvidenced())).find(
    ({ item }) => item === 'conception.foreseeable-misuse',
  );
  t.match(row, {
    stage: 'conception',
    flag: 'CRITICAL',
    applicability: 'applies',
    state: 'level',
    level: '3',
    assurance: 'A0',
    'assurance because': /expired/,
    'evidence count': '1',
    'evidence titles': 'Note of 3 March',
    'review verdict': 'confirmed',
    'declared value': '3/4',
    'substantiated value': '1/4',
    'share of the whole': /^\d+\/\d+$/,
  });
  t.match(row?.['sources'], /^[a-z0-9-]+:\d+-\d+; /);
});

t.test('open answers are intervals, and what is left out says so', async (t) => {
  const rows = parseCsv(renderReportCsv(everyKindOfAnswer()));
  t.match(
    rows.find(({ state }) => state === 'unknown'),
    { 'substantiated value': '0 to 1', level: '' },
  );
  t.ok(rows.some((row) => row['state'] === 'unanswered' && row['declared value'] === '0 to 1'));
  t.ok(rows.some((row) => row['applicability'] === 'not-due' && row['declared value'] === ''));
});

t.test('with the purpose in question the values stay empty', async (t) => {
  const rows = parseCsv(renderReportCsv(purposeInQuestion()));
  t.ok(rows.every((row) => row['declared value'] === '' && row['share of the whole'] === ''));
});

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00A0=1',
  '\u200B=1',
  '\uFEFF=1',
];
const WIDE = ['＝1', '＋1', '－1', '＠x', ' ＝1'];

t.test('nothing a person types starts a formula', async (t) => {
  for (const text of [
    ...FORMULAS,
    ...WIDE,
    '\ttext',
    '=HYPERLINK("https://example.org","x")',
    '"=1"'.slice(1),
  ]) {
    const responses = responsesTo(() => ({
      state: 'level',
      level: 3,
      justification: text,
      evidence: [evidence({ title: text })],
    }));
    const reviews = Object.fromEntries(
      Object.keys(responses).map((id) => [
        id,
        { by: 'second-person' as const, verdict: 'confirmed' as const, note: text },
      ]),
    );
    const [row] = parseCsv(
      renderReportCsv(sampleReport({ stage: 'conception', profile: MEDIUM_PROFILE, responses, reviews })),
    );
    for (const column of ['justification', 'evidence titles', 'review note']) {
      // A tab or a line break could begin a cell of its own: then a quote mark stands behind it, too.
      const quoted = `'${text.replace(/^([\t\r\n])=/, "$1'=")}`;
      t.equal(row?.[column], quoted, `${column}: ${JSON.stringify(text)}`);
    }
  }
});

t.test('plain text is left as it is, quotes, commas and line breaks included', async (t) => {
  const text = 'He said "no", then\nleft; 5 - 3 = 2';
  const responses = responsesTo(() => ({ state: 'level', level: 3, justification: text }));
  const [row] = parseCsv(
    renderReportCsv(sampleReport({ stage: 'conception', profile: MEDIUM_PROFILE, responses })),
  );
  t.equal(row?.['justification'], text);
});

t.test('a hostile report keeps its rows apart', async (t) => {
  const report = hostileReport();
  t.equal(parseCsv(renderReportCsv(report)).length, report.checklist.items.length);
});
