import type { Finding, FindingInput } from '../generated/types.ts';
import { daysAfter } from './days.ts';
import { type Author, type Kept, keptOf, shownEntry } from './entries.ts';
import type { RegisterContext } from './register-context.ts';

type Said<Part> = Omit<NonNullable<Part>, 'by'> & { by: Author };

/** What the body of a finding holds once it is kept. */
export interface FindingBody extends Required<FindingInput> {
  /** The auditor who stated it: who writes the entry last may be the company, with its reply. */
  by: Author;
  /** Of the response that was examined; of a fact, how often its basis was written. */
  subjectRevision: number;
  /** Of a fact: the value that was examined. */
  subjectValue: unknown;
  upward: boolean;
  /** The day it was recorded: the company's days to reply count from it. */
  recordedOn: string;
  reply: Said<Finding['reply']> | null;
  decision: (Said<Finding['decision']> & { on: string }) | null;
}

/** Days in which a company may reply to a finding before it is final. */
export const REPLY_DAYS = 20;

/**
 * Days in which the auditor decides on a reply; then the finding stands as it was stated. Otherwise a company could keep
 * a finding from ever counting by a reply and a withdrawn grant.
 */
export const DECISION_DAYS = 20;

type Standing = Pick<RegisterContext, 'asOf' | 'responses' | 'profile' | 'digestOf'>;

/** What auditors stated, with how far each has come: superseded and withdrawn ones too, so that none is edited away. */
export function findingsOf(context: RegisterContext): Finding[] {
  const { show } = context;
  return keptOf<FindingBody>(context.entries, 'finding').map((entry) => {
    const { subjectValue: _value, recordedOn, by, reply, decision, ...body } = entry.body;
    const { state, finalOn } = standingOf(entry, context);
    return {
      ...shownEntry({ ...entry, author: by }, show),
      ...body,
      replyUntil: daysAfter(recordedOn, REPLY_DAYS),
      reply: reply === null ? null : { ...reply, by: show(reply.by) },
      decideUntil: decideUntil(entry.body),
      decision: decision === null ? null : shownDecision(decision, show),
      finalOn,
      state,
    };
  });
}

function shownDecision(
  { at, by, outcome, level, words }: NonNullable<FindingBody['decision']>,
  show: RegisterContext['show'],
): Finding['decision'] {
  return { at, by: show(by), outcome, level, words };
}

/** The last day to decide on a reply that does not accept the finding. */
function decideUntil({ reply }: FindingBody): string | null {
  return reply === null || reply.accepted ? null : daysAfter(reply.at.slice(0, 10), DECISION_DAYS);
}

/**
 * How far a finding has come by a day. It is final when the company accepts it, when its days to reply are over without
 * a word, when the auditor has decided on the reply, or when the days to decide are over: then it stands as it was
 * stated. A later edit of what was examined drops it (SCORING section 1).
 */
export function standingOf(
  { body }: Kept<FindingBody>,
  context: Standing,
): { state: Finding['state']; finalOn: string | null } {
  if (body.decision?.outcome === 'withdrawn') return { state: 'withdrawn', finalOn: null };
  if (!isCurrent(body, context)) return { state: 'superseded', finalOn: null };
  const finalOn = finalDay(body, context.asOf);
  if (finalOn !== null && finalOn <= context.asOf) return { state: 'final', finalOn };
  const isReplied = body.reply !== null;
  return { state: isReplied ? 'awaiting-decision' : 'awaiting-reply', finalOn: null };
}

function finalDay(body: FindingBody, asOf: string): string | null {
  const { decision, reply, recordedOn } = body;
  if (decision !== null) return decision.on;
  if (reply?.accepted === true) return reply.at.slice(0, 10);
  const until = decideUntil(body) ?? daysAfter(recordedOn, REPLY_DAYS);
  return asOf > until ? daysAfter(until, 1) : null;
}

function isCurrent(
  { subject, subjectRevision, subjectValue }: FindingBody,
  { responses, profile, digestOf }: Standing,
): boolean {
  if (subject.kind === 'item') return responses.get(subject.id)?.revision === subjectRevision;
  return digestOf(profile[subject.id] ?? null) === digestOf(subjectValue ?? null);
}

/** What names a subject of findings and samples. */
export function subjectKey({ kind, id }: Finding['subject']): string {
  return `${kind} ${id}`;
}
