import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HrbaError } from '../errors.ts';
import { REPORT_HEADERS } from '../plugins/security-headers.ts';
import type { OscalModel } from '../reports/oscal/oscal-models.ts';
import type { ReportRecord } from '../store/report-records.ts';
import type { Deps } from '../usecases/deps.ts';
import { printDocument } from '../usecases/print-document.ts';
import type { DrawnForm } from '../usecases/workshop.ts';

export interface Drawing {
  /** The report in a form, in the language of the reader where the format has one. */
  drawn: (form: DrawnForm) => Promise<string | Uint8Array>;
  stored: ReportRecord & { body: string };
  deps: Pick<Deps, 'pdf'>;
  /** With its signature, as canonical JSON. */
  signed: () => Promise<string>;
}

interface Drawn {
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface ReportFormat {
  mediaType: string;
  /** In the language of its reader; else as the report was issued. */
  isTranslated: boolean;
  /** It says how many reports there are by now. */
  isCounted?: true;
  /** How the document describes it. */
  schema: object;
  draw(drawing: Drawing): Drawn | Promise<Drawn>;
}

const TEXT = { type: 'string' };
const BYTES = { type: 'string', format: 'binary' };

/** Every form in which a report is read, by the name of ?format=. */
export const REPORT_FORMATS = {
  json: {
    mediaType: 'application/json',
    isTranslated: false,
    schema: { $ref: 'Report#' },
    draw: ({ stored }) => ({ body: stored.body }),
  },
  signed: {
    mediaType: 'application/vnd.hrba.signed-report+json',
    isTranslated: false,
    schema: { $ref: 'SignedReport#' },
    draw: async ({ signed, stored }) => ({ body: await signed(), headers: attached(stored, 'signed.json') }),
  },
  html: {
    mediaType: 'text/html',
    isTranslated: true,
    isCounted: true,
    schema: TEXT,
    draw: async ({ drawn }) => ({ body: await drawn('html'), headers: REPORT_HEADERS }),
  },
  csv: {
    mediaType: 'text/csv',
    isTranslated: true,
    schema: TEXT,
    draw: async ({ drawn, stored }) => ({ body: await drawn('csv'), headers: attached(stored, 'csv') }),
  },
  md: {
    mediaType: 'text/markdown',
    isTranslated: true,
    isCounted: true,
    schema: TEXT,
    draw: async ({ drawn, stored }) => ({ body: await drawn('md'), headers: attached(stored, 'md') }),
  },
  pdf: {
    mediaType: 'application/pdf',
    isTranslated: true,
    isCounted: true,
    schema: BYTES,
    draw: (drawing) => printed(drawing, 'document', 'pdf'),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isTranslated: true,
    isCounted: true,
    schema: BYTES,
    draw: async ({ drawn, stored }) => ({ body: await drawn('xlsx'), headers: attached(stored, 'xlsx') }),
  },
  summary: {
    mediaType: 'text/html',
    isTranslated: true,
    schema: TEXT,
    draw: async ({ drawn }) => ({ body: await drawn('summary'), headers: REPORT_HEADERS }),
  },
  'summary-pdf': {
    mediaType: 'application/pdf',
    isTranslated: true,
    schema: BYTES,
    draw: (drawing) => printed(drawing, 'summary-document', 'summary.pdf'),
  },
  'oscal-ar': oscal('assessment-results'),
  'oscal-ap': oscal('assessment-plan'),
  'oscal-poam': oscal('poam'),
} satisfies Record<string, ReportFormat>;

export type ReportFormatName = keyof typeof REPORT_FORMATS;

/** OSCAL is for machines, and in the words of the report as it was issued. */
function oscal(model: OscalModel): ReportFormat {
  return {
    mediaType: 'application/oscal+json',
    isTranslated: false,
    schema: { type: 'object', additionalProperties: true },
    draw: async ({ drawn, stored }) => ({
      body: await drawn(model),
      headers: attached(stored, `${model}.json`),
    }),
  };
}

async function printed(
  { drawn, deps, stored }: Drawing,
  form: 'document' | 'summary-document',
  ending: string,
): Promise<Drawn> {
  const document = String(await drawn(form));
  return { body: await printDocument(deps, document), headers: attached(stored, ending) };
}

function attached({ number }: ReportRecord, ending: string): Record<string, string> {
  return { 'content-disposition': `attachment; filename="report-${number}.${ending}"` };
}

/** Each media type once, with what it holds, for the document. */
export function reportMediaTypes(): Record<string, object> {
  return Object.fromEntries(
    Object.values(REPORT_FORMATS).map(({ mediaType, schema }) => [mediaType, schema]),
  );
}

/** The format that a request accepts most; of several with one media type the first. @throws HrbaError HRBA_NOT_ACCEPTABLE */
export function negotiatedFormat(request: FastifyRequest): ReportFormatName {
  const offered = Object.keys(reportMediaTypes());
  const [chosen] = new Negotiator(request.raw).mediaTypes(offered);
  const names = Object.keys(REPORT_FORMATS) as ReportFormatName[];
  const format = names.find((name) => REPORT_FORMATS[name].mediaType === chosen);
  if (format !== undefined) return format;
  throw new HrbaError(
    'HRBA_NOT_ACCEPTABLE',
    `A report is offered as ${offered.join(', ')}: send one as Accept.`,
  );
}
