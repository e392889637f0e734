import { tradeOff } from '../../test/support/calls/register-rows.ts';
import type { Caller } from '../record-examples.ts';

/** Examples of the register as a whole and of trade-offs. @param one address of an assessment */
export async function registerExamples(call: Caller, one: string, key: string): Promise<void> {
  const url = `${one}/trade-offs`;
  const body = tradeOff('Triage');
  const { id } = await call('createTradeOff', { method: 'POST', url, key, body });
  await call('listTradeOffs', { method: 'GET', url, key });
  await call('readTradeOff', { method: 'GET', url: `${url}/${id}`, key });
  const decided = { ...body, decision: 'Kept for six hours, with a notice that patients can read.' };
  await call('replaceTradeOff', { method: 'PUT', url: `${url}/${id}`, key, body: decided });
  await call('readRegister', { method: 'GET', url: `${one}/register`, key });
  await call('withdrawTradeOff', { method: 'DELETE', url: `${url}/${id}`, key });
}
