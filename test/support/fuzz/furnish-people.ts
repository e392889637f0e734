import { action } from '../calls/action-rows.ts';
import { contest, nobodyEngaged } from '../calls/people-rows.ts';
import type { Call } from './settle-in.ts';
import type { Dweller } from './world.ts';

interface Place {
  company: Dweller;
  auditor: Dweller;
  assessmentId: string;
  itemId: string;
}

/** An engagement, a contest and an action of an assessment that an auditor was granted: the auditor knows of the contest. */
export async function furnishPeople(
  call: Call,
  { company, auditor, assessmentId, itemId }: Place,
): Promise<void> {
  const [token] = company.tokens['company'] ?? [];
  const address = `/v1/assessments/${assessmentId}`;
  const made = async (collection: string, body: object) =>
    String((await call('POST', `${address}/${collection}`, token, body))['id']);
  const contestId = await made('contests', { ...contest(), item: itemId });
  company.ids[`engagementId of ${assessmentId}`] = [await made('engagements', nobodyEngaged())];
  company.ids[`actionId of ${assessmentId}`] = [await made('actions', { ...action(), items: [itemId] })];
  for (const { ids } of [company, auditor]) ids[`contestId of ${assessmentId}`] = [contestId];
}
