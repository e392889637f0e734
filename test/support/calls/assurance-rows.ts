import { digestOf } from '../../../src/digest.ts';
import { answer, type Company, evidenced, LEVEL_ITEM, makeKey } from '../people.ts';
import type { Service } from '../test-app.ts';
import type { Row } from './entry-rows.ts';

/** Who audits, paid by whom, with what ties. */
export const auditInput = (mark = 'plain') => ({
  auditors: [{ role: `${mark} lead auditor`, competence: 'Ten years of audits in health care' }],
  paidBy: 'The company, by a fixed fee agreed before',
  ties: 'none',
});

export const subjectOf = (id = LEVEL_ITEM) => ({ kind: 'item', id });

/** A finding that is allowed on a response with a level. */
export const findingInput = (audit: string, mark = 'plain', extra: object = {}) => ({
  audit,
  subject: subjectOf(),
  verdict: 'confirmed',
  because: `${mark}: we read the notes and spoke with who wrote them`,
  ...extra,
});

/** A piece of evidence as it was recorded, named as marks name it. */
export const pieceOf = (mark = 'plain') => digestOf(evidenced(mark).evidence[0]);

/** An assessment of its own with one response, granted to an auditor: what is opened there meets nothing else. */
async function freshAnswered(
  app: Service,
  { company, mark }: Company,
  auditorId: string,
  extra: object = {},
): Promise<string> {
  const body = { product: { name: `${mark} examined` }, stage: 'design', ...extra };
  const { id } = (await app.expect(201, 'POST', '/v1/assessments', { token: company, body })).body;
  await answer(app, company, id, LEVEL_ITEM, evidenced(mark));
  const grant = { organisationId: auditorId };
  await app.expect(201, 'POST', `/v1/assessments/${id}/grants`, { token: company, body: grant });
  return id as string;
}

/** An auditor's key and an audit of its organisation, whose sample holds an item. */
async function freshAudit(app: Service, thing: Company, auditorId: string) {
  const assessmentId = await freshAnswered(app, thing, auditorId);
  const { token } = await makeKey(app, auditorId, 'auditor');
  const url = `/v1/assessments/${assessmentId}/audits`;
  const audit = await app.expect(201, 'POST', url, { token, body: auditInput(thing.mark) });
  const auditId = audit.body.id as string;
  const add = [{ subject: subjectOf(), because: 'it decides what is built' }];
  await app.expect(200, 'POST', `${url}/${auditId}/sample`, { token, body: { size: 1, add } });
  return { token, auditId, assessmentId };
}

async function freshFinding(app: Service, thing: Company, auditorId: string) {
  const { token, auditId, assessmentId } = await freshAudit(app, thing, auditorId);
  const url = `/v1/assessments/${assessmentId}/findings`;
  const made = await app.expect(201, 'POST', url, { token, body: findingInput(auditId, thing.mark) });
  return { token, assessmentId, findingId: made.body.id as string };
}

/** A mark that the reviewer made. */
async function freshMark(app: Service, thing: Company, auditorId: string) {
  const assessmentId = await freshAnswered(app, thing, auditorId);
  const url = `/v1/assessments/${assessmentId}/evidence-marks`;
  const { mark, reviewer: token } = thing;
  const made = await app.expect(201, 'POST', url, { token, body: markInput(mark) });
  return { assessmentId, evidenceMarkId: made.body.id as string };
}

export const markInput = (mark = 'plain', extra: object = {}) => ({
  item: LEVEL_ITEM,
  piece: pieceOf(mark),
  mark: 'could-not-open',
  because: `${mark}: the address asks for a password`,
  ...extra,
});

/** Why a fact is as it is said to be. */
export const basisInput = (mark = 'plain') => ({
  because: `${mark}: accounts are opened at the desk, against an identity card of an adult`,
  evidence: evidenced(mark).evidence,
});

