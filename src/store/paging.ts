import type { Page, PageRequest } from './records.ts';
import { BadCursor } from './store-errors.ts';

/** Sorts after every id, so that the first page of a newest-first list needs no query of its own. */
const AFTER_EVERY_ID = '\u{10ffff}';
const ID = /^[\w-]{1,64}$/;
const SEQUENCE = /^\d{1,15}$/;
const PAGE = 500;

/** Named parameters of a newest-first list: one row more than asked for tells whether there is another page. */
export function pageBefore(page: PageRequest): { before: string; limit: number } {
  return { before: page.cursor === null ? AFTER_EVERY_ID : idOf(page.cursor), limit: page.limit + 1 };
}

/** Named parameters of a list in sequence, whose cursor is the last sequence number as text. */
export function pageAfter(page: PageRequest): { after: number; limit: number } {
  if (page.cursor !== null && !SEQUENCE.test(page.cursor))
    throw new BadCursor('the cursor is no sequence number');
  return { after: Number(page.cursor ?? 0), limit: page.limit + 1 };
}

/** A page of records newest first, from rows that pageBefore asked for. */
export function pageOf<T extends { id: string }>(found: T[], page: PageRequest): Page<T> {
  return cut(found, page.limit, (last) => Buffer.from(last.id).toString('base64url'));
}

/** A page of events in sequence, from rows that pageAfter asked for. */
export function pageInSequence<T extends { seq: number }>(found: T[], page: PageRequest): Page<T> {
  return cut(found, page.limit, (last) => String(last.seq));
}

function cut<T>(found: T[], limit: number, cursorOf: (last: T) => string): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last !== undefined ? cursorOf(last) : null };
}

function idOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  // Encoding it again refuses the many other spellings that a lenient decoder takes for the same bytes.
  const isOurs = ID.test(id) && Buffer.from(id).toString('base64url') === cursor;
  if (!isOurs) throw new BadCursor('the cursor is not one that a list gave out');
  return id;
}

/** Where a page of a sorted list of reports begins: after a band, a time of issue and an id. */
export interface SortedAt {
  band: number;
  at: string;
  id: string;
}

const FIRST: SortedAt = { band: -2, at: '', id: '' };
const LAST: SortedAt = { band: Number.MAX_SAFE_INTEGER, at: AFTER_EVERY_ID, id: AFTER_EVERY_ID };
const PLACE = /^(-?\d{1,3})~([\dTZ:.-]{1,40})~(.+)$/;

/**
 * Where a page begins, from a cursor of pageSorted.
 * @param descending the first page begins after the greatest
 * @throws BadCursor
 */
export function sortedAt({ cursor }: PageRequest, descending: boolean): SortedAt {
  if (cursor === null) return descending ? LAST : FIRST;
  const [, band = '', at = '', id = ''] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  const place = { band: Number(band), at, id };
  const isOurs = ID.test(id) && sortedCursor(place) === cursor;
  if (!isOurs) throw new BadCursor('the cursor is not one that a list gave out');
  return place;
}

/** A page of a sorted list, from one row more than asked for. */
export function pageSorted<Row extends { id: string }, T>(
  found: Row[],
  limit: number,
  placeOf: (row: Row) => SortedAt,
  toItem: (row: Row) => T,
): Page<T> {
  const { items, nextCursor } = cut(found, limit, (last) => sortedCursor(placeOf(last)));
  return { items: items.map(toItem), nextCursor };
}

function sortedCursor({ band, at, id }: SortedAt): string {
  return Buffer.from(`${band}~${at}~${id}`).toString('base64url');
}

/** Every item of a list, page after page. */
export async function* everyItem<T>(list: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | null = null;
  do {
    const page: Page<T> = await list({ limit: PAGE, cursor });
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
