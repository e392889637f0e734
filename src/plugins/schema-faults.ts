import type { Fault } from '../errors.ts';

/** What the validator found, as far as it is told. */
export interface SchemaError {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
  message?: string;
  /** A name of the object that is wrong itself. */
  propertyName?: string;
}

/** The most values that a sentence lists. */
const MOST_LISTED = 20;

/**
 * What is wrong with a request, for who has to mend it: where it is and what it should be, in words. The sentences are
 * those of the catalogue (detail.*), which is how they are said in other languages.
 * @param errors as the validator found them; the first is what is told
 * @param isBody else a part of the address or a header, which has a name and no pointer
 */
export function schemaFault(errors: readonly SchemaError[], isBody: boolean): Fault {
  const [first] = errors;
  if (first === undefined) return { pointer: '', detail: 'does not fit' };
  const path = first.instancePath;
  const base = isBody ? path : path.slice(1).replaceAll('/', '.');
  const either = missingOf(errors);
  if (either.length > 1) return { pointer: base, detail: `needs one of these: ${either.join(', ')}` };
  const property =
    first.params['additionalProperty'] ?? first.params['missingProperty'] ?? first.propertyName;
  const step = property === undefined ? '' : isBody ? `/${escaped(String(property))}` : String(property);
  return { pointer: `${base}${step}`, detail: explain(first, errors) };
}

/** A name as a step of a JSON pointer (RFC 6901). */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** What each of several alternatives lacks, where that is all that is wrong with them. */
function missingOf(errors: readonly SchemaError[]): string[] {
  const alternatives = errors.filter(({ keyword }) => keyword !== 'anyOf');
  const isEither = alternatives.length < errors.length;
  const isMissing = alternatives.every(({ keyword }) => keyword === 'required');
  return isEither && isMissing ? alternatives.map(({ params }) => String(params['missingProperty'])) : [];
}

type Explain = (params: Record<string, unknown>) => string;

const WORDS: Record<string, Explain> = {
  additionalProperties: () => 'is not known here',
  required: () => 'is missing',
  'false schema': () => 'does not belong here, beside what else was sent',
  enum: ({ allowedValues }) => oneOf(allowedValues as unknown[]),
  const: ({ allowedValue }) => oneOf([allowedValue]),
  minLength: ({ limit }) => (limit === 1 ? EMPTY : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minItems: ({ limit }) => (limit === 1 ? EMPTY : `must have at least ${limit} entries`),
  maxItems: ({ limit }) => `must have at most ${limit} entries`,
  minProperties: ({ limit }) => (limit === 1 ? EMPTY : `must have at least ${limit} entries`),
  maxProperties: ({ limit }) => `must have at most ${limit} entries`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  pattern: ({ pattern }) => (pattern === '\\S' ? EMPTY : `must match pattern "${pattern}"`),
  format: ({ format }) => FORMATS[String(format)] ?? `must match format "${format}"`,
};

const EMPTY = 'must not be empty or blank';

const FORMATS: Record<string, string> = {
  date: 'must be a calendar date, YYYY-MM-DD',
  'date-time': 'must be a time in RFC 3339, such as 2026-01-31T12:00:00Z',
};

const KINDS: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function explain(first: SchemaError, errors: readonly SchemaError[]): string {
  if (first.propertyName !== undefined) return 'is not a name that can stand here';
  if (first.keyword === 'type') return `must be ${kindsOf(first, errors)}`;
  return WORDS[first.keyword]?.(first.params) ?? first.message ?? 'does not fit';
}

/** What it may be: what is wrong with one alternative would be right for another. */
function kindsOf({ instancePath }: SchemaError, errors: readonly SchemaError[]): string {
  const kinds = errors
    .filter((error) => error.keyword === 'type' && error.instancePath === instancePath)
    .flatMap(({ params }) => params['type'] as string | string[]);
  const words = [...new Set(kinds)].map((kind) => KINDS[kind] ?? kind);
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

function oneOf(values: readonly unknown[]): string {
  const listed = values.slice(0, MOST_LISTED).map((value) => (value === null ? 'null' : String(value)));
  const rest = values.length - listed.length;
  return `must be one of: ${listed.join(', ')}${rest > 0 ? `, … (${rest} more)` : ''}`;
}
