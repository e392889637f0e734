import { HrbaError } from '../errors.ts';
import type { Envelope } from '../generated/types.ts';
import type { RedactionRecord } from '../store/report-records.ts';
import type { Deps } from './deps.ts';
import type { WithBody } from './read-reports.ts';

/**
 * A report with its signature, as canonical JSON: every part is kept byte for byte, so they are put together as they are.
 * @param redaction whose signature over what is withheld goes along; null for the whole report
 * @throws HrbaError HRBA_NOT_ACCEPTABLE for a report that was issued before reports were signed
 */
export async function signedReport(
  { store }: Pick<Deps, 'store'>,
  { id, body }: WithBody,
  redaction: RedactionRecord | null,
): Promise<string> {
  const signature = await store.findSignature(id);
  if (signature === null) {
    throw new HrbaError(
      'HRBA_NOT_ACCEPTABLE',
      `Report ${id} was issued before reports were signed: it is offered without a signature only.`,
    );
  }
  // In the order of their names: RFC 8785.
  const members = [
    `"envelope":${signature.envelope}`,
    '"format":"hrba-signed-report/1"',
    ...(redaction === null ? [] : [`"publication":${redaction.envelope}`]),
    `"report":${body}`,
    ...(signature.timestamp === null ? [] : [`"timestamp":${signature.timestamp}`]),
  ];
  return `{${members.join(',')}}`;
}

/** Who signed a report, by its envelope; null for one that is not signed. */
export async function signerOf({ store }: Pick<Deps, 'store'>, reportId: string): Promise<string | null> {
  const signature = await store.findSignature(reportId);
  if (signature === null) return null;
  const { payload } = JSON.parse(signature.envelope) as Envelope;
  const statement = JSON.parse(Buffer.from(payload, 'base64').toString()) as {
    predicate: { installation: string };
  };
  return statement.predicate.installation;
}
