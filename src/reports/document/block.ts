/** A piece of a text: our own words, or what has to be told apart from them. Nothing in it is ever read as markup. */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly small: readonly Inline[] }
  /** Ids, digests, commands: from left to right in every language. */
  | { readonly code: string }
  /** What a person typed: its own direction, its line breaks kept, never a link. */
  | { readonly typed: string }
  /** Words in another language than the document's. */
  | { readonly language: string; readonly words: string }
  /** An address of this installation. */
  | { readonly link: string }
  /** A place in the same document. */
  | { readonly to: string; readonly words: readonly Inline[] };

export type Text = readonly Inline[];

/** A row of a list, with the rows that belong to it. */
export interface Row {
  readonly text: Text;
  readonly rows?: readonly Text[];
}

/** A picture that says nothing which its words do not say. */
export interface Picture {
  readonly svg: string;
  readonly alt: string;
  /** In millimetres on paper. */
  readonly width: number;
}

/** What a document is made of. Every format draws the same blocks in its own way. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: Text; readonly anchor?: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly look?: 'lead' | 'small' | 'figure' }
  | { readonly kind: 'list'; readonly rows: readonly Row[]; readonly ordered?: boolean }
  /** Names and what they stand for, run in on one line each. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: Text, value: Text])[] }
  /** The first cell of each row is its heading. `widths` are shares of the page. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly Text[];
      readonly rows: readonly (readonly Text[])[];
      readonly widths: readonly number[];
    }
  | ({ readonly kind: 'picture' } & Picture)
  | { readonly kind: 'box'; readonly blocks: readonly Block[] }
  /** Beside each other on paper, one after the other where there is no room. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Block[])[] };

/** A section: a heading of the second level and what stands under it. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A whole report as blocks, in one language: what PDF and Markdown are drawn from. */
export interface ReportDocument {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** When it was issued: the only time a document knows, so that the same report gives the same bytes. */
  readonly issuedAt: string;
  readonly front: readonly Block[];
  readonly contentsTitle: string;
  readonly sections: readonly Section[];
  /** At the foot of each page. */
  readonly foot: string;
  /** "Page 2 of 30" in pieces; null stands for the numbers, the page first. */
  readonly pageWords: readonly (string | null)[];
}

/** A heading, with a place to point at. */
export function heading(level: 1 | 2 | 3 | 4, text: Text, anchor?: string): Block {
  return anchor === undefined ? { kind: 'heading', level, text } : { kind: 'heading', level, text, anchor };
}

/** A paragraph of our own words and others. */
export function paragraph(...text: Inline[]): Block {
  return { kind: 'paragraph', text };
}

/** A paragraph that explains beside the matter. */
export function remark(...text: Inline[]): Block {
  return { kind: 'paragraph', text, look: 'small' };
}

/** A list without rows below its rows. */
export function list(rows: readonly Text[]): Block {
  return { kind: 'list', rows: rows.map((text) => ({ text })) };
}

/** What a text says, without how it looks. */
export function plainText(text: Text): string {
  return text.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return plainText(inline.strong);
  if ('small' in inline) return plainText(inline.small);
  if ('code' in inline) return inline.code;
  if ('typed' in inline) return inline.typed;
  if ('link' in inline) return inline.link;
  return typeof inline.words === 'string' ? inline.words : plainText(inline.words);
}
