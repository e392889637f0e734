import type { Json } from './schema-arbitrary.ts';
import type { Dweller } from './world.ts';

type Call = (method: string, url: string, token?: string, body?: object) => Promise<Json>;

/** The one piece of evidence of the first responses of every assessment. */
export const PIECE = {
  title: 'Notes',
  shows: 'what was decided',
  url: 'https://example.org/notes',
  madeBy: 'lead',
  madeOn: '2026-05-12',
};

/** An audit with a sample and findings, one of them replied to, and a mark: what is stated of an assessment needs them. */
export async function audit(
  call: Call,
  company: Dweller,
  auditor: Dweller,
  assessmentId: string,
  items: readonly string[],
): Promise<void> {
  const address = `/v1/assessments/${assessmentId}`;
  const [token] = auditor.tokens['auditor'] ?? [];
  const auditors = [{ role: 'lead', competence: 'ten years' }];
  const { id } = await call('POST', `${address}/audits`, token, { auditors, paidBy: 'them', ties: 'none' });
  const subjects = items.map((item) => ({ kind: 'item', id: item }));
  const add = subjects.map((subject) => ({ subject, because: 'asked for' }));
  await call('POST', `${address}/audits/${id}/sample`, token, { size: 1, add });
  const findings: string[] = [];
  for (const subject of subjects) {
    const stated = { audit: id, subject, verdict: 'disputed', because: 'it shows something else' };
    findings.push((await call('POST', `${address}/findings`, token, stated))['id']);
  }
  const [writer] = company.tokens['company'] ?? [];
  const reply = { accepted: false, words: 'it shows what we say' };
  await call('POST', `${address}/findings/${findings[0]}/reply`, writer, reply);
  const { pieces } = await call('GET', `${address}/responses/${items[0]}`, token);
  const piece = pieces[0].digest;
  const [reviewer] = company.tokens['reviewer'] ?? [];
  const marked = { item: items[0], piece, mark: 'could-not-open', because: 'a password' };
  const mark = await call('POST', `${address}/evidence-marks`, reviewer, marked);
  for (const { ids } of [company, auditor]) {
    ids[`auditId of ${assessmentId}`] = [id];
    ids[`findingId of ${assessmentId}`] = findings;
    ids[`evidenceMarkId of ${assessmentId}`] = [mark['id']];
    ids['piece'] = [piece];
  }
}

/** Reasons for two facts of an assessment's profile. */
export async function furnishFacts(
  call: Call,
  company: Dweller,
  auditor: Dweller,
  assessmentId: string,
): Promise<void> {
  const [token] = company.tokens['company'] ?? [];
  const facts = ['role', 'memberOfInitiative'];
  const url = `/v1/assessments/${assessmentId}`;
  await call('PATCH', url, token, { profile: { role: ['developer'], memberOfInitiative: true } });
  for (const fact of facts)
    await call('PUT', `${url}/facts/${fact}/basis`, token, { because: 'we build it' });
  for (const { ids } of [company, auditor]) ids[`factId of ${assessmentId}`] = facts;
}
