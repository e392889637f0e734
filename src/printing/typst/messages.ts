/** What the process is asked: a ReportDocument as JSON. */
export interface PrintRequest {
  readonly document: string;
}

/** What it answers: the bytes and the memory it has taken by now, or why there are none. */
export type PrintAnswer =
  | { readonly bytes: Uint8Array; readonly memory: number }
  | { readonly problem: string; readonly memory: number };
