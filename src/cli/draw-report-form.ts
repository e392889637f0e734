import type { Report } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import { openTypstPrinter } from '../printing/typst/open-typst-printer.ts';
import { drawReport } from '../usecases/draw-report.ts';
import { reportInLanguage } from '../usecases/report-language.ts';
import type { ReportForm } from './report-form-names.ts';

type Words = Parameters<typeof reportInLanguage>[0];

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
  const said = language === SOURCE_LANGUAGE ? report : reportInLanguage(content(), report, language);
  const job = { report: JSON.stringify(said), language, options: {} };
  if (form !== 'pdf') return drawReport({ ...job, form });
  const printer = openTypstPrinter();
  try {
    return await printer.print(String(await drawReport({ ...job, form: 'document' })));
  } finally {
    await printer.close();
  }
}
