import { readXlsx } from 'hucre/xlsx';
import t from 'tap';
import yauzl from 'yauzl';
import { newSalts } from '../../src/digest.ts';
import type { Report, WithheldText } from '../../src/generated/types.ts';
import { loadMessages } from '../../src/messages/messages-for.ts';
import { openTypstPrinter } from '../../src/printing/typst/open-typst-printer.ts';
import { reportDocument } from '../../src/reports/document/report-document.ts';
import { renderDocumentHtml } from '../../src/reports/html/render-document-html.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { renderReportMarkdown } from '../../src/reports/markdown/render-report-markdown.ts';
import { OSCAL_MODELS } from '../../src/reports/oscal/oscal-models.ts';
import { renderOscal } from '../../src/reports/oscal/render-oscal.ts';
import { summaryDocument } from '../../src/reports/public-summary/summary-document.ts';
import { renderReportCsv } from '../../src/reports/report-csv.ts';
import { renderReportXlsx } from '../../src/reports/xlsx/render-report-xlsx.ts';
import { replaceAt, valueAt } from '../../src/sealing/places.ts';
import { redactableTexts } from '../../src/sealing/redactable-texts.ts';
import { redactedCopy } from '../../src/sealing/redacted-copy.ts';
import { reportDigest } from '../../src/sealing/sealed-form.ts';
import { readableReport } from '../../src/usecases/readable-report.ts';
import { sealReport } from '../../src/usecases/seal-report.ts';
import { withheldTexts } from '../../src/usecases/withheld-texts.ts';
import { busyReport } from '../support/busy-register.ts';
import { textOf } from '../support/page-text.ts';
import { pdfReader } from '../support/read-pdf.ts';

t.setTimeout(180_000);

/** In every text that somebody typed, each with a number of its own. */
const MARK = 'zqmark';

/** A sealed report in which every text that may be withheld holds a mark. */
function markedReport(): Report {
  let count = 0;
  const next = () => {
    count += 1;
    return `${MARK}${count}x`;
  };
  const busy = busyReport(next);
  const plain = redactableTexts(busy).filter((pointer) => !String(valueAt(busy, pointer)).includes(MARK));
  const typed = plain.filter((pointer) => !/\/(responsesDigest|piece)$/.test(pointer));
  const marked = replaceAt(busy, new Map(typed.map((pointer) => [pointer, next()])));
  return sealReport(marked as Report, newSalts).report;
}

const everything = (report: Report): WithheldText[] =>
  withheldTexts(report, [{ pointer: '', kind: 'people-at-risk' }]);

/** Every form of a copy, as the text that somebody finds in it who looks. */
async function formsOf(copy: Report): Promise<Record<string, string>> {
  const report = readableReport(copy, await loadMessages('en'));
  return {
    json: JSON.stringify(copy),
    html: renderReportHtml(report),
    md: renderReportMarkdown(report, { address: 'https://hrba.example/1' }),
    csv: renderReportCsv(report),
    summary: renderDocumentHtml(summaryDocument(report)),
    'document of the PDF': JSON.stringify(reportDocument(report)),
    xlsx: await partsOf(await renderReportXlsx(report)),
    ...Object.fromEntries(OSCAL_MODELS.map((model) => [model, renderOscal(report, model)])),
  };
}

/** The XML of every part of a workbook. */
function partsOf(workbook: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(workbook), { lazyEntries: true }, (error, zip) => {
      if (error !== null) return reject(error);
      const parts: string[] = [];
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed !== null) return reject(failed);
          stream.on('data', (chunk) => parts.push(String(chunk)));
          stream.on('end', () => zip.readEntry());
        });
      });
      zip.on('end', () => resolve(parts.join('')));
      zip.readEntry();
    });
  });
}

t.test('a whole report shows what people typed, so that looking for it proves something', async (t) => {
  const forms = await formsOf(markedReport());
  // A plan of assessment holds nothing that was typed about the product in these reports.
  for (const [name, text] of Object.entries(forms))
    t.equal(text.includes(MARK), name !== 'assessment-plan', name);
});

