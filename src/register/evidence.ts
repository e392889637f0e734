import type { EvidenceFile, EvidenceMark, EvidenceMarkInput, HeldFile } from '../generated/types.ts';
import { keptOf, shownEntry } from './entries.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of a file of evidence holds. */
export type FileBody = Omit<EvidenceFile, 'id' | 'revision' | 'createdAt' | 'updatedAt' | 'author'>;

/** The files of evidence that are kept for an assessment. */
export function filesOf({ entries, show }: Pick<RegisterContext, 'entries' | 'show'>): EvidenceFile[] {
  return keptOf<FileBody>(entries, 'file').map((entry) => ({ ...shownEntry(entry, show), ...entry.body }));
}

/** The file that a piece of evidence names: by its digest, or by that which it was sent with. Undefined when it is not kept. */
export function fileNamed<T extends Pick<EvidenceFile, 'sha256' | 'originalSha256'>>(
  files: readonly T[],
  sha256: string | null | undefined,
): T | undefined {
  return (
    files.find((file) => file.sha256 === sha256) ??
    files.find(({ originalSha256 }) => originalSha256 === sha256)
  );
}

/** What a piece of evidence says of the file that it names. */
export function heldFile({
  sha256,
  originalSha256,
  name,
  mediaType,
  size,
  stripped,
}: EvidenceFile): HeldFile {
  return { sha256, originalSha256, name, mediaType, size, stripped };
}

/** What readers said of pieces of evidence; a mark is current while the response still has that piece. */
export function marksOf(context: RegisterContext): EvidenceMark[] {
  const { entries, responses, show, digestOf } = context;
  return keptOf<EvidenceMarkInput>(entries, 'evidence-mark').map((entry) => {
    const { evidence = [] } = responses.get(entry.body.item)?.response ?? {};
    const position = evidence.findIndex((piece) => digestOf(piece) === entry.body.piece);
    const current = position >= 0;
    return { ...shownEntry(entry, show), ...entry.body, current, position: current ? position : null };
  });
}

/** By item, the positions of the pieces of its response that a reader marked: they count for nothing. */
export function markedPieces(context: RegisterContext): Record<string, number[]> {
  const marks = keptOf<EvidenceMarkInput>(context.entries, 'evidence-mark');
  const items = [...new Set(marks.map(({ body }) => body.item))].sort();
  const marked = items.map((item) => {
    const pieces = new Set(marks.filter(({ body }) => body.item === item).map(({ body }) => body.piece));
    const { evidence = [] } = context.responses.get(item)?.response ?? {};
    const positions = evidence.flatMap((piece, index) =>
      pieces.has(context.digestOf(piece)) ? [index] : [],
    );
    return [item, positions] as const;
  });
  return Object.fromEntries(marked.filter(([, positions]) => positions.length > 0));
}
