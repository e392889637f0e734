import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Contest, ContestDecisionInput, ContestReplyInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { etagOf, expectedRevision } from '../plugins/preconditions.ts';
import { type Answer, retryOf, sendAnswer } from '../plugins/retries.ts';
import { CONTESTS, decideContest, replyToContest } from '../usecases/contests.ts';
import type { Deps } from '../usecases/deps.ts';
import { ENGAGEMENTS } from '../usecases/engagements.ts';
import type { Remember } from '../usecases/entries.ts';
import type { EntryResource } from './entry-operations.ts';
import { registerCreating, registerEntryReading, registerEntryRoutes } from './entry-routes.ts';

const REPLIES_URL = '/v1/assessments/:assessmentId/contests/:contestId/replies';
const DECISION_URL = '/v1/assessments/:assessmentId/contests/:contestId/decision';

const ENGAGEMENT: EntryResource = {
  collection: 'engagements',
  parameter: 'engagementId',
  tag: 'people',
  schema: 'Engagement',
  plural: 'Engagements',
  one: 'an engagement of people affected',
  many: 'engagements of people affected',
  description:
    'No names, places or dates that identify a person, in any text: what looks like an e-mail or web address, a ' +
    'telephone, identity or account number is refused, and nothing else can be found by its form. The log stays out of ' +
    'exports, histories and reports unless it is included on purpose.',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['company'],
};

const CONTEST: EntryResource = {
  collection: 'contests',
  parameter: 'contestId',
  tag: 'people',
  schema: 'Contest',
  plural: 'Contests',
  one: 'what people affected say against a response',
  many: 'contests of responses',
  description:
    'Recorded by whoever heard it; shown beside the response until an assessor decides. No names, places or dates that ' +
    'identify a person: what looks like an e-mail or web address, a telephone, identity or account number is refused.',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['company', 'reviewer', 'auditor'],
};

const REPLY_TO_CONTEST = operation(REPLIES_URL, {
  id: 'replyToContest',
  tag: 'people',
  summary: 'Reply to a contest; a reply never closes it',
  description: 'No names, places or dates that identify a person.',
  access: ['company'],
  body: 'ContestReplyInput',
  answers: { 201: 'Contest' },
  takes: ['If-Match', 'Idempotency-Key'],
  gives: ['ETag'],
  problems: [409, 422, 507],
});

const DECIDE_CONTEST = operation(DECISION_URL, {
  id: 'decideContest',
  tag: 'people',
  summary: 'Decide a contest as its assessor, or decide it again; the history keeps both',
  description: 'Upheld, it makes an item about the voice of people affected open where evidence counts.',
  access: ['auditor'],
  body: 'ContestDecisionInput',
  answers: { 200: 'Contest' },
  takes: ['If-Match', 'Idempotency-Key'],
  gives: ['ETag'],
  problems: [409, 422, 507],
});

interface Params {
  assessmentId: string;
  contestId: string;
}

/** Who was engaged, and what people affected contest. */
export const peopleRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  registerEntryRoutes(app, deps, ENGAGEMENT, ENGAGEMENTS);
  registerEntryReading(app, deps, CONTEST, CONTESTS);
  registerCreating(app, deps, CONTEST, CONTESTS);
  app.post<{ Params: Params; Body: ContestReplyInput }>(
    REPLIES_URL,
    REPLY_TO_CONTEST,
    async (request, reply) => {
      const { assessmentId, contestId } = request.params;
      const [caller, expected] = [callerOf(request), expectedRevision(request)];
      const remember = rememberWith(request, 201);
      const contest = await replyToContest(
        deps,
        caller,
        assessmentId,
        contestId,
        request.body,
        expected,
        remember,
      );
      return sendAnswer(reply, answered(201, contest));
    },
  );
  app.post<{ Params: Params; Body: ContestDecisionInput }>(
    DECISION_URL,
    DECIDE_CONTEST,
    async (request, reply) => {
      const { assessmentId, contestId } = request.params;
      const [caller, expected] = [callerOf(request), expectedRevision(request)];
      const remember = rememberWith(request, 200);
      const contest = await decideContest(
        deps,
        caller,
        assessmentId,
        contestId,
        request.body,
        expected,
        remember,
      );
      return sendAnswer(reply, answered(200, contest));
    },
  );
};

function answered(status: number, contest: Contest): Answer {
  return { status, headers: { etag: etagOf(contest.revision) }, body: contest };
}

function rememberWith(request: FastifyRequest, status: number): Remember<Contest> {
  return (present) => retryOf(request, (recorded) => answered(status, present(recorded)));
}
