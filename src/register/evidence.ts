import type {
  EvidenceFile,
  EvidenceMark,
  EvidenceMarkInput,
  HeldFile,
  RecordedEvidence,
} from '../generated/types.ts';
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

/** What the body of a mark holds. */
export interface MarkBody extends EvidenceMarkInput {
  /** Where the piece was found when it was marked: with another title it is the same piece. */
  places?: string[];
}

/**
 * Where a piece of evidence is found: its address without what only scrolls on a page, and the file that is kept for its
 * digest, or the digest.
 */
export function placesOf({ url, sha256 }: RecordedEvidence, files: readonly EvidenceFile[]): string[] {
  const address = url === undefined ? [] : [url.replace(/#.*$/, '')];
  return sha256 === undefined ? address : [...address, fileNamed(files, sha256)?.sha256 ?? sha256];
}

/** Whether a mark is about a piece: as it was marked, or found at the same place under other words. */
export function isMarkOf(
  { piece: digest, places = [] }: MarkBody,
  piece: RecordedEvidence,
  { digestOf, ...context }: Pick<RegisterContext, 'digestOf' | 'entries' | 'show'>,
): boolean {
  if (digestOf(piece) === digest) return true;
  return places.length > 0 && placesOf(piece, filesOf(context)).some((place) => places.includes(place));
}

/** What readers said of pieces of evidence; a mark is current while the response still has that piece. */
export function marksOf(context: RegisterContext): EvidenceMark[] {
  const { entries, responses, show, digestOf } = context;
  return keptOf<MarkBody>(entries, 'evidence-mark').map((entry) => {
    const { places: _places, ...body } = entry.body;
    const { evidence = [] } = responses.get(body.item)?.response ?? {};
    const asMarked = evidence.findIndex((piece) => digestOf(piece) === body.piece);
    const position =
      asMarked >= 0 ? asMarked : evidence.findIndex((piece) => isMarkOf(entry.body, piece, context));
    const current = position >= 0;
    return { ...shownEntry(entry, show), ...body, current, position: current ? position : null };
  });
}

/** What readers said of one piece of a response. */
export function marksOn(context: RegisterContext, item: string, piece: RecordedEvidence): EvidenceMark[] {
  const bodies = new Map(
    keptOf<MarkBody>(context.entries, 'evidence-mark').map(({ id, body }) => [id, body]),
  );
  return marksOf(context).filter((mark) => {
    const body = bodies.get(mark.id);
    return mark.item === item && body !== undefined && isMarkOf(body, piece, context);
  });
}

/** By item, the positions of the pieces of its response that a reader marked: they count for nothing. */
export function markedPieces(context: RegisterContext): Record<string, number[]> {
  const marks = keptOf<MarkBody>(context.entries, 'evidence-mark').map(({ body }) => body);
  const items = [...new Set(marks.map(({ item }) => item))].sort();
  const marked = items.map((item) => {
    const own = marks.filter((mark) => mark.item === item);
    const { evidence = [] } = context.responses.get(item)?.response ?? {};
    const positions = evidence.flatMap((piece, index) =>
      own.some((mark) => isMarkOf(mark, piece, context)) ? [index] : [],
    );
    return [item, positions] as const;
  });
  return Object.fromEntries(marked.filter(([, positions]) => positions.length > 0));
}
