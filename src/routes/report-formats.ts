import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HrbaError } from '../errors.ts';
import type { Report } from '../generated/types.ts';
import { REPORT_HEADERS } from '../plugins/security-headers.ts';
import type { DocumentOptions } from '../reports/document/report-document.ts';
import type { OscalModel } from '../reports/oscal/oscal-models.ts';
import type { ReportRecord } from '../store/report-records.ts';
import type { Deps } from '../usecases/deps.ts';

export interface Drawing {
  /** Read when it is asked for, in the language of the reader where the format has one. */
  report: () => Report;
  stored: ReportRecord & { body: string };
  language: string;
  /** Where this report can be asked for. */
  address: string;
  deps: Pick<Deps, 'pdf'>;
  /** With its signature, as canonical JSON. */
  signed: () => Promise<string>;
  /** Who signed it; null for one that is not signed. */
  signer: () => Promise<string | null>;
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

/** Every form in which a report is read, by the name of ?format=. What draws one is loaded with the first of it. */
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
    draw: async ({ report, stored, language, signer }) => {
      const { renderReportHtml } = await import('../reports/html/render-report-html.ts');
      const options = { of: stored.of, language, signedBy: await signer() };
      return { body: renderReportHtml(report(), options), headers: REPORT_HEADERS };
    },
  },
  csv: {
    mediaType: 'text/csv',
    isTranslated: true,
    schema: TEXT,
    draw: async ({ report, stored, language }) => {
      const { renderReportCsv } = await import('../reports/report-csv.ts');
      return { body: renderReportCsv(report(), { language }), headers: attached(stored, 'csv') };
    },
  },
  md: {
    mediaType: 'text/markdown',
    isTranslated: true,
    isCounted: true,
    schema: TEXT,
    draw: async ({ report, ...drawing }) => {
      const { renderReportMarkdown } = await import('../reports/markdown/render-report-markdown.ts');
      return {
        body: renderReportMarkdown(report(), await optionsOf(drawing)),
        headers: attached(drawing.stored, 'md'),
      };
    },
  },
  pdf: {
    mediaType: 'application/pdf',
    isTranslated: true,
    isCounted: true,
    schema: BYTES,
    draw: async ({ report, ...drawing }) => {
      const { reportDocument } = await import('../reports/document/report-document.ts');
      const { printDocument } = await import('../usecases/print-document.ts');
      const document = reportDocument(report(), await optionsOf(drawing));
      const body = await printDocument(drawing.deps, document);
      return { body, headers: attached(drawing.stored, 'pdf') };
    },
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isTranslated: true,
    isCounted: true,
    schema: BYTES,
    draw: async ({ report, ...drawing }) => {
      const { renderReportXlsx } = await import('../reports/xlsx/render-report-xlsx.ts');
      const body = await renderReportXlsx(report(), await optionsOf(drawing));
      return { body, headers: attached(drawing.stored, 'xlsx') };
    },
  },
  summary: {
    mediaType: 'text/html',
    isTranslated: true,
    schema: TEXT,
    draw: async ({ report, language }) => {
      const { renderDocumentHtml } = await import('../reports/html/render-document-html.ts');
      const { summaryDocument } = await import('../reports/public-summary/summary-document.ts');
      return { body: renderDocumentHtml(summaryDocument(report(), { language })), headers: REPORT_HEADERS };
    },
  },
  'summary-pdf': {
    mediaType: 'application/pdf',
    isTranslated: true,
    schema: BYTES,
    draw: async ({ report, stored, language, deps }) => {
      const { summaryDocument } = await import('../reports/public-summary/summary-document.ts');
      const { printDocument } = await import('../usecases/print-document.ts');
      const body = await printDocument(deps, summaryDocument(report(), { language }));
      return { body, headers: attached(stored, 'summary.pdf') };
    },
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
    draw: async ({ report, stored }) => {
      const { renderOscal } = await import('../reports/oscal/render-oscal.ts');
      return { body: renderOscal(report(), model), headers: attached(stored, `${model}.json`) };
    },
  };
}

async function optionsOf({
  stored,
  language,
  address,
  signer,
}: Omit<Drawing, 'report'>): Promise<DocumentOptions> {
  return { of: stored.of, language, address, signedBy: await signer() };
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
