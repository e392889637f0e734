import { canonical, digestOf, sha256 } from '../digest.ts';
import { compareEditions } from './compare-editions.ts';
import { compareInstallation } from './compare-installation.ts';
import { compareReports, ToldReports } from './compare-reports.ts';
import { compareWithState } from './compare-state.ts';
import type { EventRecord } from './event-records.ts';
import type { Fault } from './fault.ts';
import { everyItem } from './paging.ts';
import { type AssessmentState, assessmentScope, INSTALLATION, readingsScope } from './records.ts';
import { type Rebuilt, replayEvent } from './replay-history.ts';
import { Installation } from './replay-installation.ts';
import type { Store } from './store.ts';

/** How often a chain is looked at again when it grew while it was compared. */
const LOOKS = 5;
const ASSESSMENT = assessmentScope('');
const READINGS = readingsScope('');

export interface Broken {
  scope: string;
  /** The first link that is not right; one past the end when links are missing there. */
  seq: number;
  what: string;
}
export interface Verification {
  scopes: number;
  events: number;
  /** Events whose payload was erased; their digests were checked all the same. */
  erased: number;
  broken: Broken | null;
}

/**
 * Recomputes every link of every chain, and compares what is kept with what the chains say it should be: assessments
 * and reports, organisations, keys and grants.
 * An unkeyed chain cannot show a rewrite of everything by whoever runs the service: only a head kept elsewhere can.
 */
export async function verifyHistory(store: Store): Promise<Verification> {
  const total: Verification = { scopes: 0, events: 0, erased: 0, broken: null };
  for (const scope of await store.listScopes()) {
    const walked = await verifyScope(store, scope);
    total.scopes += 1;
    total.events += walked.events;
    total.erased += walked.erased;
    if (walked.fault !== null) return { ...total, broken: { scope, ...walked.fault } };
  }
  return total;
}

interface Walk {
  events: number;
  erased: number;
  fault: Fault | null;
  /** The first payload that is gone with no erasure after it so far. */
  missing: Fault | null;
  head: string | null;
  rebuilt: Rebuilt | null;
  isErased: boolean;
}
const START: Walk = {
  events: 0,
  erased: 0,
  fault: null,
  missing: null,
  head: null,
  rebuilt: null,
  isErased: false,
};

/** Records are read after their chain: a fault counts when no event came since that could explain it. */
async function verifyScope(store: Store, scope: string): Promise<Walk> {
  const look = lookerAt(scope);
  let walk = await look(store, scope);
  for (let looks = 1; looks < LOOKS && walk.fault !== null; looks += 1) {
    const since = await store.history(scope, { limit: 1, cursor: String(walk.events) });
    if (since.items.length === 0) return walk;
    walk = await look(store, scope);
  }
  return walk;
}

function lookerAt(scope: string): (store: Store, scope: string) => Promise<Walk> {
  if (scope === INSTALLATION) return lookAtInstallation;
  return scope.startsWith(READINGS) ? lookAtReadings : lookAtAssessment;
}

/** What was read changes nothing that is kept: its chain is only compared with its own end. */
async function lookAtReadings(store: Store, scope: string): Promise<Walk> {
  const end = await store.chainEnd(scope);
  let walk = START;
  let head: string | null = null;
  for await (const event of eventsOf(store, scope)) {
    walk = step(walk, scope, event);
    if (walk.events === end.count) head = walk.head;
  }
  const isCut = walk.events < end.count;
  const cut = isCut
    ? { seq: walk.events + 1, what: `it is missing: the chain had ${end.count} events` }
    : head === end.head
      ? null
      : { seq: end.count, what: 'it is not the recorded end of the chain' };
  return { ...walk, fault: firstFault(walk) ?? cut };
}

async function lookAtInstallation(store: Store, scope: string): Promise<Walk> {
  const told = new Installation();
  let walk = START;
  for await (const event of eventsOf(store, scope)) {
    walk = step(walk, scope, event);
    if (walk.fault === null) told.add(event);
  }
  const fault = firstFault(walk) ?? (await compareInstallation(store, told, walk.events));
  return { ...walk, fault };
}

