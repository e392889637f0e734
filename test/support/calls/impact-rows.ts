import type { Company } from '../people.ts';
import type { Service } from '../test-app.ts';
import { entryRows, type Row } from './entry-rows.ts';

type Step = number | null;

/** A rating with its reasons. */
export function rated(
  [scale, scope, irremediability, likelihood]: readonly [Step, Step, Step, Step],
  { delay = false, because = 'the log of complaints' } = {},
) {
  const part = (value: Step) => ({ value, because: `${because} says ${value ?? 'nothing yet'}` });
  return {
    standpoint: 'RG-01',
    scale: part(scale),
    scope: part(scope),
    irremediability: part(irremediability),
    likelihood: part(likelihood),
    delay: { value: delay, because: `${because}: ${delay}` },
  };
}

/** A potential impact of class 3 that is allowed, changed where a test says so. */
export const impact = (mark = 'plain', change: object = {}) => ({
  title: `${mark} impact`,
  description: `${mark} note: a patient whose words the model does not know waits at the end of the queue`,
  groups: ['RG-01', 'RG-12'],
  rights: ['HR-01', 'HR-32'],
  direction: 'adverse',
  occurrence: 'potential',
  stage: 'deployment',
  basis: { kind: 'known-case', words: 'It happened with a paper form of the same words.' },
  involvement: {
    alone: 'yes',
    easier: 'no',
    knew: 'no',
    because: 'The order comes from our model alone.',
  },
  inherent: rated([3, 2, 2, 2]),
  ...change,
});

/** What has happened to people, gravely, and nothing is done about yet. */
export const standingHarm = (mark = 'plain') =>
  impact(mark, { occurrence: 'actual', inherent: rated([4, 3, 3, 5]) });

/** A mitigation that is in place and was tested. */
export const inPlace = (change: object = {}) => ({
  id: 'second-look',
  kind: 'reduce',
  what: 'A nurse looks at everybody whose answers are shorter than three words.',
  ownerRole: 'clinical lead',
  dueOn: '2026-10-01',
  status: 'implemented',
  test: 'Waiting times by language, before and after.',
  result: { on: '2026-11-02', outcome: 'effective', words: 'No difference is left.' },
  ...change,
});

async function made(app: Service, { company: token, assessmentId }: Company, body: unknown) {
  const { body: created } = await app.expect(201, 'POST', `/v1/assessments/${assessmentId}/impacts`, {
    token,
    body,
  });
  return { assessmentId, impactId: created.id as string };
}

const SIGN_OFF = { role: 'managing director', words: 'I stand behind it until the second look is in place.' };

export const IMPACT_ROWS: Record<string, Row> = {
  ...entryRows({
    schema: 'Impact',
    plural: 'Impacts',
    collection: 'impacts',
    parameter: 'impactId',
    body: impact,
    refused: impact('refused', { groups: ['RG-99'] }),
  }),
  withdrawImpact: async (app, thing) => ({
    params: await made(app, thing, impact(thing.mark)),
    refusedCall: { params: await made(app, thing, standingHarm(thing.mark)) },
  }),
  // What was decided once is decided: the harm is another one for each call, and each keeps a fresh one.
  decideHarms: async (app, { company: token, assessmentId }) => {
    const { body } = await app.expect(200, 'GET', `/v1/assessments/${assessmentId}/impacts`, { token });
    const decided = (body.undecidedHarms as { harm: string }[]).at(-1);
    return {
      params: { assessmentId },
      body: { decisions: [{ harm: decided?.harm, decision: 'close', because: 'No such use.' }] },
      refused: { decisions: [{ harm: 'nowhere', decision: 'keep' }] },
    };
  },
  readHeatMap: (_app, { assessmentId }) => ({ params: { assessmentId } }),
  signOffImpact: async (app, thing) => ({
    params: await made(app, thing, impact(thing.mark)),
    body: SIGN_OFF,
  }),
  withdrawSignOff: async (app, thing) => {
    const params = await made(app, thing, impact(thing.mark));
    const url = `/v1/assessments/${params.assessmentId}/impacts/${params.impactId}/sign-off`;
    await app.expect(200, 'POST', url, { token: thing.company, body: SIGN_OFF });
    return { params };
  },
};
