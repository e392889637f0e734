import type { ReportParts } from '../reports/build-report.ts';
import type { DocumentOptions } from '../reports/document/report-document.ts';
import type { OscalModel } from '../reports/oscal/oscal-models.ts';
import type { ReportOutline } from '../store/report-records.ts';

/**
 * Where reports are made and drawn. A full one takes a fifth of a second of computing, so it is done beside the thread
 * that serves, and nobody else waits.
 */
export interface Workshop {
  /** @throws WorkshopFailed */
  freeze(parts: PartsToFreeze): Promise<FrozenReport>;
  /** @throws WorkshopFailed */
  draw(job: DrawingJob): Promise<string | Uint8Array>;
  /** Gives up what is under way. It opens again with the next work. */
  close(): Promise<void>;
}

/** Work took too long, or the thread that did it ended over it; nothing else is touched by that. */
export class WorkshopFailed extends Error {
  /** @param message what happened, without a word of the report */
  constructor(message: string) {
    super(message);
    this.name = 'WorkshopFailed';
  }
}

/** All that a report of an assessment is made from: data and nothing else, so that it can be handed to another thread. */
export interface PartsToFreeze extends Omit<ReportParts, 'score'> {
  /** Whether the checklist and the ruleset were published. */
  published: { checklist: boolean; ruleset: boolean };
  engineVersion: string;
  /** Who signs, as its readers know it. */
  installation: string;
}

/** A report as the record keeps it, and the statement about it that is still to be signed. */
export interface FrozenReport {
  /** Canonical JSON (RFC 8785). */
  body: string;
  digest: string;
  asOf: string;
  verdict: string;
  overview: ReportOutline;
  /** An in-toto statement as canonical JSON. */
  statement: string;
}

/** What can be drawn from a report; of what is printed, the document as JSON. */
export type DrawnForm =
  | 'html'
  | 'csv'
  | 'md'
  | 'xlsx'
  | 'document'
  | 'summary'
  | 'summary-document'
  | OscalModel;

/** All that a drawing is made from: data and nothing else, too. */
export interface DrawingJob {
  form: DrawnForm;
  /** The report as JSON, with the words of its checklist in the language of the reader. */
  report: string;
  language: string;
  options: Pick<DocumentOptions, 'of' | 'ended' | 'address' | 'signedBy'>;
}
