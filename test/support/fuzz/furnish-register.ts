import { impact } from '../calls/impact-rows.ts';
import { tradeOff } from '../calls/register-rows.ts';
import type { Dweller } from './world.ts';

type Call = (method: string, url: string, token?: string, body?: object) => Promise<Record<string, any>>;

/** Impacts in an assessment, signed off, and a trade-off: what needs them is rarely reached by chance. */
export async function furnishRegister(call: Call, company: Dweller, assessmentId: string): Promise<void> {
  const [token] = company.tokens['company'] ?? [];
  const address = `/v1/assessments/${assessmentId}/impacts`;
  const ids: string[] = [];
  for (const mark of ['one', 'two', 'three'])
    ids.push((await call('POST', address, token, impact(mark)))['id']);
  const signOff = { role: 'director', words: 'as it stands' };
  for (const id of ids) await call('POST', `${address}/${id}/sign-off`, token, signOff);
  const weighed = await call('POST', `/v1/assessments/${assessmentId}/trade-offs`, token, tradeOff());
  company.ids[`tradeOffId of ${assessmentId}`] = [weighed['id']];
  company.ids[`impactId of ${assessmentId}`] = ids;
}
