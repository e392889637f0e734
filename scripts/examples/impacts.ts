import { impact, inPlace, rated } from '../../test/support/calls/impact-rows.ts';
import type { Caller } from '../record-examples.ts';

/** Examples of impacts, of decisions on seeded harms and of the heat map. @param one address of an assessment */
export async function impactExamples(call: Caller, one: string, key: string): Promise<void> {
  const url = `${one}/impacts`;
  const body = impact('Triage');
  const { id } = await call('createImpact', { method: 'POST', url, key, body });
  const decisions = [
    {
      harm: 'unequal-errors',
      decision: 'keep',
      likelihood: { value: 3, because: 'Seen with such products.' },
    },
    {
      harm: 'partner-or-stalker',
      decision: 'close',
      because: 'No place and no contact of anybody is shown.',
    },
  ];
  await call('decideHarms', { method: 'POST', url: `${one}/harm-decisions`, key, body: { decisions } });
  await call('listImpacts', { method: 'GET', url, key });
  await call('readImpact', { method: 'GET', url: `${url}/${id}`, key });
  const mitigated = { ...body, mitigations: [inPlace()], residual: rated([3, 1, 1, 1]) };
  await call('replaceImpact', { method: 'PUT', url: `${url}/${id}`, key, body: mitigated });
  const signOff = { role: 'managing director', words: 'I stand behind it as it is described here.' };
  await call('signOffImpact', { method: 'POST', url: `${url}/${id}/sign-off`, key, body: signOff });
  await call('readHeatMap', { method: 'GET', url: `${one}/heat-map`, key });
  await call('readHeatMap', { method: 'GET', url: `${one}/heat-map?format=svg`, key });
  await call('withdrawSignOff', { method: 'DELETE', url: `${url}/${id}/sign-off`, key });
  await call('withdrawImpact', { method: 'DELETE', url: `${url}/${id}`, key });
}
