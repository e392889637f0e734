import type {
  ResponseRecord as ResponseBody,
  ResponseWritten,
  Review,
  ScoredReview,
} from '../generated/types.ts';
import { assuranceOf } from '../scoring/assurance.ts';
import type { AssessmentRecord, ResponseRecord, ReviewRecord } from '../store/records.ts';
import { type Edition, itemOf } from './edition.ts';
import { type ReaderFindings, shownPieces } from './reader-findings.ts';

interface Context {
  assessment: AssessmentRecord;
  edition: Edition;
  asOf: string;
  findings: ReaderFindings;
  /** Each piece of evidence is named by its digest, too; lists of items do without. */
  withPieces: boolean;
}

/** A response as clients see it, with how well it is backed on a date, its newest review and what readers said. */
export function presentResponse(
  record: ResponseRecord | null,
  review: ReviewRecord | null,
  { assessment, edition, asOf, findings, withPieces }: Context,
): ResponseBody {
  if (record === null || record.response === null) {
    return record === null ? { state: 'unanswered' } : { state: 'unanswered', revision: record.revision };
  }
  const current = review?.responseRevision === record.revision ? review : null;
  const { itemId, response } = record;
  const read = findings.assessors[itemId] ?? (current === null ? undefined : toScored(current));
  const circumstances = {
    asOf,
    profile: assessment.profile,
    ruleset: edition.ruleset.ruleset,
    flagged: (itemOf(edition.checklist.checklist, itemId)?.flag ?? 'NONE') !== 'NONE',
  };
  const backing = assuranceOf(response, read, circumstances, findings.marked[itemId]);
  const { evidence = [] } = response;
  return {
    itemId,
    ...response,
    ...(withPieces && evidence.length > 0 ? { pieces: shownPieces(itemId, evidence, findings) } : {}),
    revision: record.revision,
    updatedAt: record.updatedAt,
    updatedBy: record.author.name,
    assurance: { level: backing.assurance, because: backing.because },
    ...(review === null ? {} : { review: presentReview(review, current !== null) }),
  };
}

/** A review as clients see it; not current when the response has changed since. */
export function presentReview(review: ReviewRecord, current: boolean): Review {
  const { verdict, note, outsider, ties, reviewer, reviewedAt, responseRevision } = review;
  return { verdict, note, outsider, ties, reviewer: reviewer.name, reviewedAt, responseRevision, current };
}

function toScored({ verdict, note, outsider, ties }: ReviewRecord): ScoredReview {
  return { by: 'second-person', verdict, note, outsider, ties };
}

/** A response just written, or cleared. */
export function presentWritten(
  itemId: string,
  record: ResponseRecord | undefined,
): Omit<ResponseWritten, 'assessmentRevision' | 'changed'> {
  if (record === undefined) return { itemId, state: 'unanswered', revision: 0 };
  const { response, revision, updatedAt, author } = record;
  return { itemId, ...(response ?? { state: 'unanswered' }), revision, updatedAt, updatedBy: author.name };
}
