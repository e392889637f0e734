import { type Fault, HrbaError } from '../errors.ts';
import type { EvidenceMark, EvidenceMarkInput, RecordedEvidence } from '../generated/types.ts';
import { type Author, keptOf } from '../register/entries.ts';
import { filesOf, isMarkOf, type MarkBody, marksOf, placesOf } from '../register/evidence.ts';
import type { RegisterContext } from '../register/register-context.ts';
import { unknownItems } from './check-entry.ts';
import { namingTexts } from './check-people-text.ts';
import { type Caller, type Deps, unitOf } from './deps.ts';
import { type Remember, refuseFaults, refuseTooMany, standingEntry } from './entries.ts';
import { examinableState } from './find-assessment.ts';
import { recordChecked } from './record-checked.ts';

/** Marks as they are shown. */
export const EVIDENCE_MARKS = { kind: 'evidence-mark', shown: marksOf } as const;

/**
 * Says of a piece of evidence that a reader could not open it, or that it does not show what is said: it counts for
 * nothing from then on (SCORING section 3, A0). One mark for each piece and reader.
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ARCHIVED, HRBA_NOT_ALLOWED, HRBA_BUSY_RECORD
 */
export async function markEvidence(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  input: EvidenceMarkInput,
  remember?: Remember<EvidenceMark>,
): Promise<EvidenceMark> {
  const id = deps.newId();
  const make = (context: RegisterContext) => {
    refuseTooMany('evidence-mark', context.entries);
    refuseFaults([
      ...unknownPiece(input, context),
      ...markedAlready(input, caller, context),
      ...namingTexts({ '/because': input.because }),
    ]);
    const piece = pieceOf(input, context);
    const body: MarkBody = { ...input, places: piece === undefined ? [] : placesOf(piece, filesOf(context)) };
    return { kind: 'evidence-mark' as const, id, body, expectedRevision: 0 };
  };
  const find = () => examinableState(deps, caller, assessmentId);
  return recordChecked(deps, caller, { ...EVIDENCE_MARKS, find, make }, remember);
}

function unknownPiece({ item, piece }: EvidenceMarkInput, context: RegisterContext): Fault[] {
  const unknown = unknownItems([item], context).map((fault) => ({ ...fault, pointer: '/item' }));
  if (unknown.length > 0) return unknown;
  if (pieceOf({ item, piece }, context) !== undefined) return [];
  const detail = `The response to ${item} has no such piece: its pieces say their digest when it is read.`;
  return [{ pointer: '/piece', detail, code: 'UNKNOWN_PIECE' }];
}

/** The piece of a response that has that digest now. */
function pieceOf(
  { item, piece }: Pick<EvidenceMarkInput, 'item' | 'piece'>,
  { responses, digestOf }: RegisterContext,
): RecordedEvidence | undefined {
  return responses.get(item)?.response?.evidence?.find((own) => digestOf(own) === piece);
}

function markedAlready(input: EvidenceMarkInput, caller: Caller, context: RegisterContext): Fault[] {
  const piece = pieceOf(input, context);
  const own = keptOf<MarkBody>(context.entries, 'evidence-mark').find(
    ({ body, author }) =>
      body.item === input.item &&
      piece !== undefined &&
      isMarkOf(body, piece, context) &&
      isSameReader(author, caller),
  );
  if (own === undefined) return [];
  const detail = `You have marked this piece (${own.id}): withdraw that mark first.`;
  return [{ pointer: '/piece', detail, code: 'MARKED_ALREADY' }];
}

/**
 * Withdraws a mark: whoever made it may, and nobody else, least of all the company.
 * @param expected its revision by If-Match; null takes whatever stands
 * @throws HrbaError HRBA_ASSESSMENT_NOT_FOUND, HRBA_ENTRY_NOT_FOUND, HRBA_FORBIDDEN, HRBA_ARCHIVED; RevisionConflict
 */
export async function withdrawMark(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  markId: string,
  expected: number | null,
): Promise<void> {
  const { entries } = await examinableState(deps, caller, assessmentId);
  const mark = standingEntry<EvidenceMarkInput>('evidence-mark', markId, entries);
  if (!isSameReader(mark.author, caller)) {
    throw new HrbaError(
      'HRBA_FORBIDDEN',
      `Mark ${markId} is another reader’s: only who made it withdraws it.`,
    );
  }
  const change = {
    kind: 'evidence-mark' as const,
    id: markId,
    body: null,
    expectedRevision: expected ?? mark.revision,
  };
  await deps.store.recordEntries(
    { assessmentId, changes: [change], expectedAssessmentRevision: null },
    unitOf(deps, caller),
  );
}

/** One person with a new key is the same reader. */
function isSameReader(author: Author, caller: Caller): boolean {
  const isSameName = author.name === caller.actor && author.role === caller.role;
  return author.keyId === caller.keyId || (isSameName && author.organisationId === caller.organisationId);
}
