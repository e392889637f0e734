import type { OutgoingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { type ErrorCode, HrbaError } from '../errors.ts';
import { problemOf } from './problems.ts';
import { API_HEADERS } from './security-headers.ts';

/**
 * What is no HTTP never becomes a request: it is answered on the bare socket, in the shape of every other problem, and
 * nothing of what was sent goes into the answer or the log.
 */
export function answerUnreadable(
  newId: () => string,
): (error: NodeJS.ErrnoException, socket: Socket) => void {
  return ({ code = '' }, socket) => {
    if (code === 'ECONNRESET') return void socket.destroy();
    refuseOnSocket(socket, new HrbaError(...(UNREADABLE[code] ?? NO_HTTP)), newId());
  };
}

/** Answers on a bare socket and closes it; only closes it where an answer has begun, which must not be torn. */
export function refuseOnSocket(socket: Socket, error: HrbaError, requestId: string): void {
  const begun = (socket as Socket & { _httpMessage?: OutgoingMessage | null })._httpMessage?.headersSent;
  if (!socket.writable || begun) return void socket.destroy();
  const body = JSON.stringify(problemOf(error, requestId));
  const head = [
    `HTTP/1.1 ${error.status} ${error.title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Content-Language: en',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries({ ...API_HEADERS, 'cache-control': 'no-store' }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}

const NO_HTTP: [ErrorCode, string] = ['HRBA_MALFORMED', 'The request is not well-formed HTTP.'];
const UNREADABLE: Record<string, [ErrorCode, string]> = {
  HPE_HEADER_OVERFLOW: ['HRBA_HEADERS_TOO_LARGE', 'The headers are larger than this service takes.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['HRBA_BODY_TOO_LARGE', 'The body is larger than this service takes.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['HRBA_REQUEST_TIMEOUT', 'The request did not arrive whole in time.'],
};