async function lookAtAssessment(store: Store, scope: string): Promise<Walk> {
  // Read first: what is written meanwhile makes the chain longer than this state, never shorter.
  const state = await store.readState(scope.slice(ASSESSMENT.length));
  const told = new ToldReports();
  let walk = START;
  let atState: Walk | null = null;
  for await (const event of eventsOf(store, scope)) {
    walk = step(walk, scope, event);
    if (walk.events === state?.chain.count) atState = walk;
    if (walk.fault === null) told.add(event);
  }
  const fault = firstFault(walk) ?? differenceFrom(state, atState, walk);
  if (fault !== null || state === null || walk.isErased) return { ...walk, fault };
  const { id } = state.assessment;
  const end = walk.events;
  const different =
    (await compareEditions(store, id, { editions: walk.rebuilt?.editions ?? [], end })) ??
    (await compareReports(store, state.assessment, { told, end }));
  return { ...walk, fault: different };
}

function eventsOf(store: Store, scope: string): AsyncGenerator<EventRecord> {
  return everyItem((page) => store.history(scope, page));
}

/** The first link that does not hold, or whose payload is gone for no reason. */
function firstFault({ fault, missing }: Walk): Fault | null {
  const [first] = [fault, missing].filter((one) => one !== null).sort((one, other) => one.seq - other.seq);
  return first ?? null;
}

function step(walk: Walk, scope: string, event: EventRecord): Walk {
  const what = walk.fault === null ? linkFault(event, scope, walk) : null;
  const fault = what === null ? walk.fault : { seq: walk.events + 1, what };
  const isErasure = event.type === 'assessment.erased';
  const isGone = event.payload === null || event.salt === null;
  const unexplained = { seq: event.seq, what: 'its payload is missing, and no erasure after it says why' };
  const missing = walk.missing ?? (isGone ? unexplained : null);
  return {
    events: walk.events + 1,
    erased: walk.erased + (isGone ? 1 : 0),
    fault,
    missing: isErasure && !isGone ? null : missing,
    head: event.digest,
    // What a broken link says is not to be relied on, not even for its form.
    rebuilt: fault === null ? replayEvent(walk.rebuilt, event) : null,
    isErased: walk.isErased || isErasure,
  };
}

/** What is wrong with a link, given the end of the chain before it; null when nothing is. */
export function linkFault(
  event: Omit<EventRecord, 'scope' | 'type'> & { type: string },
  scope: string,
  before: Pick<Walk, 'events' | 'head'>,
): string | null {
  const { at, id, payload, payloadDigest, previous, salt, seq, type } = event;
  if (seq !== before.events + 1) return `it is missing: the next event there is number ${seq}`;
  if (previous !== before.head) return 'it does not name the digest of the event before it';
  if (payload !== null && salt !== null && sha256(`${salt}\n${canonical(payload)}`) !== payloadDigest) {
    return 'its payload is not the one that was recorded';
  }
  const digest = digestOf({ at, id, payloadDigest, previous, scope, seq, type });
  return digest === event.digest ? null : 'its digest does not fit what it says';
}

/** What is wrong with the current state, or with the end of the chain, when every link is right. */
function differenceFrom(state: AssessmentState | null, atState: Walk | null, walk: Walk): Fault | null {
  if (state !== null && atState?.isErased)
    return { seq: atState.events, what: 'the assessment was erased, yet is there' };
  if (walk.isErased) return null;
  if (state === null) return { seq: walk.events, what: 'the assessment is gone, and no erasure says why' };
  if (atState === null) {
    return { seq: walk.events + 1, what: `it is missing: the chain had ${state.chain.count} events` };
  }
  const { events: seq, head, rebuilt } = atState;
  if (head !== state.chain.head) return { seq, what: 'it is not the recorded end of the chain' };
  const what = rebuilt === null ? 'the chain does not begin with a start' : compareWithState(rebuilt, state);
  return what === null ? null : { seq, what };
}
