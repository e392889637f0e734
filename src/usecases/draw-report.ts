import type { Report } from '../generated/types.ts';
import { loadMessages } from '../messages/messages-for.ts';
import type { DocumentOptions } from '../reports/document/report-document.ts';
import { readableReport } from './readable-report.ts';
import type { DrawingJob, DrawnForm } from './workshop.ts';

type Options = DocumentOptions & { language: string };
type Draw = (report: Report, options: Options) => Promise<string | Uint8Array>;

/** What draws a form is loaded with the first of it. */
const DRAW = {
  html: async (report, options) => {
    const { renderReportHtml } = await import('../reports/html/render-report-html.ts');
    return renderReportHtml(report, options);
  },
  csv: async (report, { language }) => {
    const { renderReportCsv } = await import('../reports/report-csv.ts');
    return renderReportCsv(report, { language });
  },
  md: async (report, options) => {
    const { renderReportMarkdown } = await import('../reports/markdown/render-report-markdown.ts');
    return renderReportMarkdown(report, options);
  },
  xlsx: async (report, options) => {
    const { renderReportXlsx } = await import('../reports/xlsx/render-report-xlsx.ts');
    return renderReportXlsx(report, options);
  },
  document: async (report, options) => {
    const { reportDocument } = await import('../reports/document/report-document.ts');
    return JSON.stringify(reportDocument(report, options));
  },
  summary: async (report, options) => {
    const { renderDocumentHtml } = await import('../reports/html/render-document-html.ts');
    const { summaryDocument } = await import('../reports/public-summary/summary-document.ts');
    return renderDocumentHtml(summaryDocument(report, options));
  },
  'summary-document': async (report, options) => {
    const { summaryDocument } = await import('../reports/public-summary/summary-document.ts');
    return JSON.stringify(summaryDocument(report, options));
  },
  'assessment-results': oscal('assessment-results'),
  'assessment-plan': oscal('assessment-plan'),
  poam: oscal('poam'),
} satisfies Record<DrawnForm, Draw>;

function oscal(model: 'assessment-results' | 'assessment-plan' | 'poam'): Draw {
  return async (report) => {
    const { renderOscal } = await import('../reports/oscal/render-oscal.ts');
    return renderOscal(report, model);
  };
}

/** Draws a report, with words where texts of it are withheld. */
export async function drawReport({
  form,
  report,
  language,
  options,
}: DrawingJob): Promise<string | Uint8Array> {
  const words = await loadMessages(language);
  return DRAW[form](readableReport(JSON.parse(report) as Report, words), { ...options, language });
}
