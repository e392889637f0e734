import { HrbaError } from '../errors.ts';
import type { KeptResponse, ResponseMap, ResponseRecord } from '../generated/types.ts';
import { contestStates } from '../register/people.ts';
import type { AssessmentRecord, AssessmentState } from '../store/records.ts';
import { unknownItem } from './check-response.ts';
import type { Caller, Deps } from './deps.ts';
import { itemOf, pinnedEdition } from './edition.ts';
import { readableResponse, readableState } from './find-assessment.ts';
import { presentResponse } from './present-response.ts';
import { readerFindings } from './reader-findings.ts';
import { type Recorded, registerContext } from './register-context.ts';
import { today } from './score-state.ts';
import { presentKept, waitingResponses } from './waiting-responses.ts';

/**
 * One response as it stands; an unanswered item answers so, with revision 0 when it never was, and after a move with the
 * responses that wait there to be confirmed.
 * @returns besides, whether a final finding of an auditor is part of how well it is backed
 */
export async function readResponse(
  deps: Deps,
  caller: Caller,
  assessmentId: string,
  itemId: string,
): Promise<{ response: ResponseRecord; revision: number; assessmentRevision: number; isFound: boolean }> {
  const read = await readableResponse(deps, caller, assessmentId, itemId);
  const { assessment, response, review, entries } = read;
  const edition = pinnedEdition(deps, assessment);
  const { checklist } = edition.checklist;
  if (itemOf(checklist, itemId) === undefined) {
    throw new HrbaError('HRBA_ITEM_NOT_FOUND', unknownItem(itemId, checklist, '').detail);
  }
  const asOf = today(deps);
  const responses = response === null ? [] : [response];
  const findings = readerFindings(registerContext(deps, { assessment, entries, responses }, asOf));
  const circumstances = { assessment, edition, asOf, findings, withPieces: true };
  const own = presentResponse(response, review, circumstances);
  const contest = contestStates(entries).get(itemId);
  const presented = contest === undefined ? own : { ...own, contest };
  const toConfirm = presented.state === 'unanswered' ? await waitingAt(deps, caller, assessment, itemId) : [];
  return {
    response: toConfirm.length === 0 ? presented : { ...presented, toConfirm },
    revision: response?.revision ?? 0,
    assessmentRevision: assessment.revision,
    isFound: findings.assessors[itemId] !== undefined,
  };
}

/** What waits at an item that is not answered; only an assessment that was moved has such. */
async function waitingAt(
  deps: Deps,
  caller: Caller,
  { id }: AssessmentRecord,
  itemId: string,
): Promise<KeptResponse[]> {
  const state = await readableState(deps, caller, id);
  return (waitingResponses(state).get(itemId) ?? []).map(presentKept);
}

/** Every response there is, by item id. */
export async function readResponses(deps: Deps, caller: Caller, assessmentId: string): Promise<ResponseMap> {
  const state = await readableState(deps, caller, assessmentId);
  const answered = state.responses.filter(({ response }) => response !== null).map(({ itemId }) => itemId);
  const responses = responseBodies(deps, state, answered);
  return { revision: state.assessment.revision, responses, kept: keptBodies(state) };
}

/** What of earlier editions does not count as it stands: what waits to be confirmed, then what nothing asks any more. */
export function keptBodies(state: Pick<AssessmentState, 'responses' | 'kept'>): KeptResponse[] {
  const waiting = [...waitingResponses(state).values()].flat();
  return [...waiting, ...state.kept.filter(({ itemId }) => itemId === null)].map(presentKept);
}

/** The named responses of a state, as clients see them; how well they are backed is said of a day, today unless told. */
export function responseBodies(
  deps: Deps,
  state: Recorded & Pick<AssessmentState, 'reviews'>,
  itemIds: readonly string[],
  asOf = today(deps),
): Record<string, ResponseRecord> {
  const context = {
    assessment: state.assessment,
    edition: pinnedEdition(deps, state.assessment),
    asOf,
    findings: readerFindings(registerContext(deps, state, asOf)),
    withPieces: true,
  };
  const records = new Map(state.responses.map((record) => [record.itemId, record]));
  const reviews = new Map(state.reviews.map((record) => [record.itemId, record]));
  const contests = contestStates(state.entries);
  return Object.fromEntries(
    itemIds.map((itemId) => {
      const contest = contests.get(itemId);
      const own = presentResponse(records.get(itemId) ?? null, reviews.get(itemId) ?? null, context);
      return [itemId, contest === undefined ? own : { ...own, contest }];
    }),
  );
}
