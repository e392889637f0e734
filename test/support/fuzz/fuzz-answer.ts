/** What is sent. */
export interface FuzzRequest {
  method: string;
  url: string;
  headers: [string, string][];
  body: Buffer | undefined;
  token: string | undefined;
}

/** What came back; the body parsed where it is JSON, text otherwise, undefined where there is none. */
export interface FuzzAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string | undefined>;
  body: unknown;
  text: string;
}

/** Null: the connection was closed without an answer. */
export type Send = (request: FuzzRequest) => Promise<FuzzAnswer | null>;

/** An answer as it stood on the wire. */
export function fuzzAnswer(
  status: number,
  headers: Record<string, string | undefined>,
  plain: Buffer,
): FuzzAnswer {
  const text = plain.toString();
  const isJson = /json/.test(headers['content-type'] ?? '') && text !== '';
  return { status, headers, text, body: text === '' ? undefined : isJson ? JSON.parse(text) : text };
}
