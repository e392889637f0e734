import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { FindingDecisionInput, FindingInput, FindingReplyInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { Deps } from '../usecases/deps.ts';
import { decideFinding, FINDINGS, recordFinding, replyToFinding } from '../usecases/findings.ts';
import { changedAnswer } from './audits.ts';
import type { EntryResource } from './entry-operations.ts';
import { createdAnswer, registerEntryReading } from './entry-routes.ts';

const FINDINGS_URL = '/v1/assessments/:assessmentId/findings';
const REPLY_URL = '/v1/assessments/:assessmentId/findings/:findingId/reply';
const DECISION_URL = '/v1/assessments/:assessmentId/findings/:findingId/decision';

const FINDING: EntryResource = {
  collection: 'findings',
  parameter: 'findingId',
  tag: 'assurance',
  schema: 'Finding',
  plural: 'Findings',
  one: 'a finding',
  many: 'findings',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['auditor'],
};

const CREATE_FINDING = operation(FINDINGS_URL, {
  id: 'createFinding',
  tag: 'assurance',
  summary: 'State what an audit found about a response or a profile fact of its sample',
  description:
    'Tied to the revision of the response, or the value of the fact, that was examined: a later edit supersedes it. The ' +
    'company has 20 days to reply. It counts once it is final. A level above the claim needs new evidence.',
  access: ['auditor'],
  body: 'FindingInput',
  answers: { 201: 'Finding' },
  takes: ['Idempotency-Key'],
  gives: ['ETag', 'Location'],
  problems: [409, 422, 507],
});

const REPLY_TO_FINDING = operation(REPLY_URL, {
  id: 'replyToFinding',
  tag: 'assurance',
  summary: 'Reply to a finding, once, within 20 days; accepting makes it final',
  access: ['company'],
  body: 'FindingReplyInput',
  answers: { 200: 'Finding' },
  takes: ['Idempotency-Key'],
  gives: ['ETag'],
  problems: [409, 422, 507],
});

const DECIDE_FINDING = operation(DECISION_URL, {
  id: 'decideFinding',
  tag: 'assurance',
  summary: "Decide on the company's reply to a finding, or withdraw the finding",
  description:
    'By the organisation whose audit it is. Without a decision within 20 days of the reply the finding stands as it was ' +
    'stated. Withdrawing is possible at any time.',
  access: ['auditor'],
  body: 'FindingDecisionInput',
  answers: { 200: 'Finding' },
  takes: ['Idempotency-Key'],
  gives: ['ETag'],
  problems: [409, 422, 507],
});

interface Params {
  assessmentId: string;
  findingId: string;
}

/** Findings: state, reply, decide, and reading them. */
export const findingRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  registerEntryReading(app, deps, FINDING, FINDINGS);
  app.post<{ Params: Params; Body: FindingInput }>(FINDINGS_URL, CREATE_FINDING, async (request, reply) => {
    const { assessmentId } = request.params;
    const address = `/v1/assessments/${assessmentId}/findings`;
    const finding = await recordFinding(deps, callerOf(request), assessmentId, request.body, (present) =>
      retryOf(request, (recorded) => createdAnswer(address, present(recorded))),
    );
    return sendAnswer(reply, createdAnswer(address, finding));
  });
  registerAnswering(app, deps);
};

function registerAnswering(app: FastifyInstance, deps: Deps): void {
  app.post<{ Params: Params; Body: FindingReplyInput }>(
    REPLY_URL,
    REPLY_TO_FINDING,
    async (request, reply) => {
      const { assessmentId, findingId } = request.params;
      const { body } = request;
      const finding = await replyToFinding(
        deps,
        callerOf(request),
        assessmentId,
        findingId,
        body,
        (present) => retryOf(request, (recorded) => changedAnswer(present(recorded))),
      );
      return sendAnswer(reply, changedAnswer(finding));
    },
  );
  app.post<{ Params: Params; Body: FindingDecisionInput }>(
    DECISION_URL,
    DECIDE_FINDING,
    async (request, reply) => {
      const { assessmentId, findingId } = request.params;
      const { body } = request;
      const finding = await decideFinding(deps, callerOf(request), assessmentId, findingId, body, (present) =>
        retryOf(request, (recorded) => changedAnswer(present(recorded))),
      );
      return sendAnswer(reply, changedAnswer(finding));
    },
  );
}
