import type { en } from './en/catalogue.ts';

export type MessageKey = keyof typeof en;

/** The messages of one language: ICU MessageFormat by key. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** What a room of a translation has to hold: the keys of the English room, no more and no fewer. */
export type RoomOf<English> = { readonly [Key in keyof English]: string };
