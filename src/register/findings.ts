import type { Finding, FindingInput, ScoredReview } from '../generated/types.ts';
import { daysAfter } from './days.ts';
import { type Kept, keptOf, shownEntry } from './entries.ts';
import type { RegisterContext } from './register-context.ts';

/** What the body of a finding holds once it is kept. */
export interface FindingBody extends Required<FindingInput> {
  /** Of the response that was examined; of a fact, how often its basis was written. */
  subjectRevision: number;
  /** Of a fact: the value that was examined. */
  subjectValue: unknown;
  upward: boolean;
  /** The day it was recorded: the company's days to reply count from it. */
  recordedOn: string;
  reply: Finding['reply'];
  decision: (NonNullable<Finding['decision']> & { on: string }) | null;
}

/** Days in which a company may reply to a finding before it is final. */
export const REPLY_DAYS = 20;

/** What auditors stated, with how far each has come. */
export function findingsOf(context: RegisterContext): Finding[] {
  return keptOf<FindingBody>(context.entries, 'finding').map((entry) => {
    const { subjectValue: _value, recordedOn, decision, ...body } = entry.body;
    const { state, finalOn } = standingOf(entry, context);
    return {
      ...shownEntry(entry, context.show),
      ...body,
      replyUntil: daysAfter(recordedOn, REPLY_DAYS),
      decision:
        decision === null
          ? null
          : {
              at: decision.at,
              by: decision.by,
              outcome: decision.outcome,
              level: decision.level,
              words: decision.words,
            },
      finalOn,
      state,
    };
  });
}

/**
 * How far a finding has come by a day. It is final when the company accepts it, when its days to reply are over without
 * a word, or when the auditor has decided on the reply. A later edit of what was examined drops it (SCORING section 1).
 */
export function standingOf(
  { body }: Kept<FindingBody>,
  context: Pick<RegisterContext, 'asOf' | 'responses' | 'profile' | 'digestOf'>,
): { state: Finding['state']; finalOn: string | null } {
  if (body.decision?.outcome === 'withdrawn') return { state: 'withdrawn', finalOn: null };
  if (!isCurrent(body, context)) return { state: 'superseded', finalOn: null };
  const finalOn = finalDay(body, context.asOf);
  if (finalOn !== null && finalOn <= context.asOf) return { state: 'final', finalOn };
  const isReplied = body.reply !== null;
  return { state: isReplied ? 'awaiting-decision' : 'awaiting-reply', finalOn: null };
}

function finalDay({ decision, reply, recordedOn }: FindingBody, asOf: string): string | null {
  if (decision !== null) return decision.on;
  if (reply !== null) return reply.accepted ? reply.at.slice(0, 10) : null;
  const until = daysAfter(recordedOn, REPLY_DAYS);
  return asOf > until ? daysAfter(until, 1) : null;
}

function isCurrent(
  { subject, subjectRevision, subjectValue }: FindingBody,
  { responses, profile, digestOf }: Pick<RegisterContext, 'responses' | 'profile' | 'digestOf'>,
): boolean {
  if (subject.kind === 'item') return responses.get(subject.id)?.revision === subjectRevision;
  return digestOf(profile[subject.id] ?? null) === digestOf(subjectValue ?? null);
}

/** By item, what final findings say to the score: an assessor's review of this revision of the response (A3, A4). */
export function assessorReviews(context: RegisterContext): Record<string, ScoredReview> {
  const final = keptOf<FindingBody>(context.entries, 'finding').filter(
    (entry) => entry.body.subject.kind === 'item' && standingOf(entry, context).state === 'final',
  );
  return Object.fromEntries(final.map(({ body }) => [body.subject.id, scoredReview(body)]));
}

function scoredReview(body: FindingBody): ScoredReview {
  const { verdict, corroboration, decision, because } = body;
  const level = decision?.outcome === 'changed' ? decision.level : body.level;
  const isOverride = verdict === 'override' || decision?.outcome === 'changed';
  return {
    by: 'assessor',
    verdict: verdict === 'override' ? 'confirmed' : verdict,
    note: because,
    ...(isOverride && level !== null ? { override: level } : {}),
    ...(isCorroborated(corroboration) ? { corroborated: true } : {}),
  };
}

/** People affected that have to confirm what an auditor collected, unless a mandated organisation does (A4). */
const LEAST_PEOPLE = 3;

/** True when at least three people affected, or one mandated organisation, confirmed it to the auditor. */
export function isCorroborated(corroboration: FindingBody['corroboration']): boolean {
  if (corroboration === null) return false;
  return corroboration.people >= LEAST_PEOPLE || corroboration.organisation.trim() !== '';
}
