import { HrbaError } from '../errors.ts';
import { PrintingFailed } from '../printing/printer.ts';
import type { Deps } from './deps.ts';

const RETRY_AFTER = 5;

/**
 * A document as PDF.
 * @param document a ReportDocument as JSON
 * @throws HrbaError HRBA_UNAVAILABLE when it cannot be made now
 */
export async function printDocument({ pdf }: Pick<Deps, 'pdf'>, document: string): Promise<Uint8Array> {
  try {
    return await pdf.print(document);
  } catch (error) {
    if (!(error instanceof PrintingFailed)) throw error;
    throw new HrbaError(
      'HRBA_UNAVAILABLE',
      'The PDF could not be made now. Read the report as HTML, or try again.',
      { retryAfter: RETRY_AFTER, cause: error },
    );
  }
}
