import type { FastifyPluginAsync } from 'fastify';
import type { AssessmentInput, AssessmentPatch, EraseInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY, languageOf } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { etagOf, expectedRevision, isUnchanged } from '../plugins/preconditions.ts';
import { type Answer, retryOf, sendAnswer } from '../plugins/retries.ts';
import type { AssessmentRecord, ErasedRecord } from '../store/records.ts';
import { changeAssessment } from '../usecases/change-assessment.ts';
import type { Deps } from '../usecases/deps.ts';
import { eraseAssessment, setArchived } from '../usecases/end-assessment.ts';
import { readableState } from '../usecases/find-assessment.ts';
import { listAssessments } from '../usecases/list-assessments.ts';
import { presentAssessment, presentSummary } from '../usecases/present-assessment.ts';
import { startAssessment } from '../usecases/start-assessment.ts';
import { PAGE_QUERY, pageOf } from './paging.ts';

const ASSESSMENTS_URL = '/v1/assessments';
const ASSESSMENT_URL = '/v1/assessments/:assessmentId';
const RESTORE_URL = '/v1/assessments/:assessmentId/restore';
const ERASE_URL = '/v1/assessments/:assessmentId/erase';

const START_ASSESSMENT = operation(ASSESSMENTS_URL, {
  id: 'startAssessment',
  tag: 'assessments',
  summary: 'Start an assessment; only the product name is needed',
  description:
    'Defaults: newest published checklist, the ruleset it names, stage conception, the language you ask in.',
  access: ['company'],
  body: 'AssessmentInput',
  query: LANGUAGE_QUERY,
  answers: { 201: 'Assessment' },
  gives: ['ETag', 'Location'],
  takes: ['Idempotency-Key', 'Accept-Language'],
  problems: [404, 422, 507],
});

const LIST_ASSESSMENTS = operation(ASSESSMENTS_URL, {
  id: 'listAssessments',
  tag: 'assessments',
  summary: 'List your assessments, or those granted to you, newest first',
  access: ['company', 'reviewer', 'auditor'],
  query: {
    ...PAGE_QUERY,
    archived: { type: 'boolean', default: false, description: 'The archived ones instead' },
    productId: { type: 'string', maxLength: 80 },
  },
  answers: { 200: 'AssessmentPage' },
  lists: true,
});

const READ_ASSESSMENT = operation(ASSESSMENT_URL, {
  id: 'readAssessment',
  tag: 'assessments',
  summary: 'Read an assessment, with the facts that are unknown and what is left to do',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  answers: { 200: 'Assessment', 304: null },
  takes: ['If-None-Match'],
});

const CHANGE_ASSESSMENT = operation(ASSESSMENT_URL, {
  id: 'changeAssessment',
  tag: 'assessments',
  summary: 'Change facts, stage, description or language',
  description: 'The profile merges fact by fact, null removes one. A stage moves back with a reason.',
  access: ['company'],
  body: 'AssessmentPatch',
  answers: { 200: 'Assessment' },
  takes: ['If-Match', 'Idempotency-Key'],
  problems: [409, 422, 507],
});

const ARCHIVE_ASSESSMENT = operation(ASSESSMENT_URL, {
  id: 'archiveAssessment',
  tag: 'assessments',
  summary: 'Archive an assessment: hidden from lists, no more writes, reports stay',
  access: ['company'],
  answers: { 200: 'AssessmentSummary' },
  gives: ['ETag'],
  problems: [413, 415, 507],
});

const RESTORE_ASSESSMENT = operation(RESTORE_URL, {
  id: 'restoreAssessment',
  tag: 'assessments',
  summary: 'Restore an archived assessment',
  access: ['company'],
  answers: { 200: 'AssessmentSummary' },
  gives: ['ETag'],
  takes: ['Idempotency-Key'],
  problems: [413, 415, 507],
});

const ERASE_ASSESSMENT = operation(ERASE_URL, {
  id: 'eraseAssessment',
  tag: 'assessments',
  summary: 'Erase an assessment for good, its reports too; the chain of digests stays',
  access: ['company'],
  body: 'EraseInput',
  answers: { 200: 'Erased' },
  heavy: true,
  takes: ['Idempotency-Key'],
  problems: [507],
});

