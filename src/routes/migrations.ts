import type { FastifyPluginAsync } from 'fastify';
import type { Migration, MigrationInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { etagOf, expectedRevision } from '../plugins/preconditions.ts';
import { type Answer, retryOf, sendAnswer } from '../plugins/retries.ts';
import type { AssessmentState } from '../store/records.ts';
import type { Deps } from '../usecases/deps.ts';
import { moveAssessment, previewMove } from '../usecases/move-assessment.ts';
import { presentAssessment } from '../usecases/present-assessment.ts';
import { listEditions, readEdition } from '../usecases/read-editions.ts';
import { undoMove } from '../usecases/undo-move.ts';

const PREVIEW_URL = '/v1/assessments/:assessmentId/migrations/preview';
const MIGRATIONS_URL = '/v1/assessments/:assessmentId/migrations';
const UNDO_URL = '/v1/assessments/:assessmentId/migrations/undo';
const EDITIONS_URL = '/v1/assessments/:assessmentId/editions';
const EDITION_URL = '/v1/assessments/:assessmentId/editions/:version';

const PREVIEW_MIGRATION = operation(PREVIEW_URL, {
  id: 'previewMigration',
  tag: 'migrations',
  summary: 'What a move to a newer version of the checklist would do; nothing is stored',
  description:
    'Item by item: what stays, what has to be confirmed, what is new, what is retired, and why; both scores of today ' +
    'side by side; the minutes it leaves to do. Goes to the newest published version unless told.',
  access: ['company'],
  body: 'MigrationInput',
  bodyOptional: true,
  answers: { 200: 'Migration' },
  heavy: true,
  problems: [409, 422],
});

const MIGRATE_ASSESSMENT = operation(MIGRATIONS_URL, {
  id: 'migrateAssessment',
  tag: 'migrations',
  summary: 'Move an assessment to a newer version of its checklist',
  description:
    'One step, or none of it. The edition before stays readable, reports stay what they are, and the move can be ' +
    'undone until something is answered or reviewed after it.',
  access: ['company'],
  body: 'MigrationInput',
  bodyOptional: true,
  answers: { 201: 'Migration' },
  heavy: true,
  gives: ['ETag', 'Location'],
  takes: ['If-Match', 'Idempotency-Key'],
  problems: [409, 422, 507],
});

const UNDO_MIGRATION = operation(UNDO_URL, {
  id: 'undoMigration',
  tag: 'migrations',
  summary: 'Undo the last move, until something is answered or reviewed after it',
  description:
    'The responses and reviews of the edition before stand again exactly as they were, under new revisions. Facts and ' +
    'stage stay as they are now. 409 names what was answered since.',
  access: ['company'],
  answers: { 200: 'Assessment' },
  gives: ['ETag'],
  takes: ['If-Match', 'Idempotency-Key'],
  problems: [409, 413, 415, 507],
});

const LIST_EDITIONS = operation(EDITIONS_URL, {
  id: 'listEditions',
  tag: 'migrations',
  summary: 'Every edition of an assessment, oldest first',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  answers: { 200: 'EditionList' },
});

const READ_EDITION = operation(EDITION_URL, {
  id: 'readEdition',
  tag: 'migrations',
  summary: 'An assessment under one version of its checklist, with the score of the day it was left',
  access: ['company', 'reviewer', 'auditor', 'embed'],
  answers: { 200: 'Edition' },
  heavy: true,
});

interface Params {
  assessmentId: string;
}

/** Moves to another version of the checklist: looked at beforehand, made and undone; and what the assessment was. */
export const migrationRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.post<{ Params: Params; Body: MigrationInput }>(PREVIEW_URL, PREVIEW_MIGRATION, async (request) =>
    previewMove(deps, callerOf(request), request.params.assessmentId, request.body),
  );
  app.post<{ Params: Params; Body: MigrationInput }>(
    MIGRATIONS_URL,
    MIGRATE_ASSESSMENT,
    async (request, reply) => {
      const expected = expectedRevision(request);
      const retry = retryOf(request, moved);
      const { assessmentId } = request.params;
      return sendAnswer(
        reply,
        moved(await moveAssessment(deps, callerOf(request), assessmentId, request.body, expected, retry)),
      );
    },
  );
  app.post<{ Params: Params }>(UNDO_URL, UNDO_MIGRATION, async (request, reply) => {
    const undone = (state: AssessmentState): Answer => ({
      status: 200,
      headers: { etag: etagOf(state.assessment.revision) },
      body: presentAssessment(deps, state),
    });
    const { assessmentId } = request.params;
    const expected = expectedRevision(request);
    const retry = retryOf(request, undone);
    return sendAnswer(reply, undone(await undoMove(deps, callerOf(request), assessmentId, expected, retry)));
  });
  app.get<{ Params: Params }>(EDITIONS_URL, LIST_EDITIONS, async (request) =>
    listEditions(deps, callerOf(request), request.params.assessmentId),
  );
  app.get<{ Params: Params & { version: string } }>(EDITION_URL, READ_EDITION, async (request) =>
    readEdition(deps, callerOf(request), request.params.assessmentId, request.params.version),
  );
};

function moved(migration: Migration): Answer {
  const { assessmentId, revision, to } = migration;
  const location = `/v1/assessments/${assessmentId}/editions/${to.checklist.version}`;
  return { status: 201, headers: { etag: etagOf(revision), location }, body: migration };
}
