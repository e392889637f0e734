import { HrbaError } from '../errors.ts';
import type { Report } from '../generated/types.ts';
import { PrintingFailed } from '../printing/printer.ts';
import { type DocumentOptions, reportDocument } from '../reports/document/report-document.ts';
import type { Deps } from './deps.ts';

const RETRY_AFTER = 5;

/**
 * A report as PDF, in the language of its reader, whose words have to be loaded.
 * @throws HrbaError HRBA_UNAVAILABLE when it cannot be made now
 */
export async function printReport(
  { pdf }: Pick<Deps, 'pdf'>,
  report: Report,
  options: DocumentOptions,
): Promise<Uint8Array> {
  try {
    return await pdf.print(reportDocument(report, options));
  } catch (error) {
    if (!(error instanceof PrintingFailed)) throw error;
    throw new HrbaError(
      'HRBA_UNAVAILABLE',
      'The PDF could not be made now. Read the report as HTML, or try again.',
      { retryAfter: RETRY_AFTER, cause: error },
    );
  }
}