t.test('with everything withheld, no form has a word of it in any part', async (t) => {
  const report = markedReport();
  const copy = redactedCopy(report, everything(report)) as Report;
  t.equal(reportDigest(copy), report.digest, 'and it has the digest of the whole');
  for (const [name, text] of Object.entries(await formsOf(copy))) {
    t.same([...new Set(text.match(/zqmark\d+x/g) ?? [])], [], name);
    if (name !== 'json') t.notMatch(text, /"sealed"/, `${name}: nor a commitment`);
  }
});

t.test(
  'what the service said again elsewhere is withheld with what it repeats, for the same reason',
  async (t) => {
    const report = markedReport();
    const [change, action] = ['/register/changes/0/what', '/register/actions/0/title'];
    const withheld = withheldTexts(report, [
      { pointer: change, kind: 'people-at-risk' },
      { pointer: action, kind: 'confidential' },
    ]);
    const again = withheld.filter(({ pointer }) => pointer.includes('/reopened/'));
    t.same(again.map(({ kind }) => kind).sort(), ['confidential', 'people-at-risk']);
    t.equal(withheld.length, 4, 'and nothing else goes');
    const hidden = [change, action].map((pointer) => String(valueAt(report, pointer)));
    for (const [name, text] of Object.entries(await formsOf(redactedCopy(report, withheld) as Report)))
      for (const words of hidden) t.notOk(text.includes(words), `${name}: ${words}`);
  },
);

t.test('a title that is evidence for many answers is withheld in the signals with one of them', (t) => {
  const report = markedReport();
  const place =
    redactableTexts(report).find((pointer) => /^\/answers\/.*\/evidence\/0\/title$/.test(pointer)) ?? '';
  const title = String(valueAt(report, place));
  const signals = {
    ...report.signals,
    sharedEvidence: [
      { title, items: ['a', 'b'] },
      { title: 'Other', items: [] },
    ],
  };
  const withheld = withheldTexts({ ...report, signals } as Report, [
    { pointer: place, kind: 'confidential' },
  ]);
  t.same(
    withheld.filter(({ pointer }) => pointer.startsWith('/signals')),
    [{ pointer: '/signals/sharedEvidence/0/title', kind: 'confidential' }],
  );
  t.end();
});

t.test(
  'how much is withheld and why stands on the first page, with the verdict, flags and caps of the whole',
  async (t) => {
    const report = markedReport();
    const withheld = everything(report);
    const counted = withheld.filter(({ kind }) => kind !== 'derived').length;
    const copy = redactedCopy(report, withheld) as Report;
    const { verdict, flags, substantiated } = copy.score;
    t.same(
      { verdict, flags, caps: substantiated.caps },
      {
        verdict: report.score.verdict,
        flags: report.score.flags,
        caps: report.score.substantiated.caps,
      },
    );
    const lead = `${counted} texts are withheld from this copy.`;
    const why = `${counted} because it could put people at risk.`;
    const drawn = readableReport(copy, await loadMessages('en'));
    const { front } = reportDocument(drawn);
    const { sheets } = await readXlsx(await renderReportXlsx(drawn));
    const firsts = {
      document: JSON.stringify(front),
      html: textOf(renderReportHtml(drawn)).split('In this report')[0],
      md: renderReportMarkdown(drawn).split('## What to do next')[0],
      xlsx: JSON.stringify(sheets[0]?.rows),
    };
    for (const [name, text] of Object.entries(firsts)) {
      t.match(text, lead, name);
      t.match(text, why, name);
    }
  },
);

t.test('the pages of a PDF of a redacted copy have no word of what is withheld', async (t) => {
  const printer = openTypstPrinter();
  t.teardown(() => printer.close());
  const report = markedReport();
  const words = await loadMessages('en');
  const copy = readableReport(redactedCopy(report, everything(report)) as Report, words);
  const reader = pdfReader(t);
  if (reader === null) return;
  const read = async (drawn: Report) => {
    const bytes = await printer.print(JSON.stringify(reportDocument(drawn)));
    return reader.text(bytes) + reader.information(bytes);
  };
  t.match(await read(report), MARK, 'the whole report has');
  const shown = await read(copy);
  t.notMatch(shown, MARK);
  t.match(shown.split('\f')[0]?.replace(/\s+/g, ' '), /texts are withheld from this copy/);
});
