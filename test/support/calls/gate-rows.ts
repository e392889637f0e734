import { daysAfter } from '../../../src/register/days.ts';
import { type Company, makeAssessment } from '../people.ts';
import type { Service } from '../test-app.ts';
import { entryRows, type Row } from './entry-rows.ts';

/** A waiver that is allowed on that day. */
export const waiver = (mark = 'plain', today = '2026-11-22') => ({
  condition: 'coverage',
  role: 'product lead',
  because: `${mark} note: the two questions left wait for the hospital's own study`,
  until: daysAfter(today, 30),
});

/** A declared change. */
export const change = (mark = 'plain') => ({
  on: '2026-11-20',
  what: `${mark} note: the queue is now shown to relatives`,
  major: false,
});

/** Puts every item of the first stage that is asked at a level, said and not backed: its gate passes. */
export async function answerFirstStage(
  app: Service,
  token: string,
  assessmentId: string,
  { mark = 'plain', level = 3 }: { mark?: string; level?: number } = {},
): Promise<void> {
  const address = `/v1/assessments/${assessmentId}`;
  const { body } = await app.expect(200, 'GET', `${address}/items`, { token });
  const items: { id: string; stage: string; applicability: string }[] = body.items;
  const due = items.filter((item) => item.stage === 'conception' && item.applicability === 'applies');
  const answer = { state: 'level', level, justification: `${mark}: the lead, since May` };
  const responses = Object.fromEntries(due.map(({ id }) => [id, answer]));
  await app.expect(200, 'PATCH', `${address}/responses`, { token, body: { responses } });
}

/** An assessment of its own whose first gate passes. */
export async function readyToPass(app: Service, token: string, mark = 'plain'): Promise<string> {
  const assessmentId = await makeAssessment(app, token, { product: { name: `${mark} to pass` } });
  await answerFirstStage(app, token, assessmentId, { mark });
  return assessmentId;
}

const stage = 'conception';

/** A pass of the assessment's first gate: the one it has, or a new one; somebody else may make it at the same time. */
async function passed(app: Service, { company: token, assessmentId, mark }: Company) {
  const url = `/v1/assessments/${assessmentId}/gates/${stage}/passes`;
  const known = async () =>
    ((await app.expect(200, 'GET', url, { token })).body.items as { id: string }[])[0]?.id;
  if ((await known()) === undefined) {
    await answerFirstStage(app, token, assessmentId, { mark });
    await app.call('POST', url, { token, body: { role: 'product lead' } });
  }
  const passId = await known();
  if (passId === undefined) throw new Error(`the first gate of ${assessmentId} was not passed`);
  return { assessmentId, stage, passId };
}

/** The day by the service's own clock. */
async function todayOf(app: Service, token: string, assessmentId: string): Promise<string> {
  const url = `/v1/assessments/${assessmentId}/gates/${stage}`;
  return (await app.expect(200, 'GET', url, { token })).body.asOf as string;
}

async function waived(app: Service, { company: token, assessmentId, mark }: Company) {
  const url = `/v1/assessments/${assessmentId}/gates/${stage}/waivers`;
  const today = await todayOf(app, token, assessmentId);
  const { body } = await app.expect(201, 'POST', url, { token, body: waiver(mark, today) });
  return { assessmentId, stage, waiverId: body.id as string };
}

const CHANGES = entryRows({
  schema: 'Change',
  plural: 'Changes',
  collection: 'changes',
  parameter: 'changeId',
  body: change,
  refused: undefined,
});

export const GATE_ROWS: Record<string, Row> = {
  readGate: (_app, { assessmentId }) => ({ params: { assessmentId, stage: 'deployment' } }),
  listGatePasses: (_app, { assessmentId }) => ({ params: { assessmentId, stage } }),
  passGate: async (app, { company, mark }) => ({
    params: { assessmentId: await readyToPass(app, company, mark), stage },
    body: { role: 'product lead', words: `${mark} note: read with the board` },
  }),
  readGatePass: async (app, thing) => ({ params: await passed(app, thing) }),
  listWaivers: (_app, { assessmentId }) => ({ params: { assessmentId, stage } }),
  createWaiver: async (app, { company, assessmentId, mark }) => {
    const body = waiver(mark, await todayOf(app, company, assessmentId));
    return { params: { assessmentId, stage }, body, refused: { ...body, condition: 'flag' } };
  },
  readWaiver: async (app, thing) => ({ params: await waived(app, thing) }),
  withdrawWaiver: async (app, thing) => ({ params: await waived(app, thing) }),
  listChanges: CHANGES['listChanges']!,
  createChange: CHANGES['createChange']!,
  readChange: CHANGES['readChange']!,
};
