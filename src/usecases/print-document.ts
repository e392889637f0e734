import type { Deps } from './deps.ts';
import { orUnavailable } from './or-unavailable.ts';

/**
 * A document as PDF.
 * @param document a ReportDocument as JSON
 * @throws HrbaError HRBA_UNAVAILABLE when it cannot be made now
 */
export function printDocument({ pdf }: Pick<Deps, 'pdf'>, document: string): Promise<Uint8Array> {
  return orUnavailable(
    pdf.print(document),
    'The PDF could not be made now. Read the report as HTML, or try again.',
  );
}
