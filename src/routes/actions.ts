import type { FastifyPluginAsync } from 'fastify';
import type { ActionsTaken, TakeActionsInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY, readerLanguage, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { type Answer, retryOf, sendAnswer } from '../plugins/retries.ts';
import { addVary } from '../plugins/vary.ts';
import { ACTIONS } from '../usecases/actions.ts';
import type { Deps } from '../usecases/deps.ts';
import { listEntries } from '../usecases/entries.ts';
import { findReadable } from '../usecases/find-assessment.ts';
import { takeActions } from '../usecases/take-actions.ts';
import { ACTION_FORMATS, type ActionFormat, actionFormat, drawActions } from './action-formats.ts';
import type { EntryResource } from './entry-operations.ts';
import { registerChanging, registerCreating, registerReadingOne } from './entry-routes.ts';

const ACTIONS_URL = '/v1/assessments/:assessmentId/actions';
const TAKE_URL = '/v1/assessments/:assessmentId/taken-actions';

const ACTION: EntryResource = {
  collection: 'actions',
  parameter: 'actionId',
  tag: 'actions',
  schema: 'Action',
  plural: 'Actions',
  one: 'a step of the action plan',
  many: 'steps of the action plan',
  description:
    'What is done has its day, what is dropped a note. No names, places or dates that identify a person: what looks ' +
    'like an e-mail or web address, a telephone, identity or account number is refused.',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['company'],
};

const LIST_ACTIONS = operation(ACTIONS_URL, {
  id: 'listActions',
  tag: 'actions',
  summary: 'List the steps of the action plan, what is overdue first',
  description:
    'By Accept, or ?format=: JSON, CSV for spreadsheets, or a list of issues for a tracker, in the language of ?lang= or ' +
    'Accept-Language, else in that of the assessment.',
  access: ['company', 'reviewer', 'auditor'],
  query: { format: { type: 'string', enum: Object.keys(ACTION_FORMATS) }, ...LANGUAGE_QUERY },
  answers: {
    200: Object.fromEntries(
      Object.values(ACTION_FORMATS).map(({ mediaType, schema }) => [mediaType, schema]),
    ),
  },
  takes: ['Accept-Language'],
  problems: [406],
});

const TAKE_ACTIONS = operation(TAKE_URL, {
  id: 'takeActions',
  tag: 'actions',
  summary: 'Take next actions of the score into the plan',
  description:
    'All or none. One that the plan has already, neither done nor dropped, is given back as it stands: no second one.',
  access: ['company'],
  body: 'TakeActionsInput',
  answers: { 200: 'ActionsTaken' },
  takes: ['Idempotency-Key'],
  problems: [409, 422, 507],
});

interface Params {
  assessmentId: string;
}

/** The action plan: what is done next, by whom, until when. */
export const actionRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params; Querystring: { format?: ActionFormat } }>(
    ACTIONS_URL,
    LIST_ACTIONS,
    async (request, reply) => {
      const { assessmentId } = request.params;
      const caller = callerOf(request);
      const { language: own } = await findReadable(deps, caller, assessmentId);
      const format = actionFormat(request);
      const language = await readerLanguage(request, [], own);
      const plan = await listEntries(deps, caller, assessmentId, ACTIONS);
      addVary(sayLanguage(reply, format === 'issues' ? language : 'en'), 'Accept');
      if (format === 'json') return plan;
      const { body, name } = await drawActions(format, plan.items, language);
      return reply
        .type(`${ACTION_FORMATS[format].mediaType}; charset=utf-8`)
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(body);
    },
  );
  registerReadingOne(app, deps, ACTION, ACTIONS);
  registerCreating(app, deps, ACTION, ACTIONS);
  registerChanging(app, deps, ACTION, ACTIONS);
  app.post<{ Params: Params; Body: TakeActionsInput }>(TAKE_URL, TAKE_ACTIONS, async (request, reply) => {
    const { assessmentId } = request.params;
    const taken = await takeActions(deps, callerOf(request), assessmentId, request.body, (present) =>
      retryOf(request, (recorded) => answered(present(recorded))),
    );
    return sendAnswer(reply, answered(taken));
  });
};

function answered(body: ActionsTaken): Answer {
  return { status: 200, body };
}
