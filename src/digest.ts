import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785): the same value gives the same bytes everywhere. Content is frozen when it is loaded and makes up
 * most of a report: a frozen value is written once, and so are the frozen members of an object.
 */
export function canonical(value: unknown): string {
  if (!isObject(value)) return written(value);
  if (Object.isFrozen(value)) return writtenOnce(value);
  const members = Object.entries(value);
  if (!members.some(([, member]) => isFrozenObject(member))) return written(value);
  const texts = members
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${texts.join(',')}}`;
}

/** Frozen values that nobody holds any more take their text along. */
const texts = new WeakMap<object, string>();

function writtenOnce(value: object): string {
  const known = texts.get(value) ?? written(value);
  texts.set(value, known);
  return known;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty list or object counts as frozen where nothing can be added; there is nothing to save in it. */
function isFrozenObject(value: unknown): boolean {
  return isObject(value) && Object.isFrozen(value);
}

function written(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 over the canonical JSON of a value. */
export function digestOf(value: unknown): string {
  return sha256(canonical(value));
}

const SALT_BYTES = 32;

/** 256 random bits, so that a short payload cannot be guessed from its digest. */
export function newSalt(): string {
  return randomBytes(SALT_BYTES).toString('base64url');
}

/** A salt for each of a list, from one draw: a report has a thousand. */
export function newSalts({ length }: { length: number }): string[] {
  const drawn = randomBytes(SALT_BYTES * length);
  return Array.from({ length }, (_none, index) =>
    drawn.subarray(index * SALT_BYTES, (index + 1) * SALT_BYTES).toString('base64url'),
  );
}
