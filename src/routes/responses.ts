import type { FastifyPluginAsync } from 'fastify';
import type { Response, ResponsesPatch, ReviewInput } from '../generated/types.ts';
import { nearestLanguage } from '../messages/languages.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY, readerLanguage, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { etagOf, expectedRevision, isUnchanged, responseExpectation } from '../plugins/preconditions.ts';
import { type Answer, retryOf, sendAnswer } from '../plugins/retries.ts';
import type { ResponsesRecorded } from '../store/records.ts';
import { responsePointer } from '../usecases/check-response.ts';
import type { Deps } from '../usecases/deps.ts';
import { pinnedEdition } from '../usecases/edition.ts';
import { readableState } from '../usecases/find-assessment.ts';
import { presentItems } from '../usecases/present-assessment.ts';
import { presentReview, presentWritten } from '../usecases/present-response.ts';
import { readResponse, readResponses } from '../usecases/read-responses.ts';
import { EXPECT_NOTHING, recordResponses } from '../usecases/record-responses.ts';
import { recordReview } from '../usecases/record-review.ts';
import { today } from '../usecases/score-state.ts';

const ITEMS_URL = '/v1/assessments/:assessmentId/items';
const RESPONSE_URL = '/v1/assessments/:assessmentId/responses/:itemId';
const RESPONSES_URL = '/v1/assessments/:assessmentId/responses';
const REVIEW_URL = '/v1/assessments/:assessmentId/responses/:itemId/review';

const LIST_ASSESSMENT_ITEMS = operation(ITEMS_URL, {
  id: 'listAssessmentItems',
  tag: 'responses',
  summary: 'What applies, why, how far it is answered, and how many minutes are left',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  query: LANGUAGE_QUERY,
  answers: { 200: 'AssessmentItems' },
  takes: ['Accept-Language'],
});

const READ_RESPONSE = operation(RESPONSE_URL, {
  id: 'readResponse',
  tag: 'responses',
  summary: 'Read one response, with how well it is backed',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  answers: { 200: 'ResponseRecord', 304: null },
  takes: ['If-None-Match'],
});

const RECORD_RESPONSE = operation(RESPONSE_URL, {
  id: 'recordResponse',
  tag: 'responses',
  summary: 'Record one response; writing the same again changes nothing',
  access: ['company', 'embed'],
  body: 'Response',
  answers: { 200: 'ResponseWritten' },
  takes: ['If-Match', 'If-None-Match'],
  problems: [409, 422, 507],
});

const CLEAR_RESPONSE = operation(RESPONSE_URL, {
  id: 'clearResponse',
  tag: 'responses',
  summary: 'Clear one response; the history keeps it',
  access: ['company', 'embed'],
  answers: { 200: 'ResponseWritten' },
  takes: ['If-Match'],
  problems: [409, 413, 415, 507],
});

const READ_RESPONSES = operation(RESPONSES_URL, {
  id: 'readResponses',
  tag: 'responses',
  summary: 'Read all responses',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  answers: { 200: 'ResponseMap', 304: null },
  takes: ['If-None-Match'],
});

const RECORD_RESPONSES = operation(RESPONSES_URL, {
  id: 'recordResponses',
  tag: 'responses',
  summary: 'Record many responses, all or nothing; null clears one',
  description:
    'One that is not allowed rejects all, with an error for each. If-Match is the ETag of the assessment.',
  access: ['company', 'embed'],
  body: 'ResponsesPatch',
  answers: { 200: 'ResponsesPatched' },
  takes: ['If-Match', 'Idempotency-Key'],
  problems: [409, 422, 507],
});

const REVIEW_RESPONSE = operation(REVIEW_URL, {
  id: 'reviewResponse',
  tag: 'responses',
  summary: 'Review one response as a second person',
  description:
    'Tied to this revision of the response: any edit drops it. The reviewer is not the author. In a company under ' +
    'five people only a named outsider with declared ties makes assurance A2. If-Match is the ETag of the response.',
  access: ['reviewer'],
  body: 'ReviewInput',
  answers: { 200: 'Review' },
  takes: ['If-Match'],
  problems: [409, 422, 507],
});

interface Params {
  assessmentId: string;
}
interface ItemParams extends Params {
  itemId: string;
}

