import { isUtf8 } from 'node:buffer';
import plugin from 'fastify-plugin';
import { HrbaError } from '../errors.ts';

/** Bodies are JSON and nothing else; text that no canonical form exists for is refused before it is kept. */
export const jsonBodies = plugin(
  async (app) => {
    app.removeAllContentTypeParsers();
    const parse = app.getDefaultJsonParser('error', 'error');
    app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
      if (bytes.length === 0) return done(null, undefined);
      if (!isUtf8(bytes)) return done(new HrbaError('HRBA_MALFORMED', 'The body is not UTF-8.'));
      const text = bytes.toString();
      return parse(request, text, (error, body) => {
        if (error)
          return done(new HrbaError('HRBA_MALFORMED', `The body is not JSON: ${plain(error.message)}.`));
        if (LONE_SURROGATE.test(text) && !isWellFormed(body)) {
          return done(new HrbaError('HRBA_MALFORMED', 'The body holds half a character (a lone surrogate).'));
        }
        return done(null, body);
      });
    });
  },
  { name: 'json-bodies' },
);

const LONE_SURROGATE = /\\u[dD][89a-fA-F]/;

function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWellFormed(inner));
}

/** The parser's words without what was sent: an error must not carry typed text into logs. */
function plain(message: string): string {
  const [place] = /at position \d+( \(line \d+ column \d+\))?/.exec(message) ?? [];
  return place ?? 'check quotes, commas and brackets';
}
