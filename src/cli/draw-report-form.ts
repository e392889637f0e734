import type { Report } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import { loadMessages } from '../messages/messages-for.ts';
import { openTypstPrinter } from '../printing/typst/open-typst-printer.ts';
import { reportDocument } from '../reports/document/report-document.ts';
import { renderReportHtml } from '../reports/html/render-report-html.ts';
import { renderReportMarkdown } from '../reports/markdown/render-report-markdown.ts';
import { renderReportCsv } from '../reports/report-csv.ts';
import { renderReportXlsx } from '../reports/xlsx/render-report-xlsx.ts';
import { reportInLanguage } from '../usecases/report-language.ts';
import type { ReportForm } from './report-form-names.ts';

type Words = Parameters<typeof reportInLanguage>[0];
type Draw = (report: Report, language: string) => string | Promise<string | Uint8Array>;

const DRAW: Record<ReportForm, Draw> = {
  html: (report, language) => renderReportHtml(report, { language }),
  pdf: printed,
  xlsx: (report, language) => renderReportXlsx(report, { language }),
  md: (report, language) => renderReportMarkdown(report, { language }),
  csv: (report, language) => renderReportCsv(report, { language }),
};

/**
 * A report in a form and a language, with the checklist's words in it as far as they are translated.
 * @throws PrintingFailed when no PDF could be made
 */
export async function drawReportForm(
  report: Report,
  form: ReportForm,
  language: string,
  content: () => Words,
): Promise<string | Uint8Array> {
  await loadMessages(language);
  const said = language === SOURCE_LANGUAGE ? report : reportInLanguage(content(), report, language);
  return DRAW[form](said, language);
}

async function printed(report: Report, language: string): Promise<Uint8Array> {
  const printer = openTypstPrinter();
  try {
    return await printer.print(JSON.stringify(reportDocument(report, { language })));
  } finally {
    await printer.close();
  }
}
