import { change, waiver } from '../../test/support/calls/gate-rows.ts';
import type { Caller } from '../record-examples.ts';

interface Listed {
  id: string;
  stage: string;
  applicability: string;
}

/** Examples of gates, passes, waivers and declared changes, on an assessment of its own whose first gate passes. */
export async function gateExamples(call: Caller, key: string): Promise<void> {
  const product = { name: 'WardBoard' };
  const started = { method: 'POST', url: '/v1/assessments', key, body: { product } } as const;
  const one = `/v1/assessments/${(await call('startAssessment', started)).id}`;
  const gate = `${one}/gates/conception`;
  const waivers = `${gate}/waivers`;
  const { id } = await call('createWaiver', { method: 'POST', url: waivers, key, body: waiver('Study') });
  await call('listWaivers', { method: 'GET', url: waivers, key });
  await call('readWaiver', { method: 'GET', url: `${waivers}/${id}`, key });
  await call('readGate', { method: 'GET', url: gate, key });
  await call('withdrawWaiver', { method: 'DELETE', url: `${waivers}/${id}`, key });
  const { items } = await call('listAssessmentItems', { method: 'GET', url: `${one}/items`, key });
  const answer = { state: 'level', level: 3, justification: 'The lead, since May, in the team folder' };
  const due = (items as Listed[]).filter(
    ({ stage, applicability }) => stage === 'conception' && applicability === 'applies',
  );
  const responses = Object.fromEntries(due.map((item) => [item.id, answer]));
  await call('recordResponses', { method: 'PATCH', url: `${one}/responses`, key, body: { responses } });
  await passes(call, gate, key);
  const url = `${one}/changes`;
  const declared = await call('createChange', { method: 'POST', url, key, body: change('Release 2.2') });
  await call('listChanges', { method: 'GET', url, key });
  await call('readChange', { method: 'GET', url: `${url}/${declared.id}`, key });
}

async function passes(call: Caller, gate: string, key: string): Promise<void> {
  const url = `${gate}/passes`;
  const body = { role: 'product lead', words: 'Read with the board of the hospital.' };
  const { id } = await call('passGate', { method: 'POST', url, key, body });
  await call('listGatePasses', { method: 'GET', url, key });
  await call('readGatePass', { method: 'GET', url: `${url}/${id}`, key });
}
