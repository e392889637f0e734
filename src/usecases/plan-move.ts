import type { Crosswalk, Item } from '../generated/types.ts';
import type {
  Actor,
  AssessmentState,
  KeptRecord,
  MovedResponse,
  NewEdition,
  ResponseRecord,
  ReviewRecord,
} from '../store/records.ts';
import { checkResponse } from './check-response.ts';
import { type Edition, itemOf } from './edition.ts';
import { type ChangeKind, followCrosswalks, graver, type Link, reasonOfNew } from './follow-crosswalk.ts';
import { waitingResponses } from './waiting-responses.ts';

/** What becomes of one item when an assessment moves to another version. */
export interface PlannedItem {
  /** Of the version moved to; of the one before where it is retired. */
  item: Item;
  outcome: 'carried' | 'toConfirm' | 'new' | 'open' | 'retired';
  kind: ChangeKind;
  reason: string;
  /** Items of the version before that asked it. */
  from: string[];
  review: 'none' | 'kept' | 'dropped';
  /** Responses that wait to be confirmed at it, or are kept beside the score. */
  kept: KeptRecord[];
}

/** A move worked out: what becomes of each item, and what the store is to do. */
export interface MovePlan {
  state: AssessmentState;
  from: Edition;
  to: Edition;
  items: PlannedItem[];
  change: NewEdition;
}

interface Route {
  from: Edition;
  to: Edition;
  path: readonly Crosswalk[];
}

/**
 * Works out a move (docs/record.md, "Moving to a newer version"). A response stays as it stands where the new version
 * asks the same in the same words; everywhere else it is kept and has to be confirmed.
 * @param by who moves it, and when: the author of what the move clears
 */
export function planMove(state: AssessmentState, route: Route, by: { at: string; actor: Actor }): MovePlan {
  const { from, to, path } = route;
  const links = linksOf(route);
  const given = givenIn(state);
  const asked = Map.groupBy(links, (link) => link.to);
  const current = to.checklist.checklist.items.map((item) => {
    const sources = asked.get(item.id) ?? [];
    return sources.length === 0 ? newItem(item, path) : askedItem(item, sources, given, to);
  });
  const retired = (asked.get(null) ?? []).map((link) => retiredItem(link, given, from));
  const items = [...current, ...retired];
  const { id: assessmentId, revision: expectedRevision } = state.assessment;
  const change: NewEdition = {
    assessmentId,
    expectedRevision,
    checklist: refOf(to.checklist.checklist),
    ruleset: refOf(to.ruleset.ruleset),
    changes: changesOf(items, given, by),
    kept: keptOnce([
      ...state.kept.filter(({ itemId }) => itemId === null),
      ...items.flatMap(({ kept }) => kept),
    ]),
  };
  return { state, from, to, items, change };
}

/** Where each item of the version before is asked now; a target that the new version does not have is no target. */
function linksOf({ from, to, path }: Route): Link[] {
  const items = from.checklist.checklist.items.map(({ id }) => id);
  return followCrosswalks(path, items).map((link) =>
    link.to === null || itemOf(to.checklist.checklist, link.to) !== undefined
      ? link
      : { ...link, to: null, kind: 'retired' },
  );
}

interface Given {
  version: string;
  answered: ReadonlyMap<string, Answered>;
  waiting: ReadonlyMap<string, KeptRecord[]>;
}
type Answered = Omit<ResponseRecord, 'response'> & { response: KeptRecord['response'] };

function givenIn(state: AssessmentState): Given & { reviews: ReadonlyMap<string, ReviewRecord> } {
  const answered = state.responses.flatMap(({ response, ...record }) =>
    response === null ? [] : [[record.itemId, { ...record, response }] as const],
  );
  const revisions = new Map(answered.map(([itemId, { revision }]) => [itemId, revision]));
  const current = state.reviews.filter((review) => revisions.get(review.itemId) === review.responseRevision);
  return {
    version: state.assessment.checklist.version,
    answered: new Map(answered),
    waiting: waitingResponses(state),
    reviews: new Map(current.map((review) => [review.itemId, review])),
  };
}
type AllGiven = ReturnType<typeof givenIn>;

function newItem(item: Item, path: readonly Crosswalk[]): PlannedItem {
  const reason = reasonOfNew(path, item.id);
  return { item, outcome: 'new', kind: 'new', reason, from: [], review: 'none', kept: [] };
}

