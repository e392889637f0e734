import { change, waiver } from '../calls/gate-rows.ts';
import type { Call } from './settle-in.ts';
import type { Dweller } from './world.ts';

/**
 * An assessment whose first gate was passed and is open again by a change, so that it can be passed; and a waiver of it.
 * By chance nobody answers a whole stage.
 */
export async function furnishGates(call: Call, company: Dweller): Promise<void> {
  const [token] = company.tokens['company'] ?? [];
  const made = await call('POST', '/v1/assessments', token, { product: { name: 'Ready' } });
  const id = String(made['id']);
  const address = `/v1/assessments/${id}`;
  const { items } = await call('GET', `${address}/items`, token);
  const due = (items as { id: string; stage: string; applicability: string }[]).filter(
    (item) => item.stage === 'conception' && item.applicability === 'applies',
  );
  const answer = { state: 'level', level: 3, justification: 'since May' };
  const responses = Object.fromEntries(due.map((item) => [item.id, answer]));
  await call('PATCH', `${address}/responses`, token, { responses });
  const gate = `${address}/gates/conception`;
  const { asOf } = await call('GET', gate, token);
  const waived = await call('POST', `${gate}/waivers`, token, waiver('fuzz', String(asOf)));
  const passed = await call('POST', `${gate}/passes`, token, { role: 'product lead' });
  const changed = await call('POST', `${address}/changes`, token, change());
  Object.assign(company.ids, {
    readyToPass: [id],
    [`passId of ${id}`]: [passed['id']],
    [`waiverId of ${id}`]: [waived['id']],
    [`changeId of ${id}`]: [changed['id']],
  });
}
