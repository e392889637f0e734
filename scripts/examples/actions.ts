import { action } from '../../test/support/calls/action-rows.ts';
import type { Caller } from '../record-examples.ts';

/** Examples of the action plan, in each of its formats. @param one address of an assessment */
export async function actionExamples(call: Caller, one: string, key: string): Promise<void> {
  const url = `${one}/actions`;
  const body = action('Waiting room');
  const { id } = await call('createAction', { method: 'POST', url, key, body });
  const take = { first: 2, ownerRole: 'product lead', dueOn: '2027-03-31' };
  await call('takeActions', { method: 'POST', url: `${one}/taken-actions`, key, body: take });
  for (const format of ['json', 'csv', 'issues'])
    await call('listActions', { method: 'GET', url: `${url}?format=${format}`, key });
  await call('readAction', { method: 'GET', url: `${url}/${id}`, key });
  const started = { ...body, status: 'in-progress' };
  await call('replaceAction', { method: 'PUT', url: `${url}/${id}`, key, body: started });
  await call('withdrawAction', { method: 'DELETE', url: `${url}/${id}`, key });
}
