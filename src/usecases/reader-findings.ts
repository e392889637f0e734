import type {
  EvidenceFile,
  EvidenceMark,
  RecordedEvidence,
  ResponseRecord,
  ScoredReview,
} from '../generated/types.ts';
import { assessorReviews } from '../register/assessor-reviews.ts';
import { fileNamed, filesOf, heldFile, markedPieces, marksOn } from '../register/evidence.ts';
import type { RegisterContext } from '../register/register-context.ts';

/** What auditors and readers of evidence said of responses, besides reviews: part of how well each is backed. */
export interface ReaderFindings {
  /** By item: final findings. */
  assessors: Record<string, ScoredReview>;
  /** By item: positions of evidence that counts for nothing. */
  marked: Record<string, number[]>;
  /** Of one piece of a response. */
  marksOn: (item: string, piece: RecordedEvidence) => EvidenceMark[];
  /** Of the whole assessment. */
  files: readonly EvidenceFile[];
  digestOf: RegisterContext['digestOf'];
}

export function readerFindings(context: RegisterContext): ReaderFindings {
  return {
    assessors: assessorReviews(context),
    marked: markedPieces(context),
    marksOn: (item, piece) => marksOn(context, item, piece),
    files: filesOf(context),
    digestOf: context.digestOf,
  };
}

/** What names each piece of evidence of a response, what is kept here of it, and what readers said of it. */
export function shownPieces(
  itemId: string,
  evidence: readonly RecordedEvidence[],
  { marksOn: marksOnPiece, files, digestOf }: ReaderFindings,
): NonNullable<ResponseRecord['pieces']> {
  return evidence.map((piece) => ({
    digest: digestOf(piece),
    ...kept(piece, files),
    marks: marksOnPiece(itemId, piece).map(({ id, mark, because, author }) => ({
      id,
      mark,
      because,
      by: author,
    })),
  }));
}

function kept({ sha256 }: RecordedEvidence, files: readonly EvidenceFile[]) {
  if (sha256 === undefined) return {};
  const file = fileNamed(files, sha256);
  return file === undefined ? { held: false } : { held: true, file: heldFile(file) };
}
