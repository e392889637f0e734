import { contest, engagement } from '../../test/support/calls/people-rows.ts';
import type { Caller } from '../record-examples.ts';

/**
 * Examples of the engagement log and of contests.
 * @param one address of an assessment
 * @param assessor a key that the assessment is granted to
 */
export async function peopleExamples(
  call: Caller,
  one: string,
  key: string,
  assessor: string,
): Promise<void> {
  const url = `${one}/engagements`;
  const body = engagement('Waiting room');
  const { id } = await call('createEngagement', { method: 'POST', url, key, body });
  await call('listEngagements', { method: 'GET', url, key });
  await call('readEngagement', { method: 'GET', url: `${url}/${id}`, key });
  const changed = { ...body, changed: 'Short texts are read by a person first, since June.' };
  await call('replaceEngagement', { method: 'PUT', url: `${url}/${id}`, key, body: changed });
  await call('withdrawEngagement', { method: 'DELETE', url: `${url}/${id}`, key });
  await contestExamples(call, `${one}/contests`, key, assessor);
}

async function contestExamples(call: Caller, url: string, key: string, assessor: string): Promise<void> {
  const body = contest('Waiting room');
  const { id } = await call('createContest', { method: 'POST', url, key, body });
  const reply = { words: 'A notice hangs in the waiting room since May.' };
  await call('replyToContest', { method: 'POST', url: `${url}/${id}/replies`, key, body: reply });
  const decision = { outcome: 'upheld', words: 'Nobody I asked had seen the notice.' };
  await call('decideContest', {
    method: 'POST',
    url: `${url}/${id}/decision`,
    key: assessor,
    body: decision,
  });
  await call('listContests', { method: 'GET', url, key });
  await call('readContest', { method: 'GET', url: `${url}/${id}`, key });
}
