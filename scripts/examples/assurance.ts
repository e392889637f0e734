import { auditInput, findingInput } from '../../test/support/calls/assurance-rows.ts';
import type { Caller } from '../record-examples.ts';

interface Keys {
  company: string;
  reviewer: string;
  auditor: string;
  auditorId: string;
  organisationId: string;
}

const ITEM = 'conception.foreseeable-misuse';

/** Examples of an audit from the grant to its last finding. @param one address of an assessment */
export async function assuranceExamples(call: Caller, one: string, keys: Keys): Promise<void> {
  const { company, auditor, auditorId, organisationId } = keys;
  const body = { organisationId: auditorId, expiresAt: '2027-02-28T23:00:00Z' };
  const grant = await call('createGrant', { method: 'POST', url: `${one}/grants`, key: company, body });
  await markExamples(call, one, keys);
  await factExamples(call, one, keys);
  const url = `${one}/audits`;
  const audit = await call('openAudit', { method: 'POST', url, key: auditor, body: auditInput('Clinical') });
  const ofAudit = `${url}/${audit.id}`;
  const add = [{ subject: { kind: 'item', id: ITEM }, because: 'the company asked what is missing' }];
  const chosen = { size: 3, add };
  await call('extendSample', { method: 'POST', url: `${ofAudit}/sample`, key: auditor, body: chosen });
  await findingExamples(call, one, keys, audit.id);
  await call('endAudit', { method: 'POST', url: `${ofAudit}/end`, key: auditor });
  await call('listAudits', { method: 'GET', url, key: auditor });
  await call('readAudit', { method: 'GET', url: ofAudit, key: company });
  await call('listReadings', { method: 'GET', url: `${one}/readings?limit=3`, key: company });
  await call('listAssessments', { method: 'GET', url: '/v1/assessments', key: auditor });
  const listings = `/v1/organisations/${organisationId}/readings`;
  await call('listListings', { method: 'GET', url: listings, key: company });
  await call('withdrawGrant', { method: 'DELETE', url: `${one}/grants/${grant.id}`, key: company });
}

async function factExamples(call: Caller, one: string, { company, auditor }: Keys): Promise<void> {
  const url = `${one}/facts/technologies/basis`;
  const body = {
    because: 'It sorts what the nurses type in. No camera, microphone or reader of fingers is connected.',
    evidence: [
      {
        title: 'List of parts',
        shows: 'everything that is connected to the queue',
        url: 'https://example.org/parts',
        madeBy: 'technical lead',
        madeOn: '2026-09-01',
      },
    ],
  };
  await call('recordFactBasis', { method: 'PUT', url, key: company, body });
  await call('readFactBasis', { method: 'GET', url, key: auditor });
  await call('listFacts', { method: 'GET', url: `${one}/facts`, key: auditor });
  await call('listContradictions', { method: 'GET', url: `${one}/contradictions`, key: auditor });
  await call('withdrawFactBasis', { method: 'DELETE', url, key: company });
}

async function markExamples(call: Caller, one: string, { reviewer }: Keys): Promise<void> {
  const read = await call('readResponse', { method: 'GET', url: `${one}/responses/${ITEM}`, key: reviewer });
  const url = `${one}/evidence-marks`;
  const body = {
    item: ITEM,
    piece: read.pieces[0].digest,
    mark: 'could-not-open',
    because: 'The address asks for a password that I was not given.',
  };
  const mark = await call('createEvidenceMark', { method: 'POST', url, key: reviewer, body });
  await call('listEvidenceMarks', { method: 'GET', url, key: reviewer });
  await call('readEvidenceMark', { method: 'GET', url: `${url}/${mark.id}`, key: reviewer });
  await call('withdrawEvidenceMark', { method: 'DELETE', url: `${url}/${mark.id}`, key: reviewer });
}

async function findingExamples(
  call: Caller,
  one: string,
  { company, auditor }: Keys,
  audit: string,
): Promise<void> {
  const url = `${one}/findings`;
  const extra = { subject: { kind: 'item', id: ITEM }, verdict: 'override', level: 2 };
  const body = findingInput(audit, 'Misuse session', extra);
  const { id } = await call('createFinding', { method: 'POST', url, key: auditor, body });
  const reply = {
    accepted: false,
    words: 'A second session was held in June; its notes are in the same folder.',
  };
  await call('replyToFinding', { method: 'POST', url: `${url}/${id}/reply`, key: company, body: reply });
  const decision = { outcome: 'upheld', words: 'The second session had no patient in it, either.' };
  await call('decideFinding', { method: 'POST', url: `${url}/${id}/decision`, key: auditor, body: decision });
  await call('listFindings', { method: 'GET', url, key: company });
  await call('readFinding', { method: 'GET', url: `${url}/${id}`, key: company });
}