/** An assessment of its own whose profile rules out a heightened trigger, and says why. */
async function freshBasis(app: Service, thing: Company, auditorId: string) {
  const profile = { childrenReachable: false };
  const assessmentId = await freshAnswered(app, thing, auditorId, { profile });
  const params = { assessmentId, factId: 'childrenReachable' };
  const url = `/v1/assessments/${assessmentId}/facts/${params.factId}/basis`;
  await app.expect(200, 'PUT', url, { token: thing.company, body: basisInput(thing.mark) });
  return params;
}

const ofAssessment: Row = (_app, { assessmentId }) => ({ params: { assessmentId } });

export const ASSURANCE_ROWS: Record<string, Row> = {
  listReadings: ofAssessment,
  listListings: (_app, { id }) => ({ params: { organisationId: id } }),
  listAudits: ofAssessment,
  readAudit: async (app, thing, auditorId) => {
    const { assessmentId, auditId } = await freshAudit(app, thing, auditorId);
    return { params: { assessmentId, auditId } };
  },
  openAudit: async (app, thing, auditorId) => ({
    params: { assessmentId: await freshAnswered(app, thing, auditorId) },
    body: auditInput(thing.mark),
  }),
  extendSample: async (app, thing, auditorId) => {
    const { assessmentId, auditId } = await freshAudit(app, thing, auditorId);
    const refused = { add: [{ subject: subjectOf('design.nowhere'), because: 'it sounds right' }] };
    return { params: { assessmentId, auditId }, body: { size: 2 }, refused };
  },
  endAudit: async (app, thing, auditorId) => {
    const { assessmentId, auditId } = await freshAudit(app, thing, auditorId);
    return { params: { assessmentId, auditId } };
  },
  listFindings: ofAssessment,
  readFinding: async (app, thing, auditorId) => {
    const { assessmentId, findingId } = await freshFinding(app, thing, auditorId);
    return { params: { assessmentId, findingId } };
  },
  createFinding: async (app, thing, auditorId) => {
    const { assessmentId, auditId } = await freshAudit(app, thing, auditorId);
    return {
      params: { assessmentId },
      body: findingInput(auditId, thing.mark),
      refused: findingInput(auditId, thing.mark, { subject: subjectOf('design.nowhere') }),
    };
  },
  replyToFinding: async (app, thing, auditorId) => {
    const { assessmentId, findingId } = await freshFinding(app, thing, auditorId);
    return {
      params: { assessmentId, findingId },
      body: { accepted: false, words: `${thing.mark}: the notes were read without their annex` },
    };
  },
  decideFinding: async (app, thing, auditorId) => {
    const { assessmentId, findingId } = await freshFinding(app, thing, auditorId);
    const words = `${thing.mark}: it was about another product`;
    return {
      params: { assessmentId, findingId },
      body: { outcome: 'withdrawn', words },
      refused: { outcome: 'upheld', words },
    };
  },
  listFacts: ofAssessment,
  listContradictions: ofAssessment,
  readFactBasis: async (app, thing, auditorId) => ({ params: await freshBasis(app, thing, auditorId) }),
  recordFactBasis: async (app, thing, auditorId) => {
    const params = await freshBasis(app, thing, auditorId);
    const body = { ...basisInput(thing.mark), because: `${thing.mark}: nobody under age has an account` };
    return { params, body, refusedCall: { params: { ...params, factId: 'reach' }, body } };
  },
  withdrawFactBasis: async (app, thing, auditorId) => ({ params: await freshBasis(app, thing, auditorId) }),
  listEvidenceMarks: ofAssessment,
  createEvidenceMark: async (app, thing, auditorId) => ({
    params: { assessmentId: await freshAnswered(app, thing, auditorId) },
    body: markInput(thing.mark),
    refused: markInput(thing.mark, { piece: '0'.repeat(64) }),
  }),
  readEvidenceMark: async (app, thing, auditorId) => ({ params: await freshMark(app, thing, auditorId) }),
  withdrawEvidenceMark: async (app, thing, auditorId) => ({ params: await freshMark(app, thing, auditorId) }),
};
