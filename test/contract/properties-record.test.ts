import fc from 'fast-check';
import t, { type Test } from 'tap';
import type { Entry, Response } from '../../src/generated/types.ts';
import { everyItem } from '../../src/store/paging.ts';
import { type AssessmentState, assessmentScope } from '../../src/store/records.ts';
import { replayHistory } from '../../src/store/replay-history.ts';
import type { Caller } from '../../src/usecases/deps.ts';
import { issueReport } from '../../src/usecases/issue-report.ts';
import { scoreState } from '../../src/usecases/score-state.ts';
import { verifyReport } from '../../src/usecases/verify-report.ts';
import { withVersions } from '../support/next-version.ts';
import { makeAssessment, makePeople } from '../support/people.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const AS_OF = '2026-11-22';
const ITEMS = ['conception.red-lines', 'conception.commitment', 'conception.foreseeable-misuse'];

const response = fc.oneof(
  fc.constant(null),
  fc.constant<Response>({ state: 'unknown' }),
  fc
    .nat({ max: 4 })
    .map((level): Response => ({ state: 'level', level, justification: 'The lead, in May.' })),
);
const impact = fc.record({
  direction: fc.constantFrom('adverse', 'positive'),
  occurrence: fc.constantFrom('actual', 'potential'),
  scale: fc.integer({ min: 1, max: 5 }),
});
const step = fc.oneof(
  fc.record({ itemId: fc.constantFrom(...ITEMS), response }),
  fc.record({ id: fc.constantFrom('a', 'b'), impact: fc.option(impact) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface Ground {
  app: TestApp;
  assessmentId: string;
  organisationId: string;
  caller: Caller;
}

async function ground(t: Test): Promise<Ground> {
  const app = await openTestApp(t);
  const { company, id: organisationId } = await makePeople(app, 'Acme');
  const assessmentId = await makeAssessment(app, company, { stage: 'conception' });
  const caller = { keyId: 'k', organisationId, role: 'company' as const, actor: 'lead', assessmentId: null };
  return { app, assessmentId, organisationId, caller };
}

const unit = ({ caller: { keyId, organisationId, role, actor } }: Ground) => ({
  at: `${AS_OF}T10:00:00.000Z`,
  actor: { keyId, organisationId, role, name: actor },
});

async function take(given: Ground, next: Step): Promise<void> {
  const { app, assessmentId } = given;
  if ('itemId' in next) {
    await app.deps.store.recordResponses(
      {
        assessmentId,
        changes: [next],
        expectedAssessmentRevision: null,
        expectedRevisions: {},
        expectedUnanswered: [],
        expectedChecklist: null,
      },
      unit(given),
    );
    return;
  }
  const body = next.impact === null ? null : bodyOf(next.impact);
  const changes = [{ kind: 'impact' as const, id: next.id, body, expectedRevision: null }];
  await app.deps.store.recordEntries(
    { assessmentId, changes, expectedAssessmentRevision: null },
    unit(given),
  );
}

/** A whole impact as the register keeps it. */
function bodyOf({
  scale,
  ...impact
}: {
  scale: number;
  direction: string;
  occurrence: string;
}): Entry['body'] {
  const part = (value: number) => ({ value, because: 'the anchor sentence fits' });
  const delay = { value: false, because: '' };
  return {
    title: 'Patients wait too long',
    description: 'Some are sorted too low.',
    groups: ['RG-01'],
    rights: ['HR-01'],
    ...impact,
    stage: 'conception',
    basis: { kind: 'pathway', words: 'a wrong order' },
    involvement: { alone: 'yes', easier: 'unknown', knew: 'unknown', because: 'it is our order' },
    inherent: {
      standpoint: 'RG-01',
      scale: part(scale),
      scope: part(2),
      irremediability: part(2),
      likelihood: part(5),
      delay,
    },
    residual: null,
    raters: [],
    mitigations: [],
    status: 'open',
    closedBecause: '',
    harm: null,
    remedy: null,
  };
}

const stateOf = async ({ app, assessmentId }: Ground) =>
  (await app.deps.store.readState(assessmentId)) as AssessmentState;
const scoreOf = ({ app }: Ground, state: AssessmentState) =>
  JSON.stringify(scoreState(app.deps, state, AS_OF, true));

t.test('P7 replaying the event log gives the same state, which scores to the same bytes', async (t) => {
  const given = await ground(t);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      for (const next of steps) await take(given, next);
      const state = await stateOf(given);
      const events = [];
      const scope = assessmentScope(given.assessmentId);
      for await (const event of everyItem((page) => given.app.deps.store.history(scope, page)))
        events.push(event);
      const rebuilt = replayHistory(events);
      if (rebuilt === null) throw new Error('nothing was rebuilt');
      const again = {
        ...state,
        assessment: rebuilt.assessment,
        responses: [...rebuilt.responses.values()],
        reviews: [...rebuilt.reviews.values()],
        entries: [...rebuilt.entries.values()],
      };
      t.equal(scoreOf(given, again), scoreOf(given, state));
      t.equal(scoreOf(given, state), scoreOf(given, await stateOf(given)), 'and twice to the same');
    }),
    { numRuns: 25 },
  );
});

t.test(
  'P7 giving the same answer or writing the same entry again is a no-op: no event, no revision',
  async (t) => {
    const given = await ground(t);
    await fc.assert(
      fc.asyncProperty(step, async (next) => {
        await take(given, next);
        const before = await stateOf(given);
        await take(given, next);
        t.same(await stateOf(given), before);
      }),
      { numRuns: 40 },
    );
  },
);

t.test(
  'P22 what is published later leaves stored reports and scores under the old digests as they are',
  async (t) => {
    const given = await ground(t);
    const { app, assessmentId, caller } = given;
    for (const itemId of ITEMS)
      await take(given, { itemId, response: { state: 'level', level: 3, justification: 'Since May.' } });
    await take(given, { id: 'a', impact: { direction: 'adverse', occurrence: 'potential', scale: 4 } });
    const issued = await issueReport(app.deps, caller, assessmentId, {});
    const stored = await app.deps.store.findReport(issued.id);
    const score = scoreOf(given, await stateOf(given));
    const { checklist } = app.deps.content.findChecklist('hrba-tech')!;
    const heavier = withVersions(app.deps.content, 'hrba-tech', [
      {
        version: '9.0.0',
        after: checklist.version,
        published: true,
        items: (items) =>
          items.map((item) => ({ ...item, weight: '9', question: `${item.question} Still?` })),
      },
    ]);
    const later = { ...app.deps, content: heavier };
    t.equal(
      later.content.findChecklist('hrba-tech')?.checklist.version,
      '9.0.0',
      'new assessments begin with it',
    );
    t.equal(JSON.stringify(scoreState(later, await stateOf(given), AS_OF, true)), score);
    t.same(await app.deps.store.findReport(issued.id), stored);
    const { outcome, differences } = verifyReport(JSON.parse(stored?.body ?? ''), later);
    t.match({ outcome, differences }, { outcome: 'same-published', differences: [] });
  },
);