/** What applies, and the responses to it, one by one and in bulk. */
export const responseRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params }>(ITEMS_URL, LIST_ASSESSMENT_ITEMS, async (request, reply) => {
    const state = await readableState(deps, callerOf(request), request.params.assessmentId);
    const { checklist } = pinnedEdition(deps, state.assessment).checklist;
    const language = await readerLanguage(request, checklist.languages, state.assessment.language);
    const body = presentItems(deps, state, language, today(deps));
    sayLanguage(reply, nearestLanguage(language), body.translation.language);
    return body;
  });
  await app.register(singleRoutes, { deps });
  await app.register(bulkRoutes, { deps });
  await app.register(reviewRoutes, { deps });
};

const singleRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: ItemParams }>(RESPONSE_URL, READ_RESPONSE, async (request, reply) => {
    const { assessmentId, itemId } = request.params;
    const read = await readResponse(deps, callerOf(request), assessmentId, itemId);
    // Neither a review, nor a contest, nor a reader's mark, nor what waits changes the response's own revision, and a
    // reader must still see them.
    const { review, contest, toConfirm, pieces = [] } = read.response;
    const isMarked = pieces.some(({ marks }) => marks.length > 0);
    const isPlain = [review, contest, toConfirm].every((part) => part === undefined);
    const isWhole = isPlain && !isMarked && !read.isFound;
    const mayBeUnchanged = isWhole || request.headers['if-none-match'] === undefined;
    if (mayBeUnchanged && isUnchanged(request, reply, etagOf(read.revision))) return reply.send();
    return reply.header('etag', etagOf(read.revision)).send(read.response);
  });
  app.put<{ Params: ItemParams; Body: Response }>(RESPONSE_URL, RECORD_RESPONSE, async (request, reply) => {
    const { assessmentId, itemId } = request.params;
    const change = { itemId, response: request.body, pointer: '' };
    const expected = responseExpectation(request, itemId);
    return written(
      reply,
      itemId,
      await recordResponses(deps, callerOf(request), assessmentId, [change], expected),
    );
  });
  app.delete<{ Params: ItemParams }>(RESPONSE_URL, CLEAR_RESPONSE, async (request, reply) => {
    const { assessmentId, itemId } = request.params;
    const change = { itemId, response: null, pointer: '' };
    const expected = responseExpectation(request, itemId);
    return written(
      reply,
      itemId,
      await recordResponses(deps, callerOf(request), assessmentId, [change], expected),
    );
  });
};

function written(reply: Parameters<typeof sendAnswer>[0], itemId: string, recorded: ResponsesRecorded) {
  const record = recorded.responses.find((candidate) => candidate.itemId === itemId);
  return sendAnswer(reply, {
    status: 200,
    headers: { etag: etagOf(record?.revision ?? 0) },
    body: {
      ...presentWritten(itemId, record),
      assessmentRevision: recorded.assessmentRevision,
      changed: recorded.changed.includes(itemId),
    },
  });
}

const bulkRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params }>(RESPONSES_URL, READ_RESPONSES, async (request, reply) => {
    const body = await readResponses(deps, callerOf(request), request.params.assessmentId);
    return isUnchanged(request, reply, etagOf(body.revision)) ? reply.send() : body;
  });
  app.patch<{ Params: Params; Body: ResponsesPatch }>(
    RESPONSES_URL,
    RECORD_RESPONSES,
    async (request, reply) => {
      const entries = Object.entries(request.body.responses);
      const changes = entries.map(([itemId, response]) => ({
        itemId,
        response,
        pointer: responsePointer(itemId),
      }));
      const expected = { ...EXPECT_NOTHING, assessmentRevision: expectedRevision(request) };
      const retry = retryOf(request, patched);
      const { assessmentId } = request.params;
      return sendAnswer(
        reply,
        patched(await recordResponses(deps, callerOf(request), assessmentId, changes, expected, retry)),
      );
    },
  );
};

function patched({ assessmentRevision, changed, responses }: ResponsesRecorded): Answer {
  const bodies = responses.map((record) => [record.itemId, presentWritten(record.itemId, record)]);
  return {
    status: 200,
    headers: { etag: etagOf(assessmentRevision) },
    body: { revision: assessmentRevision, changed, responses: Object.fromEntries(bodies) },
  };
}

const reviewRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.put<{ Params: ItemParams; Body: ReviewInput }>(REVIEW_URL, REVIEW_RESPONSE, async (request, reply) => {
    const { assessmentId, itemId } = request.params;
    const expected = expectedRevision(request);
    const record = await recordReview(deps, callerOf(request), assessmentId, itemId, request.body, expected);
    return reply.header('etag', etagOf(record.responseRevision)).send(presentReview(record, true));
  });
};
