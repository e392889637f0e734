import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** An answer as it stood on the wire. */
export interface WireAnswer {
  status: number;
  /** Names in lower case; of a header that stands there twice, both, with a comma. */
  headers: Record<string, string>;
  body: Buffer;
}

/** What is written, in order; a number is a pause in milliseconds, 'end' closes our half. */
export type Step = string | Buffer | number | 'end';

export interface Exchange {
  answers: WireAnswer[];
  /** What came and is no whole answer. */
  rest: Buffer;
  /** The service closed the connection, rather than we. */
  closed: boolean;
}

/**
 * Writes bytes to a port of this machine as they are, and reads until the service closes the connection or is silent.
 * @param silence milliseconds without a byte after the last step until we close
 */
export async function exchange(port: number, steps: readonly Step[], silence: number): Promise<Exchange> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const chunks: Buffer[] = [];
  let closed = false;
  let last = Date.now();
  socket.on('data', (chunk: Buffer) => {
    last = Date.now();
    chunks.push(chunk);
  });
  // Being cut off in the middle of writing is an answer, too.
  socket.on('error', () => undefined);
  for (const event of ['end', 'close']) socket.on(event, () => (closed = true));
  for (const step of steps) {
    if (closed) break;
    if (typeof step === 'number') await pause(step);
    else if (step === 'end') socket.end();
    else socket.write(step);
  }
  last = Date.now();
  while (!closed && Date.now() - last < silence) await pause(5);
  socket.destroy();
  return { ...readAnswers(Buffer.concat(chunks)), closed };
}

/** Splits what came over a connection into answers. */
export function readAnswers(bytes: Buffer): { answers: WireAnswer[]; rest: Buffer } {
  const answers: WireAnswer[] = [];
  let rest = bytes;
  for (;;) {
    const read = readAnswer(rest);
    if (read === null) return { answers, rest };
    if (read.answer.status >= 200) answers.push(read.answer);
    rest = rest.subarray(read.length);
  }
}

function readAnswer(bytes: Buffer): { answer: WireAnswer; length: number } | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const [, digits] = /^HTTP\/1\.1 (\d{3}) /.exec(first) ?? [];
  if (digits === undefined) return null;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [name = '', value = ''] = line.split(/:\s*(.*)/s);
    const key = name.toLowerCase();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  const start = end + 4;
  const body = readBody(bytes.subarray(start), Number(digits), headers);
  if (body === null) return null;
  return {
    answer: { status: Number(digits), headers, body: body.bytes },
    length: start + body.length,
  };
}

interface Body {
  bytes: Buffer;
  length: number;
}

function readBody(bytes: Buffer, status: number, headers: Record<string, string>): Body | null {
  if (status < 200 || status === 204 || status === 304) return { bytes: Buffer.alloc(0), length: 0 };
  if (headers['transfer-encoding'] === 'chunked') return readChunks(bytes);
  const length = Number(headers['content-length'] ?? 0);
  return bytes.length < length ? null : { bytes: bytes.subarray(0, length), length };
}

function readChunks(bytes: Buffer): Body | null {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    const start = line + 2;
    if (bytes.length < start + size + 2) return null;
    if (size === 0) return { bytes: Buffer.concat(parts), length: start + 2 };
    parts.push(bytes.subarray(start, start + size));
    at = start + size + 2;
  }
}
