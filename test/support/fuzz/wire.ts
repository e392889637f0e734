import fc from 'fast-check';
import { PROBLEM_TYPE, schemaFaults } from '../answer-faults.ts';
import { type Exchange, exchange, type Step, type WireAnswer } from '../raw-socket.ts';

/** What is written to a bare connection, and how it is called. */
export interface WireRecipe {
  name: string;
  steps: Step[];
}

const HOST = 'Host: 127.0.0.1\r\n';
const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((each) => Buffer.from(each));
const junk = fc.stringMatching(/^[ -~\r\n\t]{0,30}$/);
const line = fc.constantFrom(
  'GET /healthz HTTP/1.1',
  'POST /v1/products HTTP/1.1',
  'GET /v1/checklists HTTP/1.1',
  'DELETE /v1/assessments/x HTTP/1.1',
  'GET /healthz HTTP/1.0',
  'GET /healthz HTTP/2.0',
  'GET /healthz',
  'GET  /healthz HTTP/1.1',
  'get /healthz HTTP/1.1',
  ' GET /healthz HTTP/1.1',
  'GET http://other.example/healthz HTTP/1.1',
  'GET healthz HTTP/1.1',
  'GET \u00ff HTTP/1.1',
  'CONNECT a:1 HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'PRI * HTTP/2.0',
  '',
);
const header = fc.constantFrom(
  HOST.trim(),
  'Host: a\r\nHost: b',
  'Host:',
  'Nonsense',
  'X-A : 1',
  'X-A: 1\r\n folded',
  'X-A: \0',
  'X-A: a\rb',
  ': empty',
  'X-\u00e9: 1',
  'Content-Length: 5',
  'Content-Length: 5\r\nContent-Length: 6',
  'Content-Length: -1',
  'Content-Length: 1e3',
  'Content-Length: 99999999999999999999',
  'Content-Length: 0x5',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, chunked',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding: gzip, chunked',
  'Transfer-Encoding:\u000bchunked',
  'Content-Type: application/json',
  'Connection: close',
  'Connection: keep-alive, upgrade\r\nUpgrade: websocket',
  'Expect: 100-continue',
  'Expect: else',
  'Trailer: X-A',
  `X-Long: ${'a'.repeat(17_000)}`,
  Array.from({ length: 3000 }, (_each, index) => `X${index}: 1`).join('\r\n'),
);
const body = fc.constantFrom(
  '',
  '{}',
  '{"name":"x"}',
  '0\r\n\r\n',
  '2\r\n{}\r\n0\r\n\r\n',
  '2;ext=1\r\n{}\r\n0\r\nX-A: 1\r\n\r\n',
  '5\r\n{}\r\n0\r\n\r\n',
  '-1\r\n{}\r\n',
  'ffffffffffffffff\r\n{}\r\n',
  `2;${'e'.repeat(17_000)}\r\n{}\r\n0\r\n\r\n`,
  'zz\r\n',
  'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n',
);
const ending = fc.constantFrom('\r\n', '\n', '\r');

/** Requests of which something is no HTTP: put together from pieces, torn, pipelined, or plain rubbish. */
export const wireRecipes: fc.Arbitrary<WireRecipe> = fc.oneof(
  { weight: 1, arbitrary: bytes.map((rubbish) => ({ name: 'rubbish', steps: [rubbish] })) },
  {
    weight: 6,
    arbitrary: fc
      .record({
        line,
        headers: fc.array(header, { maxLength: 4 }),
        body,
        ending: fc.oneof({ weight: 6, arbitrary: fc.constant('\r\n') }, ending),
        junk: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, junk),
        half: fc.boolean(),
        cut: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
        copies: fc.constantFrom(1, 1, 1, 3),
      })
      .map(({ line, headers, body, ending, junk, half, cut, copies }) => {
        const head = [line, ...headers].join(ending);
        const whole = Buffer.from(`${head}${junk}${ending}${ending}${body}`.repeat(copies), 'latin1');
        const sent = whole.subarray(0, Math.ceil(whole.length * cut));
        return {
          name: `${line} ${headers.join(' | ').slice(0, 80)}`,
          steps: [sent, ...(half ? ['end' as const] : [])],
        };
      }),
  },
);

/** Sends one and says what is wrong with what came back. Silence is in order: the rest may still be coming. */
export async function wireFaults(port: number, recipe: WireRecipe, silence: number): Promise<string[]> {
  return judgeExchange(await exchange(port, recipe.steps, silence));
}

/** What is wrong with answers as they stood on the wire. */
export function judgeExchange({ answers, rest }: Exchange): string[] {
  // The body of an answer to HEAD is not there, and none is asked for here.
  const torn = rest.length > 0 ? [`torn: ${rest.toString('latin1').slice(0, 200)}`] : [];
  return [...torn, ...answers.flatMap(answerFaults)];
}

function answerFaults({ status, headers, body }: WireAnswer): string[] {
  if (status >= 500) return [`${status}: ${body.toString().slice(0, 200)}`];
  if (status < 400) return [];
  const type = (headers['content-type'] ?? '').split(';')[0];
  if (type !== PROBLEM_TYPE) return [`${status} as ${type}`];
  if (headers['x-content-type-options'] !== 'nosniff') return ['no security headers'];
  return schemaFaults('Problem', JSON.parse(body.toString()));
}
