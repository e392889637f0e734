import type { Entry } from '../generated/types.ts';

export type EntryKind = Entry['kind'];
export type Author = Entry['author'];

/** An entry that stands, with its body in the shape of its kind. */
export interface Kept<Body> extends Omit<Entry, 'body'> {
  body: Body;
}

/** The entries of one kind that stand, oldest first. Bodies were checked against their schema when they were written. */
export function keptOf<Body>(entries: readonly Entry[], kind: EntryKind): Kept<Body>[] {
  return entries
    .filter((entry) => entry.kind === kind && entry.body !== null)
    .map((entry) => ({ ...entry, body: entry.body as Body }))
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** Who wrote something, as it is shown. */
export interface ShownAuthor {
  role: string;
  name: string;
}
export type ShowAuthor = (author: Author) => ShownAuthor;

/** What is shown of every entry besides its body. */
export function shownEntry({ id, revision, createdAt, updatedAt, author }: Kept<unknown>, show: ShowAuthor) {
  return { id, revision, createdAt, updatedAt, author: show(author) };
}
