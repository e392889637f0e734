/** What an answer's headers say, as the document has them; the name decides, whatever the operation. */
const HEADERS = {
  ETag: ['string', 'Of this state: send it as If-Match to write, as If-None-Match to read again'],
  Location: ['string', 'Where what was made is read'],
  'Upload-Offset': ['integer', 'Bytes of the file that are here'],
  'Upload-Length': ['integer', 'Bytes of the whole file'],
  'Content-Disposition': ['string', 'To be saved, and under which name'],
  'Content-Language': ['string', 'The language that was chosen'],
  'Idempotency-Replayed': ['string', '"true" when this is the first answer once more; else absent'],
  'WWW-Authenticate': ['string', 'How to say who you are'],
  'Retry-After': ['integer', 'Seconds after which trying again makes sense'],
  'RateLimit-Limit': ['integer', 'Requests a minute; absent where the limit is off'],
  'RateLimit-Remaining': ['integer', 'How many of them are left'],
  'RateLimit-Reset': ['integer', 'Seconds until all of them are there again'],
} as const satisfies Record<string, readonly [string, string]>;
type HeaderName = keyof typeof HEADERS;

/** What of an operation decides them. */
interface Described {
  takes?: readonly string[];
  gives?: readonly HeaderName[];
  unlimited?: true;
}

const RETRIED = [429, 503, 507];
/** What never becomes a request is not counted against the limit. */
const UNCOUNTED = [408, 431];

/** The headers that an operation's answer of a status carries. */
export function answerHeaders(spec: Described, status: number): { headers?: Record<string, object> } {
  const names: HeaderName[] = [
    ...(status < 400 ? successHeaders(spec, status) : []),
    ...(status >= 400 ? (['Content-Language'] as const) : []),
    ...(status === 401 ? (['WWW-Authenticate'] as const) : []),
    ...(RETRIED.includes(status) ? (['Retry-After'] as const) : []),
    ...(spec.unlimited || UNCOUNTED.includes(status)
      ? []
      : (['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] as const)),
  ];
  if (names.length === 0) return {};
  return { headers: Object.fromEntries(names.map((name) => [name, schemaOf(HEADERS[name])])) };
}

function schemaOf([type, description]: readonly [string, string]): object {
  return { type, description };
}

function successHeaders({ takes = [], gives = [] }: Described, status: number): HeaderName[] {
  // Where nothing is left there is no state to tag.
  const isTagged = status !== 204 && (takes.includes('If-Match') || takes.includes('If-None-Match'));
  return [
    ...(isTagged ? (['ETag'] as const) : []),
    ...gives,
    // What is made (201) takes the language as its own instead of being written in it.
    ...(takes.includes('Accept-Language') && status !== 201 ? (['Content-Language'] as const) : []),
    ...(takes.includes('Idempotency-Key') ? (['Idempotency-Replayed'] as const) : []),
  ];
}
