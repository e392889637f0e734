import { loadCatalogue } from '../../../src/messages/catalogues.ts';
import { LANGUAGES } from '../../../src/messages/languages.ts';
import { API_HEADERS } from '../../../src/plugins/security-headers.ts';
import { answerFaults } from '../answer-faults.ts';
import type { DocumentedOperation } from '../operations.ts';
import type { FuzzAnswer, FuzzRequest } from './fuzz-answer.ts';

const GUARDS = Object.keys(API_HEADERS);
/** What an address or a method that is not in the document may be told. */
const OUTSIDE = [400, 404, 405, 408, 413, 415, 429, 431, 503];
/** How the service is made: nothing of it belongs in an answer. */
const INSIDES =
  /node_modules|\bat \S+ \(|\bat file:|sqlite|\bSELECT\b[^\n]+\bFROM\b|\.ts:\d+|\/src\/|FST_ERR|ERR_HTTP/i;
/** Milliseconds that no single answer should take, however busy the machine is. */
export const TOO_SLOW = 15_000;

/** The operation of the document that an address means, as the router reads it; undefined when there is none. */
export function operationFor(
  operations: readonly DocumentedOperation[],
  { method, url }: Pick<FuzzRequest, 'method' | 'url'>,
): DocumentedOperation | undefined {
  const [path = ''] = url.split(/[?#]/);
  const name = method === 'HEAD' ? 'GET' : method;
  return operations.find((each) => each.method === name && patternOf(each).test(path));
}

const patterns = new Map<string, RegExp>();
function patternOf({ path }: DocumentedOperation): RegExp {
  const known = patterns.get(path);
  if (known !== undefined) return known;
  const made = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]*')}$`);
  patterns.set(path, made);
  return made;
}

/** Everything that is wrong with an answer. */
export function judge(
  operations: readonly DocumentedOperation[],
  request: FuzzRequest,
  answer: FuzzAnswer,
): string[] {
  const { status, headers, body, text } = answer;
  const operation = operationFor(operations, request);
  const isHead = request.method === 'HEAD';
  const faults: string[] = [];
  if (status >= 500 && !isRefusedUnderLoad(answer)) faults.push(`${status}: ${text.slice(0, 300)}`);
  if (isHead && text !== '') faults.push('HEAD has a body');
  if (!isHead) faults.push(...answerFaults(operation, { status, header: (name) => headers[name], body }));
  if (operation === undefined && status >= 400 && !OUTSIDE.includes(status))
    faults.push(`${status} at no address`);
  for (const guard of GUARDS)
    if (headers[guard] === undefined && !isPage(request)) faults.push(`no ${guard}`);
  if (status >= 400 && INSIDES.test(text)) faults.push(`it tells how it is made: ${INSIDES.exec(text)?.[0]}`);
  if (headers['x-injected'] !== undefined) faults.push('a header was injected');
  return faults;
}

const catalogues = await Promise.all(LANGUAGES.map((language) => loadCatalogue(language)));
const UNDER_PRESSURE = new Set(catalogues.map((catalogue) => catalogue['detail.pressure']));

/** 503 is in order where the process says that it is choking, or that expensive work is waiting already. */
export function isRefusedUnderLoad({ status, body, headers }: FuzzAnswer): boolean {
  const { code, detail } = (body ?? {}) as { code?: string; detail?: string };
  // An answer to HEAD has no body to tell it in.
  const isTold = code === 'HRBA_BUSY' || UNDER_PRESSURE.has(detail ?? '') || body === undefined;
  return status === 503 && isTold && headers['retry-after'] !== undefined;
}

/** The browsable document brings headers of its own. */
function isPage({ url }: FuzzRequest): boolean {
  return url.startsWith('/docs');
}