interface Params {
  assessmentId: string;
}

/** Assessments: start, list, read, change. */
export const assessmentRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const started = (record: AssessmentRecord): Answer => ({
    status: 201,
    headers: { etag: etagOf(record.revision), location: `/v1/assessments/${record.id}` },
    body: presentAssessment(deps, {
      assessment: record,
      responses: [],
      reviews: [],
      entries: [],
      grants: [],
      kept: [],
      editions: [],
      chain: { head: null, count: 0 },
    }),
  });
  app.post<{ Body: AssessmentInput }>(ASSESSMENTS_URL, START_ASSESSMENT, async (request, reply) => {
    const language = languageOf(request, offeredLanguages(deps));
    const retry = retryOf(request, started);
    return sendAnswer(
      reply,
      started(await startAssessment(deps, callerOf(request), request.body, language, retry)),
    );
  });
  app.get<{ Querystring: { archived?: boolean; productId?: string } }>(
    ASSESSMENTS_URL,
    LIST_ASSESSMENTS,
    async (request) => {
      const page = await listAssessments(deps, callerOf(request), request.query, pageOf(request));
      return { items: page.items.map(presentSummary), nextCursor: page.nextCursor };
    },
  );
  await app.register(singleRoutes, { deps });
  await app.register(endRoutes, { deps });
};

const singleRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params }>(ASSESSMENT_URL, READ_ASSESSMENT, async (request, reply) => {
    const state = await readableState(deps, callerOf(request), request.params.assessmentId);
    if (isUnchanged(request, reply, etagOf(state.assessment.revision))) return reply.send();
    return presentAssessment(deps, state);
  });
  app.patch<{ Params: Params; Body: AssessmentPatch }>(
    ASSESSMENT_URL,
    CHANGE_ASSESSMENT,
    async (request, reply) => {
      const caller = callerOf(request);
      const { assessmentId } = request.params;
      // Responses do not move with this change, so the state read here completes the answer that is remembered.
      const state = await readableState(deps, caller, assessmentId);
      const changed = (record: AssessmentRecord): Answer => ({
        status: 200,
        headers: { etag: etagOf(record.revision) },
        body: presentAssessment(deps, { ...state, assessment: record }),
      });
      const expected = expectedRevision(request);
      const retry = retryOf(request, changed);
      const record = await changeAssessment(deps, caller, assessmentId, request.body, expected, retry);
      return sendAnswer(reply, changed(record));
    },
  );
};

const endRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  const summary = (record: AssessmentRecord): Answer => ({
    status: 200,
    headers: { etag: etagOf(record.revision) },
    body: presentSummary(record),
  });
  app.delete<{ Params: Params }>(ASSESSMENT_URL, ARCHIVE_ASSESSMENT, async (request, reply) =>
    sendAnswer(reply, summary(await setArchived(deps, callerOf(request), request.params.assessmentId, true))),
  );
  app.post<{ Params: Params }>(RESTORE_URL, RESTORE_ASSESSMENT, async (request, reply) => {
    const retry = retryOf(request, summary);
    const record = await setArchived(deps, callerOf(request), request.params.assessmentId, false, retry);
    return sendAnswer(reply, summary(record));
  });
  const erased = (record: ErasedRecord): Answer => ({ status: 200, body: record });
  app.post<{ Params: Params; Body: EraseInput }>(ERASE_URL, ERASE_ASSESSMENT, async (request, reply) => {
    const { assessmentId } = request.params;
    // Kept after the purge of everything else about the assessment: it holds ids and digests only.
    const retry = retryOf(request, erased);
    const record = await eraseAssessment(deps, callerOf(request), assessmentId, request.body, retry);
    return sendAnswer(reply, erased(record));
  });
};

/** Every language that some checklist can be read in. */
export function offeredLanguages({ content }: Deps): string[] {
  const checklists = [...content.checklists.values()].flatMap(({ checklist }) => checklist.languages);
  return ['en', ...new Set(checklists.filter((language) => language !== 'en'))];
}
