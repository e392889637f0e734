import type { Socket } from 'node:net';
import { type ErrorCode, HrbaError } from '../errors.ts';
import { problemOf } from './problems.ts';

/**
 * What is no HTTP never becomes a request: it is answered on the bare socket, in the shape of every other problem, and
 * nothing of what was sent goes into the answer or the log.
 */
export function answerUnreadable(
  newId: () => string,
): (error: NodeJS.ErrnoException, socket: Socket) => void {
  return ({ code = '' }, socket) => {
    if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [known, detail] = UNREADABLE[code] ?? NO_HTTP;
    const error = new HrbaError(known, detail);
    const body = JSON.stringify(problemOf(error, newId()));
    const head = [
      `HTTP/1.1 ${error.status} ${error.title}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    socket.destroySoon();
  };
}

const NO_HTTP: [ErrorCode, string] = ['HRBA_MALFORMED', 'The request is not well-formed HTTP.'];
const UNREADABLE: Record<string, [ErrorCode, string]> = {
  HPE_HEADER_OVERFLOW: ['HRBA_HEADERS_TOO_LARGE', 'The headers are larger than this service takes.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['HRBA_MALFORMED', 'The request did not arrive whole in time.'],
};
