import { setTimeout as pause } from 'node:timers/promises';
import { readOperations } from '../operations.ts';
import { audit, furnishFacts, PIECE } from './audited.ts';
import { furnishGates } from './furnish-gates.ts';
import { furnishPeople } from './furnish-people.ts';
import { furnishRegister } from './furnish-register.ts';
import type { FuzzAnswer, Send } from './fuzz-answer.ts';
import { isRefusedUnderLoad } from './judge.ts';
import { type Json, SchemaArbitrary } from './schema-arbitrary.ts';
import { type Dweller, World } from './world.ts';

/** What the fuzzer knows about a service, all of it learnt by asking. */
export interface Ground {
  operations: ReturnType<typeof readOperations>;
  schemas: SchemaArbitrary;
  world: World;
  /** Makes two companies and an auditor with all they have, and lets go of the oldest. */
  renew: () => Promise<void>;
}

/**
 * Reads a service's document and content, and makes the first organisations.
 * @param draft a version of the checklist that no list tells of; the newest that one does, unless told
 */
export async function settleIn(send: Send, admin: string, draft?: string): Promise<Ground> {
  const call = caller(send);
  const document = await call('GET', '/openapi.json');
  const { facts, groups, rights } = await call('GET', '/v1/taxonomy');
  const { items } = await call('GET', '/v1/checklists/hrba-tech/versions/0.1.0');
  const itemIds = (items as Json[]).map(({ id }) => String(id));
  const versions = await call('GET', '/v1/checklists/hrba-tech');
  const vocabulary = {
    next: draft ?? String(versions['newest']),
    items: itemIds,
    terms: { groups: idsOf(groups), rights: idsOf(rights) },
    facts: (facts as Json[]).map(({ id, type, values }) => ({
      id: String(id),
      values: valuesOf(type, values),
    })),
  };
  const world = new World(admin, [...itemIds, '__proto__', 'constructor', 'nowhere']);
  const renew = async () => {
    const auditor = await dweller(call, admin, 'auditor', ['auditor']);
    world.add(auditor);
    for (let count = 0; count < 2; count += 1) {
      const company = await dweller(call, admin, 'company', ['company', 'reviewer']);
      await furnish(call, company, auditor, admin, itemIds);
      world.add(company);
    }
    world.forget(6);
  };
  await renew();
  await renew();
  const operations = readOperations(document);
  return { operations, schemas: new SchemaArbitrary(document, vocabulary), world, renew };
}

const idsOf = (rows: Json[]) => rows.map(({ id }) => String(id));

function valuesOf(type: string, values: string[]): unknown[] {
  if (type === 'boolean') return [true, false];
  return type === 'one' ? values : [values.slice(0, 1), values.slice(1, 3), []];
}

export type Call = (method: string, url: string, token?: string, body?: object | Buffer) => Promise<Json>;

function caller(send: Send): Call {
  return async (method, url, token, body) => {
    const headers: [string, string][] = [];
    if (token !== undefined) headers.push(['Authorization', `Bearer ${token}`]);
    const isPiece = Buffer.isBuffer(body);
    if (isPiece) headers.push(['Content-Type', 'application/offset+octet-stream'], ['Upload-Offset', '0']);
    else if (body !== undefined) headers.push(['Content-Type', 'application/json']);
    const bytes = body === undefined || isPiece ? body : Buffer.from(JSON.stringify(body));
    const request = { method, url, headers, body: bytes, token };
    let answer: FuzzAnswer | null = await send(request);
    // Right after the start of a busy machine the service says, rightly, that it is choking.
    for (let again = 0; again < 60 && answer !== null && isRefusedUnderLoad(answer); again += 1) {
      await pause(500);
      answer = await send(request);
    }
    if (answer === null || answer.status >= 300)
      throw new Error(`${method} ${url}: ${answer?.status} ${answer?.text.slice(0, 300)}`);
    return answer.body as Json;
  };
}

async function dweller(call: Call, admin: string, kind: string, roles: string[]): Promise<Dweller> {
  const { id } = await call('POST', '/v1/organisations', admin, { name: `${kind} of the fuzzer`, kind });
  const made: Dweller = { id, kind, tokens: {}, ids: {} };
  for (const role of roles) {
    const key = await call('POST', `/v1/organisations/${id}/keys`, admin, { role, actor: `${role} one` });
    made.tokens[role] = [key['token']];
  }
  return made;
}

async function furnish(
  call: Call,
  company: Dweller,
  auditor: Dweller,
  admin: string,
  itemIds: string[],
): Promise<void> {
  const [token] = company.tokens['company'] ?? [];
  const assessmentIds: string[] = [];
  for (const name of ['First', 'Second', 'Third']) {
    const made = await call('POST', '/v1/assessments', token, { product: { name }, stage: 'operation' });
    assessmentIds.push(made['id']);
    company.ids['productId'] = [made['product'].id];
  }
  for (const id of assessmentIds) {
    const url = `/v1/assessments/${id}/uploads`;
    const upload = await call('POST', url, token, { name: 'a.txt', size: 7, aboutPeople: 'nobody' });
    const sent = await call('PATCH', `${url}/${upload['id']}`, token, Buffer.from('minutes'));
    company.ids[`sha256 of ${id}`] = [sent['file']];
    const open = await call('POST', url, token, { name: 'b.txt', size: 7, aboutPeople: 'nobody' });
    company.ids[`uploadId of ${id}`] = [open['id']];
  }
  const [assessmentId = ''] = assessmentIds;
  company.ids['assessmentId'] = assessmentIds;
  const items = itemIds.slice(0, 3);
  const response = { state: 'level', level: 2, evidence: [PIECE] };
  const answers = items.map((id): [string, object] => [id, response]);
  for (const id of assessmentIds)
    await call('PATCH', `/v1/assessments/${id}/responses`, token, { responses: Object.fromEntries(answers) });
  for (const id of assessmentIds) await furnishRegister(call, company, id);
  for (const id of assessmentIds) await furnishFacts(call, company, auditor, id);
  await furnishGates(call, company);
  const address = `/v1/assessments/${assessmentId}`;
  const grant = await call('POST', `${address}/grants`, token, { organisationId: auditor.id });
  await audit(call, company, auditor, assessmentId, items);
  await furnishPeople(call, { company, auditor, assessmentId, itemId: itemIds[0] ?? '' });
  const report = await call('POST', `${address}/reports`, token, {});
  const link = await call('POST', `/v1/reports/${report['id']}/links`, token, {});
  const embed = { role: 'embed', actor: 'page', assessmentId, expiresInMinutes: 1440 };
  const key = await call('POST', `/v1/organisations/${company.id}/keys`, admin, embed);
  const more = { role: 'reviewer', actor: 'one to lose' };
  const lost = await call('POST', `/v1/organisations/${company.id}/keys`, token, more);
  company.tokens['embed'] = [key['token']];
  Object.assign(company.ids, {
    grantId: [grant['id']],
    reportId: [report['id']],
    keyId: [lost['id']],
    linkId: [link['id']],
    token: [String(link['url']).replace(/^.*\/r\//, '')],
  });
  auditor.ids['assessmentId'] = [...(auditor.ids['assessmentId'] ?? []), assessmentId];
  auditor.ids['reportId'] = [...(auditor.ids['reportId'] ?? []), report['id']];
}
