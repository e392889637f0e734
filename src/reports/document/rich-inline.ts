import type { MessageKey } from '../../messages/catalogue.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Inline, Text } from './block.ts';

type Chunks = readonly (Inline | number)[];
type Value = Inline | Text | number | ((chunks: Chunks) => Inline);

/** What the tags of messages become: the catalogues name no others. */
const TAGS = {
  b: (chunks: Chunks): Inline => ({ strong: plain(chunks) }),
  strong: (chunks: Chunks): Inline => ({ strong: plain(chunks) }),
  code: (chunks: Chunks): Inline => ({ code: chunks.join('') }),
  small: (chunks: Chunks): Inline => ({ small: plain(chunks) }),
};

/** A message as pieces: its tags become pieces of their own, and what is put in stays what it was. */
export function richInline(
  { words }: Pick<ReportIndex, 'words'>,
  key: MessageKey,
  values: Readonly<Record<string, Value>> = {},
): Inline[] {
  return plain(words.parts(key, { ...TAGS, ...values }) as Chunks);
}

function plain(chunks: readonly (Inline | number | Text)[]): Inline[] {
  return chunks
    .flatMap((chunk) => (Array.isArray(chunk) ? (chunk as Inline[]) : [chunk as Inline | number]))
    .map((piece) => (typeof piece === 'number' ? String(piece) : piece));
}
