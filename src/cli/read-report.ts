import { readFileSync } from 'node:fs';
import { schemaErrors } from '../content/validator.ts';
import type { Report } from '../generated/types.ts';
import { SOURCE_LANGUAGE } from '../messages/languages.ts';
import { messagesFor } from '../messages/messages-for.ts';
import { isTree } from '../sealing/places.ts';
import { readableReport } from '../usecases/readable-report.ts';
import type { ReportDocument } from '../usecases/verify-document.ts';
import { withStandIns } from '../usecases/verify-sealing.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { jsonIn } from './json-text.ts';

const SIGNED = 'hrba-signed-report/1';
const FORMATS = 'hrba-report/1, hrba-report/2 or hrba-signed-report/1';
const SHOWN = 5;

/**
 * A report from a file: plain or signed, whole or redacted.
 * @throws CommandEnd in words, with the place, when it cannot be read or has another shape
 */
export function readReportDocument(path: string): ReportDocument {
  return documentIn(readJsonFile(path), path);
}

function documentIn(value: unknown, path: string): ReportDocument {
  const faults = isSigned(value) ? signedFaults(value) : reportFaults(value, '');
  if (faults.length > 0) {
    const lines = faults.slice(0, SHOWN).map((line) => `  ${line}`);
    throw new CommandEnd(EXIT.invalid, `${path} is not a report (${FORMATS}):\n${lines.join('\n')}`);
  }
  return (isSigned(value) ? value : { report: value }) as unknown as ReportDocument;
}

/** @throws CommandEnd in words, with the byte at which it ceases to be JSON */
export function readJsonFile(path: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CommandEnd(EXIT.invalid, `${path} is not readable JSON: ${(error as Error).message}`);
  }
  const read = jsonIn(bytes);
  if ('value' in read) return read.value;
  const { offset, what } = read.fault;
  throw new CommandEnd(EXIT.invalid, `${path} is not readable JSON: at byte ${offset}: ${what}`);
}

function isSigned(value: unknown): value is Record<string, unknown> {
  return isTree(value) && (value['format'] === SIGNED || Object.hasOwn(value, 'envelope'));
}

/** Part by part: of a choice between two shapes a validator says only that neither fits. */
function signedFaults({
  format,
  report,
  envelope,
  timestamp,
  publication,
  ...more
}: Record<string, unknown>): string[] {
  return [
    ...(format === SIGNED ? [] : [`/format must be ${SIGNED}`]),
    ...Object.keys(more).map((name) => `/${name} does not belong here`),
    ...reportFaults(report, '/report'),
    ...faultsOf('Envelope', envelope, '/envelope'),
    ...(timestamp === undefined ? [] : faultsOf('Timestamp', timestamp, '/timestamp')),
    ...(publication === undefined ? [] : faultsOf('Envelope', publication, '/publication')),
  ];
}

/** What is withheld is filled in, so that one schema serves; where it is not withheld as said, the schema says so. */
function reportFaults(value: unknown, place: string): string[] {
  return faultsOf('Report', isTree(value) && !Array.isArray(value) ? withStandIns(value) : value, place);
}

function faultsOf(schema: string, value: unknown, place: string): string[] {
  return schemaErrors(schema, value).map(
    ({ instancePath, message }) => `${`${place}${instancePath}` || '/'} ${message}`,
  );
}

/** A report to draw or to judge: of a signed one the report, and for what is withheld the words that say so. */
export function readReport(path: string): Report {
  return readableReport(readReportDocument(path).report, messagesFor(SOURCE_LANGUAGE));
}