function askedItem(item: Item, sources: readonly Link[], given: AllGiven, to: Edition): PlannedItem {
  const [first = sources[0]!, ...others] = sources;
  const kind = others.length > 0 ? 'merged' : first.kind;
  const reason = [...new Set(sources.map((link) => link.reason))].join(' ');
  const from = sources.map((link) => link.from);
  const review = lostReview(from, given);
  const planned: Omit<PlannedItem, 'outcome'> = { item, kind, reason, from, review, kept: [] };
  const response = given.answered.get(first.from);
  if (response === undefined || graver(kind, 'reworded') === kind) {
    const kept = sources.flatMap((link) => keptAlong({ ...link, kind: graver(link.kind, kind) }, given));
    return { ...planned, kept, outcome: kept.length > 0 ? 'toConfirm' : 'open' };
  }
  const [fault] = checkResponse(item.id, response.response, to.checklist.checklist, to.ruleset.ruleset, '');
  if (fault === undefined) return { ...planned, outcome: 'carried', review: reviewAlong(first, given) };
  return { ...planned, kept: keptAlong({ ...first, reason: fault.detail }, given), outcome: 'toConfirm' };
}

function retiredItem(link: Link, given: AllGiven, from: Edition): PlannedItem {
  const item = itemOf(from.checklist.checklist, link.from)!;
  const kept = keptAlong(link, given);
  return {
    item,
    outcome: 'retired',
    kind: 'retired',
    reason: link.reason,
    from: [link.from],
    review: lostReview([link.from], given),
    kept,
  };
}

/** What waits to be confirmed has no review: it stays in the edition before. */
function lostReview(from: readonly string[], { reviews }: AllGiven): PlannedItem['review'] {
  return from.some((itemId) => reviews.has(itemId)) ? 'dropped' : 'none';
}

/**
 * A review belongs to one revision of a response to one text, under one weight. A dispute goes along with the words:
 * no move makes more of a response than a second person did.
 */
function reviewAlong({ from, kind }: Link, { reviews }: AllGiven): PlannedItem['review'] {
  const review = reviews.get(from);
  if (review === undefined) return 'none';
  return kind === 'same' || review.verdict === 'disputed' ? 'kept' : 'dropped';
}

/** What was said to an item, or still waited there, as it is kept after following a link. */
function keptAlong({ from, to, kind, reason }: Link, given: Given): KeptRecord[] {
  const said = given.answered.get(from);
  if (said === undefined) {
    return (given.waiting.get(from) ?? []).map((record) => ({
      ...record,
      itemId: to,
      kind: graver(record.kind, kind),
      reason: kind === 'same' ? record.reason : reason,
    }));
  }
  const { response, updatedAt, author } = said;
  return [
    { itemId: to, kind, reason, from: { version: given.version, itemId: from }, response, updatedAt, author },
  ];
}

/** A response that still waits somewhere is not also kept as one that nothing asks for: it was split, and a part went. */
function keptOnce(kept: KeptRecord[]): KeptRecord[] {
  const origin = ({ from }: KeptRecord) => `${from.version} ${from.itemId}`;
  const waiting = new Set(kept.filter(({ itemId }) => itemId !== null).map(origin));
  return kept.filter((record) => record.itemId !== null || !waiting.has(origin(record)));
}

/** The responses that do not stay exactly as they are. */
function changesOf(
  items: readonly PlannedItem[],
  { answered, reviews }: AllGiven,
  by: { at: string; actor: Actor },
): MovedResponse[] {
  const carried = items.filter(({ outcome }) => outcome === 'carried');
  const taken = new Set(carried.map(({ item }) => item.id));
  const cleared = [...answered.keys()]
    .filter((itemId) => !taken.has(itemId))
    .map((itemId) => ({ itemId, response: null, updatedAt: by.at, author: by.actor, review: null }));
  const moved = carried.flatMap(({ item, from: [source = item.id], review }): MovedResponse[] => {
    if (source === item.id && review !== 'dropped') return [];
    const { response, updatedAt, author } = answered.get(source)!;
    const along = review === 'kept' ? (reviews.get(source) ?? null) : null;
    return [{ itemId: item.id, response, updatedAt, author, review: along }];
  });
  return [...cleared, ...moved];
}

function refOf({ id, version, digest }: { id: string; version: string; digest: string }) {
  return { id, version, digest };
}
