import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { openTypstPrinter } from '../../src/printing/typst/open-typst-printer.ts';
import { reportDocument } from '../../src/reports/document/report-document.ts';
import { fullReportIn } from '../support/full-report.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { evidence, MEDIUM_PROFILE, REPORTS, responsesTo, sampleReport } from '../support/sample-reports.ts';

// Pages are set in a process of their own, on a machine that does other things.
t.setTimeout(180_000);

const ADDRESS = 'https://hrba.example/v1/reports/0192f0c4-7c1e-7000-8000-000000000001';

const printer = openTypstPrinter();
t.teardown(() => printer.close());

async function print(report: Report, language = 'en'): Promise<string> {
  await loadMessages(language);
  const bytes = await printer.print(JSON.stringify(reportDocument(report, { language, address: ADDRESS })));
  return Buffer.from(bytes).toString('latin1');
}

/** What a PDF says of itself is not compressed. */
const isAccessible = (pdf: string) => /pdfuaid:part>1</.test(pdf);
const isTagged = (pdf: string) => /\/MarkInfo\s*<<[^>]*\/Marked true/.test(pdf);
const pagesOf = (pdf: string) => [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

t.test('every sample is tagged PDF/UA-1 with its language and title', async (t) => {
  for (const [name, make] of Object.entries(REPORTS)) {
    const pdf = await print(make());
    t.ok(pdf.startsWith('%PDF-1.7'), name);
    t.ok(isAccessible(pdf) && isTagged(pdf), name);
    t.match(pdf, /\/Lang\s*\(en\)/, name);
    t.match(pdf, /<dc:title>[\s\S]*ClinicQueue 2\.1: human rights due diligence report/, name);
    t.match(pdf, /\/DisplayDocTitle true/, name);
  }
});

t.test('the full edition is set in each language, in not many pages', async (t) => {
  for (const language of ['en', 'fr', 'es', 'ko', 'ar']) {
    const pdf = await print(fullReportIn(language), language);
    t.ok(isAccessible(pdf), language);
    t.match(pdf, new RegExp(`/Lang\\s*\\(${language}\\)`));
    const pages = pagesOf(pdf);
    t.ok(pages > 25 && pages < 60, `${language}: ${pages} pages`);
  }
});

t.test('the same report gives the same bytes, also from another process', async (t) => {
  const one = await print(REPORTS['everyKindOfAnswer']!());
  await printer.close();
  t.ok(one === (await print(REPORTS['everyKindOfAnswer']!())));
});

// If any of it were read as markup, the document could not be set, or would be another one.
const MARKUP = [
  '#panic("read as code")',
  '#read("/etc/passwd")',
  '#include "secret.typ"',
  '$ unclosed',
  '*bold _open',
  '@nowhere',
  '= Heading',
  '#set page(width: 1pt)',
  '<label>',
  '```',
  '\\',
  '"]) #panic()',
  '#pagebreak()',
].join('\n');

t.test('typed Typst is shown and not obeyed', async (t) => {
  const reportWith = (text: string) =>
    sampleReport({
      product: { name: text.replaceAll('\n', ' '), description: text },
      organisation: text,
      stage: 'operation',
      profile: MEDIUM_PROFILE,
      responses: responsesTo((_, index) =>
        index === 0
          ? { state: 'level', level: 3, justification: text, evidence: [evidence({ title: text })] }
          : null,
      ),
    });
  const pdf = await print(reportWith(MARKUP));
  t.ok(isAccessible(pdf));
  const plain = await print(reportWith(MARKUP.replace(/[^\n]/g, 'x')));
  t.equal(pagesOf(pdf), pagesOf(plain), 'no page was broken');
});

t.test('a hostile report is set like any other', async (t) => {
  const pdf = await print(hostileReport());
  t.ok(isTagged(pdf));
  t.notOk(/\/(JavaScript|JS|Launch)\b/.test(pdf), 'nothing in it can be run');
  const addresses = [...pdf.matchAll(/\/URI\s*\(([^)]*)\)/g)].map(([, address]) => address);
  t.same(new Set(addresses), new Set([ADDRESS]), 'and nothing but its own address can be followed');
});

t.test('a character that no font has costs the mark of PDF/UA, and nothing else', async (t) => {
  const pdf = await print(
    sampleReport({
      product: { name: 'ClinicQueue \u0E01 \u1200', description: '' },
      stage: 'conception',
      profile: MEDIUM_PROFILE,
      responses: {},
    }),
  );
  t.notOk(isAccessible(pdf));
  t.ok(isTagged(pdf));
});

t.test('every script of our languages can stand in a typed text', async (t) => {
  const name = 'Żółć Ελλάδα Київ Tiếng Việt 한국어 العربية “x” — … € № → ✓';
  const pdf = await print(
    sampleReport({
      product: { name, description: '' },
      stage: 'conception',
      profile: MEDIUM_PROFILE,
      responses: {},
    }),
  );
  t.ok(isTagged(pdf));
});
