import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { AuditInput, SampleInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { etagOf } from '../plugins/preconditions.ts';
import { retryOf, sendAnswer } from '../plugins/retries.ts';
import { AUDITS, endAudit, extendSample, openAudit } from '../usecases/audits.ts';
import type { Deps } from '../usecases/deps.ts';
import type { EntryResource } from './entry-operations.ts';
import { createdAnswer, registerEntryReading } from './entry-routes.ts';

const AUDITS_URL = '/v1/assessments/:assessmentId/audits';
const SAMPLE_URL = '/v1/assessments/:assessmentId/audits/:auditId/sample';
const END_URL = '/v1/assessments/:assessmentId/audits/:auditId/end';

const AUDIT: EntryResource = {
  collection: 'audits',
  parameter: 'auditId',
  tag: 'assurance',
  schema: 'Audit',
  plural: 'Audits',
  one: 'an audit',
  many: 'audits',
  readers: ['company', 'reviewer', 'auditor'],
  writers: ['auditor'],
};

const OPEN_AUDIT = operation(AUDITS_URL, {
  id: 'openAudit',
  tag: 'assurance',
  summary: 'Open an audit of your organisation: one at a time',
  description:
    'For an auditor with a grant in force. Who, with what competence, paid by whom, with what ties.',
  access: ['auditor'],
  body: 'AuditInput',
  answers: { 201: 'Audit' },
  takes: ['Idempotency-Key'],
  gives: ['ETag', 'Location'],
  problems: [409, 422, 507],
});

const EXTEND_SAMPLE = operation(SAMPLE_URL, {
  id: 'extendSample',
  tag: 'assurance',
  summary: 'Record what an audit examines, before it does',
  description:
    'The service proposes by risk: stop and critical questions, and profile facts that switch something off, come first. ' +
    'Call it again to extend the sample; it never shrinks.',
  access: ['auditor'],
  body: 'SampleInput',
  bodyOptional: true,
  answers: { 200: 'Audit' },
  takes: ['Idempotency-Key'],
  gives: ['ETag'],
  problems: [409, 422, 507],
});

const END_AUDIT = operation(END_URL, {
  id: 'endAudit',
  tag: 'assurance',
  summary: 'End an audit; replies to its findings are still decided on',
  access: ['auditor'],
  answers: { 200: 'Audit' },
  takes: ['Idempotency-Key'],
  gives: ['ETag'],
  problems: [409, 413, 415, 422, 507],
});

interface Params {
  assessmentId: string;
  auditId: string;
}

/** Audits: open, sample, end, and reading them. */
export const auditRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  registerEntryReading(app, deps, AUDIT, AUDITS);
  app.post<{ Params: Params; Body: AuditInput }>(AUDITS_URL, OPEN_AUDIT, async (request, reply) => {
    const { assessmentId } = request.params;
    const address = `/v1/assessments/${assessmentId}/audits`;
    const audit = await openAudit(deps, callerOf(request), assessmentId, request.body, (present) =>
      retryOf(request, (recorded) => createdAnswer(address, present(recorded))),
    );
    return sendAnswer(reply, createdAnswer(address, audit));
  });
  registerChanging(app, deps);
};

function registerChanging(app: FastifyInstance, deps: Deps): void {
  app.post<{ Params: Params; Body: SampleInput }>(SAMPLE_URL, EXTEND_SAMPLE, async (request, reply) => {
    const { assessmentId, auditId } = request.params;
    const { body } = request;
    const audit = await extendSample(deps, callerOf(request), assessmentId, auditId, body, (present) =>
      retryOf(request, (recorded) => changedAnswer(present(recorded))),
    );
    return sendAnswer(reply, changedAnswer(audit));
  });
  app.post<{ Params: Params }>(END_URL, END_AUDIT, async (request, reply) => {
    const { assessmentId, auditId } = request.params;
    const audit = await endAudit(deps, callerOf(request), assessmentId, auditId, (present) =>
      retryOf(request, (recorded) => changedAnswer(present(recorded))),
    );
    return sendAnswer(reply, changedAnswer(audit));
  });
}

/** The answer to what a request changed without a method of its own. */
export function changedAnswer<Shown extends { revision: number }>(shown: Shown) {
  return { status: 200, headers: { etag: etagOf(shown.revision) }, body: shown };
}
