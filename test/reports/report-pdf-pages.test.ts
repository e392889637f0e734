import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { openTypstPrinter } from '../../src/printing/typst/open-typst-printer.ts';
import type { ReportDocument } from '../../src/reports/document/block.ts';
import { reportDocument } from '../../src/reports/document/report-document.ts';
import { summaryDocument } from '../../src/reports/public-summary/summary-document.ts';
import { busyReport } from '../support/busy-register.ts';
import { fullReportIn } from '../support/full-report.ts';
import { pdfReader } from '../support/read-pdf.ts';

t.setTimeout(180_000);

const ADDRESS = 'https://hrba.example/v1/reports/1';

const printer = openTypstPrinter();
t.teardown(() => printer.close());

const print = (document: ReportDocument) => printer.print(JSON.stringify(document));
const pagesOf = (bytes: Uint8Array) =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b(?!s)/g),
  ].length;

/** A full edition with something of everything in its register. */
function report(language: string): Report {
  const { register } = busyReport((place) => `The ${place}`);
  return { ...fullReportIn(language), register } as Report;
}

t.test('the summary for people affected is one page in every language', async (t) => {
  for (const language of LANGUAGES) {
    await loadMessages(language);
    t.equal(pagesOf(await print(summaryDocument(report(language), { language }))), 1, language);
  }
});

t.test('the picture on the first page is told in words in every language', async (t) => {
  for (const language of LANGUAGES) {
    const words = await loadMessages(language);
    const raw = Buffer.from(await print(reportDocument(report(language), { language, address: ADDRESS })));
    const [, plain, hex] = /\/Alt\s*(?:\(([^)]*)\)|<FEFF([0-9A-F]+)>)/.exec(raw.toString('latin1')) ?? [];
    const alt = hex === undefined ? plain : Buffer.from(hex, 'hex').swap16().toString('utf16le');
    t.equal(alt, words.text('document.code', { address: ADDRESS }), language);
  }
});

t.test('headings go down by one level at a time, from the one title; tables have heads', async (t) => {
  const reader = pdfReader(t);
  if (reader === null) return;
  const elements = reader.structure(await print(reportDocument(report('en'), { address: ADDRESS })));
  const levels = elements.filter((name) => /^H\d$/.test(name)).map((name) => Number(name.slice(1)));
  t.equal(levels.filter((level) => level === 1).length, 1);
  t.equal(levels[0], 1);
  t.same(
    levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1),
    [],
  );
  t.ok(levels.length > 150, 'every question has one');
  t.equal(elements.filter((name) => name === 'Table').length > 5, true);
  t.ok(elements.filter((name) => name === 'TH').length > 20);
});

t.test('no page ends with the title of a question, or the line under it', async (t) => {
  const reader = pdfReader(t);
  if (reader === null) return;
  const full = report('en');
  const pages = reader
    .text(await print(reportDocument(full)))
    .split('\f')
    .slice(0, -1);
  t.ok(pages.length > 30);
  const titles = new Set(full.checklist.items.flatMap(({ id, question }) => [id, question]));
  for (const [at, page] of pages.entries()) {
    const lines = page.split('\n').map((line) => line.trim());
    // The very last one is the foot of the page.
    const last = lines.filter((line) => line !== '').at(-2) ?? '';
    t.notOk(titles.has(last) || titles.has(last.replace(/^.*\. /, '')), `page ${at + 1}: ${last}`);
  }
});
