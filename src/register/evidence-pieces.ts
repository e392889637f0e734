import type { EvidenceFile, EvidencePiece, RecordedEvidence } from '../generated/types.ts';
import { keptOf } from './entries.ts';
import { fileNamed, filesOf, heldFile, markedPieces } from './evidence.ts';
import { isBacking } from './evidence-backing.ts';
import type { RegisterContext } from './register-context.ts';

/** Days before a piece expires in which its owner is told. */
const NOTICE_DAYS = 30;
const DAY = 86_400_000;

interface Use {
  piece: RecordedEvidence;
  where: EvidencePiece['serves'][number];
  isMarked: boolean;
}

/**
 * Every piece of evidence of an assessment, once, with what it serves and how long it still counts; what expires first
 * stands first, so that nobody learns of it from a score that fell.
 */
export function evidencePieces(context: RegisterContext): EvidencePiece[] {
  const files = filesOf(context);
  const uses = Map.groupBy(usesOf(context), ({ piece }) => context.digestOf(piece));
  return [...uses]
    .map(([digest, same]) => pieceOf(digest, same, files, context.asOf))
    .sort((a, b) => order(a) - order(b) || (a.title < b.title ? -1 : Number(a.title > b.title)));
}

function order({ daysLeft }: EvidencePiece): number {
  return daysLeft ?? Number.MAX_SAFE_INTEGER;
}

function usesOf(context: RegisterContext): Use[] {
  const marked = markedPieces(context);
  const ofResponses = [...context.responses].flatMap(([id, { response }]) =>
    (response?.evidence ?? []).map((piece, position) => ({
      piece,
      where: { kind: 'item' as const, id },
      isMarked: marked[id]?.includes(position) === true,
    })),
  );
  const kinds = ['engagement', 'finding', 'fact-basis'] as const;
  const ofEntries = kinds.flatMap((kind) =>
    keptOf<{ evidence?: RecordedEvidence[] }>(context.entries, kind).flatMap(({ id, body }) =>
      (body.evidence ?? []).map((piece) => ({ piece, where: { kind, id }, isMarked: false })),
    ),
  );
  const ofImpacts = keptOf<{ mitigations: { evidence?: RecordedEvidence[] }[] }>(
    context.entries,
    'impact',
  ).flatMap(({ id, body }) =>
    body.mitigations
      .flatMap(({ evidence = [] }) => evidence)
      .map((piece) => ({ piece, where: { kind: 'impact' as const, id }, isMarked: false })),
  );
  return [...ofResponses, ...ofEntries, ...ofImpacts];
}

function pieceOf(
  digest: string,
  same: readonly Use[],
  files: readonly EvidenceFile[],
  asOf: string,
): EvidencePiece {
  const piece = same[0]?.piece as RecordedEvidence;
  const { title, shows, url = null, sha256 = null, validUntil = null } = piece;
  const file = fileNamed(files, sha256);
  const daysLeft = validUntil === null ? null : Math.round((Date.parse(validUntil) - Date.parse(asOf)) / DAY);
  return {
    digest,
    title,
    shows,
    url,
    sha256,
    held: file !== undefined,
    ...(file === undefined ? {} : { file: heldFile(file) }),
    validUntil,
    daysLeft,
    state: stateOf(piece, same, daysLeft, asOf),
    serves: same.map(({ where }) => where),
  };
}

function stateOf(
  piece: RecordedEvidence,
  same: readonly Use[],
  daysLeft: number | null,
  asOf: string,
): EvidencePiece['state'] {
  if (daysLeft !== null && daysLeft < 0) return 'expired';
  if (same.every(({ isMarked }) => isMarked)) return 'marked';
  if (!isBacking(piece, asOf)) return 'incomplete';
  return daysLeft !== null && daysLeft <= NOTICE_DAYS ? 'expires-soon' : 'valid';
}
