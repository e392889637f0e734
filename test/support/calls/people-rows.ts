import type { Company } from '../people.ts';
import { LEVEL_ITEM } from '../people.ts';
import type { Service } from '../test-app.ts';
import { entryRows, type Row } from './entry-rows.ts';

/** An engagement of people affected that is allowed. */
export const engagement = (mark = 'plain') => ({
  groups: ['RG-01'],
  means: 'direct',
  how: `${mark} note: asked in the waiting room by a nurse who does not treat them`,
  language: 'Their own, with an interpreter',
  access: 'In the morning, on the ground floor, paid like an hour of work',
  couldRefuse: 'yes',
  givenBack: 'The summary, read out to them, and thanks',
  stage: 'design',
  on: '2026-05-12',
  people: 14,
  said: `${mark} note: they wait longer when they write in short sentences`,
  changed: 'Short texts are read by a person first.',
  items: [LEVEL_ITEM],
  evidence: [
    {
      title: 'Minutes without names',
      shows: 'what was asked and what was answered',
      url: 'https://example.org/minutes',
      madeBy: 'nurse adviser',
      madeOn: '2026-05-13',
    },
  ],
});

/** An engagement that did not take place, with the reason and the way to it. */
export const nobodyEngaged = (mark = 'plain') => ({
  groups: ['RG-02'],
  means: 'nobody',
  stage: 'design',
  on: '2026-05-12',
  whyNobody: `${mark} note: nobody knows yet how to reach them safely`,
  route: 'Through the association of patients, before the pilot',
});

/** A contest of a response that is allowed. */
export const contest = (mark = 'plain') => ({
  item: LEVEL_ITEM,
  groups: ['RG-01'],
  words: `${mark} note: nobody ever told us that we can say no`,
  heardFrom: 'direct',
});

async function contested(app: Service, { company: token, assessmentId, mark }: Company) {
  const url = `/v1/assessments/${assessmentId}/contests`;
  const made = await app.expect(201, 'POST', url, { token, body: contest(mark) });
  return { assessmentId, contestId: made.body.id as string };
}

const { listContests, createContest, readContest } = entryRows({
  schema: 'Contest',
  plural: 'Contests',
  collection: 'contests',
  parameter: 'contestId',
  body: contest,
  refused: { ...contest(), words: 'Ask jane@example.org' },
});

export const PEOPLE_ROWS: Record<string, Row> = {
  ...entryRows({
    schema: 'Engagement',
    plural: 'Engagements',
    collection: 'engagements',
    parameter: 'engagementId',
    body: engagement,
    refused: { ...engagement(), on: '2999-01-01' },
  }),
  ...({ listContests, createContest, readContest } as Record<string, Row>),
  replyToContest: async (app, thing) => ({
    params: await contested(app, thing),
    body: { words: `${thing.mark} note: a notice hangs in the waiting room since May` },
    refused: { words: 'Write to jane@example.org' },
  }),
  decideContest: async (app, thing) => ({
    params: await contested(app, thing),
    body: { outcome: 'upheld', words: `${thing.mark} note: nobody I asked had seen the notice` },
    refused: { outcome: 'upheld', words: 'Call +44 20 7946 0958' },
  }),
};
