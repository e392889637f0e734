/** Why a file is not taken, as a use case tells it apart. */
export type RefusalReason = 'type' | 'extension' | 'unreadable' | 'too-much-inside' | 'paths' | 'active';

/** A file that is not taken, and what the person who sent it can do about it. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What of a file is kept, and what was taken out of it. */
export interface Cleaned {
  bytes: Buffer;
  stripped: Stripped[];
}

/** Kinds of what is taken out; they stand in the record. */
export const STRIPPED = [
  'camera-data',
  'comments',
  'properties',
  'thumbnail',
  'times',
  'other-data',
  'bytes-after-the-end',
] as const;
export type Stripped = (typeof STRIPPED)[number];

/** The kinds in their order, each once. */
export function inOrder(kinds: Iterable<Stripped>): Stripped[] {
  const found = new Set(kinds);
  return STRIPPED.filter((kind) => found.has(kind));
}

export const damaged = (): Refusal =>
  new Refusal('unreadable', 'it is damaged: it cannot be read to its end');
export const encrypted = (): Refusal =>
  new Refusal('unreadable', 'it is encrypted; send it without a password');
export const brokenPicture = (): Refusal => new Refusal('unreadable', 'the picture breaks off or is damaged');
export const tooMuchInside = (): Refusal =>
  new Refusal('too-much-inside', 'it unpacks to far more than it says or than anybody could read');
