import type { FastifyPluginAsync } from 'fastify';
import type { EvidenceMarkInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { expectedRevision } from '../plugins/preconditions.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import type { Deps } from '../usecases/deps.ts';
import { EVIDENCE_MARKS, markEvidence, withdrawMark } from '../usecases/evidence-marks.ts';
import type { EntryResource } from './entry-operations.ts';
import { createdAnswer, registerEntryReading } from './entry-routes.ts';

const MARKS_URL = '/v1/assessments/:assessmentId/evidence-marks';
const MARK_URL = '/v1/assessments/:assessmentId/evidence-marks/:evidenceMarkId';

const MARK: EntryResource = {
  collection: 'evidence-marks',
  parameter: 'evidenceMarkId',
  tag: 'assurance',
  schema: 'EvidenceMark',
  plural: 'EvidenceMarks',
  one: 'a mark on a piece of evidence',
  many: 'marks on evidence',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['reviewer', 'auditor'],
};

const MARK_EVIDENCE = operation(MARKS_URL, {
  id: 'createEvidenceMark',
  tag: 'assurance',
  summary: 'Mark a piece of evidence that could not be opened, or does not show what is said',
  description:
    'It then counts for nothing. The piece is named by its digest, which a response that is read says of each of its ' +
    'pieces. One mark for each piece and reader.',
  access: ['reviewer', 'auditor'],
  body: 'EvidenceMarkInput',
  answers: { 201: 'EvidenceMark' },
  takes: ['Idempotency-Key'],
  gives: ['ETag', 'Location'],
  problems: [409, 422, 507],
});

const WITHDRAW_MARK = operation(MARK_URL, {
  id: 'withdrawEvidenceMark',
  tag: 'assurance',
  summary: 'Withdraw a mark of your own; the history keeps it',
  access: ['reviewer', 'auditor'],
  answers: { 204: null },
  takes: ['If-Match'],
  problems: [409, 413, 415, 507],
});

interface Params {
  assessmentId: string;
  evidenceMarkId: string;
}

/** Marks that readers put on evidence. */
export const evidenceMarkRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  registerEntryReading(app, deps, MARK, EVIDENCE_MARKS);
  app.post<{ Params: Params; Body: EvidenceMarkInput }>(MARKS_URL, MARK_EVIDENCE, async (request, reply) => {
    const { assessmentId } = request.params;
    const address = `/v1/assessments/${assessmentId}/evidence-marks`;
    const mark = await markEvidence(deps, callerOf(request), assessmentId, request.body, (present) =>
      retryOf(request, (recorded) => createdAnswer(address, present(recorded))),
    );
    return sendAnswer(reply, createdAnswer(address, mark));
  });
  app.delete<{ Params: Params }>(MARK_URL, WITHDRAW_MARK, async (request, reply) => {
    const { assessmentId, evidenceMarkId } = request.params;
    await withdrawMark(deps, callerOf(request), assessmentId, evidenceMarkId, expectedRevision(request));
    return reply.code(204).send();
  });
};
