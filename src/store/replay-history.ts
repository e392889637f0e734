import type { Entry } from '../generated/types.ts';
import type { EventRecord } from './event-records.ts';
import type { MovedRecords } from './moved-records.ts';
import type {
  Actor,
  AssessmentFacts,
  AssessmentRecord,
  KeptRecord,
  PastEdition,
  ResponseRecord,
  ReviewContent,
  ReviewRecord,
} from './records.ts';

/** An assessment as its chain tells it. */
export interface Rebuilt {
  assessment: AssessmentRecord;
  responses: ReadonlyMap<string, ResponseRecord>;
  reviews: ReadonlyMap<string, ReviewRecord>;
  /** By kind and id. */
  entries: ReadonlyMap<string, Entry>;
  kept: readonly KeptRecord[];
  /** Those it was moved on from, oldest first. */
  editions: readonly RebuiltEdition[];
}
export interface RebuiltEdition extends PastEdition {
  state: Omit<Rebuilt, 'editions'>;
}

/** The state of an assessment after all these events of its chain, or null when it never started or was erased. */
export function replayHistory(events: Iterable<EventRecord>): Rebuilt | null {
  let state: Rebuilt | null = null;
  for (const event of events) state = replayEvent(state, event);
  return state;
}

/** One step of the fold. An event whose payload is gone, or that comes before the start, leaves nothing to know. */
export function replayEvent(state: Rebuilt | null, event: EventRecord): Rebuilt | null {
  const { type, payload } = event;
  if (payload === null || type === 'assessment.erased') return null;
  if (type === 'assessment.started') {
    const assessment = payload.after as AssessmentRecord;
    return {
      assessment,
      responses: new Map(),
      reviews: new Map(),
      entries: new Map(),
      kept: [],
      editions: [],
    };
  }
  if (state === null) return null;
  switch (type) {
    case 'assessment.changed': {
      const { description, profile, stage, language } = payload.after as AssessmentFacts;
      return moved(state, event, { description, profile, stage, language });
    }
    case 'assessment.archived':
    case 'assessment.restored':
      return moved(state, event, payload.after as Pick<AssessmentRecord, 'archivedAt'>);
    case 'response.recorded':
    case 'response.cleared':
      return withResponse(state, event);
    case 'review.recorded':
      return withReview(state, event);
    case 'entry.recorded':
    case 'entry.withdrawn':
      return withEntry(state, event);
    case 'assessment.moved':
      return withEdition(state, event, [...state.editions, editionLeft(state, event, payload.actor)]);
    case 'assessment.move-undone':
      return withEdition(state, event, state.editions.slice(0, -1));
    default:
      // Reports and links stand beside the assessment; the other kinds are not in its chain.
      return state;
  }
}

function moved(state: Rebuilt, event: EventRecord, changed: Partial<AssessmentRecord>): Rebuilt {
  const revision = state.assessment.revision + 1;
  return { ...state, assessment: { ...state.assessment, revision, updatedAt: event.at, ...changed } };
}

type ResponseAfter = Pick<ResponseRecord, 'response' | 'revision'> & { assessmentRevision: number };

function withResponse(state: Rebuilt, { at, payload }: EventRecord): Rebuilt {
  if (payload === null || payload.itemId === null) return state;
  const { response, revision, assessmentRevision } = payload.after as ResponseAfter;
  const record = { itemId: payload.itemId, response, revision, updatedAt: at, author: payload.actor };
  return {
    ...state,
    assessment: { ...state.assessment, revision: assessmentRevision, updatedAt: at },
    responses: new Map(state.responses).set(record.itemId, record),
  };
}

function withReview(state: Rebuilt, event: EventRecord): Rebuilt {
  const { at, payload } = event;
  if (payload === null || payload.itemId === null) return state;
  const { assessment, ...rest } = moved(state, event, {});
  const review = {
    assessmentId: assessment.id,
    itemId: payload.itemId,
    ...(payload.after as ReviewContent & { responseRevision: number }),
    reviewer: payload.actor,
    reviewedAt: at,
    assessmentRevision: assessment.revision,
  };
  return { ...rest, assessment, reviews: new Map(state.reviews).set(review.itemId, review) };
}

type EntryAfter = Pick<Entry, 'kind' | 'id' | 'body' | 'revision'> & { assessmentRevision: number };

function withEntry(state: Rebuilt, { at, payload }: EventRecord): Rebuilt {
  if (payload === null) return state;
  const { assessmentRevision, ...after } = payload.after as EntryAfter;
  const key = entryKey(after);
  const createdAt = state.entries.get(key)?.createdAt ?? at;
  const entry = { ...after, createdAt, updatedAt: at, author: payload.actor };
  return {
    ...state,
    assessment: { ...state.assessment, revision: assessmentRevision, updatedAt: at },
    entries: new Map(state.entries).set(key, entry),
  };
}

/** What names an entry within its assessment. */
export function entryKey({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

type EditionAfter = MovedRecords &
  Pick<AssessmentRecord, 'checklist' | 'ruleset'> & { kept: KeptRecord[]; assessmentRevision: number };

function editionLeft({ editions, ...state }: Rebuilt, { at }: EventRecord, leftBy: Actor): RebuiltEdition {
  const { checklist, ruleset, revision } = state.assessment;
  return { number: editions.length + 1, checklist, ruleset, revision, leftAt: at, leftBy, state };
}

function withEdition(state: Rebuilt, { at, payload }: EventRecord, editions: RebuiltEdition[]): Rebuilt {
  if (payload === null) return state;
  const { checklist, ruleset, kept, assessmentRevision, ...moved } = payload.after as EditionAfter;
  const responses = new Map(state.responses);
  const reviews = new Map(state.reviews);
  for (const record of moved.responses) responses.set(record.itemId, record);
  for (const record of moved.reviews) reviews.set(record.itemId, record);
  for (const itemId of moved.dropped) reviews.delete(itemId);
  const revision = assessmentRevision;
  const assessment = { ...state.assessment, checklist, ruleset, revision, updatedAt: at };
  return { ...state, assessment, responses, reviews, kept, editions };
}
