/** Makes PDF from documents, outside of the process that serves: nobody else waits while a page is set. */
export interface Printer {
  /**
   * A document as PDF, the same bytes for the same document.
   * @param document a ReportDocument as JSON
   * @throws PrintingFailed when it takes too long, or what makes it dies more than once over it
   */
  print(document: string): Promise<Uint8Array>;
  /** Ends what makes it, and gives up what is under way. It starts again with the next document. */
  close(): Promise<void>;
}

/** A document could not be made into PDF; nothing else is touched by that. */
export class PrintingFailed extends Error {
  /** @param message what happened, without a word of the document */
  constructor(message: string) {
    super(message);
    this.name = 'PrintingFailed';
  }
}
